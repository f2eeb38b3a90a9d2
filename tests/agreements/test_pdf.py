"""The paper: what stands in a PDF, how it is tagged, and that nothing is cut."""

import io
import re
from datetime import date

import pikepdf
import pypdf
import pytest
from PIL import Image

from agreements.document.printing.client import Press, render
from agreements.document.printing.colours import contrast_on_white, dark_enough
from agreements.document.printing.paper import Meta, print_document
from tests.agreements.on_paper import (
    HASH,
    LONG_NAME,
    block,
    cover,
    kept,
    large,
    manifest,
    opened,
    pages_of,
    printed,
    squeezed,
    tagged,
)

OUR_FONTS = re.compile(r"/[A-Z]{6}\+(Noto-Sans|Source-Serif-4)")


@pytest.mark.parametrize("layout", ["concept", "signing"])
def test_a_pdf_is_whole_tagged_dutch_and_says_what_it_follows(layout):
    pdf = opened(kept(manifest, layout))

    assert pdf.check_pdf_syntax() == []
    assert str(pdf.Root.Lang) == "nl"
    assert pdf.Root.MarkInfo.Marked
    assert pdf.Root.ViewerPreferences.DisplayDocTitle
    assert str(pdf.docinfo.Title) == "Buurtmanifest Warm Zwaluwveen, samen van het gas"
    described = pdf.Root.Metadata.read_bytes().decode()
    assert 'pdfaid:part="3"' in described
    assert 'pdfaid:conformance="A"' in described
    assert 'pdfuaid:part="1"' in described
    assert described.count("<rdf:RDF") == 1


def test_only_our_fonts_are_in_it_for_every_neighbour():
    pdf = opened(kept(manifest))

    fonts = {str(font.BaseFont) for page in pdf.pages for font in page.Resources.Font.values()}
    assert fonts
    assert all(OUR_FONTS.match(font) for font in fonts)
    assert "Nguyễn, Šimić en Yılmaz" in pages_of(kept(manifest))[1]


def test_the_same_document_gives_the_same_bytes_in_another_process():
    other = Press()
    try:
        again = other.render(
            print_document(manifest(), Meta("manifest", 3, "Tekenversie", HASH, date(2027, 5, 10), "#155058")),
            "signing",
        )
    finally:
        other.stop()

    assert again == kept(manifest)


def test_the_title_page_says_version_status_day_and_hash():
    front = pages_of(kept(manifest))[0]

    for words in (
        "Buurtmanifest",
        "Zwaluwveen",
        "Versie 3",
        "Status Tekenversie",
        "Datum 10 mei 2027",
        "Kenmerk f7f9 b25e 0cae",
    ):
        assert words in front


def test_every_page_after_the_first_carries_title_version_hash_and_number():
    pages = pages_of(kept(manifest))

    for number, page in enumerate(pages[1:], start=2):
        assert "Buurtmanifest Warm Zwaluwveen, samen van het gas" in page
        assert "Tekenversie, versie 3 · Kenmerk van de tekst f7f9 b25e 0cae fc4b" in page
        assert f"Pagina {number} van {len(pages)}" in page


def test_heads_and_feet_are_artifacts_and_the_text_is_not():
    pdf = opened(kept(manifest))

    for page in pdf.pages[1:]:
        marks = [
            operands for operands, operator in pikepdf.parse_content_stream(page) if operator == pikepdf.Operator("BDC")
        ]
        pagination = [mark for mark in marks if mark[0] == "/Artifact" and mark[1].Type == "/Pagination"]
        assert len(pagination) == 3  # title, foot and page number
    numbers = pdf.Root.StructTreeRoot.ParentTree.Nums
    used = [
        element
        for row in list(numbers)[1::2]
        if isinstance(row, pikepdf.Array)
        for element in row
        if element is not None
    ]
    assert used


