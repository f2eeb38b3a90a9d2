"""The Word file: every word arrives, Word itself numbers and repeats table heads, and equal input gives equal bytes."""

import io
import re
import zipfile
from collections import Counter

import pytest
from docx.oxml.ns import qn
from PIL import Image

from agreements.document.hashes import document_hash
from agreements.document.tree import read
from agreements.document.word import word_document
from agreements.examples import COMPLETE, example
from agreements.transfer.inserting import import_document
from tests.agreements.on_paper import block, cover, large, manifest, party, person, signatures
from tests.agreements.test_commands import output_of, refusal_of
from tests.agreements.word_file import (
    counted,
    example_file,
    example_text,
    expected_numbers,
    meta,
    numbered_by,
    opened,
    styles_of,
    text_of,
    words_in,
    words_of,
    xml_of,
)
from tests.agreements.world import logged_in


@pytest.mark.parametrize("name", COMPLETE)
def test_every_word_of_an_example_arrives(name):
    blocks, _facts = example_text(name)
    assert words_of(blocks) - words_in(example_file(name)) == Counter()


@pytest.mark.parametrize("make", [manifest, large])
def test_every_word_of_the_signatures_and_wide_tables_arrives(make):
    assert words_of(make()) - words_in(word_document(make(), meta())) == Counter()


@pytest.mark.parametrize("name", ["bremkwartier", "oeverkwartier", "veenhoek"])
def test_word_counts_the_numbers_that_the_text_has(name):
    found = counted(example_file(name))
    expected = expected_numbers(example_text(name)[0])
    assert [number for number, _ in found] == [number for number, _ in expected]
    assert [pair for pair in found if "." not in pair[0]] == [pair for pair in expected if "." not in pair[0]]
    assert len(found) > 40


def test_no_number_is_typed_and_the_two_levels_are_one_list():
    numbering = xml_of(example_file("oeverkwartier"), "word/numbering.xml")
    first = numbering.split("</w:abstractNum>")[0]
    assert re.findall(r'w:pStyle w:val="(\w+)"', first) == ["Heading2", "Lid"]
    assert re.findall(r'w:lvlText w:val="([^"]+)"', first) == ["Artikel %1", "%1.%2"]
    assert not re.search(r"<w:t[^>]*>\s*\d+\.\d+\s*</w:t>", xml_of(example_file("oeverkwartier")))


def test_a_manifest_has_no_numbers_but_its_annexes():
    file = example_file("zwaluwveen")
    assert counted(file) == []
    headings = [line for line in opened(file).paragraphs if line.style.style_id == "Bijlagekop"]
    assert [line.text for line in headings] == [
        one.heading for one in example_text("zwaluwveen")[0] if one.part == "annex"
    ]
    assert numbered_by("Heading2", styles_of(file)) == (0, 0)


def test_every_plain_list_counts_from_one():
    article = block("article", "een", "Een", "<p>A</p><ol><li>Een</li><li>Twee</li></ol><p>B</p><ol><li>Drie</li></ol>")
    items = [
        line for line in opened(word_document([article], meta())).paragraphs if line.style.style_id == "ListNumber"
    ]
    lists = [line._p.pPr.numPr.numId.val for line in items]
    assert lists[0] == lists[1] != lists[2]


@pytest.mark.parametrize("name", COMPLETE)
def test_table_heads_repeat_and_rows_stay_whole(name):
    tables = [table for table in opened(example_file(name)).tables if table.style.style_id == "Afsprakentabel"]
    blocks, _facts = example_text(name)
    assert len(tables) == sum(node.tag == "table" for one in blocks for node in read(one.html).walk())
    for table in tables:
        first, *others = table._tbl.tr_lst
        assert [child.tag for child in first.trPr][:2] == [qn("w:cantSplit"), qn("w:tblHeader")]
        assert all(row.find(f".//{qn('w:tblHeader')}") is None for row in others)
        assert all(row.find(f".//{qn('w:cantSplit')}") is not None for row in others)


