"""The one canonical form of an article's html: what is frozen, hashed, compared and printed."""

import re
from functools import lru_cache
from itertools import zip_longest

from agreements.document.tree import BLOCKS, INLINE, VOID, Node, read, write

LED = {"ul", "ol", "dl", "table"}  # what a sentence may lead into
HOLDERS = {"", "li", "dd", "td"}  # elements that hold either words or blocks ("" is the article itself)
KEPT_EMPTY = {"td", "th"}  # an empty cell keeps its place in a row
WHOLE_SLOTS = (
    "late:signatories",
    "late:signing",
    "late:adopted",
    "late:confidential",
    "late:address",
    "drawing",
)  # these become blocks
WIDE = 4  # from this number of columns a table takes the whole width of the page

COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
SPACE = re.compile(r"[ \t\n\r\f]+")  # the no-break space stays
BESIDE_BLOCK = re.compile(r" *(</?(?:" + "|".join(sorted(BLOCKS)) + r")\b[^>]*>) *")
BEFORE_STOP = re.compile(r" +(?=(?:</(?:" + "|".join(sorted(INLINE)) + r")>)*[.,;:)])")


@lru_cache(maxsize=256)  # from one save to the next nearly all articles are the same: some ten whole texts
def tidy(html):
    """Give the canonical form; doing it twice changes nothing.

    White space folds and leaves the edges of blocks, no space stands before a stop, what is empty goes, words beside a
    list or table become paragraphs (before one: `p.in`), a column without a single answer falls away, and a table of
    four columns or more is `breed`.
    """
    root = read(squeeze(html))
    order(root)
    return squeeze(write(root))


def squeeze(html):
    """Fold white space and drop it where it means nothing; comments go."""
    folded = SPACE.sub(" ", COMMENT.sub("", html))
    return BEFORE_STOP.sub("", BESIDE_BLOCK.sub(r"\1", folded)).strip(" ")


def order(node):
    """Put one element and all below it in order, in place."""
    for child in node.elements():
        order(child)
    node.children = [child for child in node.children if isinstance(child, str) or not is_empty(child)]
    if node.tag == "dl":
        node.children = pairs_only(node.elements())
    if node.tag in HOLDERS:
        wrap_loose_words(node)
        mark_leads(node)
    if node.tag == "table":
        drop_empty_columns(node)
    if node.tag == "table" and columns_of(node) >= WIDE and "breed" not in node.classes:
        node.attrs["class"] = " ".join([*node.classes, "breed"])


def is_empty(node):
    """Tell whether an element says nothing: no words, no slot; a table needs a cell.

    A value with a class is a line to write on.
    """
    if node.is_slot or node.tag in VOID or node.tag in KEPT_EMPTY or (node.tag == "dd" and node.classes):
        return False
    if node.tag == "table":
        return not any(below.tag == "td" for below in node.walk())
    return not any(isinstance(child, Node) or child.strip(" ") for child in node.children)


def pairs_only(elements):
    """Keep of a list of facts the values, and the terms that have one."""
    return [
        here
        for here, after in zip_longest(elements, elements[1:])
        if here.tag == "dd" or (after is not None and after.tag == "dd")
    ]


def is_loose(child):
    """Tell whether a child is words or an inline element; a slot that becomes whole blocks is neither."""
    if isinstance(child, str):
        return True
    return child.tag in INLINE and not child.attrs.get("data-slot", "").startswith(WHOLE_SLOTS)


def wrap_loose_words(node):
    """Put words that stand beside a block into a paragraph of their own."""
    if node.tag and all(is_loose(child) for child in node.children):
        return
    wrapped, run = [], []
    for child in [*node.children, None]:
        if child is not None and is_loose(child):
            run.append(child)
            continue
        if any(isinstance(loose, Node) or loose.strip(" ") for loose in run):
            wrapped.append(Node("p", {}, run))
        run = []
        if child is not None:
            wrapped.append(child)
    node.children = wrapped


def mark_leads(node):
    """Mark the paragraph right before a list or table, and unmark the others."""
    elements = node.elements()
    for here, after in zip_longest(elements, elements[1:]):
        leads = after is not None and after.tag in LED
        if here.tag == "p" and leads and not here.classes:
            here.attrs["class"] = "in"
        elif here.tag == "p" and not leads and here.classes == ["in"]:
            del here.attrs["class"]


def drop_empty_columns(table):
    """Take out the columns that have a head and no answer in any row; one column beside the names of rows stays."""
    rows = [node for node in table.walk() if node.tag == "tr"]
    cells = [row.elements() for row in rows]
    answered = {place for row in cells for place, cell in enumerate(row) if cell.tag == "td" and cell.children}
    if not answered or len({len(row) for row in cells}) != 1:
        return
    for row, before in zip(rows, cells, strict=True):
        row.children = [cell for place, cell in enumerate(before) if place == 0 or place in answered]


def columns_of(table):
    """Count the columns of a table, by its first row."""
    first = next((node for node in table.walk() if node.tag == "tr"), None)
    return len(first.elements()) if first else 0
