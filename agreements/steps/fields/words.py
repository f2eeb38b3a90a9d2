"""Text fields, and the one place where typed text is cleaned."""

import re
import unicodedata

from django import forms
from django.core import validators
from django.core.exceptions import ValidationError

from agreements.models.values.plain import UNKEEPABLE
from agreements.steps.fields.base import AnswerField

# Soft line breaks that come along when text is pasted.
LINE_BREAKS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
# What nobody sees and no XML takes, and the marks that make words stand in another order than they were typed.
UNSEEN = re.compile("[\x01-\x08\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff]")

CANNOT_KEEP = "In deze tekst staat een teken dat we niet kunnen opslaan. Typ de tekst opnieuw in."
TOO_SHORT = "Schrijf ten minste %(limit_value)s tekens. Het zijn er nu %(show_value)s."
TOO_LONG = "Maak dit korter: ten hoogste %(limit_value)s tekens. Het zijn er nu %(show_value)s."
TOO_LITTLE = "Vul %(limit_value)s of een hoger getal in."
TOO_MUCH = "Vul %(limit_value)s of een lager getal in."
NO_MAIL = "Dit mailadres klopt nog niet. Schrijf het zo: naam@voorbeeld.nl."
NO_LINK = "Dit webadres klopt nog niet. Schrijf het zo: https://www.voorbeeld.nl."
NO_PATTERN = "Dit klopt nog niet. Kijk naar het voorbeeld bij de vraag."

# Validators of Django, made anew with a sentence of ours where they have only their own.
OURS = {
    validators.MinLengthValidator: lambda one: validators.MinLengthValidator(one.limit_value, TOO_SHORT),
    validators.MaxLengthValidator: lambda one: validators.MaxLengthValidator(one.limit_value, TOO_LONG),
    validators.MinValueValidator: lambda one: validators.MinValueValidator(one.limit_value, TOO_LITTLE),
    validators.MaxValueValidator: lambda one: validators.MaxValueValidator(one.limit_value, TOO_MUCH),
    validators.EmailValidator: lambda one: validators.EmailValidator(NO_MAIL),
    validators.URLValidator: lambda one: validators.URLValidator(["http", "https"], message=NO_LINK),
    validators.RegexValidator: lambda one: validators.RegexValidator(one.regex, NO_PATTERN),
}


def clean_text(value, *, lines=False):
    """Make typed text fit to keep: composed characters, no unseen marks, single spaces, no spaces around.

    With `lines` the line breaks stay, at most one empty line between paragraphs; without, a text is one line. Raises
    ValidationError for NUL and lone surrogates, which no database can keep.
    """
    text = str(value or "")
    if UNKEEPABLE.search(text):
        raise ValidationError(CANNOT_KEEP, code="unkeepable")
    text = unicodedata.normalize("NFC", UNSEEN.sub("", LINE_BREAKS.sub("\n", text)))
    if not lines:
        return re.sub(r"[ \t\n]+", " ", text).strip()
    tidy = "\n".join(re.sub(r"[ \t]+", " ", line).strip() for line in text.split("\n"))
    return re.sub(r"\n{3,}", "\n\n", tidy).strip()


def keepable(typed):
    """Take out of a typed text what no database can keep, so that the rest can be shown back."""
    return UNKEEPABLE.sub("", typed)


def spoken(validator):
    """Give a validator that speaks Dutch of ours, unless the model gave it a sentence of its own."""
    make = OURS.get(type(validator))
    return validator if make is None or "message" in vars(validator) else make(validator)


def validators_of(field):
    """List a model field's checks in our own words; a longer text than the column takes is always refused."""
    spoke = [spoken(one) for one in field.validators if not isinstance(one, validators.DecimalValidator)]
    limited = any(isinstance(one, validators.MaxLengthValidator) for one in spoke)
    if field.max_length and not limited:
        spoke.append(validators.MaxLengthValidator(field.max_length, TOO_LONG))
    return spoke


class WordsField(AnswerField):
    """A text; with `lines` it may have several lines."""

    def __init__(self, *, lines=False, **kwargs):
        self.lines = lines
        super().__init__(**kwargs)

    def to_python(self, value):
        """Clean what was typed."""
        return clean_text(value, lines=self.lines)


class LinkField(WordsField):
    """A web address; the beginning that people leave out is put before it."""

    def to_python(self, value):
        """Put https:// before an address that begins with its name."""
        text = super().to_python(value)
        return f"https://{text}" if text and "://" not in text and "@" not in text else text


def words_field(field, answers):
    """Make the field for a text of one line."""
    return WordsField(widget=forms.TextInput(), validators=validators_of(field))


def long_words_field(field, answers):
    """Make the field for a text of several lines."""
    return WordsField(lines=True, widget=forms.Textarea(attrs={"rows": 5}), validators=validators_of(field))


def lines_field(field, answers):
    """Make the field for a list with one item on each line."""
    widget = forms.Textarea(attrs={"rows": 5})
    return WordsField(lines=True, widget=widget, validators=validators_of(field))


def mail_field(field, answers):
    """Make the field for a mail address."""
    widget = forms.EmailInput(attrs={"autocomplete": "email"})
    return WordsField(widget=widget, validators=validators_of(field))


def link_field(field, answers):
    """Make the field for a web address."""
    return LinkField(widget=forms.TextInput(attrs={"inputmode": "url"}), validators=validators_of(field))
