"""Outlines as answers: cleaned whenever they are kept or come back, so that they always stand in one order."""

from agreements.models.geojson import names_in, outline_of, points_of


def keep(field, outline):
    """Keep an outline in its own order; a database may have given its parts in another."""
    return outline_of(outline) if outline else outline


def back(answers, field, plain):
    """Take an outline from plain data; raises ValueError for what is none."""
    return outline_of(plain)


def words(field, outline):
    """Say what is drawn: its names, or how many points it has."""
    names = names_in(outline)
    return ", ".join(names) if names else f"een omtrek van {len(points_of(outline))} punten"
