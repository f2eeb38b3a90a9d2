"""Answers that were never stored: rows with made-up keys, joined as if they came from the database."""

from itertools import count

from agreements.models import Agreement, Answers, Basics, Party
from agreements.models.base import answer_models

KEYS = count(1)


def row(model, **values):
    """Make a row of a model, as if it were stored."""
    return model(pk=next(KEYS), **values)


def party(name, kind="bewonersinitiatief", capacity="ondertekenaar"):
    """Make a party that signs, unless told otherwise."""
    return row(Party, short_name=name, official_name=name, kind=kind, capacity=capacity)


def answers_with(*rows, kind="manifest"):
    """Give the answers of an agreement of this kind that has these rows."""
    found = {model: [] for model in answer_models()}
    for one in (row(Basics, kind=kind), *rows):
        found[type(one)].append(one)
    return Answers(Agreement(), found)


def asked(step, kind_letter):
    """Map the fields a step asks for a kind to required or not."""
    return {one.name: one.level(kind_letter) == "●" for one in step.asked_of(kind_letter)}


def gaps(step, answers, owner=None, moment="start_review"):
    """List the names of the fields that a step still misses."""
    return [one.name if one else "a row" for _, one in step.missing(answers, owner, moment)]
