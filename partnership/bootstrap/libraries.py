"""Gets Pango, with which the PDF is typeset."""

import ctypes
import os
import re
import shutil
from pathlib import Path

from partnership.bootstrap.progress import Phase, Refused, warn

NEEDED = ("libpango-1.0.so.0", "libpangoft2-1.0.so.0", "libharfbuzz-subset.so.0")
DEBIAN = ("libpango-1.0-0", "libpangoft2-1.0-0", "libharfbuzz-subset0")


def install(home):
    """Make Pango available and return the environment variables with which programs find it.

    root installs it with apt-get; others unpack it in `home`/sysroot. Where neither works the application starts
    all the same, and only the PDF cannot be made.
    """
    sysroot = home / "sysroot"
    if not sysroot.exists() and not _loads():
        try:
            _install_as_root() if os.geteuid() == 0 else _unpack(home, sysroot)
        except (Refused, OSError) as reason:
            warn(f"Pango ontbreekt, dus de pdf kan niet worden gemaakt. {reason}")
    return _paths(sysroot)


def _loads():
    """Return whether the system has every library that WeasyPrint opens."""
    try:
        for name in NEEDED:
            ctypes.CDLL(name)
    except OSError:
        return False
    return True


def _paths(sysroot):
    """Return the variables with which programs find what is in `sysroot`, or nothing where it is not there."""
    folders = [str(folder) for pattern in ("lib/*-linux-*", "usr/lib/*-linux-*") for folder in sysroot.glob(pattern)]
    if not folders:
        return {}
    found = {"LD_LIBRARY_PATH": ":".join([*folders, *filter(None, [os.environ.get("LD_LIBRARY_PATH")])])}
    if not Path("/etc/fonts/fonts.conf").exists():  # without one WeasyPrint crashes
        found["FONTCONFIG_FILE"] = os.environ.get("FONTCONFIG_FILE") or str(sysroot / "etc" / "fonts" / "fonts.conf")
    return found


def _install_as_root():
    """Install Pango with apt-get; fetch the lists of packages only where they are missing."""
    if not shutil.which("apt-get"):
        raise Refused("Installeer Pango met het pakketbeheer van dit systeem.")
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    install_command = ["apt-get", "install", "-y", "--no-install-recommends", *DEBIAN]
    with Phase("Pango installeren voor de pdf (eenmalig)") as phase:
        try:
            phase.run(install_command, quiet)
        except Refused:
            phase.run(["apt-get", "update"], quiet)
            phase.run(install_command, quiet)


def _unpack(home, sysroot):
    """Fetch Pango and what it needs as an ordinary user, and unpack it without installing anything."""
    if not shutil.which("apt-get") or not shutil.which("dpkg"):
        raise Refused("Vraag de beheerder om Pango te installeren.")
    work = home / "apt"
    for folder in ("lists/partial", "archives/partial", "packages"):
        (work / folder).mkdir(parents=True, exist_ok=True)
    options = [f"-oDir::State::Lists={work / 'lists'}", f"-oDir::Cache={work}", "-oAPT::Sandbox::User="]
    unpacked = home / "sysroot-half"  # renamed when whole, so that a broken start is not taken for a good one
    with Phase("Pango uitpakken in .venv voor de pdf (eenmalig)") as phase:
        phase.run(["apt-get", *options, "update"])
        plan = phase.run(["apt-get", *options, "-s", "install", "--no-install-recommends", *DEBIAN])
        names = re.findall(r"^Inst (\S+) \(", plan, re.MULTILINE)  # new ones; an upgrade has its old version first
        fetch = ["apt-get", *options, "download", *names]
        phase.run(["env", f"--chdir={work / 'packages'}", *fetch])  # it writes where it is started
        for package in sorted((work / "packages").glob("*.deb")):
            phase.run(["dpkg", "-x", str(package), str(unpacked)])
    unpacked.rename(sysroot)
    shutil.rmtree(work)
