"""The places to sign in a Word file: tables without borders, two beside each other, in the order of the parties."""

from docx.shared import Twips

from agreements.document.printing.cover import lines_of, plain
from agreements.document.tree import Node

from .marks import new_table, paragraph, properties, run, twips, write_words

GAP = 10  # millimetres between two places to sign
LINE, ABOVE = 250, 709  # twips of a line, and above the place to sign
WHOLE, BESIDE = 46, 32  # characters on a line of a block, and beside the name of a fact
SMALL = {"officieel", "kvk", "voorwaarde", "samen"}


def write_signatures(writer, blocks):
    """Write the places to sign in rows of two; people of one party who sign together stand under its name."""
    waiting = []
    for block in blocks.elements():
        people = [node for node in block.walk() if "tekenaar" in node.classes]
        about = [child for child in block.elements() if "tekenaars" not in child.classes]
        if len(people) == 1:
            waiting.append((about, people[0]))
        else:
            waiting = flushed(writer, waiting)
            for pair in (people[at : at + 2] for at in range(0, len(people), 2)):
                write_row(writer, [(about if person is people[0] else [name_of(block)], person) for person in pair])
        if len(waiting) == 2:
            waiting = flushed(writer, waiting)
    flushed(writer, waiting)


def flushed(writer, waiting):
    """Write the parties that wait for a neighbour, and wait for none."""
    if waiting:
        write_row(writer, waiting)
    return []


def name_of(block):
    """Give the heading that stands again above the next person of the same party."""
    return next((node for node in block.walk() if node.tag == "h3"), Node("h3"))


def write_row(writer, places):
    """Write one or two places to sign beside each other; they are never broken over a page."""
    block = (writer.width + writer.column - twips(GAP)) // 2
    widths = [block, twips(GAP), block] if len(places) == 2 else [block]
    table = new_table("Tekenblokken", widths, 1, indent=-writer.column)
    cells = table.tr_lst[0].tc_lst
    heights = [height(about, person) for about, person in places]
    for cell, (about, person), high in zip(cells[::2], places, heights, strict=True):
        write_place(cell, about, person, above=ABOVE + (max(heights) - high) * LINE)
    if len(cells) == 3:
        paragraph(cells[1], "Tekentekst")
    writer.body._insert_tbl(table)
    writer.paragraph("NaTabel")


def height(about, person):
    """Estimate the lines above the place to sign, so that all who stand beside each other sign on one height."""
    whole = [*about, *(node for node in person.walk() if node.tag == "p")]
    beside = [value for _, value in facts_of(person)]
    return sum(lines_of(plain(node), WHOLE) for node in whole) + sum(lines_of(plain(node), BESIDE) for node in beside)


def facts_of(person):
    """List (name, value) of what is said about a person and of the lines to write on."""
    facts = [node for node in person.walk() if node.tag in ("dt", "dd")]
    return list(zip(facts[::2], facts[1::2], strict=False))


def write_place(into, about, person, *, above):
    """Write one place: the party, what must be known about it, the person, and the lines to write on.

    `above` is the space above the signature, in twips.
    """
    for node in about:
        write_words(paragraph(into, "Tekenkop" if node.tag == "h3" else "Tekenklein"), node.children)
    for node in person.walk():
        if node.tag == "p" and SMALL & set(node.classes):
            write_words(paragraph(into, "Tekenklein"), node.children)
    for name, value in facts_of(person):
        made = write_line(into, plain(name), value)
        if "handtekening" in value.classes:
            properties(made).spacing_before = Twips(above)
    # Every line above keeps with the next, and a row must not pull the next row along.
    paragraph(into, "NaTabel")


def write_line(into, name, value):
    """Write a fact, or a line to write on where there is nothing to say; give its paragraph."""
    if "keuze" in value.classes:
        return paragraph(into, "Tekenklein", f"{name}: {plain(value)}")
    empty = not plain(value)
    style = "Handtekening" if "handtekening" in value.classes else "Tekenregel" if empty else "Tekentekst"
    line = paragraph(into, style)
    run(line, name, "Veldnaam")
    run(line, "\t\t" if empty else "\t")
    write_words(line, value.children)
    return line
