"""Why and where: the reason, the goal, the area, and what the parties build on, hold to and ask of others."""

from django.core.exceptions import ValidationError
from django.db import models

from agreements.models.base import Answer
from agreements.models.fields import AttachmentField, LinesField, Moment, MultiChoiceField, OutlineField
from agreements.models.limits import long_text, whole_number
from agreements.models.naming import in_sentence_field

PRINCIPLES = [
    ("betaalbaar", "Betaalbaar"),
    ("woonlasten", "Lage woonlasten"),
    ("keuzevrijheid", "Iets te kiezen"),
    ("gelijkwaardig", "Gelijkwaardig"),
    ("open-over-belangen", "Open over belangen"),
    ("niemand-buiten-de-boot", "Niemand valt buiten de boot"),
    ("leren-mag", "Leren mag"),
    ("ruimte-om-te-groeien", "Ruimte om te groeien"),
    ("lokaal-eigendom", "Lokaal eigendom"),
]
PHASES = [("nu", "Binnen deze afspraak"), ("later", "Later")]


def not_too_many(values):
    """Refuse more principles than a reader remembers (ValidationError)."""
    if len(values) > 10:
        raise ValidationError(f"Jullie kozen er {len(values)}. Kies er ten hoogste tien.")


class Purpose(Answer):
    """The reason, the goal, and what a good solution must hold to (D)."""

    plural = "purpose"
    single = True

    reason = long_text("Waarom beginnen jullie hieraan?", 1500, "Vertel wat er speelt in de wijk.")
    roles_used = models.BooleanField(
        "Gebruiken jullie wat jullie al bespraken over verwachtingen en rollen?",
        null=True,
        blank=True,
        help_text="Zijn die gesprekken er nog niet geweest? Voer ze liever eerst.",
    )
    directing_used = models.BooleanField(
        "Gebruiken jullie wat er al is besproken over de regierol van de gemeente?", null=True, blank=True
    )
    used_link = models.URLField(
        "Waar staan die uitkomsten?",
        blank=True,
        help_text="Het webadres van een verslag of een notitie.",
    )
    used_file = AttachmentField("Voeg het verslag toe.", help_text="Een pdf of een foto.")
    goal = long_text("Wat willen jullie samen bereiken?", 600, "Schrijf ten hoogste drie zinnen.")
    principles = MultiChoiceField(
        "Welke uitgangspunten spreken jullie af?",
        choices=PRINCIPLES,
        help_text="Kies er drie tot tien, of schrijf ze zelf.",
        validators=[not_too_many],
    )
    conditions = LinesField(
        "Aan welke voorwaarden moet een oplossing voldoen?",
        max_length=3000,
        help_text="Zet elke voorwaarde op een eigen regel.",
    )

    def __str__(self):
        return self.goal


