"""Blocks become one Word document: title page, contents, and a section for every block."""

from itertools import count

from agreements.document.printing.cover import cover_of
from agreements.document.printing.paper import Meta, begins_page, is_landscape, needs_contents
from agreements.document.tree import read

from .front import write_contents, write_cover
from .marks import bookmark, paragraph, properties, twips
from .sections import write_section
from .skeleton import COLUMN, open_document, packed, text_width, turn_page

HEADINGS = {"article": "Heading2", "annex": "Bijlagekop"}


class Writer:
    """What writing a document needs at hand: the document, its facts, its widths, and the next number of a list."""

    def __init__(self, document, meta):
        self.document = document
        self.meta = meta
        self.body = document._body._element
        self.numbered = meta.kind != "manifest"
        self.column = twips(COLUMN) if self.numbered else 0
        self.width = text_width(self.numbered)
        self.lists = count(7)  # six lists stand in numbering.xml
        self.marks = count(1)
        self.fresh = False  # True: the next paragraph begins a page
        self.landscape = False

    def paragraph(self, style, into=None):
        """Add a paragraph to the body (or to a cell)."""
        made = paragraph(self.body if into is None else into, style)
        if self.fresh and into is None:
            properties(made).pageBreakBefore_val = True
            properties(made).spacing_before = 0
            self.fresh = False
        return made

    def turn(self, landscape):
        """Let the pages lie on their side, or stand again, which begins a page."""
        if landscape != self.landscape:
            turn_page(self.body, landscape)
            self.landscape, self.fresh = landscape, False


def word_document(blocks, facts, pictures=None):
    """Give a Word file (bytes) of filled blocks; `facts` are those of a print, `pictures` bytes by their src.

    The same input gives the same bytes.
    """
    meta = Meta.of(facts, pictures)
    cover = next((block for block in blocks if block.part == "cover"), None)
    rest = [block for block in blocks if block.part != "cover"]
    writer = Writer(open_document(meta, cover_of(cover) if cover else None), meta)
    if cover:
        write_cover(writer, read(cover.html))
    fresh = [begins_page(block, before) for before, block in zip([None, *rest], rest, strict=False)]
    if needs_contents(rest, sum(fresh)):
        writer.fresh = bool(cover)
        write_contents(writer, [(block, place_of(block)) for block in rest if heading_of(writer, block)])
    for place, (block, page) in enumerate(zip(rest, fresh, strict=True)):
        writer.fresh = page or (place == 0 and len(writer.body) > 1)
        writer.turn(is_landscape(read(block.html)))
        write_heading(writer, block)
        write_section(writer, block)
    return packed(writer.document)


def heading_of(writer, block):
    """Give the heading that is printed; the opening of a manifest has none."""
    return "" if block.part == "parties" and not writer.numbered else block.heading


def place_of(block):
    """Name the bookmark at a block's heading; Word takes letters, digits and underscores."""
    return "deel_" + block.slug.replace("-", "_")[:34]


def write_heading(writer, block):
    """Write the heading of a block; Word itself numbers articles and annexes."""
    heading = heading_of(writer, block)
    if not heading:
        return
    style = HEADINGS.get(block.part, "KopZonderNummer") if block.number else "KopZonderNummer"
    made = writer.paragraph(style)
    made.add_r().text = heading
    bookmark(made, next(writer.marks), place_of(block))
