"""Moment: the answer to "when", which is a day, a period, an event in words, an event with a last day, or open."""

import datetime
from typing import NamedTuple

from django.db import models
from django.db.models import F, Q

from agreements.models.dutch_dates import dutch_day
from agreements.models.fields.composite import Composite

# With one of these words an event already reads as a moment; any other gets "na" before it.
PREPOSITIONS = {"na", "nadat", "bij", "zodra", "als", "wanneer", "tot", "totdat", "vanaf", "voor", "vóór"}
PREPOSITIONS |= {"voordat", "tijdens", "op", "in", "binnen", "uiterlijk"}
SHAPES = ("day", "period", "event")


class MomentValue(NamedTuple):
    """When something is: `shape` tells which of the four is filled; `open` is the word that prints, or ""."""

    event: str = ""
    day: datetime.date | None = None
    until: datetime.date | None = None
    open: str | bool = ""

    def __bool__(self):
        return bool(self.shape)

    @property
    def shape(self):
        """Name the shape: "", day, period, event, event_day or open."""
        if self.open:
            return "open"
        if self.event:
            return "event_day" if self.day else "event"
        if self.day:
            return "period" if self.until else "day"
        return ""

    def __str__(self):
        return f"op {dutch_day(self.day)}" if self.shape == "day" else self.before()

    def before(self):
        """Write it as a deadline: "uiterlijk op 1 maart 2027"."""
        match self.shape:
            case "day":
                return f"uiterlijk op {dutch_day(self.day)}"
            case "period":
                return f"van {dutch_day(self.day)} tot en met {dutch_day(self.until)}"
            case "event_day":
                return f"{after(self.event)}, uiterlijk op {dutch_day(self.day)}"
            case "event":
                return after(self.event)
        return str(self.open or "")

    def bare(self):
        """Write it for a cell, a day without a word before it: "1 maart 2027"."""
        match self.shape:
            case "day":
                return dutch_day(self.day)
            case "period":
                return f"{dutch_day(self.day)} tot en met {dutch_day(self.until)}"
        return self.before()


def after(event):
    """Write an event as a moment in a sentence: "de laatste handtekening" becomes "na de laatste handtekening"."""
    first = event.split(maxsplit=1)[0].casefold()
    return f"{event[0].lower()}{event[1:]}" if first in PREPOSITIONS else f"na {event}"


class Moment(Composite):
    """When it is; with an `open_word` ("altijd", "doorlopend") the answer may be left open in that word."""

    def __init__(self, verbose_name, help_text="", *, open_word="", shapes=SHAPES):
        super().__init__(verbose_name, help_text)
        self.open_word = open_word
        self.shapes = tuple(shapes)

    def columns(self):
        """Make the four columns."""
        return {
            "event": models.CharField(self.verbose_name, max_length=200, blank=True),
            "day": models.DateField(self.verbose_name, null=True, blank=True),
            "until": models.DateField(self.verbose_name, null=True, blank=True),
            "open": models.BooleanField(self.verbose_name, default=False),
        }

    def condition(self):
        """Say what the database holds: no mixture, no last day without a first, no period backwards."""
        event, day, until, open_ = (f"{self.name}_{suffix}" for suffix in ("event", "day", "until", "open"))
        no_until = Q(**{f"{until}__isnull": True})
        unless_open = Q(**{open_: False})
        period = Q(**{event: "", f"{day}__isnull": False, f"{until}__isnull": False, f"{until}__gte": F(day)})
        only_open = Q(**{open_: True, event: "", f"{day}__isnull": True})
        return (unless_open & (no_until | period)) | (only_open & no_until)

    def read(self, instance):
        """Give the value of a row."""
        event, day, until, is_open = (getattr(instance, f"{self.name}_{s}") for s in ("event", "day", "until", "open"))
        return MomentValue(event, day, until, self.open_word if is_open else "")

    def write(self, instance, value):
        """Write a MomentValue into the columns; None empties them."""
        event, day, until, is_open = value if value is not None else MomentValue()
        setattr(instance, f"{self.name}_event", event)
        setattr(instance, f"{self.name}_day", day)
        setattr(instance, f"{self.name}_until", until)
        setattr(instance, f"{self.name}_open", bool(is_open))

    def problem(self, instance):
        """Say in Dutch what is wrong with the columns of a row, or "" when nothing is."""
        event, day, until, is_open = self.read(instance)
        if is_open and (event or day or until):
            return f"Kies “{self.open_word}” of noem een moment, niet allebei."
        if until and not day:
            return "Vul ook de eerste dag van de periode in."
        if until and event:
            return "Kies een periode of een gebeurtenis, niet allebei."
        if until and until < day:
            return f"De periode eindigt op {dutch_day(until)}, voor het begin. Kies een dag na {dutch_day(day)}."
        return ""
