"""When the agreement begins and ends, how parties join, stop and change it, and what comes next (chapter Q)."""

from django.db import models

from agreements.models.base import Answer
from agreements.models.fields import Moment, MultiChoiceField, OpenChoiceField, Someone, label_of
from agreements.models.limits import between, long_text, whole_number

BEGINNINGS = (
    ("handtekening", "Na de laatste handtekening"),
    ("voorbehouden", "Als alle voorbehouden zijn vervuld"),
    ("moment", "Op een dag of na een gebeurtenis"),
)
ACCESSIONS = (
    ("instemming", "Ja, als anderen daarmee instemmen"),
    ("melding", "Ja, na een melding"),
    ("nee", "Nee"),
)


EXTENSIONS = (
    ("automatisch", "Ja, dat gaat vanzelf"),
    ("besluit", "Ja, als de partijen dat besluiten"),
    ("nee", "Nee"),
)
NEXT_STEPS = (
    ("samenwerkingsovereenkomst", "een samenwerkingsovereenkomst"),
    ("realisatieovereenkomst", "een realisatieovereenkomst"),
    ("uitvoeringsplan", "een uitvoeringsplan"),
    ("open", "dat is nog open"),
)
WITHDRAWAL_FORMS = (
    ("brief", "per brief"),
    ("mail", "per mail"),
    ("overleg", "in een overleg, en daarna schriftelijk"),
)
END_REASONS = (
    ("voorbehoud", "een voorbehoud is niet vervuld"),
    ("faillissement", "een partij is failliet"),
    ("niet-nakomen", "een partij doet ernstig niet wat is afgesproken"),
    ("nieuwe-wet", "een nieuwe wet maakt de afspraak onmogelijk"),
)
CONTINUITY = (
    ("taken", "Lopende taken worden afgemaakt of overgedragen"),
    ("stukken", "De stukken gaan naar de andere partijen"),
    ("geld", "Geld dat niet is gebruikt, gaat terug naar wie het gaf"),
    ("gegevens", "Gegevens van bewoners worden binnen 30 dagen verwijderd"),
)
CHANGES = (
    ("alle", "Schriftelijk, met alle partijen"),
    ("betrokken", "Schriftelijk, met de partijen voor wie de wijziging geldt"),
)
LIABILITIES = (
    ("ieder", "Ieder voor zichzelf"),
    ("anders", "Dat regelen jullie anders"),
)
DISPUTES = (
    ("gesprek", "met elkaar praten"),
    ("bemiddelaar", "een bemiddelaar vragen"),
    ("deskundige", "een deskundige om advies vragen"),
    ("rechter", "naar de rechter gaan"),
)
# The eleven district courts (artikel 8 van de Wet op de rechterlijke indeling).
COURTS = (
    ("amsterdam", "rechtbank Amsterdam"),
    ("den-haag", "rechtbank Den Haag"),
    ("gelderland", "rechtbank Gelderland"),
    ("limburg", "rechtbank Limburg"),
    ("midden-nederland", "rechtbank Midden-Nederland"),
    ("noord-holland", "rechtbank Noord-Holland"),
    ("noord-nederland", "rechtbank Noord-Nederland"),
    ("oost-brabant", "rechtbank Oost-Brabant"),
    ("overijssel", "rechtbank Overijssel"),
    ("rotterdam", "rechtbank Rotterdam"),
    ("zeeland-west-brabant", "rechtbank Zeeland-West-Brabant"),
)


