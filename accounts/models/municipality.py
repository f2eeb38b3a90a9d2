"""The municipality under which partnerships are kept, its house style, and the people who coordinate there."""

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models

from accounts.colours import ENOUGH, HEX, contrast
from accounts.models.lengths import at_most
from accounts.models.names import validate_name

WHITE = "#ffffff"
COLOURS = ("primary", "dark", "tint", "on_primary", "link")
# Which colour must be readable on which other one; the words finish "… is niet goed te lezen op …".
READABLE = (
    ("colour_primary", WHITE, "wit"),
    ("colour_primary", "colour_tint", "de lichte tint"),
    ("colour_link", WHITE, "wit"),
    ("colour_link", "colour_tint", "de lichte tint"),
    ("colour_on_primary", "colour_primary", "de hoofdkleur"),
)
is_hex = RegexValidator(rf"^{HEX.pattern}\Z", "Schrijf de kleur als # met zes tekens, zoals #155058.", code="hex")


def colour(label, default):
    """Make the column of one colour of the house style."""
    return models.CharField(label, max_length=7, default=default, validators=[is_hex])


class Municipality(models.Model):
    """A tenant: the municipality under which partnerships are kept. It is never printed by itself."""

    name = models.CharField("Naam van de gemeente", max_length=100, unique=True, validators=[validate_name])
    in_sentence = models.CharField("De naam in een zin", max_length=120, blank=True, validators=[validate_name])
    slug = models.SlugField("Naam in webadressen", unique=True, max_length=60)
    open_to_drafts = models.BooleanField("Iedereen mag een samenwerking beginnen", default=True)
    colour_primary = colour("Hoofdkleur", "#155058")
    colour_dark = colour("Donkere kleur", "#0d373e")
    colour_tint = colour("Lichte tint", "#e6f0f0")
    colour_on_primary = colour("Tekst op de hoofdkleur", WHITE)
    colour_link = colour("Kleur van links", "#0a5c6e")

    class Meta:
        """Lengths hold on every database."""

        verbose_name = "gemeente"
        verbose_name_plural = "gemeenten"
        ordering = ["name"]
        constraints = [at_most("name", 100), at_most("in_sentence", 120), at_most("slug", 60)] + [
            at_most(f"colour_{part}", 7) for part in COLOURS
        ]

    def __str__(self):
        return self.name

    def save(self, *args, **kwargs):
        """Fill the name in a sentence where nobody gave one."""
        self.in_sentence = self.in_sentence or f"de gemeente {self.name}"
        super().save(*args, **kwargs)

    def clean(self):
        """Refuse a house style that people cannot read (ValidationError per colour)."""
        errors = {}
        for field, other, words in READABLE:
            front, back = getattr(self, field), getattr(self, other, other)
            if HEX.fullmatch(front) and HEX.fullmatch(back) and contrast(front, back) < ENOUGH:
                sentence = f"Deze kleur is niet goed te lezen op {words}. Kies een kleur met meer verschil."
                errors.setdefault(field, []).append(sentence)
        if errors:
            raise ValidationError(errors)


class Coordinator(models.Model):
    """Somebody who looks after the agreements of a municipality."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="coordinatorships")
    municipality = models.ForeignKey(Municipality, models.PROTECT, related_name="coordinatorships")

    class Meta:
        """Somebody coordinates a municipality once."""

        verbose_name = "coördinator"
        verbose_name_plural = "coördinatoren"
        constraints = [models.UniqueConstraint(fields=["user", "municipality"], name="accounts_coordinator_once")]

    def __str__(self):
        return f"{self.user} coördineert voor {self.municipality}"
