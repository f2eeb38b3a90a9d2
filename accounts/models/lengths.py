"""Lengths that the database itself holds, because SQLite ignores `max_length` and PostgreSQL does not."""

from django.db import models
from django.db.models.functions import Length
from django.db.models.lookups import LessThanOrEqual


def at_most(field, most):
    """Make the CHECK that a text column holds no more than `most` characters; `field` is its name."""
    return models.CheckConstraint(
        condition=LessThanOrEqual(Length(models.F(field)), most),
        name=f"%(app_label)s_%(class)s_{field}_length",
        violation_error_message=f"Dit mag niet langer zijn dan {most} tekens.",
    )