class Term(Answer):
    """The beginning and the end of the agreement, how parties join, leave and change it, and the step after it."""

    plural = "term"
    single = True

    begins = models.CharField(
        "Wanneer begint de afspraak?",
        max_length=20,
        choices=BEGINNINGS,
        blank=True,
    )
    start = Moment(
        "Op welke dag of na welke gebeurtenis begint de afspraak?",
        help_text="Bijvoorbeeld 1 juni 2027, of na het besluit van de raad.",
    )
    end = Moment(
        "Wanneer stopt de afspraak?",
        open_word="voor onbepaalde tijd",
        help_text="Een dag of een gebeurtenis. Langer dan vijf jaar vooruitkijken is moeilijk.",
        shapes=("day", "event"),
    )
    extend = models.CharField("Kan de afspraak langer duren?", max_length=20, choices=EXTENSIONS, blank=True)
    extend_months = whole_number(
        "Hoeveel maanden voor het einde bespreken jullie dat?", 60, "Reken ook met de tijd voor een besluit."
    )
    accession = models.CharField(
        "Kunnen nieuwe partijen meedoen?",
        max_length=20,
        choices=ACCESSIONS,
        blank=True,
        help_text="Het gaat om partijen die later nog tekenen.",
    )
    accession_by = Someone("Wie moet daarmee instemmen?")

    next_step = OpenChoiceField("Wat is de volgende stap na dit document?", choices=NEXT_STEPS)
    next_moment = Moment("Wanneer bespreken jullie die stap?", help_text="Uiterlijk op welke dag?")
    withdrawal_weeks = whole_number(
        "Hoeveel weken van tevoren zegt een partij dat zij stopt?",
        52,
        "Van 0 tot en met 52. Nul weken wil zeggen: een partij kan meteen stoppen.",
    )
    withdrawal_form = OpenChoiceField("Hoe zegt een partij dat?", choices=WITHDRAWAL_FORMS, max_length=100)
    talk_first = models.BooleanField(
        "Vertelt die partij eerst in het team waarom?",
        null=True,
        blank=True,
        help_text="Een gesprek vooraf voorkomt vaak dat iemand stopt.",
    )
    end_reasons = MultiChoiceField("Wanneer mag je direct stoppen?", choices=END_REASONS)
    continuity = MultiChoiceField(
        "Wat gebeurt er met werk, geld en gegevens als iemand stopt?",
        choices=CONTINUITY,
        help_text="Kies alles wat jullie afspreken.",
    )
    change = OpenChoiceField("Hoe wijzigen jullie de afspraken?", choices=CHANGES)
    change_by_team = models.BooleanField(
        "Mag het team de bijlagen zelf aanpassen?",
        null=True,
        blank=True,
        help_text="Bijvoorbeeld de lijst van afspraken of het schema van overleggen.",
    )
    unforeseen_weeks = whole_number(
        "Binnen hoeveel weken overleggen jullie als er iets groots verandert?",
        52,
        "Bijvoorbeeld een wet, een prijs of een partij die wegvalt.",
    )
    liability = models.CharField(
        "Wie draait op voor schade?",
        max_length=20,
        choices=LIABILITIES,
        blank=True,
        help_text="Ieder voor zichzelf is gewoon: wie een resultaat niet haalt, hoeft de anderen niets te betalen.",
    )
    liability_words = long_text(
        "Hoe regelen jullie dat dan?", 1000, "Laat een jurist meelezen voordat jullie dit afspreken."
    )
    court = models.CharField(
        "Welke rechter is bevoegd?",
        max_length=20,
        choices=COURTS,
        blank=True,
        help_text="Meestal is dat de rechtbank van jullie eigen streek.",
    )

    class Meta(Answer.Meta):
        """Notice to stop is at most a year."""

        constraints = [*Answer.Meta.constraints, between("withdrawal_weeks", 0, 52)]

    def __str__(self):
        return self.get_begins_display()


class DisputeStep(Answer):
    """One of the steps, in their order, by which the parties solve a dispute (Q17)."""

    plural = "dispute_steps"

    step = OpenChoiceField(
        "Hoe lossen jullie een ruzie op?",
        choices=DISPUTES,
        help_text="Eén stap. In een spoedgeval mag een partij altijd naar de rechter.",
    )

    def __str__(self):
        return label_of(self._meta.get_field("step"), self.step) or "stap zonder naam"
