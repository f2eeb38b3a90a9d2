"""The title page and the list of contents of the Word file."""

from docx.shared import Mm

from agreements.document.printing.cover import facts_of, plain

from .marks import element, new_table, paragraph, properties, run

FACTS = 4  # facts beside each other at the foot of the title page


def write_cover(writer, root):
    """Write the title page: kind and place, title, subtitle, who made it, and the facts of this version."""
    nodes = list(root.walk())
    parts = {node.classes[0]: plain(node) for node in nodes if node.tag == "p" and node.classes}
    line = writer.paragraph("VoorbladSoort")
    run(line, parts.get("soort", ""), "VoorbladNaam")
    run(line, f"\t{parts.get('gebied', '')}")
    run(writer.paragraph("Title"), parts.get("titel", "") or "Zonder titel")
    if parts.get("ondertitel"):
        run(writer.paragraph("Subtitle"), parts["ondertitel"])
    for heading in (node for node in nodes if node.tag == "h3"):
        run(writer.paragraph("VoorbladTussen"), plain(heading))
    write_names(writer, [plain(item) for node in nodes if "tussen" in node.classes for item in node.elements()])
    write_facts(writer, facts_of(nodes))


def write_names(writer, names):
    """Write the parties in two columns, read from top to bottom."""
    if not names:
        return
    half = (len(names) + 1) // 2 if len(names) > 4 else len(names)
    columns = [column for column in (names[:half], names[half:]) if column]
    widths = [(writer.width + writer.column) // len(columns)] * len(columns)
    table = new_table("Voorbladtabel", widths, 1, indent=-writer.column)
    for cell, column in zip(table.tr_lst[0].tc_lst, columns, strict=True):
        for name in column:
            paragraph(cell, "VoorbladPartij", name)
    writer.body._insert_tbl(table)
    writer.paragraph("NaTabel")


def write_facts(writer, facts):
    """Write version, status, day and hash, and what the cover itself tells, four beside each other."""
    meta = writer.meta
    told = [("Versie", str(meta.number)), ("Status", meta.status)]
    told += [("Datum", f"{meta.day.day} {MONTHS[meta.day.month - 1]} {meta.day.year}")] if meta.day else []
    told += [("Kenmerk", meta.fours[:14])]
    rows = [told[at : at + FACTS] for at in range(0, len(told), FACTS)] + [[fact] for fact in facts]
    for at, row in enumerate(rows):
        whole = writer.width + writer.column
        widths = [whole] if len(row) == 1 else [whole // FACTS] * len(row)
        table = new_table("Voorbladtabel", widths, 1, indent=-writer.column)
        for cell, (name, value) in zip(table.tr_lst[0].tc_lst, row, strict=True):
            label = paragraph(cell, "VoorbladFeit")
            properties(label).spacing_before = Mm(14) if at == 0 else 0
            run(label, name, "Veldnaam")
            run(paragraph(cell, "VoorbladFeit"), value, "Strong")
        writer.body._insert_tbl(table)
        writer.paragraph("NaTabel")


MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip


def write_contents(writer, blocks):
    """Write the list of contents as a field: links to the headings, that Word can make anew with page numbers."""
    run(writer.paragraph("TOCHeading"), "Inhoud")
    lines = [entry(writer, block, place) for block, place in blocks]
    begin = [char("begin"), instruction(' TOC \\o "2-2" \\n \\h \\z \\u '), char("separate")]
    for at, part in enumerate(begin):
        lines[0].insert(1 + at, part)
    lines[-1].append(char("end"))


def entry(writer, block, place):
    """Write one line of the contents, a link to its heading."""
    line = writer.paragraph("TOC2")
    link = element("w:hyperlink", anchor=place, history=1)
    made = element("w:r")
    made.text = f"{block.label}{'.' if block.part == 'annex' and block.label else ''}".strip()
    made.text = (
        f"{made.text}\t{block.heading}"
        if block.part == "article" and block.number
        else (f"{made.text} {block.heading}".strip())
    )
    link.append(made)
    line.append(link)
    return line


def char(kind):
    """Make a mark of a field in a run: where it begins, where its words begin, where it ends."""
    made = element("w:r")
    made.append(element("w:fldChar", fldCharType=kind))
    return made


def instruction(words):
    """Make the run that says what a field computes."""
    made = element("w:r")
    code = element("w:instrText")
    code.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    code.text = words
    made.append(code)
    return made
