"""What each party arranges itself: how it decides, how long that takes, and what it keeps to itself (chapter H)."""

from django.db import models

from agreements.models.base import Answer
from agreements.models.fields import LinesField, PersonLink
from agreements.models.limits import between, long_text, whole_number

CONFIRMATIONS = (
    ("ja", "Ja"),
    ("voorbehoud", "Ja, met een voorbehoud"),
    ("nee", "Nee"),
)


class OwnSpace(Answer):
    """How one party decides (H8-H11), whether it agrees with the team's mandate (G8), and on what it waits (Q2)."""

    plural = "own_spaces"
    owner = "party"
    placed_by = ("party",)

    party = models.ForeignKey("agreements.Party", models.CASCADE, related_name="+", editable=False)
    path = LinesField(
        "Hoe beslissen jullie intern?",
        max_length=1000,
        help_text="Kort. Zet elke stap op een eigen regel. Bijvoorbeeld: MT, bestuur, raad van commissarissen.",
    )
    weeks = whole_number(
        "Hoeveel weken kost een besluit bij jullie?", 52, "Denk ook aan vakantie en reces. Van 0 tot en met 52."
    )
    free = LinesField(
        "Wat regelen jullie helemaal zelf?",
        help_text="De anderen bemoeien zich hier niet mee. Eén punt per regel.",
    )
    contact_function = models.CharField(
        "Welke functie is binnen jullie organisatie het aanspreekpunt?",
        max_length=100,
        blank=True,
        help_text="Bijvoorbeeld: bestuurssecretaris.",
    )
    contact = PersonLink("Wie is dat nu?", help_text="De naam komt niet op de website.")
    mandate_confirmed = models.CharField(
        "Klopt het mandaat van het team voor jullie organisatie?",
        max_length=20,
        choices=CONFIRMATIONS,
        blank=True,
        help_text="Vraag het na bij je bestuur of leidinggevende. Dit antwoord komt niet in de tekst.",
    )
    mandate_words = long_text("Wat moet er anders?", 600, "Zo kan het team het met jullie bespreken.")
    has_reservations = models.BooleanField(
        "Doen jullie mee onder een voorbehoud?",
        null=True,
        blank=True,
        help_text="Bijvoorbeeld: de raad, de raad van commissarissen of de leden moeten nog instemmen.",
    )
    logo = models.BooleanField("Mogen de anderen jullie logo gebruiken?", null=True, blank=True)

    class Meta(Answer.Meta):
        """One row per party; a decision takes at most a year."""

        constraints = [
            *Answer.Meta.constraints,
            models.UniqueConstraint(fields=["party"], name="one_own_space_per_party"),
            between("weeks", 0, 52),
        ]

    def __str__(self):
        return f"eigen ruimte van {self.party}"


class Kitchen(Answer):
    """What a party writes down for itself alone (H12): it stands in no text, file, version, log or others' history.

    Answers leaves these rows out unless it is told whose own they are.
    """

    plural = "kitchens"
    owner = "party"
    placed_by = ("party",)
    private = True
    filed = False

    party = models.ForeignKey("agreements.Party", models.CASCADE, related_name="+", editable=False)
    inner_steps = LinesField(
        "Welke stappen zetten jullie zelf?",
        max_length=3000,
        help_text="Eén stap per regel. Bijvoorbeeld: eerst de wethouder bijpraten.",
    )
    red_lines = LinesField(
        "Waar ligt jullie grens?", max_length=3000, help_text="Wat willen jullie in elk geval wel of juist niet?"
    )
    worries = LinesField("Waar maken jullie je zorgen over?", max_length=3000)
    notes = long_text("Wat willen jullie nog meer onthouden?", 3000, "Bijvoorbeeld: waar het bewijs ligt.")

    class Meta(Answer.Meta):
        """One row per party."""

        constraints = [
            *Answer.Meta.constraints,
            models.UniqueConstraint(fields=["party"], name="one_kitchen_per_party"),
        ]

    def __str__(self):
        return "eigen keuken"