def test_only_a_very_long_row_or_fact_may_split():
    long = "Woord " * 400
    table = f"<table><thead><tr><th>A</th></tr></thead><tbody><tr><td>{long}</td></tr></tbody></table>"
    annex = block("annex", "a", "A", f"{table}<dl><dt>Kort</dt><dd>Ja</dd><dt>Lang</dt><dd>{long}</dd></dl>", "1")
    tall, facts_ = opened(word_document([annex], meta())).tables
    whole = [row.find(f".//{qn('w:cantSplit')}") is not None for each in (tall, facts_) for row in each._tbl.tr_lst]
    assert whole == [True, False, True, False]


@pytest.mark.parametrize("name", COMPLETE)
def test_every_style_that_is_used_is_there_and_every_cell_ends_with_a_paragraph(name):
    document = opened(example_file(name))
    known = {style.get(qn("w:styleId")) for style in document.styles.element.iter(qn("w:style"))}
    used = {
        node.get(qn("w:val"))
        for tag in ("w:pStyle", "w:rStyle", "w:tblStyle")
        for node in document.element.iter(qn(tag))
    }
    assert used <= known
    assert all(cell[-1].tag == qn("w:p") for cell in document.element.iter(qn("w:tc")))


def test_the_frame_tells_title_status_version_hash_and_page():
    section = opened(example_file("oeverkwartier")).sections[0]
    head, foot = (text_of(part._element) for part in (section.header, section.footer))
    assert head == "Wijkconvenant Warm Oeverkwartier 2027-2030 Concept"
    hashed = document_hash(example_text("oeverkwartier")[0])
    fours = " ".join(hashed[at : at + 4] for at in range(0, 16, 4))
    assert foot == f"Concept, versie 1 · Kenmerk van de tekst {fours} Pagina 1 van 1"
    fields = [one.get(qn("w:instr")) for one in section.footer._element.iter(qn("w:fldSimple"))]
    assert fields == ["PAGE", "NUMPAGES"]
    assert text_of(section.first_page_header._element) == ""


def test_the_file_is_dutch_ours_and_tells_nothing_of_who_or_what_made_it():
    file = word_document(manifest(), meta("manifest", day="2027-05-10"))
    about = opened(file).core_properties
    assert (about.title, about.author, about.last_modified_by, about.comments) == ("", "", "", "")
    assert (about.language, about.created.isoformat()[:10], about.created) == ("nl-NL", "2027-05-10", about.modified)
    styles = xml_of(file, "word/styles.xml")
    assert 'w:lang w:val="nl-NL"' in styles
    assert set(re.findall(r'w:ascii="([^"]+)"', styles)) == {"Source Serif 4", "Noto Sans"}
    assert "155058" in styles
    fonts = xml_of(file, "word/fonts.xml")
    assert 'altName w:val="Source Serif Pro;Georgia;Cambria"' in fonts
    names = zipfile.ZipFile(io.BytesIO(file)).namelist()
    assert [name for name in names if name.startswith(("docProps", "custom"))] == ["docProps/core.xml"]


def test_lengths_are_written_without_a_dot_in_the_thousands():
    for part in ("word/styles.xml", "word/numbering.xml"):
        xml = xml_of(example_file("oeverkwartier"), part)
        assert not re.search(r'w:(?:left|hanging|pos|line|sz|val)="-?\d+\.\d', xml)


def test_a_light_house_style_is_darkened_as_in_the_print():
    styles = xml_of(word_document(manifest(), meta(accent="#ffcc00")), "word/styles.xml")
    assert "FFCC00" not in styles


def test_the_same_input_gives_the_same_bytes_without_a_moment_in_them():
    blocks, told = example_text("oeverkwartier")
    assert word_document(blocks, told) == example_file("oeverkwartier")
    assert {entry.date_time for entry in zipfile.ZipFile(io.BytesIO(example_file("oeverkwartier"))).infolist()} == {
        (1980, 1, 1, 0, 0, 0)
    }


