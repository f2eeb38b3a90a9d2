"""Someone: the answer to "who", which is all parties, one party, a group or a body, with an optional unit."""

import functools
import operator
from typing import Any, NamedTuple

from django.db import models
from django.db.models import Q

from agreements.models.fields.composite import Composite

EVERYONE = "alle partijen"
TARGETS = {"party": "agreements.Party", "group": "agreements.PartyGroup", "body": "meetings.MeetingBody"}
# Units that people type without the word before them, whole or by their first word.
UNITS = {
    "het": {"college", "bestuur", "dagelijks bestuur", "algemeen bestuur", "MT", "secretariaat", "projectbureau"},
    "de": {"raad", "gemeenteraad", "burgemeester", "wethouder", "directie", "directeur", "bestuurder", "projectleider"}
    | {"ALV", "algemene ledenvergadering", "ledenvergadering", "ledenraad", "RvC", "raad van commissarissen"}
    | {"voorzitter", "secretaris", "penningmeester"},
}
FIRST_WORDS = {"afdeling": "de", "dienst": "de", "sector": "de", "team": "het", "cluster": "het"}
KNOWN_UNITS = {unit.casefold(): f"{article} {unit}" for article, units in UNITS.items() for unit in units}


class SomeoneValue(NamedTuple):
    """Who somebody is: `kind` everyone, party, group, body or "", the row it points at, and a unit in words."""

    kind: str = ""
    target: Any = None
    unit: str = ""

    def __bool__(self):
        return bool(self.kind)

    def __str__(self):
        if not self.kind:
            return ""
        whole = EVERYONE if self.kind == "everyone" else self.target.named
        return f"{with_article(self.unit)} van {whole}" if self.unit and self.kind != "everyone" else whole

    @property
    def many(self):
        """Tell whether a verb that follows stands in the plural."""
        if self.kind == "everyone":
            return True
        return bool(self.kind) and not self.unit and (self.kind == "group" or bool(self.target.many))


def with_article(unit):
    """Put "het" or "de" before a unit that needs it: "college" becomes "het college"."""
    first, *rest = unit.split()
    if rest and first.casefold() in FIRST_WORDS:
        return " ".join([FIRST_WORDS[first.casefold()], first.casefold(), *rest])
    return KNOWN_UNITS.get(unit.casefold(), unit)


class Someone(Composite):
    """Who it is about; `targets` limits what may be chosen."""

    def __init__(self, verbose_name, help_text="", targets=("everyone", "party", "group", "body")):
        super().__init__(verbose_name, help_text)
        self.targets = tuple(targets)

    def columns(self):
        """Make the columns, one for each kind and one for the unit."""
        return {
            "everyone": models.BooleanField(self.verbose_name, default=False),
            **{kind: reference(self.verbose_name, to) for kind, to in TARGETS.items()},
            "unit": models.CharField(self.verbose_name, max_length=150, blank=True),
        }

    def condition(self):
        """Say what the database holds: at most one of the four."""
        nobody = {f"{self.name}_everyone": False} | {f"{self.name}_{kind}__isnull": True for kind in TARGETS}
        one_each = [Q(**{**nobody, lookup: not empty}) for lookup, empty in nobody.items()]
        return functools.reduce(operator.or_, one_each, Q(**nobody))

    def read(self, instance):
        """Give the value of a row, without a query where the row it points at is in memory."""
        unit = getattr(instance, f"{self.name}_unit")
        if getattr(instance, f"{self.name}_everyone"):
            return SomeoneValue("everyone", None, unit)
        for kind in TARGETS:
            target = getattr(instance, f"{self.name}_{kind}")
            if target is not None:
                return SomeoneValue(kind, target, unit)
        return SomeoneValue("", None, unit)

    def write(self, instance, value):
        """Write a SomeoneValue into the columns; None empties them."""
        kind, target, unit = value if value is not None else SomeoneValue()
        setattr(instance, f"{self.name}_everyone", kind == "everyone")
        for each in TARGETS:
            setattr(instance, f"{self.name}_{each}", target if kind == each else None)
        setattr(instance, f"{self.name}_unit", unit)

    def problem(self, instance):
        """Say in Dutch what is wrong with the columns of a row, or "" when nothing is."""
        filled = [getattr(instance, f"{self.name}_everyone")]
        filled += [getattr(instance, f"{self.name}_{kind}") is not None for kind in TARGETS]
        return "Kies er één: alle partijen, een partij, een groep of een overleg." if sum(filled) > 1 else ""


def reference(question, to):
    """Make the column that points at a row of answers."""
    return models.ForeignKey(to, models.PROTECT, verbose_name=question, null=True, blank=True, related_name="+")
