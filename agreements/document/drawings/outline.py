"""The outline of an area, drawn: planes, lines and points with their names, a scale in metres, and the north."""

import hashlib
import json
import math

from agreements.document.drawings.svg import INK, LEAD, MAIN, drawing, element, evenly, lines_of_words, width_of
from agreements.models.geojson import lines_of, names_in, points_of

WIDTHS = {"breed": 640, "smal": 300}  # of the text on paper, and of the text on a phone; in units of one pixel
DEGREE = 111_195  # metres of a degree along a meridian of a sphere with a radius of 6371 km
EDGE, FOOT = 16, 48  # units around the outline, and below it for the scale
LEAST_METRES = 100  # across a drawing of one point
TALLEST = 1.0  # of the width


class Sheet:
    """Where a degree stands in a drawing of a width: equal distances east and north at the middle of the outline."""

    def __init__(self, outline, width):
        points = points_of(outline)
        east, north = ([each[axis] for each in points] for axis in (0, 1))
        self.west, self.top = min(east), max(north)
        self.across = math.cos(math.radians((min(north) + max(north)) / 2)) * DEGREE
        metres = (max(east) - self.west) * self.across, (self.top - min(north)) * DEGREE
        room = width - 2 * EDGE
        self.scale = min(
            room / max(metres[0], LEAST_METRES), width * TALLEST / max(metres[1], LEAST_METRES)
        )  # units in a metre
        self.width, self.left = width, (width - metres[0] * self.scale) / 2
        self.height = max(metres[1] * self.scale, 2.0 * LEAD) + 2 * EDGE
        self.above = (self.height - metres[1] * self.scale) / 2

    def at(self, point):
        """Give the place of a point in units, from the left and from above."""
        return (
            self.left + (point[0] - self.west) * self.across * self.scale,
            self.above + (self.top - point[1]) * DEGREE * self.scale,
        )


def pieces(answers):
    """Draw the outline at both widths; "" where there is none."""
    area = answers.area
    if not area.outline:
        return ""
    said = area.map_alt if not area.map and area.map_alt else title_of(area)
    return "".join(drawn(area.outline, width, name, said) for name, width in WIDTHS.items())


def title_of(area):
    """Say what is drawn, where no words of the team's own are needed for it."""
    names = names_in(area.outline)
    return f"Omtrek van {area.named or 'het gebied'}" + (f". Op de kaart: {'; '.join(names)}." if names else "")


def digest(outline):
    """Give eight characters that change when the outline does."""
    return hashlib.sha256(json.dumps(outline, sort_keys=True).encode()).hexdigest()[:8]


def drawn(outline, width, name, said):
    """Draw an outline: first all shapes, and their names over them."""
    sheet = Sheet(outline, width)
    shapes = [shape(feature["geometry"], sheet) for feature in outline["features"]]
    names = [words for feature in outline["features"] for words in named(feature, sheet)]
    return drawing([*shapes, *names, *foot(sheet)], name, (width, sheet.height + FOOT), (said, ""))


def shape(geometry, sheet):
    """Draw one plane, line or point."""
    if geometry["type"] == "Point":
        x, y = sheet.at(geometry["coordinates"])
        return element("circle", cx=x, cy=y, r=6, fill=INK, stroke="#ffffff", stroke_width=2, class_="plek")
    paths = ["M" + "L".join("{:.1f} {:.1f}".format(*sheet.at(each)) for each in line) for line in lines_of(geometry)]
    if geometry["type"] == "LineString":
        return element("path", d=paths[0], fill="none", stroke=INK, stroke_width=3, class_="weg")
    look = {"fill": MAIN, "fill_opacity": "0.15", "fill_rule": "evenodd", "stroke": MAIN, "stroke_width": 2}
    return element("path", d="".join(f"{path}Z" for path in paths), **look)


def named(feature, sheet):
    """Write the name of a feature at its middle, or beside a point; always inside the drawing."""
    name = feature["properties"].get("name")
    if not name:
        return []
    places = [sheet.at(each) for line in lines_of(feature["geometry"]) for each in line]
    lines = evenly(name, sheet.width / 3)
    half = max(map(width_of, lines)) / 2
    x, y = (sum((min(axis), max(axis))) / 2 for axis in zip(*places, strict=True))
    if feature["geometry"]["type"] == "Point":
        x = x + 12 + half if x + 12 + 2 * half <= sheet.width else x - 12 - half
    x = min(max(x, half + 2), sheet.width - half - 2)
    start = min(max(y - (len(lines) - 1) * LEAD / 2 + 5, 18), sheet.height - (len(lines) - 1) * LEAD - 6)
    return lines_of_words(lines, x, start, text_anchor="middle")


def foot(sheet):
    """Draw the scale and the arrow to the north below the outline."""
    metres = round_length(sheet.width / 3 / sheet.scale)
    end, y = EDGE + metres * sheet.scale, sheet.height + 24
    words = f"{metres} meter" if metres < 1000 else f"{metres // 1000} kilometer"
    x = sheet.width - EDGE - 8.0
    return [
        element("path", d=f"M{EDGE} {y - 6:.1f}V{y:.1f}H{end:.1f}V{y - 6:.1f}", fill="none", stroke=INK, class_="weg"),
        *lines_of_words([words], EDGE, y + 20),
        element("path", d=f"M{x:.1f} {y - 14:.1f}L{x + 7:.1f} {y + 4:.1f}H{x - 7:.1f}Z", fill=INK, class_="plek"),
        *lines_of_words(["N"], x, y + 20, text_anchor="middle"),
    ]


def round_length(most):
    """Give the largest of 1, 2 and 5 times a power of ten that is no more; at least one metre."""
    power = 10 ** max(0, math.floor(math.log10(max(most, 1))))
    return next((step * power for step in (5, 2, 1) if step * power <= most), 1)