def test_typed_marks_arrive_as_words_and_what_xml_cannot_hold_falls_away():
    article = block("article", "een", "&lt;w:p&gt;", "<p>&lt;/w:t&gt;&amp;\x0b\x00 \ud83d 😀 Nguyễn</p>")
    text = opened(word_document([article], meta())).element.body.xpath("string(.)")
    assert "</w:t>&" in text
    assert "😀 Nguyễn" in text


def test_gaps_stand_out_by_more_than_colour():
    article = block("article", "een", "Een", '<p class="gat"><mark>Nog in te vullen: Een.</mark></p>')
    run = opened(word_document([article], meta())).element.body.find(f".//{qn('w:rStyle')}")
    assert run.get(qn("w:val")) == "Gat"


def test_people_who_sign_together_stand_beside_each_other_under_their_party():
    pair = signatures(
        party("a", "De Brem", person("x", "Lies", "Samen"), person("y", "Noa", "Samen")),
        party("b", "VvE", person("z", "Bas")),
    )
    together, alone = opened(word_document([pair], meta("manifest"))).tables
    assert [cell.text.split("\n")[:2] for cell in together.rows[0].cells[::2]] == [
        ["De Brem", "Samen"],
        ["De Brem", "Samen"],
    ]
    assert len(alone.rows[0].cells) == 1
    assert "Handtekening\t\t" in alone.rows[0].cells[0].text
    assert together.style.style_id == "Tekenblokken"


def test_a_picture_keeps_its_words_and_fits_the_text():
    body = io.BytesIO()
    Image.new("RGB", (4000, 1000), "white").save(body, "PNG")
    figure = (
        '<figure><img src="attachment:1" alt="Kaart van &quot;Zwaluwveen&quot;"><figcaption>Kaart</figcaption></figure>'
    )
    document = opened(
        word_document([block("annex", "kaart", "Kaart", figure, "1")], meta(), {"attachment:1": body.getvalue()})
    )
    (shape,) = document.inline_shapes
    assert round(shape.width / 36000) == 134
    assert shape._inline.docPr.get("descr") == 'Kaart van "Zwaluwveen"'
    assert len(opened(word_document([block("annex", "kaart", "Kaart", figure, "1")], meta())).inline_shapes) == 0


def test_the_contents_link_to_every_heading():
    xml = xml_of(example_file("oeverkwartier"))
    links, marks = (
        set(re.findall(r'w:anchor="([^"]+)"', xml)),
        re.findall(r'w:bookmarkStart w:id="\d+" w:name="([^"]+)"', xml),
    )
    assert links == set(marks)
    assert len(marks) == len(set(marks)) > 30
    assert xml.count('w:fldCharType="begin"') == xml.count('w:fldCharType="end"') == 1


def test_a_short_text_has_no_contents():
    assert "fldCharType" not in xml_of(
        word_document([cover("Kort", ["Een"]), block("article", "a", "A", "<p>B</p>", "1")], meta())
    )


def test_the_command_writes_the_file(lindwaarden, tmp_path):
    key = import_document(example("zwaluwveen")).key
    file = tmp_path / "tekst.docx"
    assert output_of("agreement_word", key, "--output", str(file)).strip() == f"{file} ({file.stat().st_size} bytes)"
    assert "Warm Zwaluwveen, samen van het gas" in [line.text for line in opened(file.read_bytes()).paragraphs]
    assert "kan niet worden geschreven" in refusal_of("agreement_word", key, "--output", str(tmp_path))
    assert "Er is geen afspraak met de sleutel" in refusal_of("agreement_word", "nergens")


def test_who_may_read_the_text_gets_the_word_file_and_a_stranger_gets_nothing(world, sanne, stranger):
    answer = logged_in(sanne).get(f"{world.root}word/")
    assert answer.status_code == 200
    assert answer["Content-Disposition"] == 'attachment; filename="warm-zwaluwveen-samen-van-het-gas-concept.docx"'
    file = b"".join(answer.streaming_content)
    assert opened(file).paragraphs[1].text == "Warm Zwaluwveen, samen van het gas"
    assert f'href="{world.root}word/"' in logged_in(sanne).get(f"{world.root}pdf/").content.decode()
    assert logged_in(stranger).get(f"{world.root}word/").status_code == 404
