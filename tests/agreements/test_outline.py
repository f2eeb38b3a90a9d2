"""The outline of an area: what is taken of GeoJSON, how it is drawn, and how it comes back from a file."""

import json
import time
from xml.etree import ElementTree

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from agreements.document.articles import articles
from agreements.document.drawings.outline import WIDTHS, Sheet, digest, drawn, round_length
from agreements.document.fill import fill
from agreements.examples import example
from agreements.models import Area, Attachment, Save
from agreements.models.geojson import (
    FAR_AWAY,
    IN_RD,
    NO_JSON,
    NO_POINTS,
    NO_SHAPES,
    OTHER_SHAPE,
    SWAPPED,
    TOO_FEW,
    TOO_LARGE,
    TOO_LONG,
    TOO_MANY,
    NoOutline,
    names_in,
    outline_in,
    outline_of,
)
from agreements.transfer.mistakes import Mistakes
from agreements.transfer.reading import read
from tests.agreements.in_memory import answers_with, row
from tests.agreements.test_drawings import edges, words_of
from tests.agreements.world import logged_in
from tests.agreements.world import words_of as words_of_page

once = pytest.mark.once
RING = [[5.1, 52.1], [5.2, 52.1], [5.2, 52.2]]


def shape(kind, coordinates, name=None):
    """Make a feature."""
    geometry = {"type": kind, "coordinates": coordinates}
    return {"type": "Feature", "properties": {"name": name} if name else None, "geometry": geometry}


def point(*numbers):
    return {"type": "Point", "coordinates": list(numbers)}


AREA = {
    "type": "FeatureCollection",
    "name": "laag",
    "features": [
        shape("Polygon", [RING], "Havenrand & <b>Oeverhof</b>"),
        shape("MultiPolygon", [[RING], [RING, RING]], "Eilanden met een heel lange naam om af te breken"),
        shape("LineString", RING, "De Kade"),
        shape("Point", [5.15, 52.15, 3.2], "Het Nest"),
        shape("Point", [5.2, 52.15], "Wijkcentrum De Lindehof aan de rand"),
    ],
}


@once
def test_an_outline_keeps_its_shapes_and_names_and_nothing_else():
    outline = outline_in(json.dumps(AREA))
    assert set(outline) == {"type", "features"}
    assert names_in(outline)[:1] == ["Havenrand & <b>Oeverhof</b>"]
    ring, place = outline["features"][0]["geometry"], outline["features"][3]["geometry"]
    assert ring["coordinates"] == [[*RING, RING[0]]]  # closed
    assert place["coordinates"] == [5.15, 52.15]  # without height
    assert outline_of(outline) == outline
    assert outline_in(json.dumps(point(5.123456789, 52))) == outline_of(shape("Point", [5.12346, 52.0]))
    assert outline_in(json.dumps(AREA).encode()) == outline


def nested(depth):
    return '{"type":"Polygon","coordinates":' + "[" * depth + "]" * depth + "}"


WRONG = {
    "nothing": ("geen json", NO_JSON),
    "a number": ("12", NO_JSON),
    "a list": ("[1, 2]", NO_JSON),
    "bytes": (b"\xff\xfe\x00", NO_JSON),
    "nan": ('{"type":"Point","coordinates":[NaN,52]}', NO_JSON),
    "infinity": ('{"type":"Point","coordinates":[1e999,52]}', NO_POINTS),
    "huge": (f'{{"type":"Point","coordinates":[{"9" * 6000},52]}}', NO_JSON),
    "large": (f'{{"type":"Point","coordinates":[{"9" * 400},52]}}', NO_POINTS),
    "deep": (nested(200_000), NO_JSON),
    "less deep": (nested(50), NO_POINTS),
    "10 MB": (" " * 10_000_000, TOO_LARGE),
    "no features": ('{"type":"FeatureCollection","features":[]}', NO_SHAPES),
    "features of another type": ('{"type":"FeatureCollection","features":{"a":1}}', NO_JSON),
    "a feature of another type": ('{"type":"FeatureCollection","features":[7]}', OTHER_SHAPE),
    "no geometry": ('{"type":"Feature","geometry":null}', OTHER_SHAPE),
    "other geometry": ('{"type":"GeometryCollection","coordinates":[]}', OTHER_SHAPE),
    "a type that is a list": ('{"type":["Point"],"coordinates":[5,52]}', NO_JSON),
    "words": ('{"type":"Point","coordinates":["5","52"]}', NO_POINTS),
    "truth": ('{"type":"Point","coordinates":[true,52]}', NO_POINTS),
    "one number": ('{"type":"Point","coordinates":[5]}', NO_POINTS),
    "a short ring": (json.dumps({"type": "Polygon", "coordinates": [RING[:2]]}), TOO_FEW),
    "a short line": (json.dumps({"type": "LineString", "coordinates": RING[:1]}), TOO_FEW),
    "rijksdriehoek": (json.dumps(point(155000, 463000)), IN_RD),
    "swapped": (json.dumps(point(52.1, 5.1)), SWAPPED),
    "elsewhere": (json.dumps(point(-73.9, 40.7)), FAR_AWAY),
    "many points": (json.dumps({"type": "LineString", "coordinates": RING * 400}), TOO_MANY),
    "many shapes": (json.dumps({"type": "FeatureCollection", "features": [point(5, 52)] * 51}), TOO_MANY),
    "a long name": (json.dumps(shape("Point", [5, 52], "a" * 81)), TOO_LONG),
}


