"""The subjects that pass from the team to somebody's own organisation (chapter H)."""

import re

from django.db import models

from agreements.models.base import Answer
from agreements.models.fields import LinesField, Moment, OpenChoiceField, Someone, label_of
from agreements.models.limits import long_text, whole_number

TOPICS = (
    ("communicatie met huurders", "communicatie met huurders"),
    ("draagvlakmeting onder huurders", "draagvlakmeting onder huurders"),
    ("vergunning", "vergunning"),
    ("subsidie aanvragen", "subsidie aanvragen"),
    ("grond en ondergrond", "grond en ondergrond"),
    ("netaanpassing", "netaanpassing"),
    ("ledenraadpleging", "ledenraadpleging"),
    ("klachten", "klachten"),
    ("persvragen", "persvragen"),
)
TENANTS = "communicatie met huurders"
WITH_TENANTS = re.compile(r"\bmet (de |hun |onze |eigen )*huurders\b", re.IGNORECASE)
MODES = (
    ("over", "De eigen organisatie neemt het over"),
    ("advies", "De eigen organisatie beslist, na advies van het team"),
    ("team", "Het team beslist zelf"),
)
TENANT_PARTS = (
    ("partij", "Als partij"),
    ("advies", "Met advies"),
    ("bericht", "Zij krijgt bericht"),
    ("geen", "Er zijn geen huurders, of er is geen huurdersorganisatie"),
)


class Handover(Answer):
    """One subject, who gives it away, who takes it over, and from when."""

    plural = "handovers"

    topic = OpenChoiceField(
        "Bij welk onderwerp neemt een eigen organisatie het over?",
        choices=TOPICS,
        help_text="Denk aan alles waarover het team niet zelf kan of mag beslissen.",
    )
    sender = Someone(
        "Wie draagt het over?",
        help_text="Meestal is dat het team of een ander overleg.",
    )
    receiver = Someone(
        "Wie neemt het over?",
        help_text="Schrijf er de afdeling of de functie bij, als je die weet.",
    )
    moment = Moment(
        "Wanneer gaat het over?",
        open_word="altijd",
        help_text="Noem een dag of een gebeurtenis. Of kies altijd.",
    )

    mode = models.CharField(
        "Wie beslist over dit onderwerp?",
        max_length=20,
        choices=MODES,
        blank=True,
        help_text="Neemt een eigen organisatie het over? Dan beslist die organisatie ook.",
    )
    brings = long_text(
        "Wat levert het team aan, en wat komt er terug?",
        400,
        "Bijvoorbeeld: een concepttekst. Terug komt: akkoord of een eigen voorstel.",
    )
    days = whole_number("Binnen hoeveel dagen komt het antwoord?", 365, "Reken ook met wettelijke termijnen.")
    tenant_rules = LinesField(
        "Wat spreken jullie af over het contact met huurders?",
        help_text="Eén afspraak per regel. De verhuurder heeft eigen plichten, ook naar de huurdersorganisatie.",
    )

    def __str__(self):
        return label_of(self._meta.get_field("topic"), self.topic)

    @property
    def in_short(self):
        """The hand-over in one line of its list: "Van het projectteam naar De Brem, altijd"; "" where it is not one."""
        if not self.goes_over or not self.sender or not self.receivers:
            return ""
        *most, last = [str(someone) for someone in self.receivers]
        names = f"{', '.join(most)} en {last}" if most else last
        return f"Van {self.sender} naar {names}" + (f", {self.moment}" if self.moment else "")

    @property
    def goes_over(self):
        """Whether somebody outside the team decides, or nobody said yet that the team does."""
        return self.mode != "team"

    @property
    def is_about_tenants(self):
        """Whether this is the talk with tenants about their homes."""
        return self.topic == TENANTS or WITH_TENANTS.search(self.topic) is not None

    @property
    def receivers(self):
        """List everybody who takes it over: the first, and those who do so too."""
        found = [self.receiver, *(each.who for each in self.__dict__.get("handover_receivers", ()))]
        return [someone for someone in found if someone]


class HandoverReceiver(Answer):
    """Somebody who takes a subject over together with the first receiver."""

    plural = "handover_receivers"
    owner = "handover"

    handover = models.ForeignKey(Handover, models.CASCADE, related_name="+", editable=False)
    who = Someone("Wie neemt het ook over?", help_text="Schrijf er de afdeling of de functie bij, als je die weet.")

    def __str__(self):
        return f"{self.handover}: {self.who}" if self.who else f"{self.handover}: nog iemand"


class ResidentContact(Answer):
    """How the tenant organisation takes part (H6), and who talks with owners and their associations (H7)."""

    plural = "resident_contact"
    single = True

    tenant_part = models.CharField(
        "Hoe doet de huurdersorganisatie mee?",
        max_length=20,
        choices=TENANT_PARTS,
        blank=True,
        help_text="Geeft zij advies? Reken dan met de termijn uit de wet.",
    )
    tenant_words = long_text("Wat spreken jullie daarover af?", 600)
    owners_by = Someone("Wie praat met eigenaren en VvE’s?", help_text="Zo krijgt niemand twee verhalen te horen.")
    owners_words = long_text("Wat spreken jullie daarover af?", 600)

    def __str__(self):
        return "contact met huurders en eigenaren"
