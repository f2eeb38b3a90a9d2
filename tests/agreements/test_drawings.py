"""The hand-overs as a drawing: every word stands in it, inside its bounds, and nothing typed becomes markup."""

import re
from xml.etree import ElementTree

import pytest
from django.conf import settings
from fontTools.ttLib import TTFont

from agreements.document.articles import articles
from agreements.document.compare import mark_changes
from agreements.document.drawings.handovers import OPEN, Line, Side, chart, line_of, lines_of
from agreements.document.drawings.svg import broken, evenly, width_of, wrap
from agreements.document.fill import fill
from agreements.document.printing.paper import Meta, print_document
from agreements.document.tree import read, write
from agreements.document.word import word_document
from agreements.models import Handover, HandoverReceiver, Mandate
from agreements.models.fields import MomentValue, SomeoneValue
from meetings.models import MeetingBody
from tests.agreements.in_memory import answers_with, party
from tests.agreements.on_paper import HASH, LONG_NAME, cover, pages_of, printed, tagged
from tests.agreements.word_file import meta
from tests.agreements.word_file import opened as opened_word
from tests.agreements.zwaluwveen import row

SVG = "{http://www.w3.org/2000/svg}"
WIDTHS = (1000, 640, 328, 300)
PLAIN = Line("Klachten", Side("projectteam", "meeting"), (Side("De Brem"),), "altijd", "binnen 10 dagen")
LONG = Line(
    "Communicatie met huurders " * 6,
    Side(LONG_NAME[:150], "meeting"),
    (Side(LONG_NAME[:150]), Side("Donaudampfschiffahrtsgesellschaftskapitänsmütze"), Side("De Brem", "meeting")),
    "zodra de laatste handtekening is gezet en iedereen daarvan bericht heeft gehad, uiterlijk op 1 maart 2028",
    "binnen 365 dagen",
    "advies",
)
TEAM = Line("Planning", Side("de kerngroep", "meeting"), mode="team")
UNKNOWN = Line("Grond", Side(OPEN, "open"), (Side(OPEN, "open"),))
EVERY = [PLAIN, LONG, TEAM, UNKNOWN]
once = pytest.mark.once


def words_of(svg):
    """List the words that are drawn, a word that was broken put together again."""
    lines = [node.text for node in svg.iter(f"{SVG}text")]
    return "".join(line[:-1] if line.endswith("-") else f"{line} " for line in lines)


def edges(svg):
    """List how far every shape and word reaches: (left, right, top, bottom)."""
    for node in svg.iter():
        at = {name: node.get(name) for name in ("x", "y", "width", "height", "d")}
        if node.tag == f"{SVG}rect":
            x, y, width, height = (float(at[name]) for name in ("x", "y", "width", "height"))
            yield x, x + width, y, y + height
        elif node.tag == f"{SVG}text":
            width = width_of(node.text)
            left = float(at["x"]) - (width / 2 if node.get("text-anchor") == "middle" else 0)
            yield left, left + width, float(at["y"]) - 13, float(at["y"]) + 5
        elif at["d"]:
            yield from reached(at["d"])


def reached(path):
    """List where the points of a path stand."""
    x = y = 0.0
    for letter, numbers in re.findall(r"([MLHV])([\d. -]+)", path):
        values = [float(number) for number in numbers.split()]
        x, y = {"H": (values[0], y), "V": (x, values[0])}.get(letter, (values * 2)[:2])
        yield x, x, y, y


@once
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("lines", [*([line] for line in EVERY), EVERY], ids=["plain", "long", "team", "open", "all"])
def test_every_word_is_drawn_within_the_bounds(lines, width):
    svg = ElementTree.fromstring(chart(lines, width))
    _, _, right, bottom = map(float, svg.get("viewBox").split())
    drawn = words_of(svg)
    for line in lines:
        names = [line.topic, line.gives.name, *(side.name for side in line.takes), line.moment, line.answer]
        pieces = [word.split("-")[-1] for name in names for word in name.split()]
        assert [piece for piece in pieces if piece not in drawn] == []
    assert right == width
    wrong = [edge for edge in edges(svg) if edge[0] < 0 or edge[1] > right or edge[2] < 0 or edge[3] > bottom]
    assert wrong == []


