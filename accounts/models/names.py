"""What may stand in the name of a person or a municipality, since names travel in mails to others."""

import re

from django.core.exceptions import ValidationError

CONTROL = re.compile(r"[\x00-\x1f\x7f\u0085\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
LINK_OR_MARKUP = re.compile(r"[<>\[\]{}@\\]|//|www\.|\w\w\.(?:nl|com|org|net|eu|info|io)\b", re.IGNORECASE)


def validate_name(value):
    """Refuse line breaks, characters that turn the writing direction, links and markup (ValidationError)."""
    if not any(character.isalnum() for character in value):
        raise ValidationError("Schrijf een naam met letters.", code="letters")
    if CONTROL.search(value):
        raise ValidationError("Schrijf de naam op één regel, met gewone letters.", code="characters")
    if LINK_OR_MARKUP.search(value):
        raise ValidationError("Schrijf alleen een naam, zonder webadres of e-mailadres.", code="link")
