"""What the neighbourhood reads about the agreement (chapter R)."""

from django.core.exceptions import ValidationError
from django.db import models

from agreements.models.base import Answer

LEAST_WORDS, MOST_WORDS = 40, 150


def check_length(text):
    """Refuse a summary of more than 150 words; one that is still too short is only not finished."""
    words = len(text.split())
    if words > MOST_WORDS:
        raise ValidationError(f"Dit zijn {words} woorden. Kort de tekst in tot hoogstens {MOST_WORDS} woorden.")


class Summary(Answer):
    """The agreement in a few sentences for the residents; never part of the text itself."""

    plural = "summary"
    single = True

    text = models.TextField(
        "Vat het document samen voor de buurt.",
        max_length=3000,
        blank=True,
        validators=[check_length],
        help_text="Wie, wat en waarom? En hoe doe je mee? Gebruik 40 tot 150 woorden en korte zinnen.",
    )

    def __str__(self):
        return self.text[:60]

    @property
    def is_too_short(self):
        """Tell whether there is a summary of fewer than 40 words."""
        return 0 < len(self.text.split()) < LEAST_WORDS
