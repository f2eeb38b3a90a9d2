"""Fetches the stylesheets, fonts and scripts of others that we serve, and checks each archive by its sha512."""

import base64
import hashlib
import io
import json
import re
import shutil
import subprocess
import tarfile
import tempfile
from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from fontTools.subset import Options, Subsetter, parse_unicodes
from fontTools.ttLib import TTFont

LIST = Path("static/vendor/vendor.json")
LICENCES = Path("static/vendor/LICENCES.txt")
SUMS = Path("static/vendor/SHA256SUMS")
# Neither belongs in a file that is served joined to others.
DROPPED = re.compile(rb"\s*(/\*#\s*sourceMappingURL=[^*]*\*/|//#\s*sourceMappingURL=\S*|@charset \"UTF-8\";)")


class Command(BaseCommand):
    """Writes every vendored file anew from `static/vendor/vendor.json`; run it by hand and commit the result."""

    requires_system_checks = []
    help = "Fetches the vendored CSS, JavaScript and fonts again, as listed in static/vendor/vendor.json."

    def add_arguments(self, parser):
        """Offer a root other than the project's, for a trial run."""
        parser.add_argument("--root", type=Path, default=settings.BASE_DIR, help="write below this folder")

    def handle(self, *args, root, **options):
        """Fetch, check and write; nothing is written when one archive is not what the list says."""
        packages = json.loads((settings.BASE_DIR / LIST).read_text(encoding="utf-8"))["packages"]
        files = {}
        for package in packages:
            self.stdout.write(f"{package['name']} {package['version']}")
            add_files(files, package, fetch(package))
        files[LICENCES.as_posix()] = licence_lines(packages).encode()
        files[SUMS.as_posix()] = checksums(files).encode()
        for name, content in files.items():
            target = root / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
        self.stdout.write(f"{len(files)} files written")


def fetch(package):
    """Return the bytes of one archive, taken with the npm client as it is set up on this machine."""
    if shutil.which("npm") is None:
        raise CommandError("This command needs npm to fetch archives. Nothing else in the project does.")
    with tempfile.TemporaryDirectory() as folder:
        wanted = f"{package['name']}@{package['version']}"
        subprocess.run(
            ["npm", "pack", wanted, "--silent", "--pack-destination", folder], check=True, capture_output=True
        )
        archive = next(Path(folder).glob("*.tgz")).read_bytes()
    found = base64.b64encode(hashlib.sha512(archive).digest()).decode()
    if found != package["sha512"]:
        raise CommandError(f"{wanted} is not the archive of the list: its sha512 is {found}.")
    return archive


def add_files(files, package, archive):
    """Add what the list takes from one archive to `files` (path → bytes); "join" appends, "to" is a file of its own."""
    with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
        for take in package["take"]:
            content = tar.extractfile(f"package/{take['from']}").read()
            if take["from"].endswith((".css", ".js")):
                content = DROPPED.sub(b"", content).rstrip() + b"\n"
            if "unicodes" in take:
                content = subset(content, take["unicodes"])
            if "join" in take:
                mark = f"/* {package['name']} {package['version']} */\n".encode()
                files[take["join"]] = files.get(take["join"], b"") + mark + content
            else:
                files[take["to"]] = content


def subset(font, unicodes):
    """Keep only the characters of `unicodes` ("U+0100-017F,…"), so that one "Šimić" does not cost 60 kB."""
    loaded = TTFont(io.BytesIO(font), recalcTimestamp=False)  # the same archive gives the same file
    options = Options(flavor="woff2", layout_features=["*"])
    keep = Subsetter(options)
    keep.populate(unicodes=parse_unicodes(unicodes.replace("U+", "")))
    keep.subset(loaded)
    loaded.flavor = "woff2"
    written = io.BytesIO()
    loaded.save(written)
    return written.getvalue()


def licence_lines(packages):
    """One line for each package: name, version, licence."""
    lines = [f"{package['name']} {package['version']}: {package['licence']}" for package in packages]
    return (
        "Made by manage.py vendor_assets. These packages are by others, under these licences:\n\n"
        + "\n".join(lines)
        + "\n"
    )


def checksums(files):
    """The sha256 of every file, in the form that `sha256sum --check` reads."""
    return "".join(f"{hashlib.sha256(files[name]).hexdigest()}  {name}\n" for name in sorted(files))
