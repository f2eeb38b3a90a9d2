"""The places to sign in a Word file: tables without borders, two beside each other, in the order of the parties."""

from agreements.document.printing.cover import plain
from agreements.document.tree import Node

from .marks import new_table, paragraph, run, twips, write_words

GAP = 10  # millimetres between two places to sign
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
    for cell, (about, person) in zip(cells[::2], places, strict=True):
        write_place(cell, about, person)
    if len(cells) == 3:
        paragraph(cells[1], "Tekentekst")
    writer.body._insert_tbl(table)
    writer.paragraph("NaTabel")


def write_place(into, about, person):
    """Write one place: the party, what must be known about it, the person, and the lines to write on."""
    for node in about:
        write_words(paragraph(into, "Tekenkop" if node.tag == "h3" else "Tekenklein"), node.children)
    for node in person.walk():
        if node.tag == "p" and SMALL & set(node.classes):
            write_words(paragraph(into, "Tekenklein"), node.children)
    facts = [node for node in person.walk() if node.tag in ("dt", "dd")]
    for name, value in zip(facts[::2], facts[1::2], strict=False):
        write_line(into, plain(name), value)
    # Every line above keeps with the next, and a row must not pull the next row along.
    paragraph(into, "NaTabel")


def write_line(into, name, value):
    """Write a fact, or a line to write on where there is nothing to say."""
    if "keuze" in value.classes:
        run(paragraph(into, "Tekenklein"), f"{name}: {plain(value)}")
        return
    empty = not plain(value)
    style = "Handtekening" if "handtekening" in value.classes else "Tekenregel" if empty else "Tekentekst"
    line = paragraph(into, style)
    run(line, name, "Veldnaam")
    run(line, "\t\t" if empty else "\t")
    write_words(line, value.children)