@once
def test_no_word_stands_outside_its_shape():
    svg = ElementTree.fromstring(chart([LONG], 640))
    boxes = [(float(n.get("x")), float(n.get("x")) + float(n.get("width"))) for n in svg.iter(f"{SVG}rect")]
    names = [node for node in svg.iter(f"{SVG}text") if node.get("class") == "op"]
    for node in names:
        centre, half = float(node.get("x")), width_of(node.text) / 2
        assert any(left < centre - half and centre + half < right for left, right in boxes), node.text
    assert len(names) > 10


@once
def test_a_drawing_is_read_aloud_and_what_was_typed_is_no_markup():
    hostile = '<script>alert("1")</script> & \x07 "'
    line = Line(hostile, Side(hostile), (Side(hostile),), hostile, "binnen 1 dag")
    drawn = chart([line], 1000)
    svg = ElementTree.fromstring(drawn)
    assert svg.get("role") == "img"
    assert svg.find(f"{SVG}title").text.startswith('<script>alert("1")</script> &  ". Van: <script>')
    assert {node.tag.removeprefix(SVG) for node in svg.iter()} <= {"svg", "title", "desc", "rect", "path", "text"}
    assert "<script" not in drawn
    assert "style=" not in drawn
    assert ElementTree.canonicalize(write(read(drawn))) == ElementTree.canonicalize(drawn)
    several = ElementTree.fromstring(chart([PLAIN, TEAM], 328))
    assert several.find(f"{SVG}title").text == "Wie neemt wat over?"
    assert several.find(f"{SVG}desc").text == (
        "Klachten. Van: projectteam. Naar: De Brem. Wanneer: altijd. Antwoord: binnen 10 dagen. "
        "Planning. De kerngroep beslist zelf."
    )


@once
@pytest.mark.parametrize("width", WIDTHS)
def test_an_answer_comes_back_in_a_dashed_line_and_a_subject_of_the_team_has_no_arrow(width):
    def arrows(line):
        paths = list(ElementTree.fromstring(chart([line], width)).iter(f"{SVG}path"))
        return [path for path in paths if path.get("class") != "lijntje"]

    dashed = [path for path in arrows(PLAIN) if path.get("stroke-dasharray")]
    assert len(dashed) == 1
    assert arrows(TEAM) == []
    assert [path for path in arrows(UNKNOWN) if path.get("stroke-dasharray")] == []
    # Three take over: a head for each, open because only advice goes over, and one for the answer.
    heads = [path for path in arrows(LONG) if "L" in path.get("d")]
    assert [path.get("fill") for path in heads] == ["none", "none", "none", "#9a3f1c"]
    assert "geeft eerst advies" in words_of(ElementTree.fromstring(chart([LONG], width)))


@once
@pytest.mark.parametrize("font", ["print/noto-sans-600-latin", "web/noto-sans-700-latin"])
def test_no_letter_is_wider_than_it_is_measured(font):
    read_font = TTFont(settings.BASE_DIR / "static" / "fonts" / f"{font}.woff2")
    unit, advances = read_font["head"].unitsPerEm, read_font["hmtx"]
    wider = [
        chr(code)
        for code, name in read_font.getBestCmap().items()
        if chr(code).isprintable() and advances[name][0] / unit > width_of(chr(code), 1) + 0.005
    ]
    assert wider == []


@once
def test_words_are_broken_to_fit_and_a_long_word_inside():
    assert wrap("de algemene ledenvergadering van De Brem", 200) == ["de algemene", "ledenvergadering van", "De Brem"]
    assert broken("Oeverlinde-Noord", 120) == ["Oeverlinde-", "Noord"]
    assert broken("Huurdersvereniging", 140) == ["Huurdersvereni-", "ging"]
    assert broken("a", 1) == ["a"]
    assert wrap("", 100) == []
    assert evenly("zodra er een voorstel per complex is", 260) == ["zodra er een voorstel", "per complex is"]