class Area(Answer):
    """Where it is about: the area, its borders and its homes (D7, D8)."""

    plural = "area"
    single = True

    name = models.CharField(
        "Hoe heet het gebied?", max_length=80, blank=True, help_text="De naam die bewoners zelf gebruiken."
    )
    in_sentence = in_sentence_field("het Oeverkwartier, of zonder woord ervoor: Zwaluwveen")
    description = long_text(
        "Om welk gebied gaat het?",
        1000,
        "Noem straten, buurten of een grens. Zo weet elke bewoner of het ook over hem gaat.",
    )
    map = AttachmentField(
        "Voeg een kaart toe.", accept=("png", "jpeg"), help_text="Een foto of een plaatje van de kaart."
    )
    outline = OutlineField(
        "Wat is de omtrek van het gebied?",
        help_text="Dan tekenen we de kaart zelf. Vraag de omtrek aan iemand van de gemeente die kaarten maakt.",
    )
    map_alt = models.CharField(
        "Wat staat er op de kaart?",
        max_length=500,
        blank=True,
        help_text="Beschrijf de kaart voor wie de kaart niet kan zien.",
    )
    streets_in = LinesField(
        "Welke straten horen erbij?", max_length=5000, help_text="Zet elke straat op een eigen regel."
    )
    streets_out = LinesField(
        "Welke straten horen er niet bij?",
        max_length=5000,
        help_text="Noem alleen straten waar iemand over kan twijfelen.",
    )
    scope_in = LinesField(
        "Wat hoort er wel bij?",
        max_length=3000,
        help_text="Zet elk onderwerp op een eigen regel. Bijvoorbeeld: isoleren, koken zonder gas.",
    )
    scope_out = LinesField(
        "Wat hoort er niet bij?", max_length=3000, help_text="Bijvoorbeeld: bedrijventerrein De Hoek, nieuwbouw."
    )
    homes_owner = whole_number("Hoeveel koopwoningen zijn er?", 1_000_000, "Een schatting mag.")
    homes_social = whole_number("Hoeveel sociale huurwoningen zijn er?", 1_000_000)
    homes_private_rent = whole_number("Hoeveel andere huurwoningen zijn er?", 1_000_000)

    def __str__(self):
        return self.name

    @property
    def named(self):
        """The name as it stands in a sentence, also where nobody answered that."""
        return self.in_sentence or self.name

    @property
    def homes(self):
        """The number of homes that was told, of all three kinds together, or None where nothing was."""
        told = [n for n in (self.homes_owner, self.homes_social, self.homes_private_rent) if n is not None]
        return sum(told) if told else None


class Policy(Answer):
    """A policy the parties build on (D2)."""

    plural = "policies"

    name = models.CharField(
        "Op welk beleid bouwen jullie voort?",
        max_length=200,
        blank=True,
        help_text="Bijvoorbeeld de Transitievisie Warmte of het warmteprogramma.",
    )
    day = models.DateField("Op welke dag is dat vastgesteld?", null=True, blank=True)
    link = models.URLField("Waar staat het?", blank=True, help_text="Het webadres.")

    def __str__(self):
        return self.name


class HistoryStep(Answer):
    """A step that was taken before (D3)."""

    plural = "history"

    moment = Moment("Wanneer was dat?")
    text = models.CharField(
        "Welke stap is al gezet?", max_length=300, blank=True, help_text="Schrijf één zin per stap."
    )

    def __str__(self):
        return self.text


class Result(Answer):
    """A result by which people see that it worked (D6)."""

    plural = "results"

    text = models.CharField(
        "Waaraan zie je dat het gelukt is?",
        max_length=300,
        blank=True,
        help_text="Noem één resultaat, met een getal als dat kan.",
    )
    moment = Moment("Wanneer is dat bereikt?", help_text="Een dag of een gebeurtenis.")
    phase = models.CharField("Is dat binnen deze afspraak of later?", max_length=10, choices=PHASES, blank=True)

    def __str__(self):
        return self.text


class Definition(Answer):
    """A word that the text explains (D9)."""

    plural = "definitions"

    term = models.CharField("Welk woord moeten we uitleggen?", max_length=60, blank=True)
    meaning = models.CharField(
        "Wat betekent het?",
        max_length=400,
        blank=True,
        help_text="Leg het uit zoals je het aan een buur zou vertellen.",
    )

    def __str__(self):
        return self.term


class Request(Answer):
    """What the parties ask of somebody else (D12)."""

    plural = "requests"

    addressee = models.CharField(
        "Aan wie vragen jullie iets?",
        max_length=120,
        blank=True,
        help_text="Bijvoorbeeld: de provincie, het Rijk, alle bewoners.",
    )
    text = models.CharField(
        "Wat vragen jullie?", max_length=300, blank=True, help_text="Begin met een werkwoord: help met een onderzoek."
    )

    def __str__(self):
        return self.text


class OutsideDate(Answer):
    """A date from outside that the plans must reckon with (D13)."""

    plural = "outside_dates"

    what = models.CharField(
        "Met welke data van buiten moeten jullie rekening houden?",
        max_length=200,
        blank=True,
        help_text="Bijvoorbeeld verkiezingen, werk aan de straat of het einde van een subsidie.",
    )
    moment = Moment("Wanneer is dat?")

    def __str__(self):
        return self.what