@once
@pytest.mark.parametrize(("typed", "sentence"), WRONG.values(), ids=list(WRONG))
def test_what_is_no_outline_is_refused_in_dutch_and_soon(typed, sentence):
    start = time.process_time()
    with pytest.raises(NoOutline) as refused:
        outline_in(typed)
    assert str(refused.value) == sentence
    assert time.process_time() - start < 1


@once
@pytest.mark.parametrize(("name", "width"), WIDTHS.items())
@pytest.mark.parametrize(
    "data", [AREA, point(5, 52), shape("LineString", RING[:2], "De Kade")], ids=["all", "point", "line"]
)
def test_an_outline_is_drawn_within_its_bounds_with_every_name(data, name, width):
    outline = outline_of(data)
    svg = ElementTree.fromstring(drawn(outline, width, name, 'Kaart <script> van "hier"'))
    _, _, right, bottom = map(float, svg.get("viewBox").split())
    assert [edge for edge in edges(svg) if edge[0] < 0 or edge[1] > right or edge[2] < 0 or edge[3] > bottom] == []
    told = words_of(svg)
    assert all(word in told for name in names_in(outline) for word in name.split())
    assert svg[0].text == 'Kaart <script> van "hier"'
    assert "meter" in told
    assert "N" in told.split()


@once
def test_a_metre_is_as_long_to_the_east_as_to_the_north():
    # Near 52 degrees, 0.01 degree is 1112 metres north and 685 metres east.
    sheet = Sheet(outline_of({"type": "LineString", "coordinates": [[5, 52], [5.01, 52.01]]}), 640)
    (left, low), (right, high) = sheet.at([5, 52]), sheet.at([5.01, 52.01])
    assert round((low - high) / sheet.scale) == 1112
    assert round((right - left) / sheet.scale) == 685
    assert [round_length(most) for most in (0.2, 1, 9.9, 10, 260, 1999)] == [1, 1, 5, 10, 200, 1000]


def map_of(answers):
    """Give the filled annex with the map."""
    return next(block for block in fill(articles(answers), answers) if block.slug == "kaart")


@once
def test_the_map_is_drawn_beside_a_picture_and_another_outline_is_another_text():
    area = row(Area, name="Zwaluwveen", outline=outline_of(AREA), map_alt="Een wijk tussen vaart en spoor.")
    answers = answers_with(area)
    html = map_of(answers).html
    assert html.count("<title>Een wijk tussen vaart en spoor.</title>") == 2
    assert "<li>Havenrand &amp; &lt;b&gt;Oeverhof&lt;/b&gt;</li>" in html
    area.map = Attachment(pk=7)
    html = map_of(answers).html
    assert '<img src="attachment:7" alt="Een wijk tussen vaart en spoor.">' in html
    assert html.count("<title>Omtrek van Zwaluwveen. Op de kaart: Havenrand") == 2
    before = map_of(answers).hash
    area.name = "Zwaluwveld"
    assert f"drawing:outline:{digest(area.outline)}" in articles(answers)[-1].html
    area.name, area.outline = "Zwaluwveen", outline_of(point(5.15, 52.15))
    assert map_of(answers).hash != before


def test_an_outline_is_pasted_or_chosen_and_needs_words(world, sanne):
    page = world.open(sanne, "gebied")
    page.send({"outline_1": json.dumps(AREA), "name": "Zwaluwveen"})
    assert world.answers.area.outline == outline_of(AREA)
    shown = logged_in(sanne).get(world.address("gebied"))
    assert "Wat staat er op de kaart?" in words_of_page(shown)
    assert "Havenrand &amp;amp;" not in shown.content.decode()
    file = SimpleUploadedFile("gebied.geojson", json.dumps(point(5.3, 52.3)).encode())
    world.open(sanne, "gebied").send({"outline_0": file, "outline_1": json.dumps(AREA)})
    assert world.answers.area.outline == outline_of(point(5.3, 52.3))
    answer = world.open(sanne, "gebied").send({"outline_1": json.dumps(point(155000, 463000))}, follow=True)
    assert IN_RD in words_of_page(answer)
    assert world.answers.area.outline == outline_of(point(5.3, 52.3))
    world.open(sanne, "gebied").send({"outline_1": ""})
    assert world.answers.area.outline is None


@once
def test_a_file_with_a_wrong_outline_says_so_with_its_line():
    text = example("zwaluwveen").replace("[5.2337, 52.5588]", "[155000, 463000]")
    with pytest.raises(Mistakes) as refused:
        read(text)
    assert "area > outline: " in str(refused.value)
    assert IN_RD in str(refused.value)
    nan = example("zwaluwveen").replace("[5.2337, 52.5588]", "[.nan, 52]")
    with pytest.raises(Mistakes, match="lijst van punten"):
        read(nan)


def test_an_outline_from_a_file_that_meets_another_is_kept_as_text(world, sanne, fatma):
    mine, hers = world.open(sanne, "gebied"), world.open(fatma, "gebied")
    hers.send({"outline_1": json.dumps(AREA)})
    file = SimpleUploadedFile("gebied.json", json.dumps(point(5.3, 52.3)).encode())
    assert mine.send({"outline_0": file}).status_code == 409
    kept = Save.objects.get(number=None).fields["typed"]["outline_1"]
    assert outline_in(kept[0]) == outline_of(point(5.3, 52.3))
