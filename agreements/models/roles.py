"""How the municipality directs the approach, and who leads it (chapter E)."""

from django.db import models

from agreements.models.base import Answer
from agreements.models.fields import LinesField, OpenChoiceField, Someone, label_of
from agreements.models.limits import long_text

VARIANTS = (
    ("sturend", "Sturend: de gemeente kiest en organiseert zelf"),
    ("proces", "Proces: de gemeente bewaakt de stappen en de besluiten"),
    ("integraal", "Integraal: de gemeente verbindt dit met andere plannen in de wijk"),
    ("afwachtend", "Afwachtend: de gemeente volgt het initiatief van anderen"),
)
PHASES = (
    ("onderzoeken", "onderzoeken wat kan"),
    ("kiezen", "kiezen voor een oplossing"),
    ("uitwerken", "uitwerken van het plan"),
    ("uitvoeren", "uitvoeren"),
    ("daarna", "na de uitvoering"),
)
COUNCIL_HEARS = (
    ("kwartaal", "Elk kwartaal"),
    ("halfjaar", "Elk halfjaar"),
    ("jaar", "Elk jaar"),
    ("besluit", "Bij elk besluit"),
)
COUNCIL_WAYS = (
    ("brief", "met een brief"),
    ("gesprek", "in een gesprek met de raad"),
    ("bezoek", "bij een bezoek aan de wijk"),
    ("jaarstukken", "met de begroting en de jaarrekening"),
)


class DirectingRole(Answer):
    """The part one municipality takes in directing the approach (E1-E3, E5), and how its council hears of it (K4)."""

    plural = "directing_roles"
    owner = "party"
    placed_by = ("party",)

    party = models.ForeignKey("agreements.Party", models.CASCADE, related_name="+", editable=False)
    variant = OpenChoiceField(
        "Hoe pakt de gemeente de regie?",
        choices=VARIANTS,
        help_text="Kies wat het best past. Sturen is iets anders dan alles zelf doen.",
    )
    does = LinesField(
        "Wat doet de gemeente wel?",
        help_text="Eén punt per regel. Bijvoorbeeld: een vaste contactpersoon geven.",
    )
    does_not = LinesField(
        "Wat doet de gemeente niet?",
        help_text="Eén punt per regel. Bijvoorbeeld: de techniek kiezen. Zo ontstaan geen verkeerde verwachtingen.",
    )
    council_often = models.CharField(
        "Hoe vaak hoort de gemeenteraad hoe het gaat?", max_length=20, choices=COUNCIL_HEARS, blank=True
    )
    council_how = OpenChoiceField("Hoe hoort de gemeenteraad dat?", choices=COUNCIL_WAYS)
    change = long_text(
        "Wanneer kan de rol van de gemeente veranderen?", 600, "Bijvoorbeeld: na een besluit van de gemeenteraad."
    )

    class Meta(Answer.Meta):
        """One row per municipality."""

        constraints = [
            *Answer.Meta.constraints,
            models.UniqueConstraint(fields=["party"], name="one_directing_role_per_party"),
        ]

    def __str__(self):
        return f"regierol van {self.party}"


class DirectingPhase(Answer):
    """Another part that a municipality takes in one phase (E1)."""

    plural = "directing_phases"
    owner = "party"

    party = models.ForeignKey("agreements.Party", models.CASCADE, related_name="+", editable=False)
    phase = OpenChoiceField("In welke fase is de regierol anders?", choices=PHASES, help_text="Eén fase.")
    variant = OpenChoiceField("Hoe pakt de gemeente dan de regie?", choices=VARIANTS)

    def __str__(self):
        return label_of(self._meta.get_field("phase"), self.phase) or "fase zonder naam"


class Initiative(Answer):
    """Who leads the neighbourhood's approach, which need not be the municipality."""

    plural = "initiative"
    single = True

    leader = Someone(
        "Wie is de trekker van de wijkaanpak?",
        help_text="Dat hoeft niet de gemeente te zijn.",
    )

    def __str__(self):
        return f"trekker: {self.leader}"
