"""What every answer row has in common, and the list of all answer models in order of their references."""

import hashlib
import secrets
from functools import lru_cache
from graphlib import TopologicalSorter

from django.apps import apps
from django.db import models

ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz"


def new_uid():
    """Make a short random name (10 characters, about 49 bits) for a row, unique within its agreement."""
    return "".join(secrets.choice(ALPHABET) for _ in range(10))


def new_key():
    """Make the short random key (8 characters) by which an agreement stands in addresses."""
    return "".join(secrets.choice(ALPHABET) for _ in range(8))


class Answer(models.Model):
    """One row of answers of one agreement; every question is a field of a subclass.

    `plural` is the name under which Answers and the file format know the rows, `single` says that an agreement has
    one such row, `owner` names the reference to the row that this row belongs to ("" for the team), `placed_by` the
    fields that leave room for one row only, whose uid is therefore certain (a cell of a grid).
    """

    plural = ""
    single = False
    owner = ""
    placed_by = ()
    private = False

    agreement = models.ForeignKey("agreements.Agreement", models.CASCADE, related_name="+", editable=False)
    uid = models.CharField(max_length=12, default=new_uid, editable=False)
    order = models.PositiveIntegerField(default=0, editable=False)

    class Meta:
        """A uid is unique within its agreement."""

        abstract = True
        constraints = [models.UniqueConstraint(fields=["agreement", "uid"], name="%(app_label)s_%(class)s_uid")]

    def contradictions(self):
        """Map each question whose answer cannot stand beside other rows in memory to a Dutch sentence."""
        return {}


def certain_uid(*parts):
    """Make the uid (12 characters) of a row that has one place only: the same parts give the same uid."""
    return hashlib.sha256("/".join(parts).encode()).hexdigest()[:12]


def place_uid(model, values):
    """Give the uid of a row of a model with `placed_by`, from the values of those fields."""
    parts = (values[name] for name in model.placed_by)
    return certain_uid(*(getattr(part, "uid", part) for part in parts))


@lru_cache
def answer_models():
    """List the answer models (once all apps are loaded) so that a model comes after every other model it refers to."""
    found = [model for model in apps.get_models() if issubclass(model, Answer)]
    graph = {model: references_of(model, found) for model in found}
    return tuple(TopologicalSorter(graph).static_order())


def references_of(model, among):
    """Give the answer models that a model refers to, itself left out."""
    return {
        field.related_model
        for field in model._meta.concrete_fields
        if field.is_relation and field.related_model in among and field.related_model is not model
    }
