"""Storing rows in memory that point at each other as the answers of a new agreement."""

from django.db import transaction

from accounts.models import Municipality
from agreements.models import Agreement, Partnership
from agreements.models.answers import answer_references
from agreements.models.base import answer_models
from agreements.transfer.mistakes import Mistake, Mistakes
from agreements.transfer.reading import read
from agreements.transfer.shapes import held_names, is_file

NO_MUNICIPALITY = "Dit bestand noemt geen gemeente. Zeg bij welke gemeente de afspraak hoort."
UNKNOWN_MUNICIPALITY = "De gemeente “{}” kennen we niet. Dit zijn de gemeenten: {}."


@transaction.atomic
def insert(agreement, rows):
    """Store rows (model → list) as new answers of an agreement; each keeps its uid and gets a new primary key.

    A reference follows the row it points at in memory; a reference to a row that is not among them becomes a gap.
    """
    stored = set()  # by identity: a row that was not stored yet has no key of its own
    for model in answer_models():
        found = rows.get(model, ())
        for row in found:
            make_new(row, agreement, stored)
        model.objects.bulk_create(found)
        stored |= {id(row) for row in found}
        point_within(model, found, stored)


def point_within(model, rows, stored):
    """Store the references of rows to other rows of their own model, which all have a primary key by now."""
    names = [field.name for field in answer_references(model) if field.related_model is model]
    for name in names:
        field = model._meta.get_field(name)
        for row in rows:
            target = row.__dict__.pop("_within", {}).get(name)
            setattr(row, field.name, target if id(target) in stored else None)
    if names and rows:
        model.objects.bulk_update(rows, names)


def make_new(row, agreement, stored):
    """Make a row of this agreement that was never stored, with its references to the rows that are stored already."""
    row.pk, row._state.adding, row._state.db = None, True, None
    row.agreement = agreement
    keep_files(row)
    for field in answer_references(type(row)):
        target = field.get_cached_value(row, default=None)
        if field.related_model is type(row):
            row.__dict__.setdefault("_within", {})[field.name] = target
        # Set once more: else the column keeps the key that the target had before it was stored.
        setattr(row, field.name, target if id(target) in stored else None)


def keep_files(row):
    """Store the files that came with a row and were never stored, as files of its agreement."""
    for name in held_names(type(row)):
        attachment = getattr(row, name) if is_file(type(row), name) else None
        if attachment is not None and attachment.pk is None:
            attachment.agreement = row.agreement
            attachment.save()
            setattr(row, name, attachment)  # once more: the column only learns the key of a row that has one


@transaction.atomic
def import_document(text, municipality=None):
    """Make a new agreement, in a new partnership, of a text; raises Mistakes, and then nothing was stored.

    `municipality` is the name of the one that hosts it; else it is the one that the text names.
    """
    draft = read(text)
    host = municipality_called(municipality or draft.municipality)
    agreement = Agreement.objects.create(partnership=Partnership.objects.create(municipality=host))
    insert(agreement, draft.rows)
    return agreement


def municipality_called(name):
    """Find a municipality by its name; raises Mistakes with the names there are."""
    found = Municipality.objects.filter(name__iexact=" ".join(name.split())).first() if name else None
    if found is None:
        known = ", ".join(Municipality.objects.values_list("name", flat=True)) or "er is nog geen gemeente"
        sentence = UNKNOWN_MUNICIPALITY.format(name, known) if name else NO_MUNICIPALITY
        raise Mistakes([Mistake(0, ("municipality",), sentence)])
    return found
