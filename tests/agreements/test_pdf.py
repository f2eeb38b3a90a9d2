"""The paper: what stands in a PDF, how it is tagged, and what a render may not do."""

import functools
import http.server
import io
import os
import re
import signal
import threading
from datetime import date

import pikepdf
import pypdf
import pytest
from PIL import Image

from agreements.document.articles import Block
from agreements.document.printing.client import PRESS, Press, PrintWarning, render
from agreements.document.printing.colours import contrast_on_white, dark_enough
from agreements.document.printing.paper import Meta, print_document
from agreements.document.printing.refused import Refused

HASH = "f7f9b25e0caefc4ba3d5be8ac7480e8e5fc54ba10455fcbf7d310908e14f34d3"
LONG_NAME = "Samenwerkende Bewonersorganisaties van het Oeverkwartier en de Kade te Oeverlinde-Noord, handelend onder "
LONG_NAME += "de naam Warmtegemeenschap van de Havenbuurt U.A."
OUR_FONTS = re.compile(r"/[A-Z]{6}\+(Noto-Sans|Source-Serif-4)")


def block(part, slug, heading, html, number=""):
    return Block(slug, heading, html, "", (), part, number=number)


def cover(title, parties):
    names = "".join(f"<li>{name}</li>" for name in parties)
    return block(
        "cover",
        "voorblad",
        "",
        f'<p class="soort">Buurtmanifest</p><p class="gebied">Zwaluwveen</p><p class="titel">{title}</p>'
        f'<h3>Van</h3><ul class="tussen">{names}</ul>',
    )


def person(uid, name, together=""):
    joint = f'<p class="samen">{together}</p>' if together else ""
    return (
        f'<li class="tekenaar" data-signatory="{uid}">{joint}<dl><dt>Naam</dt><dd class="naam">{name}</dd>'
        '<dt>Functie</dt><dd class="functie">Voorzitter</dd><dt>Handtekening</dt><dd class="lijn handtekening"></dd>'
        '<dt>Plaats</dt><dd class="lijn plaats"></dd><dt>Datum</dt><dd class="lijn datum"></dd>'
        '<dt>Mijn naam mag in de openbare versie</dt><dd class="keuze">ja / nee</dd></dl></li>'
    )


def party(uid, name, *people):
    return f'<li class="tekenblok" data-party="{uid}"><h3>{name}</h3><ul class="tekenaars">{"".join(people)}</ul></li>'


def signatures(*parties):
    return block(
        "signatures", "ondertekening", "Hier staan wij voor", f'<ul class="tekenblokken">{"".join(parties)}</ul>'
    )


def promises(rows):
    body = "".join(
        f'<tr><th scope="row">{number}</th><td>{who}</td><td>{what}</td><td>Voorzitter</td><td>1 juni 2027</td></tr>'
        for number, who, what in rows
    )
    heads = "".join(
        f'<th scope="col">{head}</th>' for head in ("Nr", "Partij", "Wat", "Wie zorgt ervoor", "Uiterlijk op")
    )
    table = (
        f'<table class="breed"><caption>Beloften</caption><thead><tr>{heads}</tr></thead><tbody>{body}</tbody></table>'
    )
    return block("annex", "afsprakenlijst", "Wat elke partij belooft", table, "1")


def manifest():
    joint = [
        person("sanne", "Sanne Voorbeeld", "Handtekening 1 van 2, geldig als beide zijn gezet"),
        person("ravi", "Ravi Proef", "Handtekening 2 van 2, geldig als beide zijn gezet"),
    ]
    return [
        cover("Warm Zwaluwveen, samen van het gas", ["Bewonersplatform", "Coöperatie Zon op Veen"]),
        block("parties", "partijen", "Wie wij zijn", '<p class="aanhef">Wij zijn Nguyễn, Šimić en Yılmaz.</p>'),
        block("article", "doel", "Wat wij willen bereiken", '<p class="doel">In 2035 is elke woning warm.</p>'),
        signatures(
            party("platform", "Bewonersplatform", *joint), party("zon", "Zon op Veen", person("joris", "Joris Model"))
        ),
        promises([(1, "Bewonersplatform", "Praat met elk huishouden in twee straten")]),
    ]


def large():
    """Fourteen parties with long names, sixty promises, joint authority."""
    names = [f"{number} {LONG_NAME}" for number in range(1, 15)]
    article = (
        '<ol class="leden"><li><span class="nr">1.1</span> Elk besluit komt in de lijst. '
        + "Tekst. " * 60
        + "</li></ol>"
    )
    signers = [
        party(f"p{at}", name, *[person(f"s{at}x{one}", "Els Testema", "Samen") for one in range(1 + at % 3)])
        for at, name in enumerate(names)
    ]
    return [
        cover("Samen werken aan een warm en groen Oeverkwartier: " + "afspraken voor later " * 5, names),
        *[block("article", f"artikel-{at}", f"Onderwerp {at}", article, str(at)) for at in range(1, 20)],
        signatures(*signers),
        promises([(at, names[at % 14], f"Belofte nummer {at} komt af.") for at in range(1, 61)]),
    ]


def printed(blocks, layout="signing", kind="manifest"):
    status, day = ("Concept", None) if layout == "concept" else ("Tekenversie", date(2027, 5, 10))
    return render(print_document(blocks, Meta(kind, 3, status, HASH, day, "#155058")), layout=layout)


