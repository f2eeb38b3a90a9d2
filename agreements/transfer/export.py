"""From answers to a plain document: every answer by the name of its question, rows by their keys."""

from functools import lru_cache

from agreements.models.base import answer_models
from agreements.models.fields import Someone
from agreements.models.values import answered, field_of, referenced
from agreements.steps.chapters import all_steps
from agreements.transfer.shapes import (
    FORMAT,
    LARGEST_FILE,
    file_out,
    has_key,
    held_names,
    is_file,
    placing_names,
    someone_out,
)


def document_of(answers, *, files=False):
    """Give an agreement as plain data (texts, numbers, lists), without its key and users.

    Uploaded files only come with `files`, which reads them from where they are kept; one that is too large stays out.
    Of private answers it holds what the answers were read with: none, unless somebody was named as reader.
    """
    document = {"format": FORMAT, "municipality": answers.agreement.partnership.municipality.name}
    for model in exported_models():
        rows = [found for row in in_places(answers, model) if (found := row_of(row, files=files))]
        if rows:
            document[model.plural] = rows[0] if model.single else rows
    return document


def row_of(row, *, files=False):
    """Give one row: its key or its place, and what was answered; None where such a row says nothing by being there."""
    model = type(row)
    names = [name for name in held_names(model) if files or not is_file(model, name)]
    found = {name: plain for name in names if answered(row, name) and (plain := outward(row, name)) is not None}
    if not found and not has_key(model):
        return None
    key = {"key": row.uid} if has_key(model) else {}
    places = {name: referenced(row, name) for name in placing_names(model) if getattr(row, name) is not None}
    return key | places | found


def outward(row, name):
    """Give one answer as it stands in a document; None for a file that is too large."""
    if is_file(type(row), name):
        attachment = getattr(row, name)
        return file_out(attachment) if attachment.size <= LARGEST_FILE else None
    plain = referenced(row, name)
    return someone_out(plain) if isinstance(field_of(type(row), name), Someone) else plain


def left_out(answers):
    """List the uploaded files that are too large for a document."""
    rows = [(row, name) for model in exported_models() for row in answers.rows(model) for name in held_names(model)]
    files = [getattr(row, name) for row, name in rows if is_file(type(row), name)]
    return [file for file in files if file is not None and file.size > LARGEST_FILE]


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
