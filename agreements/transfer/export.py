"""From answers to a plain document: every answer by the name of its question, rows by their keys."""

from functools import lru_cache

from agreements.models.base import answer_models
from agreements.models.fields import Someone
from agreements.models.values import answered, field_of, referenced
from agreements.steps.chapters import all_steps
from agreements.transfer.shapes import FORMAT, has_key, held_names, placing_names, someone_out


def document_of(answers):
    """Give an agreement as plain data (texts, numbers, lists), without its key, users and files.

    Of private answers it holds what the answers were read with: none, unless somebody was named as reader.
    """
    document = {"format": FORMAT, "municipality": answers.agreement.partnership.municipality.name}
    for model in exported_models():
        rows = [found for row in in_places(answers, model) if (found := row_of(row))]
        if rows:
            document[model.plural] = rows[0] if model.single else rows
    return document


def row_of(row):
    """Give one row: its key or its place, and what was answered; None where such a row says nothing by being there."""
    model = type(row)
    found = {name: outward(row, name) for name in held_names(model) if answered(row, name)}
    if not found and not has_key(model):
        return None
    key = {"key": row.uid} if has_key(model) else {}
    places = {name: referenced(row, name) for name in placing_names(model) if getattr(row, name) is not None}
    return key | places | found


def outward(row, name):
    """Give one answer as it stands in a document."""
    plain = referenced(row, name)
    return someone_out(plain) if isinstance(field_of(type(row), name), Someone) else plain


@lru_cache
def exported_models():
    """List the models whose rows stand in a document, in the order in which the chapters ask for them."""
    asked = [model for step in all_steps().values() for model in models_of(step)]
    everything = dict.fromkeys([*asked, *answer_models()])
    return [model for model in everything if model.filed]


def models_of(step):
    """List the models of the rows that a step asks about: its own, and that of the rows under them."""
    return [step.model, step.children.model] if step.children else [step.model]


def in_places(answers, model):
    """List the rows of a model in their order, those of one owner together and cells by their place."""
    names = placing_names(model)
    return sorted(answers.rows(model), key=lambda row: [place_of(answers, row, name) for name in names])


def place_of(answers, row, name):
    """Give where an owner stands in its list, or a choice among its choices; [] where the place is another's."""
    field, value = row._meta.get_field(name), getattr(row, name)
    if value is None:
        return []
    if not field.is_relation:
        return [slug for slug, _ in field.flatchoices].index(value)
    return [place for place, other in enumerate(answers.rows(field.related_model)) if other.uid == value.uid]
