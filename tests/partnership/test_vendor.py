"""What we took from others is listed, licensed, unchanged, and asks nothing of anybody."""

import base64
import hashlib
import json
import re

import pytest
from django.conf import settings
from fontTools.ttLib import TTFont

ROOT = settings.BASE_DIR
PACKAGES = json.loads((ROOT / "static/vendor/vendor.json").read_text(encoding="utf-8"))["packages"]
OWN_CSS = sorted((ROOT / "static/css").glob("*.css"))


def checksums():
    lines = (ROOT / "static/vendor/SHA256SUMS").read_text(encoding="utf-8").splitlines()
    return {name: digest for digest, name in (line.split("  ", 1) for line in lines)}


def test_every_vendored_file_is_as_it_was_fetched():
    found = {name: hashlib.sha256((ROOT / name).read_bytes()).hexdigest() for name in checksums()}
    assert found == checksums()


def test_nothing_lies_among_the_vendored_files_that_the_list_does_not_name():
    lists = {"static/vendor/vendor.json", "static/vendor/SHA256SUMS"}
    folders = ("static/vendor", "static/fonts", "tests/vendor")
    found = {
        path.relative_to(ROOT).as_posix() for name in folders for path in (ROOT / name).rglob("*") if path.is_file()
    }
    assert found - lists == set(checksums())


@pytest.mark.parametrize("package", PACKAGES, ids=lambda package: package["name"])
def test_a_package_names_its_version_licence_and_sha512(package):
    assert re.fullmatch(r"\d+\.\d+\.\d+", package["version"])
    assert package["licence"] in {"EUPL-1.2", "OFL-1.1", "0BSD", "MPL-2.0"}
    assert len(base64.b64decode(package["sha512"], validate=True)) == 64


def test_the_licence_of_every_package_stands_beside_the_files():
    lines = (ROOT / "static/vendor/LICENCES.txt").read_text(encoding="utf-8").splitlines()
    assert lines[2:] == [f"{one['name']} {one['version']}: {one['licence']}" for one in PACKAGES]


@pytest.mark.parametrize(
    "name", ["vendor/utrecht.css", "vendor/htmx.min.js", *(f"css/{path.name}" for path in OWN_CSS)]
)
def test_a_served_file_asks_for_no_source_map_and_for_nothing_elsewhere(name):
    text = (ROOT / "static" / name).read_text(encoding="utf-8")
    assert "sourceMappingURL" not in text
    assert not re.search(r"url\(\s*[\"']?(?:https?:)?//|@import", text)


@pytest.mark.parametrize("path", OWN_CSS, ids=lambda path: path.name)
def test_every_file_that_a_stylesheet_names_is_there(path):
    names = re.findall(r"url\(\"?([^\")]+)\"?\)", path.read_text(encoding="utf-8"))
    missing = [name for name in names if not (path.parent / name).resolve().exists()]
    assert missing == []


@pytest.mark.parametrize("weight", [400, 700])
def test_the_small_font_on_the_web_can_write_the_names_of_neighbours(weight):
    letters = TTFont(ROOT / f"static/fonts/web/noto-sans-{weight}-latin-ext.woff2").getBestCmap()
    assert {ord(letter) for letter in "ŠšćžŁłğşıİčț"} - {0x131} <= set(letters)


def test_the_pictures_are_ours_and_small():
    sizes = {name: (ROOT / "static" / name).stat().st_size for name in ("icons.svg", "gables.svg", "icon.svg")}
    assert max(sizes.values()) < 4_000
