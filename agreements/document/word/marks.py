"""The small marks of a Word file: a paragraph, a run of words, a field, a table that is made in one go."""

import re

from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn

from agreements.document.tree import INLINE, Node

STYLES = {"strong": "Strong", "em": "Emphasis", "mark": "Gat"}
# What XML cannot hold, and marks that only a browser understands.
UNWRITABLE = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]|[\u200b\u2060\ufeff]")
MM = 56.6929  # twentieths of a point in a millimetre


def twips(millimetres):
    """Give a length in twentieths of a point, which is how Word measures."""
    return round(millimetres * MM)


def paragraph(into, style, text=""):
    """Add a paragraph to a body, cell, header or footer, and give it."""
    made = into.add_p()
    made.style = style
    if text:
        run(made, text)
    return made


def run(into, text, style=None):
    """Add words to a paragraph."""
    made = into.add_r()
    made.text = UNWRITABLE.sub("", text)
    if style:
        made.style = style
    return made


def write_words(into, children, style=None):
    """Add words and inline elements to a paragraph; space that a line would begin with is left out."""
    for child in children:
        if isinstance(child, Node):
            write_words(into, child.children, STYLES.get(child.tag, style))
        else:
            run(into, child if into.r_lst else child.lstrip(" "), style)


def element(tag, **attributes):
    """Make an element of WordprocessingML with its attributes."""
    made = OxmlElement(tag)
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), str(value))
    return made


def properties(of):
    """Give the properties of a paragraph, which are made in the order of the schema."""
    return of.get_or_add_pPr()


def keep_with_next(of):
    """Keep a paragraph on the page of the next one."""
    properties(of).keepNext_val = True


def field(into, instruction, shown):
    """Add a field that Word computes, with the words that stand there until it does."""
    made = element("w:fldSimple", instr=instruction)
    made.append(element("w:r"))
    made[0].text = shown
    into.append(made)


def bookmark(around, number, name):
    """Put a bookmark around the words of a paragraph."""
    start = element("w:bookmarkStart", id=number, name=name)
    around.insert(1 if around.pPr is not None else 0, start)
    around.append(element("w:bookmarkEnd", id=number))


def new_table(style, widths, rows, *, indent=0, heads=0):
    """Make an empty table with all its rows at once; widths in twips, `heads` rows repeat on every page.

    No row is split over two pages. python-docx looks every cell up anew, so a table made cell by cell is slow.
    """
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    cells = "".join(f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr></w:tc>' for width in widths)
    head = f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{cells}</w:tr>"
    row = f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{cells}</w:tr>"
    look = f'w:firstRow="{int(heads > 0)}" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"'
    return parse_xml(
        f'<w:tbl {nsdecls("w")}><w:tblPr><w:tblStyle w:val="{style}"/>'
        f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblInd w:w="{indent}" w:type="dxa"/>'
        f'<w:tblLayout w:type="fixed"/><w:tblLook w:val="{"0620" if heads else "0600"}" {look}/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{head * heads}{row * (rows - heads)}</w:tbl>"
    )


def may_split(row):
    """Let a row run on to the next page."""
    for mark in row.findall(f"{qn('w:trPr')}/{qn('w:cantSplit')}"):
        mark.getparent().remove(mark)


def parts_of(node):
    """Yield what stands in a holder: ("words", the children of one paragraph) or ("block", an element)."""
    loose = []
    for child in [*node.children, None]:
        if child is not None and (isinstance(child, str) or child.tag in INLINE):
            loose.append(child)
            continue
        if any(isinstance(one, Node) or one.strip(" ") for one in loose):
            yield "words", loose
        loose = []
        if child is not None:
            yield "block", child