@functools.cache
def kept(make, layout="signing", kind="manifest"):
    """Print a document once for all tests of this file."""
    return printed(make(), layout, kind)


@functools.cache
def opened(pdf):
    """Open a PDF; kept open, because what is read from it lives no longer than it does."""
    return pikepdf.open(io.BytesIO(pdf))


def pages_of(pdf):
    return [" ".join(page.extract_text().split()) for page in pypdf.PdfReader(io.BytesIO(pdf)).pages]


def squeezed(text):
    return re.sub(r"[\s-]", "", text)


def elements(node):
    """Walk the structure elements below a node of the structure tree."""
    kids = node.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            yield from elements(kid)


def tagged(pdf, name):
    return [node for node in elements(opened(pdf).Root.StructTreeRoot) if name == node.S]


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


def test_a_character_we_have_no_letter_for_is_refused_by_name():
    with pytest.raises(Refused) as refused:
        printed([cover("Warm 😀 Zwaluwveen", ["Bewonersplatform"])])

    assert (
        refused.value.sentence
        == "Deze tekens kunnen wij niet afdrukken: 😀. Haal ze uit de tekst en probeer het opnieuw."
    )


def test_a_fault_of_our_own_templates_is_heard():
    with pytest.warns(PrintWarning, match="lang"):
        render("<!DOCTYPE html><title>Proef</title><p>Tekst", layout="concept")


@pytest.fixture
def visited():
    """A web server that counts who comes."""
    visits = []

    class Counting(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            visits.append(self.path)
            self.send_error(404)

        def log_message(self, *args):
            pass

    server = http.server.HTTPServer(("127.0.0.1", 0), Counting)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}", visits
    server.shutdown()
    thread.join()
    server.server_close()


VECTORS = [
    '<img alt="x" src="{url}/a.png">',
    '<link rel="stylesheet" href="{url}/a.css">',
    "<style>@import url({url}/a.css);</style>",
    '<p style="background: url({url}/a.png)">x</p>',
    "<style>@font-face {{ font-family: x; src: url({url}/a.woff2) }} p {{ font-family: x }}</style><p>x</p>",
    '<link rel="attachment" href="{secret}">',
    '<a rel="attachment" href="{secret}">x</a>',
    '<object data="{url}/a.svg">x</object>',
    '<embed src="{url}/a.svg">',
    '<img alt="x" src="{secret}">',
    '<svg xmlns="http://www.w3.org/2000/svg"><image href="{url}/a.png" width="9" height="9"/></svg>',
    '<img alt="x" src="https://paper.invalid/static/print/../../partnership/settings.py">',
    '<base href="{url}/"><img alt="x" src="print/gables.svg">',
]


def printed_or_refused(html):
    """Print a page; either it is refused because of what it asks for, or it has nothing in it from elsewhere."""
    page = f'<!DOCTYPE html><html lang="nl"><head><title>x</title></head><body>{html}</body></html>'
    try:
        names = opened(render(page, layout="concept")).Root.get("/Names", {})
    except Refused as refused:
        return refused.reason == "outside"
    return "/EmbeddedFiles" not in names


@pytest.mark.filterwarnings("ignore::agreements.document.printing.client.PrintWarning")
@pytest.mark.parametrize("vector", VECTORS)
def test_a_render_reaches_no_network_and_no_other_file(vector, visited, tmp_path):
    url, visits = visited
    secret = tmp_path / "secret.txt"
    secret.write_text("geheim")
    html = vector.format(url=url, secret=secret.as_uri())

    assert printed_or_refused(html)
    assert visits == []


@pytest.mark.parametrize("bounds", [{"seconds": 1}, {"memory": 48 * 1024 * 1024}])
def test_a_render_has_bounds_and_the_next_one_works(bounds):
    press = Press(**bounds)
    deep = "<table><tr><td>" * 600 + "x" + "</table>" * 600
    try:
        with pytest.raises(Refused) as refused:
            press.render(f'<!DOCTYPE html><html lang="nl"><head><title>x</title></head><body>{deep * 3}', "concept")
    finally:
        press.stop()

    assert refused.value.reason in ("large", "broken")
    assert printed(manifest()) == kept(manifest)


def test_a_killed_press_starts_again():
    kept(manifest)
    os.kill(PRESS.process.pid, signal.SIGKILL)
    PRESS.process.wait()

    assert printed(manifest()) == kept(manifest)


def test_threads_take_turns():
    names = [f"Buurt {number}" for number in range(4)]
    found = {}

    def one(name):
        found[name] = pages_of(printed([cover(name, [name])]))[0]

    threads = [threading.Thread(target=one, args=(name,)) for name in names]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert all(f"Zwaluwveen {name} Van {name}" in found[name] for name in names)


@pytest.mark.parametrize("colour", ["#155058", "#3a3f82", "#e6b800", "#ffffff"])
def test_the_house_style_is_dark_enough_on_paper(colour):
    dark = dark_enough(colour)

    assert contrast_on_white([int(dark[at : at + 2], 16) for at in (1, 3, 5)]) >= 7


def test_what_is_no_colour_becomes_our_own():
    assert dark_enough("red; background: url(x)") == "#1f3f4a"
