"""Fields for text by the line and for amounts."""

from django.db import models


class LinesField(models.TextField):
    """A list of short texts, one on each line."""

    def __init__(self, *args, **kwargs):
        kwargs.setdefault("blank", True)
        super().__init__(*args, **kwargs)

    def deconstruct(self):
        """Stand in migrations as the plain column that it is."""
        name, _, args, kwargs = super().deconstruct()
        return name, "django.db.models.TextField", args, kwargs


class EuroField(models.DecimalField):
    """An amount in euros, up to 9,999,999,999.99."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **{"max_digits": 12, "decimal_places": 2, "null": True, "blank": True, **kwargs})

    def deconstruct(self):
        """Stand in migrations as the plain column that it is."""
        name, _, args, kwargs = super().deconstruct()
        return name, "django.db.models.DecimalField", args, kwargs


def lines(value):
    """Give the items of a text that has one on each line, without empty lines and spaces around."""
    return [line.strip() for line in value.splitlines() if line.strip()]
