"""The one way to read, write, keep and show an answer, whatever kind of field it has."""

from agreements.models.values.access import (
    NotRestorable,
    answered,
    as_typed,
    columns_of,
    field_of,
    get_value,
    names_of,
    referenced,
    restore,
    set_value,
    shown,
    shown_stored,
    stored,
    violations,
)
from agreements.models.values.files import UNCHANGED
from agreements.models.values.people import PersonValue, drop_unused_people
from agreements.models.values.settle import settle

__all__ = [
    "UNCHANGED",
    "NotRestorable",
    "PersonValue",
    "answered",
    "as_typed",
    "columns_of",
    "drop_unused_people",
    "field_of",
    "get_value",
    "names_of",
    "referenced",
    "restore",
    "set_value",
    "settle",
    "shown",
    "shown_stored",
    "stored",
    "violations",
]
