"""Money: who pays what, what residents receive, and what depends on a subsidy (chapter N)."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models

from agreements.models.base import Answer
from agreements.models.fields import EuroField, LinesField, OpenChoiceField, Someone

OWN_COSTS = (
    ("ja", "Ja"),
    ("behalve", "Ja, behalve bij een paar dingen"),
    ("nee", "Nee, dat spreken we per onderwerp af"),
)
VOLUNTEERS = (
    ("ja", "Ja"),
    ("nee", "Nee"),
    ("later", "Dat spreken we later af"),
)
UNITS = (
    ("overleg", "per overleg"),
    ("bijeenkomst", "per bijeenkomst"),
    ("dagdeel", "per dagdeel"),
    ("uur", "per uur"),
    ("maand", "per maand"),
)
SUBSIDY_STATES = (
    ("nog-aanvragen", "moet nog worden aangevraagd"),
    ("aangevraagd", "is aangevraagd"),
    ("toegekend", "is toegekend"),
    ("afgewezen", "is afgewezen"),
)


ACCOUNTS = (
    ("kwartaal", "elk kwartaal"),
    ("halfjaar", "elk halfjaar"),
    ("jaar", "elk jaar"),
    ("einde", "aan het einde van de afspraak"),
)
VAT = (
    ("zonder", "Zonder btw"),
    ("met", "Met btw"),
    ("geen", "Er is geen btw over dit geld"),
)


class Costs(Answer):
    """Who pays the costs (N1), what residents receive (N2), and who manages money (N4) and assignments (N6)."""

    plural = "costs"
    single = True

    own = models.CharField("Betaalt elke partij haar eigen kosten?", max_length=20, choices=OWN_COSTS, blank=True)
    exceptions = LinesField(
        "Wie betaalt wat?",
        help_text="Eén punt per regel. Bijvoorbeeld: de gemeente betaalt de adviseur.",
    )
    volunteers = models.CharField(
        "Krijgen bewoners een vergoeding?",
        max_length=20,
        choices=VOLUNTEERS,
        blank=True,
        help_text="Denk aan uren, reiskosten, een zaal of oppas.",
    )
    volunteers_amount = EuroField("Welk bedrag krijgen zij?", help_text="In euro’s.")
    volunteers_per = OpenChoiceField("Per uur, per overleg of anders?", choices=UNITS, max_length=100)
    volunteers_payer = Someone("Wie betaalt die vergoeding?", targets=("party", "group"))
    assignments = Someone(
        "Wie geeft opdrachten aan bureaus, en volgt dan de inkoopregels?",
        help_text="De inkoopregels van die partij gelden dan.",
        targets=("party",),
    )
    holder = Someone("Wie beheert het geld?", targets=("party", "group"))
    account = OpenChoiceField(
        "Hoe vaak legt die partij verantwoording af?",
        choices=ACCOUNTS,
        max_length=100,
        help_text="Dan ziet iedereen wat er is uitgegeven en waaraan.",
    )
    vat = models.CharField("Zijn de bedragen met of zonder btw?", max_length=20, choices=VAT, blank=True)

    def __str__(self):
        return "kosten"


class BudgetLine(Answer):
    """One line of what there is to spend together (N3)."""

    plural = "budget_lines"

    purpose = models.CharField(
        "Waarvoor is dit geld?", max_length=200, blank=True, help_text="Eén doel. Bijvoorbeeld: onderzoek."
    )
    amount = EuroField("Hoeveel geld is dat?", help_text="In euro’s.")
    source = Someone("Van wie komt het?", targets=("everyone", "party", "group"))
    source_words = models.CharField(
        "Of komt het ergens anders vandaan?", max_length=150, blank=True, help_text="Bijvoorbeeld: een subsidie."
    )
    year = models.PositiveSmallIntegerField(
        "In welk jaar?",
        null=True,
        blank=True,
        validators=[
            MinValueValidator(2000, "Schrijf het jaar met vier cijfers, zoals 2027."),
            MaxValueValidator(2100, "Schrijf het jaar met vier cijfers, zoals 2027."),
        ],
    )

    def __str__(self):
        return self.purpose or "regel zonder doel"

    @property
    def is_closed(self):
        """Whether the party that gives this money keeps its amount out of the public version (F8)."""
        giver = self.source.target if self.source.kind == "party" else None
        return giver is not None and any(one.money_closed for one in giver.__dict__.get("contributions", ()))


class Subsidy(Answer):
    """A subsidy on which something depends (N5)."""

    plural = "subsidies"

    name = models.CharField("Van welke subsidie hangt iets af?", max_length=150, blank=True, help_text="Eén subsidie.")
    applicant = Someone("Wie vraagt die aan?", targets=("party", "group"))
    state = models.CharField("Hoe staat het ervoor?", max_length=20, choices=SUBSIDY_STATES, blank=True)

    def __str__(self):
        return self.name or "subsidie zonder naam"
