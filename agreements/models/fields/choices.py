"""Choices that end with "anders, namelijk": one of a list or words as typed, and several of those."""

from django.core.exceptions import ValidationError
from django.db import models

OTHER = "anders, namelijk"


class OpenChoiceField(models.CharField):
    """One of the known choices by its slug, or the words as typed."""

    def __init__(self, *args, **kwargs):
        kwargs.setdefault("max_length", 150)
        kwargs.setdefault("blank", True)
        super().__init__(*args, **kwargs)

    def deconstruct(self):
        """Stand in migrations as the plain column that it is."""
        name, _, args, kwargs = super().deconstruct()
        return name, "django.db.models.CharField", args, kwargs

    def validate(self, value, model_instance):
        """Take every text: what is not a known slug is an answer in own words."""


class MultiChoiceField(models.JSONField):
    """Several of the known choices: a list of slugs and, where `other` is on, words as typed."""

    def __init__(self, *args, other=True, **kwargs):
        self.other = other
        kwargs.setdefault("default", list)
        kwargs.setdefault("blank", True)
        super().__init__(*args, **kwargs)

    def deconstruct(self):
        """Stand in migrations as the plain column that it is."""
        name, _, args, kwargs = super().deconstruct()
        return name, "django.db.models.JSONField", args, kwargs

    def validate(self, value, model_instance):
        """Take every list of texts, of known slugs only where `other` is off."""
        known = dict(self.flatchoices)
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise ValidationError("Dit is geen lijst van keuzes.", code="invalid_choice")
        if not self.other and any(item not in known for item in value):
            raise ValidationError("Kies alleen uit de lijst.", code="invalid_choice")


class ArticleField(models.CharField):
    """One of the articles of a text by its slug; which are offered follows from the kind."""

    def __init__(self, *args, **kwargs):
        kwargs.setdefault("blank", True)
        super().__init__(*args, **kwargs)

    def deconstruct(self):
        """Stand in migrations as the plain column that it is."""
        name, _, args, kwargs = super().deconstruct()
        return name, "django.db.models.CharField", args, kwargs


class ArticlesField(MultiChoiceField):
    """Several of the articles of a text by their slugs, those that the team wrote itself too."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, other=False, **kwargs)

    def validate(self, value, model_instance):
        """Take every list of texts: which own articles there are, only the answers know."""
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise ValidationError("Dit is geen lijst van keuzes.", code="invalid_choice")


def label_of(field, value):
    """Give the label of a slug, or the words as typed; an empty value gives ""."""
    return str(dict(field.flatchoices).get(value, value)) if value is not None else ""


def labels_of(field, values):
    """Give the labels of several choices, in the order of the list and then the typed words."""
    known = [slug for slug, _ in field.flatchoices]
    ordered = sorted(values, key=lambda value: known.index(value) if value in known else len(known))
    return [label_of(field, value) for value in ordered]
