"""An outline of an area: what we take of GeoJSON, cleaned to one small form, with a Dutch sentence for what is wrong.

The form is a FeatureCollection of RFC 7946 with points of two numbers (degrees east and north, WGS 84) and no
properties but a name.
"""

import json
import math
import unicodedata

LARGEST = 500_000  # characters of a text or bytes of a file
MOST_POINTS, MOST_FEATURES, LONGEST_NAME = 1000, 50, 80
DECIMALS = 5  # of a degree: about a metre
# How deep the points lie in the coordinates of each kind of geometry, and how many a line or ring needs.
DEPTHS = {"Point": 0, "LineString": 1, "Polygon": 2, "MultiPolygon": 3}
LEAST = {"LineString": 2, "Polygon": 4, "MultiPolygon": 4}
EAST, NORTH = (2.5, 8.0), (50.0, 54.5)  # the Netherlands and what lies around it
RD = 1000  # no degree is as large; coordinates of the Rijksdriehoek are

TOO_LARGE = "Dit is te groot. Kies een omtrek van ten hoogste 500 kB."
NO_JSON = "Dit is geen GeoJSON. Kies een bestand dat eindigt op .geojson, of plak de hele inhoud ervan."
NO_SHAPES = "Hier staat geen omtrek in. Teken eerst een vlak, een lijn of een punt."
OTHER_SHAPE = "Hier staat een vorm in die we niet kunnen tekenen. Gebruik Polygon, MultiPolygon, LineString of Point."
NO_POINTS = "Hier klopt een lijst van punten niet. Maak het bestand opnieuw."
TOO_FEW = "Een lijn heeft ten minste twee punten nodig, en een vlak ten minste drie."
TOO_MANY = "Dit zijn te veel punten. Maak de omtrek eenvoudiger: ten hoogste 1.000 punten en 50 vormen."
TOO_LONG = "Een naam in dit bestand is te lang. Gebruik ten hoogste 80 tekens."
IN_RD = "Dit zijn coördinaten van het Rijksdriehoekstelsel. Sla het bestand op in WGS 84 (EPSG:4326)."
SWAPPED = "De lengte en de breedte staan omgekeerd. Zet eerst de lengte (ongeveer 5) en dan de breedte (ongeveer 52)."
FAR_AWAY = "Dit ligt niet in of bij Nederland. Kijk na of het bestand in WGS 84 (EPSG:4326) staat."


class NoOutline(ValueError):
    """What was given is no outline; the message is a Dutch sentence."""


def outline_in(text):
    """Read an outline from a text or from the bytes of a file; raises NoOutline."""
    if len(text) > LARGEST:
        raise NoOutline(TOO_LARGE)
    try:
        return outline_of(json.loads(text, parse_constant=no_number))
    except NoOutline:
        raise
    except (ValueError, RecursionError) as error:  # bytes that are no UTF-8 raise a ValueError too
        raise NoOutline(NO_JSON) from error


def no_number(_word):
    """Refuse NaN and Infinity, which JSON does not have."""
    raise ValueError("no number")


def outline_of(data):
    """Clean plain data to an outline; raises NoOutline."""
    features = features_of(data)
    if not features:
        raise NoOutline(NO_SHAPES)
    if len(features) > MOST_FEATURES:
        raise NoOutline(TOO_MANY)
    outline = {"type": "FeatureCollection", "features": [feature_of(each) for each in features]}
    if len(points_of(outline)) > MOST_POINTS:
        raise NoOutline(TOO_MANY)
    return outline


def features_of(data):
    """List the features of a FeatureCollection, or the one Feature or bare geometry."""
    kind = data.get("type") if isinstance(data, dict) else None
    if kind == "FeatureCollection":
        features = data.get("features")
        if not isinstance(features, list):
            raise NoOutline(NO_JSON)
        return features
    if kind == "Feature":
        return [data]
    if isinstance(kind, str) and "coordinates" in data:
        return [{"geometry": data}]
    raise NoOutline(NO_JSON)


def feature_of(data):
    """Clean one feature: its geometry, and its name where it has one."""
    geometry = data.get("geometry") if isinstance(data, dict) else None
    kind = geometry.get("type") if isinstance(geometry, dict) else None
    if not isinstance(kind, str) or kind not in DEPTHS:
        raise NoOutline(OTHER_SHAPE)
    coordinates = placed(geometry.get("coordinates"), DEPTHS[kind], LEAST.get(kind, 0))
    name = name_of(data.get("properties"))
    return {
        "type": "Feature",
        "properties": {"name": name} if name else {},
        "geometry": {"type": kind, "coordinates": coordinates},
    }


def placed(value, depth, least):
    """Clean coordinates that lie so many lists deep; a ring is closed."""
    if not isinstance(value, list) or not value:
        raise NoOutline(NO_POINTS)
    if depth == 0:
        return point(value)
    found = [placed(each, depth - 1, least) for each in value]
    if depth == 1:
        if least == LEAST["Polygon"] and found[0] != found[-1]:
            found.append([*found[0]])
        if len(found) < least:
            raise NoOutline(TOO_FEW)
    return found


def point(value):
    """Clean one point, its height left out; it must lie in or near the Netherlands."""
    numbers = value[:2]
    if len(numbers) < 2 or any(isinstance(each, bool) or not isinstance(each, int | float) for each in numbers):
        raise NoOutline(NO_POINTS)
    east, north = numbers
    if not all(abs(each) < 10**7 and math.isfinite(each) for each in numbers):
        raise NoOutline(NO_POINTS)
    if within(east, EAST) and within(north, NORTH):
        return [round(float(east), DECIMALS), round(float(north), DECIMALS)]
    if within(north, EAST) and within(east, NORTH):
        raise NoOutline(SWAPPED)
    raise NoOutline(IN_RD if max(east, north) > RD else FAR_AWAY)


def within(number, bounds):
    """Tell whether a number lies between two others."""
    return bounds[0] <= number <= bounds[1]


def name_of(properties):
    """Give the name of a feature, in one line and without unseen characters; "" where it has none."""
    found = properties.get("name", "") if isinstance(properties, dict) else ""
    if isinstance(found, bool) or not isinstance(found, str | int):
        return ""
    seen = "".join(letter if unicodedata.category(letter)[0] != "C" else " " for letter in str(found))
    name = unicodedata.normalize("NFC", " ".join(seen.split()))
    if len(name) > LONGEST_NAME:
        raise NoOutline(TOO_LONG)
    return name


def points_of(outline):
    """List all points of an outline."""
    return [each for feature in outline["features"] for line in lines_of(feature["geometry"]) for each in line]


def lines_of(geometry):
    """List the lines of points of a geometry: one for a point or a line, one for each ring of a plane."""
    coordinates = geometry["coordinates"]
    match geometry["type"]:
        case "Point":
            return [[coordinates]]
        case "LineString":
            return [coordinates]
        case "Polygon":
            return coordinates
    return [ring for plane in coordinates for ring in plane]


def names_in(outline):
    """List the names in an outline, each once."""
    return list(dict.fromkeys(name for each in outline["features"] if (name := each["properties"].get("name"))))
