"""Signing: who signs for a party and on which basis, which decision lies under it, and how, where and when."""

from django.db import models
from django.db.models import Q

from agreements.models.base import Answer
from agreements.models.fields import AttachmentField, OpenChoiceField, PersonLink
from agreements.models.parties import Party

BASES = [
    ("kvk-zelfstandig", "Mag alleen tekenen volgens het Handelsregister"),
    ("kvk-samen", "Mag samen met iemand anders tekenen volgens het Handelsregister"),
    ("hele-bestuur", "Het hele bestuur tekent samen"),
    ("volmacht", "Heeft een volmacht"),
    ("171-1", "Is de burgemeester (artikel 171, eerste lid, van de Gemeentewet)"),
    ("171-2", "Heeft een volmacht van de burgemeester (artikel 171, tweede lid, van de Gemeentewet)"),
    ("mandaatregister", "Mag tekenen volgens het mandaatregister"),
    ("eigen-naam", "Tekent voor zichzelf"),
]
JOINT = ("kvk-samen", "hele-bestuur")
ORGANS = [
    ("college", "het college van burgemeester en wethouders"),
    ("raad", "de gemeenteraad"),
    ("dagelijks-bestuur", "het dagelijks bestuur"),
    ("bestuur", "het bestuur"),
    ("rvc", "de raad van commissarissen"),
    ("alv", "de algemene ledenvergadering"),
    ("directie", "de directie"),
]
METHODS = [
    ("papier", "Op papier"),
    ("gewoon", "Digitaal, gewoon"),
    ("geavanceerd", "Digitaal, geavanceerd: een dienst controleert wie je bent"),
    ("gekwalificeerd", "Digitaal, gekwalificeerd: geldt als een handtekening met pen"),
    ("mix", "Verschillend: ieder kiest zelf"),
    ("vergadering", "Vastgesteld bij stemming of in een vergadering (alleen bij een manifest)"),
]
PLACES = [("rondsturen", "Nergens: we sturen het rond"), ("online", "Online")]
ORDERS = [
    ("gemeente-eerst", "De gemeente eerst"),
    ("alfabetisch", "Op alfabet"),
    ("lijst", "Zoals in onze lijst van partijen"),
]
ENDORSING = [("ja", "Ja, iedereen"), ("organisaties", "Alleen organisaties"), ("nee", "Nee")]
UNITS = [("persoon", "Per persoon"), ("huishouden", "Per huishouden"), ("organisatie", "Per organisatie")]


class Signatory(Answer):
    """Somebody who signs for a party (P1-P5)."""

    plural = "signatories"
    owner = "party"

    party = models.ForeignKey(Party, models.CASCADE, related_name="+", editable=False)
    person = PersonLink("Wie tekent voor jullie?", help_text="Controleer of die persoon dat mag.")
    function = models.CharField(
        "In welke functie tekent deze persoon?",
        max_length=100,
        blank=True,
        help_text="Bijvoorbeeld: wethouder, voorzitter of bewoner.",
    )
    basis = OpenChoiceField(
        "Waarom mag deze persoon tekenen?",
        choices=BASES,
        help_text="Moeten mensen samen tekenen? Noem ze dan allemaal, ieder op een eigen regel van de lijst.",
    )
    proof = AttachmentField(
        "Voeg bewijs toe.",
        help_text="Een uittreksel van ten hoogste drie maanden oud, een volmacht of een besluit. "
        "Alleen jullie organisatie en de gemeente zien dit.",
    )
    proof_day = models.DateField("Van welke dag is het bewijs?", null=True, blank=True)

    def __str__(self):
        return str(self.person or self.function or "ondertekenaar zonder naam")

    @property
    def is_joint(self):
        """Whether this person may only sign together with somebody else."""
        return self.basis in JOINT


class Decision(Answer):
    """A decision of a party's organ that lies under the signature (P7)."""

    plural = "decisions"
    owner = "party"

    party = models.ForeignKey(Party, models.CASCADE, related_name="+", editable=False)
    organ = OpenChoiceField("Wie nam het besluit?", choices=ORGANS)
    day = models.DateField("Op welke dag?", null=True, blank=True, help_text="Niet later dan de dag van tekenen.")
    number = models.CharField(
        "Welk nummer heeft het besluit?", max_length=60, blank=True, help_text="Zoals het op het besluit staat."
    )
    conditions = models.CharField("Welke voorwaarden staan in het besluit?", max_length=400, blank=True)

    def __str__(self):
        return " ".join(word for word in (self.organ, self.number) if word)


class Signing(Answer):
    """How, where and when everybody signs, and who may support the text afterwards (P8-P10)."""

    plural = "signing"
    single = True

    method = OpenChoiceField(
        "Hoe tekent iedereen?",
        choices=METHODS,
        max_length=60,
        help_text="Op papier kan altijd. Vraag de gemeente of een digitale handtekening mag.",
    )
    day = models.DateField("Op welke dag tekenen jullie?", null=True, blank=True)
    place = OpenChoiceField(
        "Waar tekenen jullie?", choices=PLACES, max_length=120, help_text="Een feestelijk moment in de wijk helpt."
    )
    festive = models.CharField(
        "Hoe maken jullie er een feestelijk moment van?",
        max_length=300,
        blank=True,
        help_text="Dit is nooit zelf een handtekening.",
    )
    signing_order = models.CharField(
        "In welke volgorde staan de handtekeningen?", max_length=20, choices=ORDERS, blank=True
    )
    endorse = models.CharField(
        "Kan iedereen de tekst steunen?",
        max_length=20,
        choices=ENDORSING,
        blank=True,
        help_text="Wie steunt, staat achter de tekst en belooft niets. Het team kijkt elke naam na.",
    )
    endorse_until = models.DateField("Tot en met welke dag?", null=True, blank=True)
    endorse_unit = models.CharField("Hoe tellen jullie steun?", max_length=20, choices=UNITS, blank=True)

    class Meta(Answer.Meta):
        """Support is open to everybody, to organisations or to nobody."""

        constraints = [
            *Answer.Meta.constraints,
            models.CheckConstraint(condition=Q(endorse__in=["", *dict(ENDORSING)]), name="signing_known_endorsement"),
        ]

    def __str__(self):
        return self.method
