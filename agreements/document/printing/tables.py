"""Tables on paper: how wide each column is, which hold figures, and which rows may break."""

import re

from agreements.document.tree import Node, words

FIGURE = re.compile(r"(€\s?)?-?[\d.]+(,\d+)?( ?%)?|geen|–")
LONGEST_WORD = 17  # longer words are hyphenated
ENOUGH = 46  # a column of a few long texts gains nothing from more characters than this
# A column whose texts are longer than that throughout gets this much of each further character, up to a bound.
FURTHER, MOST_FURTHER = 0.25, 30
SHORT, LITTLE = 5, 500  # rows (the head counted) and characters that are kept on one page
# Millimetres: the text on a page that lies on its side, what the names of rows take at least, a column at most.
LANDSCAPE, NAMES, MOST_LETTERS = 257, 61, 15
TALL = 1200  # characters in a row that may be higher than half a page


def dress(table):
    """Give a table its columns, in place: with fixed columns WeasyPrint needs half the time, and words fit."""
    rows = rows_of(table)
    if not rows:
        return
    if "matrix" in table.classes:
        dress_matrix(table, rows)
        return
    count = max(len(row) for row in rows)
    texts = [[plain(row[place]) if place < len(row) else "" for row in rows] for place in range(count)]
    shares = [share(column) for column in texts]
    columns = [Node("col", {"style": f"width:{100 * part / sum(shares):.1f}%"}) for part in shares]
    after_caption = 1 if table.children and table.children[0].tag == "caption" else 0
    table.children.insert(after_caption, Node("colgroup", {}, columns))
    for place, column in enumerate(texts):
        if place and holds_figures(column):
            for row in rows:
                add_class(row[place], "number") if place < len(row) else None
    if texts[0][0] == "Nr":
        add_class(table, "counted")
    if len(rows) <= SHORT and len(plain(table)) < LITTLE:
        add_class(table, "short")
    let_tall_rows_break(table)


def dress_matrix(table, rows):
    """Give a table of letters one wide column and narrow ones, all alike, whose heads are turned."""
    others = len(rows[0]) - 1
    narrow = min(MOST_LETTERS, (LANDSCAPE - NAMES) / others)
    widths = [LANDSCAPE - narrow * others, *[narrow] * others]
    columns = [Node("col", {"style": f"width:{100 * width / LANDSCAPE:.1f}%"}) for width in widths]
    table.children.insert(1, Node("colgroup", {}, columns))
    for head in rows[0][1:]:
        head.children = [Node("span", {"class": "turned"}, [Node("span", {}, head.children)])]


def rows_of(table):
    """List the rows of a table, each a list of its cells."""
    return [node.elements() for node in table.walk() if node.tag == "tr"]


def plain(node):
    """Give the words of a cell."""
    return " ".join(words(node).split())


def share(column):
    """Weigh a column: its longest word must fit, and much text deserves room, each further character a bit less."""
    longest = max((len(word) for text in column for word in text.split()), default=1)
    most = max(len(text) for text in column)
    mean = sum(len(text) for text in column) / len(column)
    further = min(MOST_FURTHER, FURTHER * max(0, mean - ENOUGH))
    return max(min(longest, LONGEST_WORD) + 2, min(ENOUGH, (most + mean) / 2) ** 0.85 + 2 + further, 5)


def holds_figures(column):
    """Tell whether all cells under the head are figures or amounts."""
    cells = [text for text in column[1:] if text]
    return (
        len(cells) > 1 and any(text[-1].isdigit() for text in cells) and all(FIGURE.fullmatch(text) for text in cells)
    )


def let_tall_rows_break(table):
    """Let a row break over pages if it holds so much text that keeping it whole would leave a page half empty."""
    for row in table.walk():
        if row.tag == "tr" and len(plain(row)) > TALL:
            add_class(row, "tall")


def add_class(node, name):
    """Add a class to an element."""
    node.attrs["class"] = " ".join([*node.classes, name])
