"""The largest agreement with ordinary answers as a PDF: nothing is lost, torn from its heading, or off the page."""

import io
from functools import cache

import pypdf
import pytest

from agreements.document.freeze import draft_blocks
from agreements.kinds import KINDS
from tests.agreements.large import ordinary_answers
from tests.agreements.on_paper import printed, squeezed
from tests.agreements.word_file import words_of

pytestmark = pytest.mark.once
UNDER = 10  # characters that at least follow a heading on its page
NOT_PRINTED = {"Functie"}  # the function of who signs stands under the name, without this word


@cache
def blocks():
    return draft_blocks(ordinary_answers(KINDS["samenwerkingsovereenkomst"]))


@cache
def reader():
    return pypdf.PdfReader(io.BytesIO(printed(blocks(), "concept", "samenwerkingsovereenkomst")))


@cache
def pages():
    """Give the words of each page without spaces and hyphens, and without the running head and foot."""
    return [squeezed(running_out(page.extract_text())) for page in reader().pages]


def running_out(text):
    """Leave the running head and foot out: they are the last two lines that are read."""
    lines = text.split("\n")
    return "\n".join(lines[:-2] if lines[-1].startswith("Concept, versie") else lines)


def headings(outline):
    """List the bookmarks, at every depth."""
    for one in outline:
        if isinstance(one, list):
            yield from headings(one)
        else:
            yield one


def test_every_word_of_every_block_arrives():
    text = "".join(pages()).casefold()
    assert [word for word in words_of(blocks()).keys() - NOT_PRINTED if squeezed(word).casefold() not in text] == []


def test_no_heading_stands_alone_at_the_foot_of_a_page():
    alone = []
    for heading in headings(reader().outline):
        page = pages()[reader().get_destination_page_number(heading)]
        after = page.rpartition(squeezed(heading.title))[2]
        if len(after) < UNDER:
            alone.append((heading.title, after))
    assert alone == []


def test_every_line_begins_and_stands_on_its_page():
    assert [place for number, page in enumerate(reader().pages, 1) for place in off(number, page)] == []


def off(number, page):
    """List the words that begin outside a page, with where."""
    found, width, height = [], float(page.mediabox.width), float(page.mediabox.height)

    def seen(text, outer, inner, _font, _size):
        x = outer[0] * inner[4] + outer[2] * inner[5] + outer[4]
        y = outer[1] * inner[4] + outer[3] * inner[5] + outer[5]
        if text.strip() and not (0 < x < width and 0 < y < height):
            found.append((number, text[:40], x, y))

    page.extract_text(visitor_text=seen)
    return found
