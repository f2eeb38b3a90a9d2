"""Who hears what, how and from whom: the parties and the residents (chapter K)."""

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import models

from agreements.models.base import Answer
from agreements.models.fields import MultiChoiceField, OpenChoiceField, Someone, label_of

AUDIENCES = (
    ("deelnemers", "Wie meedoet"),
    ("achterban", "De achterban of organisatie"),
)
CHANNELS = (
    ("verslag van het overleg", "verslag van het overleg"),
    ("e-mail", "e-mail"),
    ("nieuwsbrief", "nieuwsbrief"),
    ("appgroep", "appgroep"),
    ("gedeelde map", "gedeelde map"),
    ("gesprek om bij te praten", "gesprek om bij te praten"),
)
RESIDENT_CHANNELS = (
    ("brief", "brief"),
    ("flyer", "flyer"),
    ("buurtapp", "buurtapp"),
    ("wijkkrant", "wijkkrant"),
    ("nieuwsbrief", "nieuwsbrief"),
    ("website", "website"),
    ("bijeenkomst in de wijk", "bijeenkomst in de wijk"),
    ("gesprek aan de deur", "gesprek aan de deur"),
)
FREQUENCIES = (
    ("na elk overleg", "na elk overleg"),
    ("elke week", "elke week"),
    ("elke maand", "elke maand"),
    ("elk kwartaal", "elk kwartaal"),
    ("elk halfjaar", "elk halfjaar"),
    ("als er nieuws is", "als er nieuws is"),
)
LANGUAGES = (
    ("nl", "Nederlands"),
    ("ar", "Arabisch"),
    ("en", "Engels"),
    ("fy", "Fries"),
    ("uk", "Oekraïens"),
    ("pl", "Pools"),
    ("ti", "Tigrinya"),
    ("tr", "Turks"),
)


class InformationLine(Answer):
    """How one audience of one party is kept informed: one cell of the table of parties and audiences."""

    plural = "information_lines"
    owner = "party"
    placed_by = ("party", "audience")

    party = models.ForeignKey("agreements.Party", models.CASCADE, related_name="+", editable=False)
    audience = models.CharField(max_length=20, choices=AUDIENCES, editable=False)
    channel = OpenChoiceField("Hoe horen zij het?", choices=CHANNELS)
    frequency = OpenChoiceField("Hoe vaak?", choices=FREQUENCIES)
    sender = Someone("Wie zorgt daarvoor?")
    language = OpenChoiceField("In welke taal?", choices=LANGUAGES, max_length=60)

    class Meta(Answer.Meta):
        """One row per party and audience."""

        constraints = [
            *Answer.Meta.constraints,
            models.UniqueConstraint(fields=["party", "audience"], name="one_information_line_per_audience"),
        ]

    def __str__(self):
        return f"{self.party}: {self.get_audience_display().lower()}"


class ResidentChannel(Answer):
    """One way by which residents hear what happens."""

    plural = "resident_channels"

    channel = OpenChoiceField(
        "Hoe horen bewoners wat er gebeurt?",
        choices=RESIDENT_CHANNELS,
        help_text="Eén manier. Met papier en met gesprekken bereik je ook wie niet online is.",
    )
    frequency = OpenChoiceField("Hoe vaak?", choices=FREQUENCIES)
    languages = MultiChoiceField("In welke talen?", choices=LANGUAGES)

    def __str__(self):
        return label_of(self._meta.get_field("channel"), self.channel)


def check_contact(text):
    """Refuse an e-mail address in which something is wrong; any other words may be a place or a number."""
    for word in text.replace(",", " ").replace(";", " ").split():
        if "@" in word:
            try:
                validate_email(word.strip("().<>"))
            except ValidationError:
                message = f"Het mailadres {word} klopt niet. Schrijf het zo: info@onzewijk.nl."
                raise ValidationError(message) from None


class Information(Answer):
    """Where residents can ask their questions (K3), and where the parties find what they share (K5)."""

    plural = "information"
    single = True

    contact = models.CharField(
        "Waar kunnen bewoners met vragen terecht?",
        max_length=200,
        blank=True,
        validators=[check_contact],
        help_text="Noem een algemeen mailadres of telefoonnummer. Geen privénummer: dit komt in de tekst.",
    )
    shared_place = models.CharField(
        "Waar staan de gedeelde stukken?",
        max_length=300,
        blank=True,
        help_text="Een map, een adres op internet of een plank in het wijkgebouw. Dit komt nooit in de tekst.",
    )

    def __str__(self):
        return self.contact
