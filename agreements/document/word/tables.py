"""Tables and lists of facts as tables of Word: heads that repeat, rows that stay whole."""

from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Twips

from agreements.document.printing.lines import LONG
from agreements.document.printing.tables import LANDSCAPE, dress
from agreements.document.tree import Node, words

from .marks import element, may_split, new_table, paragraph, parts_of, properties, twips, write_words

NAME = 32  # millimetres of the name of a fact
HEADS = 36  # millimetres of heads that are turned


def write_table(writer, node, _depth):
    """Write a table with its caption; its columns are as wide as in the print."""
    dress(node)
    is_matrix = "matrix" in node.classes
    caption = next((child for child in node.elements() if child.tag == "caption"), None)
    wide = "breed" in node.classes and writer.column and not is_matrix
    if caption is not None:
        line = writer.paragraph("Caption")
        write_words(line, caption.children)
        if wide:
            properties(line).ind_left = Twips(-writer.column)
    rows = [child for child in node.walk() if child.tag == "tr"]
    if not rows:
        return
    heads = sum(child.tag == "tr" for part in node.elements() if part.tag == "thead" for child in part.walk())
    widths = widths_of(node, twips(LANDSCAPE) if is_matrix else writer.width + (writer.column if wide else 0))
    table = new_table("Afsprakentabel", widths, len(rows), indent=-writer.column if wide else 0, heads=heads)
    for at, (made, row) in enumerate(zip(table.tr_lst, rows, strict=True)):
        cells = row.elements()
        for place, cell in enumerate(made.tc_lst):
            if place < len(cells):
                write_cell(cell, cells[place], style_of(node, place, at < heads))
            else:
                paragraph(cell, "Tabeltekst")
        if "tall" in row.classes:
            may_split(made)
    if is_matrix:
        turn_heads(table.tr_lst[0])
    writer.body._insert_tbl(table)
    writer.paragraph("NaTabel")


def widths_of(table, whole):
    """Give the widths of the columns in twips, by the shares that the print gave them."""
    shares = [
        float(node.attrs["style"].removeprefix("width:").removesuffix("%"))
        for node in table.walk()
        if node.tag == "col"
    ]
    return [round(whole * share / sum(shares)) for share in shares]


def style_of(table, place, is_head):
    """Give the style of a cell: the head, the name of a row, or text."""
    if is_head:
        return "Tabelkop"
    return "Tabelrij" if place == ("counted" in table.classes) else "Tabeltekst"


def write_cell(into, node, style):
    """Write the words, paragraphs and lists of a cell; every cell ends with a paragraph, as Word wants."""
    for kind, part in parts_of(without_explanations(node)):
        if kind == "block" and part.tag in ("ul", "ol"):
            for item in part.elements():
                write_cell(into, item, "Tabellijst")
            continue
        made = paragraph(into, style)
        write_words(made, part if kind == "words" else part.children)
        if "number" in node.classes:
            properties(made).jc_val = WD_ALIGN_PARAGRAPH.RIGHT
    if not into.p_lst:
        paragraph(into, style)


def without_explanations(node):
    """Leave out what only explains a letter: it stands above the table, and a narrow column has no room for it."""
    if not any("uitleg" in child.classes for child in node.elements()):
        return node
    letters = [child for child in node.elements() if "uitleg" not in child.classes]
    return Node(node.tag, node.attrs, [part for letter in letters for part in (letter, " ")][:-1])


def turn_heads(row):
    """Turn the heads of the columns, all but the first, so that they read from below."""
    properties_of_row = row.get_or_add_trPr()
    properties_of_row.append(element("w:trHeight", val=twips(HEADS), hRule="exact"))
    for cell in row.tc_lst[1:]:
        cell.get_or_add_tcPr().append(element("w:textDirection", val="btLr"))


def write_facts(writer, node, _depth):
    """Write a list of facts: a narrow column of names, and what they say; a long fact may run on."""
    pairs = pairs_of(node)
    if not pairs:
        return
    whole = writer.width
    table = new_table("Feitentabel", [twips(NAME), whole - twips(NAME)], len(pairs))
    for made, (name, value) in zip(table.tr_lst, pairs, strict=True):
        first, second = made.tc_lst
        write_cell(first, name, "Feitnaam")
        write_cell(second, value, "Tabeltekst")
        if len(words(value)) > LONG:
            may_split(made)
    writer.body._insert_tbl(table)
    writer.paragraph("NaTabel")


def pairs_of(node):
    """List (name, value) of a list of facts."""
    elements = node.elements()
    return [(name, value) for name, value in zip(elements[::2], elements[1::2], strict=False)]
