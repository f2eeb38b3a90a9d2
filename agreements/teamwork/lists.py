"""Putting the rows of a list in order, and removing one: by buttons, so without JavaScript too."""

from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from agreements.models import Answers, Sheet
from agreements.models.answers import model_called
from agreements.models.base import answer_models
from agreements.models.values import NotRestorable, columns_of, names_of, restore, set_value, settle, stored
from agreements.steps.base import new_row
from agreements.steps.forms import asks_of
from agreements.steps.pages import open_page
from agreements.teamwork.saves import add_save, locked, sheet_of, store_row


class ListChanged(Exception):
    """Somebody else changed the list since the page was opened."""


class StillUsed(Exception):
    """Other rows point at the row that is to be removed; `pointers` lists them."""

    def __init__(self, pointers):
        super().__init__("still used")
        self.pointers = pointers


@transaction.atomic
def move(posted, stamp, step):
    """Move a row one place up (step -1) or down (+1); raises ListChanged when the list is not what the page showed."""
    page, sheet, rows = open_list(posted, stamp)
    here = next(place for place, row in enumerate(rows) if row.uid == page.row.uid)
    there = here + step
    if not 0 <= there < len(rows):
        return page
    was = [row.uid for row in rows]
    rows[here], rows[there] = rows[there], rows[here]
    for order, row in enumerate(rows):
        if row.order != order:
            row.order = order
            row.save(update_fields=["order"])
    add_save(sheet, {"order": [was, [row.uid for row in rows]]}, posted.user, stamp)
    return page


@transaction.atomic
def remove(posted, stamp, *, sure=False):
    """Remove a row and keep it whole in the list's Save; raises StillUsed unless sure, ListChanged as move does."""
    page, sheet, _rows = open_list(posted, stamp)
    pointers = pointers_at(page.answers, page.row)
    if pointers and not sure:
        raise StillUsed(pointers)
    gone = {"removed": [whole(page.answers, page.row), None]}
    for pointer, name in pointers:
        if name not in pointer.placed_by:  # a cell of a grid goes together with its line
            set_value(pointer, name, None)
            pointer.save(update_fields=columns_of(type(pointer), [name]))
    sheet_of(
        page
    )  # a row that came from a file has none yet; by it a page that is still open knows that the row is gone
    Sheet.objects.filter(agreement=page.answers.agreement, uid=page.row.uid).update(removed=True)
    page.row.delete()
    add_save(sheet, gone, posted.user, stamp)
    return page


@transaction.atomic
def put_back(posted, stamp, kept):
    """Make a removed row and the rows it owned anew, from the Save that kept them; raises ListChanged as move does."""
    agreement, page, sheet = open_sheet(posted, stamp)
    gone = kept.fields.get("removed", [None])[0] or []
    made = [model_called(one["model"])(agreement=agreement, uid=one["uid"]) for one in gone]
    if any(page.answers.get(type(row), row.uid) for row in made):
        raise ListChanged
    for row, one in zip(made, gone, strict=True):
        for name, value in one["values"].items():
            restore_where_possible(page.answers, row, name, value)
        settle(page.answers, row, list(one["values"]))
        row.order = one["order"]
        row.save(force_insert=True)
        page.answers.add(row)
        Sheet.objects.filter(agreement=agreement, uid=row.uid).update(removed=False)
    add_save(sheet, {"put_back": [None, [row.uid for row in made]]}, posted.user, stamp)
    return page


def just_removed(sheet):
    """Give the Save of a list's last act when that removed a row less than an hour ago, else None."""
    last = sheet.saves.filter(number=sheet.number, at__gte=timezone.now() - timedelta(hours=1)).first()
    return last if last and last.fields.get("removed") else None


def restore_where_possible(answers, row, name, value):
    """Write a kept value back, unless what it pointed at is no longer there."""
    try:
        restore(answers, row, name, value)
    except NotRestorable:
        return


@transaction.atomic
def add_suggested(posted, stamp, words):
    """Add a row whose first question is answered with the words of a suggestion, and give its page."""
    page, sheet = open_sheet(posted, stamp, fresh=False)[1:]
    page.row = new_row(page.step.model, page.answers, page.owner)
    first = asks_of(page, page.row)[0].name
    set_value(page.row, first, words)
    store_row(page.answers, page.row, [first])
    add_save(sheet, {"added": [None, page.row.uid]}, posted.user, stamp)
    return page


def open_sheet(posted, stamp, *, fresh=True):
    """Lock and open a list; raises ListChanged where its number is not what the page showed, or nobody may write."""
    agreement = locked(posted.agreement)
    page = open_page(Answers(agreement), posted.step, posted.owner)
    sheet = sheet_of(page)
    if (fresh and sheet.number != stamp.number) or not agreement.is_open_for_writing:
        raise ListChanged
    return agreement, page, sheet


def open_list(posted, stamp):
    """Open a list and one of its rows; raises ListChanged where the row is not there any more."""
    page, sheet = open_sheet(posted, stamp)[1:]
    rows = list(page.step.things(page.answers, page.owner))
    page.row = next((row for row in rows if row.uid == posted.row), None)
    if page.row is None:
        raise ListChanged
    return page, sheet, rows


def pointers_at(answers, row):
    """List (row, name) of every answer that names a row without being owned by it."""
    return [
        (other, name)
        for model in answer_models()
        for other in answers.rows(model)
        for name in names_of(model)
        if name != model.owner and points_at(stored(other, name), row) and other is not row and not owned_by(other, row)
    ]


def points_at(value, row):
    """Tell whether a stored value names a row."""
    if isinstance(value, dict):
        return row.uid in value.values()
    return value == row.uid


def owned_by(other, row):
    """Tell whether a row goes together with the row that owns it."""
    owner = other._meta.get_field(other.owner).get_cached_value(other, default=None) if other.owner else None
    return owner is not None and (owner is row or owned_by(owner, row))


def whole(answers, row):
    """Give all values of a row and of the rows it owns, so that they can be put back."""
    owned = [other for model in answer_models() for other in answers.rows(model) if owned_by(other, row)]
    return [
        {
            "model": other.plural,
            "uid": other.uid,
            "order": other.order,
            "values": {name: stored(other, name) for name in names_of(type(other))},
        }
        for other in [row, *owned]
    ]