def test_a_concept_says_so_on_every_page_without_reading_it_aloud():
    pages = pages_of(kept(manifest, "concept"))

    assert "Status Concept" in pages[0]
    assert "Datum" not in pages[0]
    assert all(page.count("Concept") == 2 for page in pages[1:])  # in head and foot; the watermark is a drawing


def test_bookmarks_name_the_title_and_every_heading():
    reader = pypdf.PdfReader(io.BytesIO(kept(manifest)))

    assert [mark.title for mark in reader.outline] == [
        "Warm Zwaluwveen, samen van het gas",
        "Wat wij willen bereiken",
        "Hier staan wij voor",
        "Bijlage 1. Wat elke partij belooft",
    ]


def test_heads_of_tables_say_what_they_head():
    scopes = [str(head.A.Scope) for head in tagged(kept(manifest), "/TH")]

    assert scopes == ["/Column"] * 5 + ["/Row"]


def test_a_signing_copy_has_a_field_for_every_person():
    pdf = opened(kept(manifest))
    form = pdf.Root.AcroForm

    assert {str(field.T): str(field.TU) for field in form.Fields} == {
        "sanne": "Handtekening van Sanne Voorbeeld, namens Bewonersplatform",
        "ravi": "Handtekening van Ravi Proef, namens Bewonersplatform",
        "joris": "Handtekening van Joris Model, namens Zon op Veen",
    }
    assert form.SigFlags == 1
    for field in form.Fields:
        left, bottom, right, top = (float(side) for side in field.Rect)
        assert field.FT == "/Sig"
        assert "/V" not in field
        assert right - left > 180
        assert top - bottom > 30
    assert len(tagged(kept(manifest), "/Form")) == 3


def test_a_concept_has_no_fields():
    assert "/AcroForm" not in opened(kept(manifest, "concept")).Root


def test_the_consent_line_is_printed_for_every_person():
    assert sum(page.count("Mijn naam mag in de openbare versie: ja nee") for page in pages_of(kept(manifest))) == 3


def test_nothing_is_cut_in_a_large_document():
    text = squeezed(" ".join(pages_of(kept(large, "signing", "samenwerkingsovereenkomst"))))

    for number in range(1, 61):
        assert f"Beloftenummer{number}komtaf." in text
    for number in range(1, 15):
        assert squeezed(f"{number} {LONG_NAME}") in text


def test_a_large_document_has_contents_and_a_title_page_of_one_page():
    pages = pages_of(kept(large, "signing", "samenwerkingsovereenkomst"))

    assert "14 partijen. Hun namen staan op de volgende pagina’s." in pages[0]
    assert "Versie 3" in pages[0]
    assert "Inhoud" in pages[1]
    assert "Inhoud" not in " ".join(pages_of(kept(manifest)))
    links = [
        note
        for page in opened(kept(large, "signing", "samenwerkingsovereenkomst")).pages
        for note in page.get("/Annots", [])
        if note.Subtype == "/Link"
    ]
    assert str(links[0].Contents) == "Ga naar: 1 Onderwerp 1"


def test_a_signature_block_is_never_broken_over_a_page():
    pdf = kept(large, "signing", "samenwerkingsovereenkomst")
    fields = [sum(note.Subtype == "/Widget" for note in page.get("/Annots", [])) for page in opened(pdf).pages]

    assert sum(fields) == 27
    for count, page in zip(fields, pages_of(pdf), strict=True):
        assert count == page.count("Els Testema") == page.count("Plaats") == page.count("openbare versie: ja nee")


def test_a_table_repeats_its_head_on_every_page():
    pages = [page for page in pages_of(kept(large, "signing", "samenwerkingsovereenkomst")) if "Belofte nummer" in page]

    assert len(pages) > 2
    assert all("Wie zorgt ervoor" in page.replace("Wie zorgt ervoor", "Wie zorgt ervoor") for page in pages)


def test_what_people_type_cannot_become_markup():
    typed = "&lt;img src=http://example.org/x&gt; &amp;amp;"
    pages = pages_of(
        printed([cover(typed, [typed]), block("article", "doel", typed.replace("&lt;", "<"), f"<p>{typed}</p>")])
    )

    assert "<img src=http://example.org/x> &amp;" in pages[0]
    assert "<img src=http://example.org/x> &amp;" in pages[1]


