"""What the coordinator of the host municipality writes down beside an agreement; never part of the text."""

from django.conf import settings
from django.db import models

from agreements.models.fields import MultiChoiceField
from agreements.models.limits import long_text

CHECKLIST = [
    ("partijen", "De juiste partijen doen mee, en wie tekent mag dat"),
    ("doel", "Het doel past bij het warmteprogramma"),
    ("regierol", "De regierol klopt met wat de gemeente wil en kan"),
    ("bevoegdheden", "De bevoegdheden van de raad en het college blijven zoals ze zijn"),
    ("geld", "De bedragen staan in de begroting, en er is geen verborgen subsidie"),
    ("inkoop", "Opdrachten volgen de inkoopregels"),
    ("huurders", "De rechten van huurders blijven gelden"),
    ("privacy", "Er staan geen gegevens van personen in die er niet in horen"),
    ("beloften", "Elke partij belooft iets, ook de gemeente"),
    ("leesbaar", "Een bewoner begrijpt de tekst en de samenvatting"),
]


class CoordinatorFile(models.Model):
    """The file of the coordinator: is it sensitive, what was looked at, and a note for colleagues.

    Sensitive mode is on when the team's answer or this file says so; only the coordinator ends it, by a no.
    """

    agreement = models.OneToOneField("agreements.Agreement", models.CASCADE, related_name="coordinator_file")
    sensitive = models.BooleanField("Is dit bestuurlijk gevoelig?", null=True, blank=True)
    why = long_text("Waarom wel of niet?", 600)
    checked = MultiChoiceField("Wat is nagekeken?", choices=CHECKLIST, other=False)
    embargo = models.DateField("Tot en met welke dag blijft het binnenskamers?", null=True, blank=True)
    embargo_reason = long_text("Waarom?", 600)
    note = long_text("Wat moet een collega weten?", 1500, "Alleen coördinatoren van jullie gemeente lezen dit.")
    number = models.PositiveIntegerField(default=0)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField(null=True)

    def __str__(self):
        return f"dossier van {self.agreement}"


class Informing(models.Model):
    """In sensitive mode: who hears it in which order, each some days after the one before."""

    agreement = models.ForeignKey("agreements.Agreement", models.CASCADE, related_name="informings")
    order = models.PositiveIntegerField()
    who = models.CharField("Wie hoort het?", max_length=100)
    days = models.PositiveIntegerField("Hoeveel dagen na de vorige?", default=0)

    class Meta:
        """One after the other."""

        ordering = ["order"]
        constraints = [models.UniqueConstraint(fields=["agreement", "order"], name="one_informing_per_place")]

    def __str__(self):
        return self.who
