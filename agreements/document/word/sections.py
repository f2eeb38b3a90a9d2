"""The blocks of a text as paragraphs, lists and tables of Word."""

import io
from dataclasses import dataclass

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Mm
from docx.text.run import Run

from agreements.document.tree import Node, read

from .marks import keep_with_next, parts_of, properties, write_words
from .signing import write_signatures
from .tables import write_facts, write_table

PARAGRAPHS = {"in": "Aanloop", "doel": "Doel", "aanhef": "Aanhef"}
DEEPEST = 2  # lists of a fourth level look as the third
WIDEST, HIGHEST = 134, 180  # millimetres of a picture


@dataclass(frozen=True)
class Looks:
    """The styles of a holder: of its first paragraph and of what follows."""

    first: str
    rest: str = "Normal"


def write_section(writer, block):
    """Write what stands below the heading of a block."""
    write_children(writer, read(block.html), Looks("Normal"))


def write_children(writer, node, looks, depth=0):
    """Write what stands in a holder; its words come in paragraphs of the given looks."""
    style = looks.first
    for kind, part in parts_of(node):
        if kind == "words":
            write_words(writer.paragraph(style), part)
        elif part.tag == "p":
            write_paragraph(writer, part, style)
        else:
            if style == looks.first and style not in ("Normal", looks.rest):
                keep_with_next(writer.paragraph(style))  # a number or dash needs a paragraph of its own
            WRITERS[part.tag](writer, part, depth)
        style = looks.rest


def write_paragraph(writer, node, style):
    """Write a paragraph; one that leads into a list stays with it."""
    named = next((PARAGRAPHS[name] for name in node.classes if name in PARAGRAPHS), None)
    made = writer.paragraph(named if named and style == "Normal" else style)
    write_words(made, node.children)
    if "in" in node.classes:
        keep_with_next(made)


def write_heading(writer, node, _depth):
    """Write a heading inside an article."""
    write_words(writer.paragraph("Heading3"), node.children)


def write_list(writer, node, depth):
    """Write a list of any kind, each item in the style that Word numbers or dashes."""
    if "tekenblokken" in node.classes:
        write_signatures(writer, node)
        return
    number = new_list(writer, depth) if node.tag == "ol" and not node.classes else None
    for item in node.elements():
        start = len(writer.body)
        deeper = depth if "leden" in node.classes or "partijen" in node.classes else min(depth + 1, DEEPEST)
        write_children(writer, item, looks_of(node, item, depth), deeper)
        if number is not None:
            set_number(writer.body[start - 1], number, depth)


def looks_of(node, item, depth):
    """Give the styles of an item: a member of an article, a party, or a line of a list."""
    tail = "" if depth == 0 else str(depth + 1)
    if "leden" in node.classes:
        return Looks("Lid") if take_number(item) else Looks("Normal")
    if "partij" in item.classes:
        return Looks("Partij", "PartijVervolg")
    if "partijen" in node.classes:
        return Looks("Normal")
    name = "Number" if node.tag == "ol" else "Bullet"
    return Looks(f"List{name}{tail}", f"ListContinue{tail}")


def take_number(item):
    """Take the number of a member out of its words, and tell whether there was one: Word counts by itself."""
    for holder in (item, *item.elements()[:1]):
        found = [child for child in holder.children if isinstance(child, Node) and "nr" in child.classes]
        if found:
            holder.children = [child for child in holder.children if child not in found]
            return True
    return False


def new_list(writer, depth):
    """Give a list that counts from 1 again."""
    number = next(writer.lists)
    writer.document.part.numbering_part.element.append(
        parse_xml(
            f'<w:num {nsdecls("w")} w:numId="{number}"><w:abstractNumId w:val="4"/>'
            f'<w:lvlOverride w:ilvl="{depth}"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
        )
    )
    return number


def set_number(made, number, depth):
    """Let a paragraph count in a list."""
    counted = properties(made).get_or_add_numPr()
    counted.get_or_add_ilvl().val, counted.get_or_add_numId().val = depth, number


def write_figure(writer, node, _depth):
    """Write a picture with its words for who cannot see it, and its caption; of a drawing the facts stand below it."""
    if any(child.tag == "svg" for child in node.elements()):
        return
    for child in node.elements():
        body = writer.meta.pictures.get(child.attrs.get("src")) if child.tag == "img" else None
        if body:
            place_picture(writer, body, child.attrs.get("alt", ""))
        elif child.tag == "figcaption":
            write_words(writer.paragraph("Onderschrift"), child.children)


def place_picture(writer, body, words):
    """Place a picture, as large as the text is wide at most."""
    made = writer.paragraph("Normal")
    keep_with_next(made)
    shape = Run(made.add_r(), writer.document._body).add_picture(io.BytesIO(body))
    scale = min(1, Mm(WIDEST) / shape.width, Mm(HIGHEST) / shape.height)
    shape.width, shape.height = int(shape.width * scale), int(shape.height * scale)
    shape._inline.docPr.set("descr", words)


WRITERS = {
    "h3": write_heading,
    "ul": write_list,
    "ol": write_list,
    "table": write_table,
    "dl": write_facts,
    "figure": write_figure,
}
