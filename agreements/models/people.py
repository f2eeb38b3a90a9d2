"""The people: everybody who is named, once, and who speaks for which party."""

from django.db import models
from django.db.models import Q

from agreements.models.base import Answer
from agreements.models.fields import EuroField, PersonLink
from agreements.models.limits import between, whole_number
from agreements.models.parties import Party

PAID = [
    ("betaald", "Betaald"),
    ("vrijwilliger", "Als vrijwilliger"),
    ("vergoeding", "Als vrijwilliger, met een vergoeding"),
]
MANDATES = [
    ("meebeslissen", "Alles waar het team over gaat"),
    ("bedrag", "Alles, maar geld tot een bedrag"),
    ("terugkoppeling", "Pas iets na overleg met de eigen organisatie"),
    ("adviseren", "Niets: deze persoon geeft advies"),
]


class Person(Answer):
    """One person of this agreement, by name and mail; the name may be emptied."""

    plural = "people"

    name = models.CharField("Naam", max_length=100, blank=True)
    email = models.EmailField("E-mailadres", blank=True)
    name_public = models.BooleanField(
        "Mag je naam in de openbare versie?",
        default=False,
        help_text="Nee is ook goed. Dan staat daar alleen je functie. Een handtekening is nooit openbaar.",
    )

    def __str__(self):
        return self.name


class Representative(Answer):
    """Who speaks for a party in the team, and how far that goes (C)."""

    plural = "representatives"
    owner = "party"

    party = models.ForeignKey(Party, models.CASCADE, related_name="+", editable=False)
    person = PersonLink(
        "Wie spreekt namens jullie in het projectteam?", help_text="Die persoon krijgt toegang tot dit document."
    )
    function = models.CharField(
        "Wat is de functie van deze persoon?",
        max_length=100,
        blank=True,
        help_text="Bijvoorbeeld: projectleider, voorzitter of bewoner.",
    )
    substitute = PersonLink("Wie vervangt deze persoon?", help_text="Voor als de eerste persoon er niet is.")
    substitute_function = models.CharField("Wat is de functie van de vervanger?", max_length=100, blank=True)
    paid = models.CharField(
        "Doet deze persoon dit betaald of als vrijwilliger?",
        max_length=20,
        choices=PAID,
        blank=True,
        help_text="Dat helpt bij het plannen van overleg.",
    )
    availability = whole_number(
        "Hoeveel uur per maand is er tijd?", 160, "Een schatting mag. Dit komt niet in de tekst."
    )
    mandate = models.CharField(
        "Wat mag deze persoon zelf beslissen?",
        max_length=20,
        choices=MANDATES,
        blank=True,
        help_text="Vraag het na in je eigen organisatie.",
    )
    mandate_amount = EuroField("Tot welk bedrag?", help_text="In euro’s, per besluit.")
    mandate_days = whole_number("Hoeveel dagen kost dat overleg?", 365, "Ongeveer. Zo weet iedereen waar hij op wacht.")
    in_team = models.BooleanField("Zit deze persoon in het team?", null=True, blank=True)

    class Meta(Answer.Meta):
        """Hours and amounts lie within what the questions say."""

        constraints = [
            *Answer.Meta.constraints,
            between("availability", 0, 160),
            models.CheckConstraint(
                condition=Q(mandate_amount__isnull=True) | Q(mandate_amount__gte=0),
                name="representative_amount",
                violation_error_message="Vul een bedrag van 0 euro of meer in.",
            ),
        ]

    def __str__(self):
        return str(self.person or self.function or "vertegenwoordiger zonder naam")
