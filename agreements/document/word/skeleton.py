"""The Word file around the text: styles, numbering, fonts and page, and the same bytes for the same text."""

import io
import zipfile
from copy import deepcopy
from datetime import datetime, time
from functools import partial

from django.template.loader import render_to_string
from docx import Document
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.shared import Mm

from .marks import field, paragraph, properties, run, twips

COLUMN = 20  # millimetres of the column of numbers, left of the text
MARGINS, PLAIN = (27, 30, 30, 46), (27, 34, 30, 34)  # top, right, bottom, left; a manifest has no column
FLAT = (27, 20, 27, 20)  # of a page on its side
TITLES = {"": (72, 820), "long": (58, 680), "longer": (48, 580)}  # size in half points, line in twips
FROM_TEMPLATE = ("stylesWithEffects", "customXml", "webSettings")  # parts of python-docx's own document
EARLIEST = (1980, 1, 1, 0, 0, 0)  # a zip knows no earlier moment
DEPTHS = [
    {"level": 0, "place": 1, "tail": "", "words": "", "indent": 284},
    {"level": 1, "place": 2, "tail": "2", "words": " 2", "indent": 568},
    {"level": 2, "place": 3, "tail": "3", "words": " 3", "indent": 852},
]


def open_document(meta, cover):
    """Give an empty document in the house style, with its running head and foot."""
    document = Document()
    numbered = meta.kind != "manifest"
    size, line = TITLES[cover.size if cover else ""]
    column = twips(COLUMN) if numbered else 0
    # Lengths as text: a template would write a number the Dutch way, with a dot in its thousands.
    context = {
        "accent": meta.colour[1:].upper(),
        "numbered": numbered,
        "column": str(column) if column else "",
        "edge": str(-column),
        "text": str(text_width(numbered)),
        "line": str((text_width(numbered) + column) // 2 - twips(7)),  # the end of a line to write on
        "title": {"size": str(size), "line": str(line)},
        "depths": DEPTHS,
    }
    dress(document, partial(render_to_string, context=context))
    describe(document, meta)
    set_page(document.sections[0], MARGINS if numbered else PLAIN)
    set_frame(document.sections[0], meta, cover)
    return document


def text_width(numbered):
    """Give the width of the text in twips."""
    _top, right, _bottom, left = MARGINS if numbered else PLAIN
    return twips(210 - left - right)


def dress(document, rendered):
    """Put our styles, numbering, settings and fonts in the place of python-docx's own, and leave out what it adds."""
    part = document.part
    replace(part.styles.element, rendered("word/styles.xml"))
    replace(part.numbering_part.element, rendered("word/numbering.xml"))
    replace(part.settings.element, rendered("word/settings.xml"))
    fonts = Part(PackURI("/word/fonts.xml"), CONTENT_TYPE.WML_FONT_TABLE, rendered("word/fonts.xml").encode())
    leave_out(part.rels, (*FROM_TEMPLATE, "fontTable"))
    part.relate_to(fonts, RELATIONSHIP_TYPE.FONT_TABLE)
    leave_out(part.package.rels, ("thumbnail", "extended-properties"))


def replace(root, xml):
    """Give an element of the document the content of ours."""
    for child in list(root):
        root.remove(child)
    root.extend(list(parse_xml(xml.strip())))


def leave_out(rels, names):
    """Drop the relationships whose kind ends with one of these names; their parts are then not written."""
    for key in [key for key, rel in rels.items() if rel.reltype.rsplit("/", 1)[-1] in names]:
        rels.pop(key)


def describe(document, meta):
    """Write the properties of the file: its language and the day of its version; no name of a person or a machine."""
    about = document.core_properties
    root = about._element
    for child in list(root):
        root.remove(child)
    about.title = about.author = ""
    about.language = "nl-NL"
    if meta.day:
        about.created = about.modified = datetime.combine(meta.day, time())


def set_page(section, margins):
    """Make the page A4 with the margins of the print, and a first page without head and foot."""
    section.page_width, section.page_height = Mm(210), Mm(297)
    top, right, bottom, left = margins
    section.top_margin, section.bottom_margin = Mm(top), Mm(bottom)
    section.left_margin, section.right_margin = Mm(left), Mm(right)
    section.header_distance, section.footer_distance = Mm(14), Mm(15)
    section.different_first_page_header_footer = True


def turn_page(body, landscape):
    """Let pages lie on their side from here on, or stand again; what was written so far keeps its pages."""
    current = body[-1]  # the section that is being written stands at the end
    if len(body) > 1:
        last = body[-2] if body[-2].tag == qn("w:p") else paragraph(body, "NaTabel")
        properties(last).append(deepcopy(current))
        for first in current.findall(qn("w:titlePg")):  # only the document as a whole has a first page
            current.remove(first)
    long, short = twips(297), twips(210)
    width, height = (long, short) if landscape else (short, long)
    top, right, bottom, left = FLAT if landscape else MARGINS
    set_attributes(current.find(qn("w:pgSz")), w=width, h=height, orient="landscape" if landscape else "portrait")
    edges = {"top": top, "right": right, "bottom": bottom, "left": left}
    set_attributes(current.find(qn("w:pgMar")), **{name: twips(edge) for name, edge in edges.items()})


def set_attributes(of, **values):
    """Set attributes of an element of WordprocessingML."""
    for name, value in values.items():
        of.set(qn(f"w:{name}"), str(value))


def set_frame(section, meta, cover):
    """Write the running head (title, status) and foot (status, version, hash, page x of y)."""
    head, foot = section.header, section.footer
    for part in (head, foot, section.first_page_header, section.first_page_footer):
        part.is_linked_to_previous = False
        for line in list(part._element):
            part._element.remove(line)
    for part, style in ((section.first_page_header, "Header"), (section.first_page_footer, "Normal")):
        paragraph(part._element, style)
    paragraph(head._element, "Header", f"{cover.full_title if cover else 'Document'}\t{meta.status}")
    line = paragraph(foot._element, "Footer", f"{meta.status}, versie {meta.number} · ")
    run(line, f"Kenmerk van de tekst {meta.fours}\tPagina ")
    field(line, "PAGE", "1")
    run(line, " van ")
    field(line, "NUMPAGES", "1")


def packed(document):
    """Give the bytes of the file, the same for the same document: no moment of making stands in it."""
    made = io.BytesIO()
    document.save(made)
    out = io.BytesIO()
    with zipfile.ZipFile(made) as loose, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as fixed:
        for name in loose.namelist():
            entry = zipfile.ZipInfo(name, EARLIEST)
            entry.compress_type = zipfile.ZIP_DEFLATED
            fixed.writestr(entry, loose.read(name))
    return out.getvalue()
