"""The form field for a person: a name and a mail address."""

from django import forms
from django.core.exceptions import ValidationError

from agreements.models.values import PersonValue
from agreements.steps.fields.base import AnswerField
from agreements.steps.fields.widgets import Parts, labelled
from agreements.steps.fields.words import clean_text, validators_of

NO_NAME = "Vul ook de naam in."


class PersonField(AnswerField):
    """A person as a PersonValue, or None."""

    def __init__(self, link):
        person = link.related_model
        self.checks = [validators_of(person._meta.get_field(name)) for name in ("name", "email")]
        name = forms.TextInput(attrs={"autocomplete": "off", **labelled("Naam")})
        mail = forms.EmailInput(attrs={"autocomplete": "off", **labelled("E-mailadres")})
        super().__init__(widget=Parts([name, mail]))

    def to_python(self, value):
        """Give the person; raises ValidationError for a mail address without a name, or one that cannot be."""
        person = PersonValue(*(clean_text(part) for part in value or ["", ""]))
        if not person.name and not person.mail:
            return None
        if not person.name:
            raise ValidationError(NO_NAME, code="no_name")
        for part, checks in zip(person, self.checks, strict=True):
            for check in checks if part else []:
                check(part)
        return person

    def prepare_value(self, value):
        """Give the two parts of a person."""
        return value if value is None or isinstance(value, list) else [value.name, value.email]
