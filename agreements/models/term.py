"""When the agreement begins, and whether others may still join (chapter Q)."""

from django.db import models

from agreements.models.base import Answer
from agreements.models.fields import Moment, Someone

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


class Term(Answer):
    """The beginning of the agreement, and the way for new parties to join."""

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
    accession = models.CharField(
        "Kunnen nieuwe partijen meedoen?",
        max_length=20,
        choices=ACCESSIONS,
        blank=True,
        help_text="Het gaat om partijen die later nog tekenen.",
    )
    accession_by = Someone("Wie moet daarmee instemmen?")

    def __str__(self):
        return self.get_begins_display()
