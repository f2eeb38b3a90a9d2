"""What each party does and brings: its role, hours, money and more, and the help it needs (chapter F)."""

from django.db import models

from agreements.models.base import Answer
from agreements.models.fields import EuroField, LinesField, MultiChoiceField, OpenChoiceField, Someone
from agreements.models.limits import long_text, whole_number

ROLES = [
    ("trekker", "trekker"),
    ("opdrachtgever", "opdrachtgever"),
    ("uitvoerder", "uitvoerder"),
    ("adviseur", "adviseur"),
    ("verbinder", "verbinder in de wijk"),
    ("financier", "financier"),
    ("eigenaar", "eigenaar van woningen of gebouwen"),
    ("toetser", "toetser"),
    ("belangenbehartiger", "stem van een groep"),
]
PERIODS = (
    ("week", "per week"),
    ("maand", "per maand"),
    ("jaar", "per jaar"),
    ("totaal", "in totaal, zolang de afspraak duurt"),
)
INSURED = (
    ("gemeente", "Ja, via de gemeente"),
    ("eigen", "Ja, via een eigen verzekering"),
    ("nee", "Nee"),
    ("uitzoeken", "Dat zoeken we nog uit"),
    ("geen-vrijwilligers", "Er zijn bij ons geen vrijwilligers"),
)


class Contribution(Answer):
    """The role of one party and what it brings (F1, F2, F7-F9, F11), and whether its volunteers are insured (Q5)."""

    plural = "contributions"
    owner = "party"
    placed_by = ("party",)

    party = models.ForeignKey("agreements.Party", models.CASCADE, related_name="+", editable=False)
    roles = MultiChoiceField(
        "Welke rol hebben jullie?", choices=ROLES, help_text="Eén of twee rollen is genoeg. Eigen woorden mogen ook."
    )
    description = long_text("Wat houdt die rol in?", 600, "Schrijf op wat jullie doen, in gewone woorden.")
    hours = whole_number(
        "Hoeveel uur kunnen jullie inzetten?",
        100_000,
        "Voor alle mensen van jullie organisatie samen. Een schatting mag. Nul is ook een antwoord.",
    )
    hours_per = models.CharField("Per week, per maand of per jaar?", max_length=20, choices=PERIODS, blank=True)
    needs_help = models.BooleanField(
        "Hebben jullie hulp nodig om mee te doen?",
        null=True,
        blank=True,
        help_text="Denk aan geld, advies, ruimte of tijd. Daarna kun je opschrijven welke hulp.",
    )
    money = EuroField("Welk bedrag brengen jullie in?", help_text="In euro’s. Nul is ook een antwoord.")
    money_purpose = models.CharField(
        "Waarvoor is dat geld?", max_length=200, blank=True, help_text="Bijvoorbeeld: onafhankelijk advies."
    )
    money_condition = models.CharField(
        "Onder welke voorwaarde komt dat geld er?",
        max_length=200,
        blank=True,
        help_text="Bijvoorbeeld: als de leden instemmen. Is er geen voorwaarde? Laat het leeg.",
    )
    money_closed = models.BooleanField(
        "Moet dit bedrag buiten de openbare versie blijven?",
        null=True,
        blank=True,
        help_text="Kies ja als het bedrag gevoelig is voor jullie bedrijf. De gemeente kijkt of dat mag.",
    )
    other = LinesField(
        "Wat brengen jullie nog meer mee?",
        help_text="Kennis, een netwerk, een zaal, gegevens of materiaal. Eén punt per regel.",
    )
    growth = long_text(
        "Willen jullie later een grotere rol?",
        400,
        "Schrijf op welke rol, en wanneer dat kan. Bijvoorbeeld: als er 150 leden zijn.",
    )
    insured = OpenChoiceField(
        "Zijn jullie vrijwilligers verzekerd?",
        choices=INSURED,
        max_length=100,
        help_text="Vraag het de gemeente. Veel gemeenten hebben een verzekering voor vrijwilligers.",
    )

    class Meta(Answer.Meta):
        """One row per party."""

        constraints = [
            *Answer.Meta.constraints,
            models.UniqueConstraint(fields=["party"], name="one_contribution_per_party"),
        ]

    def __str__(self):
        return f"rol en inzet van {self.party}"


class SupportNeed(Answer):
    """Help that a party needs to take part, and from whom (F10)."""

    plural = "support_needs"
    owner = "party"

    party = models.ForeignKey("agreements.Party", models.CASCADE, related_name="+", editable=False)
    what = models.CharField(
        "Welke hulp hebben jullie nodig?",
        max_length=200,
        blank=True,
        help_text="Eén soort hulp. Bijvoorbeeld: een onafhankelijk adviseur.",
    )
    supporter = Someone("Van wie komt die hulp?", help_text="Vraag het eerst aan die partij.")

    def __str__(self):
        return self.what or "hulp zonder naam"
