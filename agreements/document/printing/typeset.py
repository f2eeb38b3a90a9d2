"""One document from HTML to PDF bytes, in this process; only the press and its tests import this module."""

import logging
from functools import cache

from weasyprint import CSS, HTML
from weasyprint.logger import LOGGER
from weasyprint.text.fonts import FontConfiguration
from weasyprint.urls import FatalURLFetchingError

from . import places
from .fetcher import ClosedFetcher
from .finish import finish, mark_accessible
from .refused import Refused

# The one variant for everything: archivable, tagged, and data may be attached later.
VARIANT = "pdf/a-3a"


class Overheard(logging.Handler):
    """Keeps what WeasyPrint says of warning level and above, without doubles."""

    def __init__(self):
        super().__init__(logging.WARNING)
        self.said = []

    def emit(self, record):
        """Keep one message."""
        if (message := record.getMessage()) not in self.said:
            self.said.append(message)


@cache
def sheets(layout):
    """Parse the style sheets of a layout once per process, with the font configuration they belong to."""
    fonts = shared_fonts()
    paths = (places.CSS, places.LAYOUTS[layout])
    return [CSS(string=path.read_text(), base_url=address(path), font_config=fonts, url_fetcher=ClosedFetcher())
            for path in paths]  # fmt: skip


@cache
def shared_fonts():
    """Make the font configuration; the same one must go to the style sheets and to the render."""
    return FontConfiguration()


def address(path):
    """Give the address under which a print file knows itself."""
    return places.BASE + path.relative_to(places.STATIC).as_posix()


def typeset(html, layout):
    """Lay out a document and give (PDF bytes, warnings); raise Refused with a sentence for the reader."""
    overheard = Overheard()
    LOGGER.addHandler(overheard)
    try:
        return written(html, layout), overheard.said
    except FatalURLFetchingError as error:
        raise Refused("outside", str(error)) from error
    finally:
        LOGGER.removeHandler(overheard)


def written(html, layout):
    """Lay out and write; every character must be in our fonts."""
    options = {"pdf_variant": VARIANT, "pdf_forms": layout == "signing"}
    source = HTML(string=html, base_url=places.BASE, url_fetcher=ClosedFetcher())
    document = source.render(font_config=shared_fonts(), stylesheets=sheets(layout), **options)
    mark_accessible(document.metadata)
    pdf = document.write_pdf(finisher=finish, **options)
    missing = sorted({code for font in document.fonts.values() for code in font.missing})
    if missing:
        raise Refused("glyphs", " ".join(chr(code) for code in missing[:20]))
    return pdf
