"""Reading, writing, keeping and showing answers by the name of their question.

Steps, saves, export and the check page go through these functions and never look at columns. A stored value is plain
JSON: texts, numbers, ISO dates, uids for rows, a name and a mail address for a person.
"""

from functools import lru_cache

from django.db import models

from agreements.models.fields.composite import Composite
from agreements.models.values.handlers import HANDLERS

# What a restored value of the wrong shape raises, deep in the conversion of days, amounts and rows.
MISFITS = (ValueError, TypeError, LookupError, AttributeError, ArithmeticError)


class NotRestorable(ValueError):
    """A stored value does not fit its field; the message is a Dutch sentence."""


@lru_cache
def names_of(model):
    """List the names of a model's questions in the order in which they are written there; composites count as one."""
    fields = [field for field in model._meta.concrete_fields if field.editable and not field.primary_key]
    questions = [*fields, *getattr(model, "composites", {}).values()]
    return tuple(field.name for field in sorted(questions, key=lambda field: field.creation_counter))


def field_of(model, name):
    """Give the field or composite behind a question; raises FieldDoesNotExist."""
    return getattr(model, "composites", {}).get(name) or model._meta.get_field(name)


def columns_of(model, names):
    """List the columns behind some questions, as save(update_fields=…) wants them."""
    composites = getattr(model, "composites", {})
    return [column for name in names for column in (composites[name].names() if name in composites else [name])]


def handler_of(field):
    """Find how a kind of field is handled, by the nearest class in the table."""
    return next(HANDLERS[kind] for kind in type(field).__mro__ if kind in HANDLERS)


def get_value(instance, name):
    """Read an answer: text, number, date, list, row, SomeoneValue, MomentValue, Person or Attachment."""
    return getattr(instance, name)


def set_value(instance, name, value):
    """Write an answer into the row in memory.

    A person may also be given as PersonValue and a file as Upload: both stand unsaved on the row until `settle`.
    None empties any answer.
    """
    field = field_of(type(instance), name)
    write = handler_of(field).write
    if write:
        write(instance, field, value)
    else:
        setattr(instance, name, empty_value(field) if value is None else value)


def empty_value(field):
    """Give what an unanswered question holds: "", [] or None, or for a column without NULL its default."""
    if isinstance(field, Composite) or field.null:
        return None
    return field.get_default()


def answered(instance, name):
    """Tell whether there is an answer; 0 and False are answers, spaces are not."""
    value = get_value(instance, name)
    if isinstance(field_of(type(instance), name), Composite):
        return bool(value)
    return value is not None and value != [] and bool(str(value).strip())


def stored(instance, name):
    """Give an answer as plain JSON, as Saves keep it and pages compare it."""
    field = field_of(type(instance), name)
    return handler_of(field).keep(field, get_value(instance, name))


def referenced(instance, name):
    """Give an answer as `stored` does, but persons and files by their uid alone, as documents and versions hold it."""
    field = field_of(type(instance), name)
    value = get_value(instance, name)
    if isinstance(field, models.ForeignKey):
        return value.uid if value is not None else None
    return handler_of(field).keep(field, value)


def restore(answers, instance, name, plain):
    """Write a stored or referenced value back into the row; rows are looked up in the answers.

    Raises NotRestorable where the value does not fit the field or names a row that is not there.
    """
    field = field_of(type(instance), name)
    handler = handler_of(field)
    try:
        value = handler.back(answers, field, plain) if plain is not None else None
    except MISFITS as error:
        raise NotRestorable(f"Hier hoort {handler.looks}.") from error
    set_value(instance, name, value)


def shown(instance, name, answers=None):
    """Show an answer as Dutch text, "" where there is none; a list by the line stays one item on each line.

    Without `answers` what the team wrote itself is shown by its slug.
    """
    field = field_of(type(instance), name)
    value, handler = get_value(instance, name), handler_of(field)
    if value is None:
        return ""
    return handler.named(answers, field, value) if handler.named and answers else handler.words(field, value)


def shown_stored(answers, model, name, plain):
    """Show a stored value as `shown` shows an answer; a refused text is shown as it was typed."""
    if isinstance(plain, dict) and "typed" in plain:
        return as_typed(plain["typed"])
    scratch = model(agreement=answers.agreement)
    try:
        restore(answers, scratch, name, plain)
    except NotRestorable:
        return "iets wat intussen is verwijderd"
    return shown(scratch, name, answers)


def as_typed(typed):
    """Show what was typed, in one line where the question has several fields."""
    if isinstance(typed, list):
        return ", ".join(word for word in map(as_typed, typed) if word)
    return str(typed)


def violations(instance, names):
    """Map each of these questions that contradicts itself or another row to a Dutch sentence; asks no query."""
    composites = getattr(type(instance), "composites", {})
    problems = {name: composites[name].problem(instance) for name in names if name in composites}
    problems |= {name: problem for name, problem in instance.contradictions().items() if name in names}
    return {name: problem for name, problem in problems.items() if problem}
