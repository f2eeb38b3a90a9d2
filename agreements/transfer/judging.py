"""Does what a file says fit the questions: lengths and numbers, what the database holds, and what may stand once."""

from django.core.exceptions import ValidationError
from django.db import models

from agreements.models.fields import Moment, Someone
from agreements.models.values import answered, columns_of, field_of, violations
from agreements.steps.fields.words import validators_of
from agreements.transfer.shapes import held_names

TWICE = "Dit staat ook bij {}. Het mag één keer voorkomen."


def judge(entries, report):
    """Report every answer that its question or the database refuses; costs a query per CHECK of a row."""
    for entry in entries:
        names = [name for name in held_names(entry.model) if name in entry.node.value and answered(entry.row, name)]
        problems = {name: problem for name in names if (problem := refusal(entry.row, name))}
        # A CHECK repeats what a question refused already, in words that say less.
        problems = violations(entry.row, [name for name in names if name not in problems]) | problems
        for name, problem in problems.items():
            report.say(entry.at(name), (*entry.path, name), problem)
    for entry, name, other in repeated(entries):
        report.say(entry.at(name), (*entry.path, name), TWICE.format(" > ".join(other.path)))


def refusal(row, name):
    """Say why a question refuses its answer, or ""."""
    field = field_of(type(row), name)
    if isinstance(field, Moment | Someone):
        columns = [row._meta.get_field(column) for column in columns_of(type(row), [name])]
    else:
        columns = [] if field.is_relation else [field]
    for column in columns:
        value = None if column.is_relation else getattr(row, column.attname)
        if value in column.empty_values:
            continue
        try:
            for check in validators_of(column):
                check(value)
        except ValidationError as error:
            return error.messages[0]
    return ""


def repeated(entries):
    """List (entry, name, other) for every row that says what another row says, where only one may."""
    seen = {}
    for entry in entries:
        for constraint in entry.model._meta.constraints:
            names = [name for name in getattr(constraint, "fields", ()) if name != "agreement"]
            if not isinstance(constraint, models.UniqueConstraint) or "uid" in names:
                continue
            said = tuple(getattr(entry.row, entry.model._meta.get_field(name).attname) for name in names)
            if "" in said or None in said:
                continue
            other = seen.setdefault((constraint.name, said), entry)
            if other is not entry:
                yield entry, names[-1], other
