"""Limits on what people type, each with a sentence that says what to do."""

from django.core.validators import MaxLengthValidator, MaxValueValidator, MinLengthValidator, MinValueValidator
from django.db import models
from django.db.models import Q


def long_text(question, most, help_text="", *, checks=()):
    """Make a field for a text of several lines, of at most `most` characters; `checks` are further validators."""
    sentence = "De tekst is %(show_value)d tekens lang. Maak de tekst korter: ten hoogste %(limit_value)d tekens."
    validators = [MaxLengthValidator(most, sentence), *checks]
    return models.TextField(question, blank=True, max_length=most, help_text=help_text, validators=validators)


def at_least(least):
    """Refuse a text that is too short to be a name or a title."""
    return MinLengthValidator(least, "Schrijf ten minste %(limit_value)d tekens.")


def whole_number(question, most, help_text=""):
    """Make a field for a whole number from 0 up to and including `most`."""
    return models.PositiveIntegerField(
        question,
        null=True,
        blank=True,
        help_text=help_text,
        validators=[
            MinValueValidator(0, "Vul 0 of een hoger getal in."),
            MaxValueValidator(most, "Vul een getal van 0 tot en met %(limit_value)d in."),
        ],
    )


def between(name, least, most):
    """Make the CHECK that a number, where there is one, lies between two others, both included."""
    empty = Q(**{f"{name}__isnull": True})
    return models.CheckConstraint(
        condition=empty | Q(**{f"{name}__gte": least, f"{name}__lte": most}),
        name=f"%(app_label)s_%(class)s_{name}_range",
        violation_error_message=f"Vul een getal van {least} tot en met {most} in.",
    )
