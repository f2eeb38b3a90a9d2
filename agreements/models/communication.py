"""Communication, openness and personal data (chapter O)."""

from django.db import models

from agreements.models.base import Answer
from agreements.models.fields import AttachmentField, LinesField, MultiChoiceField, OpenChoiceField, Someone
from agreements.models.information import check_contact
from agreements.models.limits import whole_number

OWN_NEWS = (
    ("ja", "Ja"),
    ("melding", "Ja, als de anderen het eerst horen"),
    ("nee", "Nee, niet over dit onderwerp"),
)
OPEN = (
    ("ja", "Ja, stukken zijn open, tenzij we iets anders afspreken"),
    ("beperkt", "Nee, stukken blijven in het team, tenzij we iets anders afspreken"),
)
DATA_KINDS = [
    ("naam", "naam"),
    ("adres", "adres"),
    ("mail", "mailadres of telefoonnummer"),
    ("verbruik", "gasverbruik of energieverbruik"),
    ("energielabel", "energielabel"),
    ("wensen", "wensen van een bewoner"),
]
DATA_ROLES = (
    ("een", "Eén partij"),
    ("samen", "Jullie samen"),
    ("ieder", "Ieder voor het eigen deel"),
)
RESULTS = (
    ("partijen", "Alle partijen"),
    ("openbaar", "Iedereen: ze zijn openbaar"),
    ("overleg", "Wie dat eerst met de anderen bespreekt"),
)


class Communication(Answer):
    """Which messages are made together, who speaks, what is open, and how personal data are used (O1-O3, O5, O8-O12).

    That the Wet open overheid goes first (O7) is fixed text; nobody answers it.
    """

    plural = "communication"
    single = True

    joint = LinesField(
        "Welke berichten maken jullie samen?",
        help_text="Eén soort bericht per regel. Bijvoorbeeld: persberichten.",
    )
    joint_days = whole_number("Binnen hoeveel werkdagen reageert elke partij?", 60, "Meestal is vijf genoeg.")
    spokesperson = Someone("Wie praat met de pers?", help_text="Noem ook de functie, als je die weet.")
    own_news = models.CharField("Mag een partij ook zelf naar buiten?", max_length=20, choices=OWN_NEWS, blank=True)
    documents = models.CharField(
        "Zijn jullie stukken openbaar?",
        max_length=20,
        choices=OPEN,
        blank=True,
        help_text="Stukken bij de gemeente kan iedereen opvragen, met de Wet open overheid.",
    )
    personal_data = models.BooleanField(
        "Gebruiken jullie gegevens van bewoners?",
        null=True,
        blank=True,
        help_text="Bijvoorbeeld een naam, adres, mailadres of gasverbruik.",
    )
    data_kinds = MultiChoiceField("Welke gegevens zijn dat?", choices=DATA_KINDS)
    data_role = models.CharField(
        "Wie bepaalt waarvoor de gegevens zijn?", max_length=20, choices=DATA_ROLES, blank=True
    )
    data_controller = Someone("Welke partij is dat?", targets=("party",))
    data_agreement = AttachmentField("Voeg de privacyafspraak toe.", help_text="Die is nodig voordat jullie delen.")
    data_agreement_day = models.DateField("Op welke dag is die afspraak er?", null=True, blank=True)
    data_contact = models.CharField(
        "Waar kunnen bewoners met vragen over privacy terecht?",
        max_length=200,
        blank=True,
        validators=[check_contact],
        help_text="Noem een algemeen mailadres. Dit komt in de tekst.",
    )
    results_use = OpenChoiceField(
        "Wie mag de resultaten gebruiken?", choices=RESULTS, help_text="Rapporten, kaarten en ontwerpen."
    )

    def __str__(self):
        return "communicatie en openheid"


class Confidential(Answer):
    """Something that stays within the team for a while (O6); that it exists is public, what it is not."""

    plural = "confidential_items"

    item = models.CharField(
        "Wat houden jullie tijdelijk binnen het team?",
        max_length=200,
        blank=True,
        help_text="Eén ding. Bijvoorbeeld: offertes van leveranciers.",
    )
    reason = models.CharField("Waarom?", max_length=200, blank=True)
    until = models.DateField("Tot en met welke dag?", null=True, blank=True)

    def __str__(self):
        return self.item or "onderwerp zonder naam"
