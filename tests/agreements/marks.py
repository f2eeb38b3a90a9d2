"""Marks: answers to a question that can be found back in a text, for every kind of field."""

from collections.abc import Callable
from datetime import date, time
from typing import NamedTuple

from django.db import models

from agreements.models import Attachment, fields
from agreements.models.fields import MomentValue, SomeoneValue
from agreements.models.geojson import outline_of
from tests.agreements.printed import blocks_of

WORDS = "Merk <b>ı</b> & ’t"
ESCAPED = "Merk &lt;b&gt;ı&lt;/b&gt; &amp; ’t"
NUMBER = 7319


class Mark(NamedTuple):
    """An answer to a question, how it is called in a message, and the words that must stand in the text."""

    label: str
    value: Callable  # answers -> value
    words: tuple = ()


def marks(question, kind):
    """List the marks to try on a question in a text of a kind."""
    field = question.field
    for kind_of_field, make in MARKS.items():
        if isinstance(field, kind_of_field):
            return make(field, kind)
    if field.choices:
        return [Mark(slug, lambda answers, slug=slug: slug) for slug in choices(field, kind)]
    return [Mark("words", lambda answers: WORDS, (ESCAPED,))]


def choices(field, kind):
    """List the slugs of a question that a kind knows."""
    if field.name == "binding":
        return kind.bindings
    if field.name == "binding_articles":
        return [slug for slug, _ in field.flatchoices if slug in blocks_of(kind.slug)]
    return [slug for slug, _ in field.flatchoices]


def someone(field, kind):
    """Give the three kinds of Someone, each with a unit in words, and everybody."""
    rows = {"party": "parties", "group": "groups", "body": "bodies"}
    marked = [
        Mark(each, lambda answers, each=each: SomeoneValue(each, getattr(answers, rows[each])[0], WORDS), (ESCAPED,))
        for each in field.targets
        if each in rows
    ]
    return [*marked, Mark("everyone", lambda answers: SomeoneValue("everyone", None, ""))]


def moments(field, kind):
    """Give the shapes of a Moment that a question takes."""
    day, until = date(2319, 3, 7), date(2319, 4, 8)
    shapes = {
        "day": Mark("day", lambda answers: MomentValue("", day, None, ""), ("7 maart 2319",)),
        "period": Mark("period", lambda answers: MomentValue("", day, until, ""), ("7 maart 2319", "8 april 2319")),
        "event": Mark("event", lambda answers: MomentValue(WORDS, None, None, ""), (ESCAPED,)),
    }
    both = Mark("event_day", lambda answers: MomentValue(WORDS, day, None, ""), (ESCAPED, "7 maart 2319"))
    left_open = Mark("open", lambda answers: MomentValue("", None, None, field.open_word))
    found = [shapes[shape] for shape in field.shapes]
    return [*found, *[both] * ("event" in field.shapes), *[left_open] * bool(field.open_word)]


def several(field, kind):
    """Give each choice alone, and words as typed where a question takes them."""
    alone = [Mark(slug, lambda answers, slug=slug: [slug]) for slug in choices(field, kind)]
    return [*alone, *[Mark("typed", lambda answers: [WORDS], (ESCAPED,))] * field.other]


def open_choice(field, kind):
    """Give each choice, and words as typed."""
    return [*(Mark(slug, lambda answers, slug=slug: slug) for slug in choices(field, kind)),
            Mark("typed", lambda answers: WORDS, (ESCAPED,))]  # fmt: skip


def attachment(field, kind):
    """Give a file; a map is shown, of every other file the name."""
    words = ("attachment:7319",) if field.name == "map" else (ESCAPED,)
    return [Mark("file", lambda answers: Attachment(pk=NUMBER, name=f"{WORDS}.pdf"), words)]


def outlines(field, kind):
    """Give an outline with a name, and one in another place."""

    def at(east, name=""):
        place = {"type": "Point", "coordinates": [east, 52.1]}
        return outline_of({"type": "Feature", "properties": {"name": name}, "geometry": place})

    return [Mark("name", lambda answers: at(5.1, WORDS), (ESCAPED,)), Mark("place", lambda answers: at(5.2))]


def named(field, kind):
    """Give the row that is nobody's yet, and nobody; a row of its own kind is there already, under its own name."""
    rows, nobody = field.related_model.plural, Mark("nobody", lambda answers: None)
    if field.related_model is field.model:
        return [Mark(rows, lambda answers: getattr(answers, rows)[-1]), nobody]

    def value(answers):
        row = getattr(answers, rows)[-1]
        setattr(row, "short_name" if rows == "parties" else "name", WORDS)
        return row

    return [Mark(rows, value, (ESCAPED,)), nobody]


MARKS = {
    fields.Someone: someone,
    fields.Moment: moments,
    fields.MultiChoiceField: several,
    fields.OpenChoiceField: open_choice,
    fields.AttachmentField: attachment,
    fields.OutlineField: outlines,
    fields.PersonLink: named,
    models.ForeignKey: named,
    models.BooleanField: lambda field, kind: [Mark("ja", lambda a: True), Mark("nee", lambda a: False)],
    models.DecimalField: lambda field, kind: [Mark("amount", lambda a: NUMBER, (str(NUMBER),))],
    models.IntegerField: lambda field, kind: [Mark("number", lambda a: NUMBER, (str(NUMBER),))],
    models.DateField: lambda field, kind: [Mark("day", lambda a: date(2319, 3, 7), ("7 maart 2319",))],
    models.TimeField: lambda field, kind: [Mark("time", lambda a: time(7, 19), ("07.19",))],
    fields.LinesField: lambda field, kind: [Mark("lines", lambda a: f"{WORDS}\nTweede merk", (ESCAPED, "Tweede merk"))],
}
