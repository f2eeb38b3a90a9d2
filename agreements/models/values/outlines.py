"""Outlines as answers: kept as they are, and cleaned again whenever they come back."""

from agreements.models.geojson import names_in, outline_of, points_of


def back(answers, field, plain):
    """Take an outline from plain data; raises ValueError for what is none."""
    return outline_of(plain)


def words(field, outline):
    """Say what is drawn: its names, or how many points it has."""
    names = names_in(outline)
    return ", ".join(names) if names else f"een omtrek van {len(points_of(outline))} punten"