def with_handovers(kind="samenwerkingsovereenkomst"):
    """Give answers with three subjects: over to two, decided after advice, and decided by the team."""
    brem, tenants = party("De Brem", "woningcorporatie"), party("Huurdersvereniging")
    body = row(MeetingBody, name="projectteam")
    over = row(Handover, uid="a", topic="klachten", mode="over", days=10, sender=SomeoneValue("body", body))
    over.receiver, over.moment = SomeoneValue("party", brem, "bestuur"), MomentValue(event="een klacht")
    also = row(HandoverReceiver, handover=over, who=SomeoneValue("party", tenants))
    advice = row(Handover, uid="b", topic="vergunning", mode="advies", receiver=SomeoneValue("party", brem))
    own = row(Handover, uid="c", topic="planning", mode="team")
    mandate = row(Mandate, team_name="kerngroep")
    return answers_with(brem, tenants, body, over, also, advice, own, mandate, kind=kind)


@once
def test_lines_are_read_from_the_answers():
    over, advice, own = lines_of(with_handovers())
    assert over == Line(
        "Klachten",
        Side("projectteam", "meeting"),
        (Side("het bestuur van De Brem"), Side("Huurdersvereniging")),
        "na een klacht",
        "binnen 10 dagen",
    )
    assert (advice.mode, advice.gives, advice.answer) == ("advies", Side(OPEN, "open"), "")
    assert own == Line("Planning", Side("de kerngroep", "meeting"), mode="team")
    assert line_of(Handover(), "het team") == Line("Onderwerp volgt", Side(OPEN, "open"), (Side(OPEN, "open"),))


def annex(answers):
    """Give the filled annex, or None where there is none."""
    return next((block for block in fill(articles(answers), answers) if block.slug == "overdrachten-in-beeld"), None)


@once
def test_the_annex_comes_last_and_only_where_something_goes_over():
    answers = with_handovers()
    assert articles(answers)[-1].slug == "overdrachten-in-beeld"
    assert '<span data-slot="drawing:handovers"></span>' in articles(answers)[-1].html
    html = annex(answers).html
    assert html.count("<svg") == 6
    assert html.index("</svg><figcaption>") < html.index("<table")
    for words in ("Klachten", "Het bestuur van De Brem en Huurdersvereniging", "Na een klacht", "10 dagen"):
        assert f">{words}<" in html
    assert annex(with_handovers("manifest")) is None
    stays = answers_with(row(Handover, topic="planning", mode="team"), kind="intentieverklaring")
    assert annex(stays) is None
    assert annex(answers_with(row(Handover, topic="klachten"), kind="intentieverklaring")) is None


@once
def test_a_renamed_party_is_drawn_anew_and_asks_nobody_again():
    answers = with_handovers()
    before, hashes = annex(answers).html, [block.hash for block in articles(answers)]
    answers.parties[1].short_name = "De Huurders"
    assert [block.hash for block in articles(answers)] == hashes
    after = annex(answers).html
    assert "De Huurders</text>" in after
    marked = mark_changes(before, after)
    assert "<mark>De" in marked
    assert re.findall("<svg.*?</svg>", marked) == re.findall("<svg.*?</svg>", after)


@once
def test_word_takes_the_facts_without_the_drawing():
    block = annex(with_handovers())
    file = opened_word(word_document([block], meta()))
    assert len(file.tables) == 2
    assert not any("ronde vorm" in line.text for line in file.paragraphs)


def test_on_paper_each_subject_is_one_figure_with_its_words_for_who_cannot_see_it():
    answers = with_handovers()
    blocks = [cover("Warm", ["A"]), annex(answers)]
    pdf = printed(blocks, "concept", "samenwerkingsovereenkomst")
    assert [str(figure.Alt) for figure in tagged(pdf, "/Figure")] == [line.said for line in lines_of(answers)]
    page = pages_of(pdf)[1]
    for words in ("het bestuur van De Brem", "na een klacht", "beslist zelf", "binnen 10 dagen"):
        assert words in page
    html = print_document(blocks, Meta("samenwerkingsovereenkomst", 1, "Concept", HASH, None, "#155058"))
    assert html.count("<svg") == 3
    assert html.count('color="#155058"') == 3