def test_what_a_reader_copies_stands_in_the_order_of_the_page():
    members = (
        '<ol class="leden"><li><span class="nr">1.1</span> <p class="in">Dit doen wij:</p><ul><li>Praten</li></ul></li>'
        '<li><span class="nr">1.2</span> Mail naar <strong>info@warmzwaluwveen.voorbeeld</strong> voor meer.</li></ol>'
        "<p>Daarna:</p><ol><li>Opnieuw bespreken</li><li>Stoppen</li></ol>"
        "<dl><dt>Wie</dt><dd>Sanne</dd><dt>Waar</dt><dd>Het Nest</dd></dl>"
    )
    page = pages_of(printed([cover("Warm", ["A"]), block("article", "doen", "Doen", members, "1")]))[1]

    assert page.startswith(
        "1 Doen 1.1 Dit doen wij: – Praten 1.2 Mail naar info@warmzwaluwveen.voorbeeld voor meer. "
        "Daarna: 1. Opnieuw bespreken 2. Stoppen Wie Sanne Waar Het Nest"
    )


def test_a_map_is_printed_with_its_words():
    body = io.BytesIO()
    Image.new("RGB", (400, 300), "green").save(body, "PNG")
    html = '<figure><img src="attachment:7" alt="Kaart van Zwaluwveen"><figcaption>Het gebied</figcaption></figure>'
    blocks = [cover("Warm", ["A"]), block("annex", "kaart", "Kaart", html, "1")]
    meta = Meta("manifest", 1, "Concept", HASH, pictures={"attachment:7": body.getvalue()})
    pdf = render(print_document(blocks, meta), layout="concept")

    assert [str(figure.Alt) for figure in tagged(pdf, "/Figure")] == ["Kaart van Zwaluwveen"]
    without = render(print_document(blocks, Meta("manifest", 1, "Concept", HASH)), layout="concept")
    assert tagged(without, "/Figure") == []
    assert "Het gebied" in pages_of(without)[1]


def test_short_annexes_share_a_page_and_long_ones_do_not():
    blocks = [cover("Warm", ["A"]), block("article", "doel", "Doel", "<p>Warm wonen.</p>")]
    short = [block("annex", f"a{at}", "Overleg", "<p>Kort.</p>", str(at)) for at in (1, 2)]
    long = [block("annex", f"a{at}", "Overleg", f"<p>{'Lang. ' * 200}</p>", str(at)) for at in (1, 2)]

    assert len(pages_of(printed([*blocks, *short]))) == 3
    assert len(pages_of(printed([*blocks, *long]))) == 4


def test_a_very_long_answer_runs_on_to_the_next_page():
    words = " ".join(f"w{at}" for at in range(1500))  # too short for a hyphen
    heads = '<thead><tr><th scope="col">Wie</th><th scope="col">Wat</th></tr></thead>'
    table = f'<table>{heads}<tbody><tr><th scope="row">Sanne</th><td>{words}</td></tr></tbody></table>'
    html = f"<dl><dt>Wie</dt><dd>{words}</dd></dl><ul><li>{words}</li></ul>{table}"
    text = squeezed(" ".join(pages_of(printed([cover("Warm", ["A"]), block("article", "doel", "Doel", html)]))))

    assert [at for at in range(1500) if len(re.findall(rf"w{at}(?!\d)", text)) != 3] == []


@pytest.mark.parametrize("colour", ["#155058", "#3a3f82", "#e6b800", "#ffffff"])
def test_the_house_style_is_dark_enough_on_paper(colour):
    dark = dark_enough(colour)

    assert contrast_on_white([int(dark[at : at + 2], 16) for at in (1, 3, 5)]) >= 7


def test_what_is_no_colour_becomes_our_own():
    assert dark_enough("red; background: url(x)") == "#1f3f4a"
