"""The table of who does what on paper: pages on their side, turned heads, and in Word a section of its own."""

import pytest
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn

from agreements.document.printing.paper import Meta, print_document
from agreements.document.tree import read
from agreements.document.word import word_document
from partnership.templatetags.frame import label_cells
from tests.agreements.on_paper import HASH, block, cover
from tests.agreements.word_file import meta, opened, text_of, xml_of

pytestmark = pytest.mark.once
CELL = '<td><span class="letter letter-a">A</span> <span class="uitleg">(eindverantwoordelijk)</span></td>'


def matrix(columns=14, rows=3, part=""):
    """Give the annex with a table of so many parties and tasks."""
    heads = "".join(f'<th scope="col">Partij {at}</th>' for at in range(columns))
    body = f'<tr><th scope="row"><p>Taak</p></th>{CELL * columns}</tr>' * rows
    table = f'<table class="matrix breed"><caption>Wie doet wat{part}</caption><thead><tr><th scope="col">Taak</th>'
    return block(
        "annex", "rollenmatrix", "Rollenmatrix", f"{table}{heads}</tr></thead><tbody>{body}</tbody></table>", "1"
    )


def on_paper(*blocks):
    """Give the sections of a printed document as trees."""
    html = print_document([cover("Warm", ["A"]), *blocks], Meta("samenwerkingsovereenkomst", 1, "Concept", HASH))
    return [node for node in read(html.partition("</head>")[2].replace("</html>", "")).walk() if node.tag == "section"]


ARTICLE = block("article", "doel", "Doel", "<p>Warm wonen.</p>", "1")
MAP = block("annex", "kaart", "Kaart", "<p>De kaart.</p>", "2")


def test_only_the_matrix_lies_on_its_side_and_its_columns_are_alike():
    sections = {section.classes[0]: section for section in on_paper(ARTICLE, matrix())}
    assert "landscape" in sections["annex"].classes
    assert "landscape" not in sections["article"].classes
    widths = [node.attrs["style"] for node in sections["annex"].walk() if node.tag == "col"]
    assert widths == ["width:23.7%", *["width:5.4%"] * 14]
    turned = [node for node in sections["annex"].walk() if "turned" in node.classes]
    assert len(turned) == 14


def test_a_few_columns_do_not_spread_over_the_page():
    [annex] = [section for section in on_paper(matrix(columns=3)) if "annex" in section.classes]
    widths = [node.attrs["style"] for node in annex.walk() if node.tag == "col"]
    assert widths == ["width:82.5%", *["width:5.8%"] * 3]


def test_word_turns_the_page_for_the_matrix_and_back_again():
    document = opened(word_document([ARTICLE, matrix(), MAP], meta()))
    assert [section.orientation for section in document.sections] == [
        WD_ORIENT.PORTRAIT, WD_ORIENT.LANDSCAPE, WD_ORIENT.PORTRAIT,
    ]  # fmt: skip
    assert [section.page_width > section.page_height for section in document.sections] == [False, True, False]
    assert [section.different_first_page_header_footer for section in document.sections] == [True, False, False]
    assert all("Concept" in text_of(section.header.paragraphs[0]._p) for section in document.sections)


def test_word_ends_on_its_side_where_the_matrix_is_the_last_thing():
    document = opened(word_document([ARTICLE, matrix()], meta()))
    assert [section.orientation for section in document.sections] == [WD_ORIENT.PORTRAIT, WD_ORIENT.LANDSCAPE]


def test_word_turns_the_heads_repeats_them_and_leaves_the_explanations_out():
    file = word_document([ARTICLE, matrix()], meta())
    [table] = opened(file).tables
    head, *rows = table._tbl.tr_lst
    directions = [cell.find(f".//{qn('w:textDirection')}") is not None for cell in head.tc_lst]
    assert directions == [False, *[True] * 14]
    assert head.find(f".//{qn('w:tblHeader')}") is not None
    assert {text_of(cell).strip() for row in rows for cell in row.tc_lst[1:]} == {"A"}
    assert "eindverantwoordelijk" not in xml_of(file)


def test_on_screen_the_table_scrolls_in_a_frame_called_as_the_table_is():
    html = label_cells(matrix(columns=1, part=", deel 2").html)
    assert html.startswith('<div class="w-scroll" tabindex="0" role="region" aria-label="Wie doet wat, deel 2"><table')
    assert 'data-label="Partij 0"' in html
    assert label_cells("<table><caption>A</caption></table>") == "<table><caption>A</caption></table>"
