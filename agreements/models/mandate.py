"""The team that does the daily work, and what it may decide by itself (chapter G)."""

from django.db import models

from agreements.models.base import Answer
from agreements.models.fields import EuroField, LinesField, Moment, OpenChoiceField, Someone, label_of
from agreements.models.limits import whole_number
from agreements.models.naming import in_sentence_field

TEAM_NAMES = (
    ("projectteam", "projectteam"),
    ("kerngroep", "kerngroep"),
    ("werkgroep", "werkgroep"),
)

SILENCES = (
    ("geen", "Dan is er geen toestemming"),
    ("wel", "Dan is er toestemming, als de dagen voorbij zijn"),
)

# Endings of the words by which groups and meetings are called; every other word gets "de".
# fmt: off
WITH_HET = (
    "team", "beraad", "bestuur", "café", "college", "comité", "forum", "gesprek", "netwerk", "overleg", "panel",
    "platform", "spreekuur", "verband",
)
WITH_DE = (
    "groep", "kring", "raad", "avond", "dag", "middag", "ochtend", "tafel", "vergadering", "bijeenkomst", "commissie",
    "vereniging",
)
# fmt: on


class Mandate(Answer):
    """What the team may decide without going back to its organisations.

    An arrangement between the parties; it is no mandate in the sense of the Awb.
    """

    plural = "mandate"
    single = True

    team_name = OpenChoiceField(
        "Hoe heet het team dat het dagelijks werk doet?",
        choices=TEAM_NAMES,
        help_text="Deze naam staat straks in de tekst.",
    )
    team_in_sentence = in_sentence_field("de kerngroep of het projectteam")
    may = LinesField(
        "Wat mag het team zelf beslissen?",
        help_text="Eén punt per regel. Bijvoorbeeld: de planning, de agenda of een onderzoek laten doen.",
    )
    never = LinesField(
        "Wat beslist het team nooit?",
        help_text="Eén punt per regel. Bijvoorbeeld: huurverhoging, vergunningen of de keuze van een bewoner.",
    )

    prepare_only = models.BooleanField(
        "Is dit mandaat voorlopig?",
        null=True,
        blank=True,
        help_text="Voorlopig wil zeggen: het team bereidt alleen voor. Bij een intentieverklaring is dat gewoon.",
    )
    amount = EuroField(
        "Tot welk bedrag mag het team opdrachten laten geven?",
        help_text="In euro’s, alle opdrachten samen. Nul is ook een antwoord.",
    )
    amount_signer = Someone(
        "Wie tekent de opdracht?",
        help_text="Het team kan zelf niet tekenen. Een partij doet dat.",
        targets=("party",),
    )
    period = Moment("Hoe lang geldt dit mandaat?", help_text="Meestal zolang de afspraak duurt.")
    silence = models.CharField(
        "Wat als er geen antwoord komt op een vraag om toestemming?",
        max_length=20,
        choices=SILENCES,
        blank=True,
        help_text="Spreek dit af voordat het gebeurt.",
    )

    def __str__(self):
        return self.in_sentence

    @property
    def in_sentence(self):
        """The team in the middle of a sentence: "de kerngroep"; "het team" until it has a name."""
        name = label_of(self._meta.get_field("team_name"), self.team_name)
        return self.team_in_sentence or in_a_sentence(name) or "het team"


class AskFirst(Answer):
    """Something for which the team first asks somebody's consent, and how fast the answer comes (G3)."""

    plural = "ask_firsts"

    topic = models.CharField(
        "Waarvoor vraagt het team eerst toestemming?",
        max_length=200,
        blank=True,
        help_text="Eén onderwerp. Bijvoorbeeld: een opdracht boven € 10.000.",
    )
    who = Someone("Aan wie vraagt het team dat?", help_text="Schrijf er het bestuur of de functie bij, als dat helpt.")
    days = whole_number("Binnen hoeveel dagen komt het antwoord?", 365, "Reken ook met vakantie.")

    def __str__(self):
        return self.topic or "onderwerp zonder naam"


def in_a_sentence(name):
    """Put "de" or "het" before the name of a group or meeting; a name with a capital stands alone.

    The words of a name show which: "het bestuurlijk gesprek", "de werkgroep techniek".
    """
    words = name.split()
    if not words or words[0][0].isupper():
        return name
    if words[0].endswith(WITH_DE) and not words[0].endswith(WITH_HET):
        return f"de {name}"
    return f"het {name}" if any(word.endswith(WITH_HET) for word in (words[0], words[-1])) else f"de {name}"
