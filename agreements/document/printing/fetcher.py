"""The only door to files while printing: our own print files, and nothing else on disk or network."""

import re
from base64 import b64decode
from urllib.parse import unquote, urlsplit

from weasyprint.urls import FatalURLFetchingError, URLFetcher, URLFetcherResponse

from .places import ACCENT, BASE, COLOUR, SHELVES, STATIC

# Pictures come inside the document itself, so that the press needs no other folder.
INSIDE = re.compile(r"data:(image/(?:png|jpeg));base64,([A-Za-z0-9+/=]*)")
TYPES = {".css": "text/css", ".svg": "image/svg+xml", ".woff2": "font/woff2"}


class ClosedFetcher(URLFetcher):
    """Gives the files on our print shelves; any other address stops the render.

    A drawing asked for with `?accent=1f3f4a` gets that colour in the place of the project's own accent.
    """

    def fetch(self, url, headers=None):
        """Give a picture that the address holds, or a file under BASE; raise FatalURLFetchingError for any other."""
        if inside := INSIDE.fullmatch(url):
            return URLFetcherResponse(url, b64decode(inside[2]), {"Content-Type": inside[1]})
        path = path_of(url)
        if path is None:
            # A plain exception would be logged and print the page without its picture.
            raise FatalURLFetchingError(f"not a print file: {url[:200]}")
        body = path.read_bytes()
        accent = "#" + urlsplit(url).query.removeprefix("accent=")
        if path.suffix == ".svg" and COLOUR.fullmatch(accent):
            body = body.replace(ACCENT.encode(), accent.encode())
        return URLFetcherResponse(url, body, {"Content-Type": TYPES[path.suffix]})


def path_of(url):
    """Find the print file that an address names, or None: links and `..` are resolved before it is judged."""
    if not url.startswith(BASE):
        return None
    name = unquote(urlsplit(url).path.removeprefix("/static/"))
    if "\0" in name:
        return None
    path = (STATIC / name).resolve()
    known = path.suffix in TYPES and any(path.is_relative_to(shelf.resolve()) for shelf in SHELVES)
    return path if known and path.is_file() else None
