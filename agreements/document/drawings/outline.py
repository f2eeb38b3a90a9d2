"""The outline of an area, drawn: planes, lines and points with their names, a scale in metres, and the north."""

import hashlib
import json
import math

from agreements.document.drawings.svg import INK, LEAD, MAIN, drawing, element, evenly, lines_of_words, width_of
from agreements.models.geojson import lines_of, names_in, points_of

WIDTHS = {"breed": 640, "smal": 300}  # of the text on paper, and of the text on a phone; in units of one pixel
DEGREE = 111_195  # metres of a degree along a meridian of a sphere with a radius of 6371 km
EDGE, FOOT = 16, 52  # units around the outline, and below it for the scale
LEAST_METRES = 100  # across a drawing of one point
ORDER = ("Point", "LineString", "Polygon", "MultiPolygon")  # whose name is placed first
NUDGES = (0, LEAD, -LEAD, 2 * LEAD, -2 * LEAD, 3 * LEAD, -3 * LEAD)


class Sheet:
    """Where a degree stands in a drawing of a width: equal distances east and north at the middle of the outline."""

    def __init__(self, outline, width):
        points = points_of(outline)
        east, north = ([each[axis] for each in points] for axis in (0, 1))
        self.west, self.top = min(east), max(north)
        self.across = math.cos(math.radians((min(north) + max(north)) / 2)) * DEGREE
        metres = (max(east) - self.west) * self.across, (self.top - min(north)) * DEGREE
        room = width - 2 * EDGE
        # Units in a metre; a drawing is no higher than it is wide.
        self.scale = min(room / max(metres[0], LEAST_METRES), width / max(metres[1], LEAST_METRES))
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
    found = names_in(area.outline)
    return f"Omtrek van {area.named or 'het gebied'}" + (f". Op de kaart: {'; '.join(found)}." if found else "")


def digest(outline):
    """Give eight characters that change when the outline does."""
    return hashlib.sha256(json.dumps(outline, sort_keys=True).encode()).hexdigest()[:8]


def drawn(outline, width, name, said):
    """Draw an outline: first all shapes, and their names over them."""
    sheet = Sheet(outline, width)
    shapes = [shape(feature["geometry"], sheet) for feature in outline["features"]]
    return drawing([*shapes, *names(outline, sheet), *foot(sheet)], name, (width, sheet.height + FOOT), (said, ""))


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


def names(outline, sheet):
    """Write the names: those of points first, each moved up or down until it stands free of the others."""
    named = [each for each in outline["features"] if each["properties"].get("name")]
    taken = [dot(sheet.at(each["geometry"]["coordinates"])) for each in named if kind_of(each) == "Point"]
    parts = []
    for feature in sorted(named, key=lambda each: ORDER.index(kind_of(each))):
        lines = evenly(feature["properties"]["name"], sheet.width / 3)
        size = max(map(width_of, lines)), len(lines) * LEAD
        x, y = spot(feature["geometry"], sheet, size[0])
        boxes = [box_at(x, y + nudge, size) for nudge in NUDGES]
        free = [box for box in boxes if box[1] >= 0 and box[3] <= sheet.height and not any(meet(box, o) for o in taken)]
        box = (free or [box_at(x, min(max(y, size[1] / 2), sheet.height - size[1] / 2), size)])[0]
        taken.append(box)
        parts += lines_of_words(lines, (box[0] + box[2]) / 2, box[1] + 16, text_anchor="middle")
    return parts


def kind_of(feature):
    """Name the kind of shape of a feature."""
    return feature["geometry"]["type"]


def spot(geometry, sheet, width):
    """Give the middle of where the name of a shape stands best, wide enough from the sides."""
    places = [sheet.at(each) for line in lines_of(geometry) for each in line]
    x, y = (sum((min(axis), max(axis))) / 2 for axis in zip(*places, strict=True))
    if geometry["type"] == "Point":
        x += (12 + width / 2) * (1 if x + 12 + width <= sheet.width else -1)
    elif geometry["type"] == "LineString":
        x, y = places[len(places) // 2][0], places[len(places) // 2][1] - LEAD
    return min(max(x, width / 2 + 2), sheet.width - width / 2 - 2), y


def box_at(x, y, size):
    """Give the box of words around a middle: left, top, right, bottom."""
    return x - size[0] / 2, y - size[1] / 2, x + size[0] / 2, y + size[1] / 2


def dot(place):
    """Give the box of a point."""
    return box_at(*place, (14, 14))


def meet(one, other):
    """Tell whether two boxes share something."""
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


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
