"""What still has to be decided: reservations, moments to go on or stop, and decisions for the next step (chapter Q)."""

from django.db import models

from agreements.models.base import Answer
from agreements.models.fields import LinesField, Moment, OpenChoiceField, Someone

RESERVATION_STATES = (
    ("open", "Nog open"),
    ("vervuld", "Vervuld"),
    ("vervallen", "Vervallen"),
)
EFFECTS = (
    ("partij", "Deze partij valt af"),
    ("alles", "De hele afspraak stopt"),
    ("praten", "De partijen praten opnieuw"),
)


class Reservation(Answer):
    """A decision on which a party's taking part still waits (Q2), and what happens when it does not come (Q3)."""

    plural = "reservations"
    owner = "party"

    party = models.ForeignKey("agreements.Party", models.CASCADE, related_name="+", editable=False)
    what = models.CharField(
        "Welk besluit is er nog nodig?",
        max_length=200,
        blank=True,
        help_text="Bijvoorbeeld: goedkeuring door de raad van commissarissen.",
    )
    moment = Moment("Wanneer moet dat besluit er zijn?", help_text="Uiterlijk op welke dag?")
    state = models.CharField("Hoe staat het ervoor?", max_length=20, choices=RESERVATION_STATES, blank=True)
    effect = OpenChoiceField("Wat als het niet lukt?", choices=EFFECTS)

    def __str__(self):
        return self.what or "voorbehoud zonder naam"


class Gate(Answer):
    """A moment at which it is decided to go on, to adapt or to stop (Q9)."""

    plural = "gates"

    moment = Moment("Wanneer beslissen jullie of jullie doorgaan?", help_text="Een dag of een gebeurtenis.")
    criteria = LinesField(
        "Waar kijken jullie dan naar?",
        help_text="Eén punt per regel. Bijvoorbeeld: de kosten per woning zijn bekend.",
    )
    decider = Someone("Wie beslist dan?", help_text="Beslissen meer partijen? Voeg ze hieronder toe.")

    def __str__(self):
        return self.moment.bare() or "beslismoment zonder dag"

    @property
    def deciders(self):
        """List everybody who decides: the first, and those who do so too."""
        found = [self.decider, *(each.who for each in self.__dict__.get("gate_deciders", ()))]
        return [someone for someone in found if someone]


class GateDecider(Answer):
    """Somebody who decides at a gate together with the first."""

    plural = "gate_deciders"
    owner = "gate"

    gate = models.ForeignKey(Gate, models.CASCADE, related_name="+", editable=False)
    who = Someone("Wie beslist er ook mee?")

    def __str__(self):
        return f"{self.gate}: {self.who}" if self.who else f"{self.gate}: nog iemand"


class NextDecision(Answer):
    """A decision that the next step still needs, and of whom (Q10)."""

    plural = "next_decisions"

    what = models.CharField(
        "Welk besluit is er nodig voor de volgende stap?",
        max_length=200,
        blank=True,
        help_text="Eén besluit. Bijvoorbeeld: geld voor het ontwerp.",
    )
    decider = Someone("Wie neemt dat besluit?", help_text="Noem ook het onderdeel: de raad, het bestuur of de leden.")

    def __str__(self):
        return self.what or "besluit zonder naam"
