"""What a page weighs on its first visit: the page and everything it asks for, packed as it is served."""

import re
from functools import lru_cache
from urllib.parse import urljoin

import brotli
from django.contrib.staticfiles import finders
from django.urls import reverse

from partnership.bench.pages import addresses
from partnership.bench.scratch import MANIFEST

GOAL = 150_000  # bytes
LINK = re.compile(r'<link rel="(?:stylesheet|icon)" href="([^"]+)"|<script src="([^"]+)"|<img[^>]* src="(/[^"]+)"')
USE = re.compile(r'<use href="([^"#]+)')
FACE = re.compile(r"@font-face\s*{([^}]*)}")
URL = re.compile(r'url\("?([^")]+)"?\)')
RANGE = re.compile(r"U\+([0-9A-F]+)(?:-([0-9A-F]+))?")
KINDS = {"css": "css", "js": "js", "woff2": "fonts"}


def measure(world):
    """Give for each page the bytes of its html, css, js, fonts and pictures, together and within the goal or not."""
    key = world.agreements[MANIFEST].key
    asked = {
        "start": "/",
        "login": reverse("account_login"),
        "mine": reverse("mine"),
        "new": reverse("new"),
        **addresses(world.agreements[MANIFEST]),
        "pdf": reverse("pdf", args=[key]),
    }
    anonymous = {"start", "login"}
    return {name: page(world, address, name in anonymous) for name, address in asked.items()}


def page(world, address, anonymous):
    """Weigh one page; a page itself goes out as it is, files are packed with brotli where that helps."""
    client = type(world.client)(SERVER_NAME=world.client.defaults["SERVER_NAME"]) if anonymous else world.client
    html = client.get(address).content
    weight = {"html": len(html), "css": 0, "js": 0, "fonts": 0, "pictures": 0}
    for file in files_of(html.decode(), client):
        weight[KINDS.get(file.rpartition(".")[2], "pictures")] += packed(file, client)
    total = sum(weight.values())
    return {**weight, "total": total, "within_goal": total < GOAL}


def files_of(html, client):
    """Name every file that a browser fetches for a page, each once."""
    files = [found for groups in LINK.findall(html) for found in groups if found] + USE.findall(html)
    for sheet in [file for file in files if file.endswith(".css")]:
        css = body(sheet, client).decode()
        files += [urljoin(sheet, found) for found in fonts_for(css, html)]
        files += [urljoin(sheet, found) for found in URL.findall(FACE.sub("", css)) if not found.startswith("data:")]
    return sorted(set(files))


def fonts_for(css, html):
    """List the font files of a style sheet that hold a character of the page, in every weight."""
    codes = {ord(character) for character in html}
    return [URL.search(face)[1] for face in FACE.findall(css) if codes & characters_of(face)]


def characters_of(face):
    """Give the code points that a font file holds, as its rule says."""
    ranges = [(int(first, 16), int(last or first, 16)) for first, last in RANGE.findall(face)]
    return {code for first, last in ranges for code in range(first, last + 1)}


def packed(file, client):
    """Give the size of a file as it is sent; fonts are packed already."""
    content = body(file, client)
    return len(content) if file.endswith(".woff2") else min(len(content), squeezed(content))


@lru_cache
def squeezed(content):
    """Give the size of a file packed as our server packs it, once and well."""
    return len(brotli.compress(content))


def body(file, client):
    """Read a file: from the static folders, or from the view that makes it."""
    path = finders.find(file.removeprefix("/static/")) if file.startswith("/static/") else None
    if path is None:
        return client.get(file).content
    with open(path, "rb") as static:
        return static.read()
