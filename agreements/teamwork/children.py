"""The rows under a row, such as its receivers: one more, or one less, by buttons on the page of their row."""

from django.db import transaction

from agreements.models.values import answered, drop_unused_people
from agreements.steps.base import new_row
from agreements.teamwork.lists import ListChanged, pointers_at, whole
from agreements.teamwork.saves import add_save, page_under_lock, sheet_of, store_row


@transaction.atomic
def add_child(posted, stamp):
    """Add an empty row under the open row; where an empty one stands already, the button was pressed twice.

    Raises ListChanged where nothing may stand there (any more).
    """
    page, sheet = open_parent(posted)
    children = page.step.children
    if not all(is_filled(children, child) for child in children.of(page.row, page.answers)):
        return page
    child = new_row(children.model, page.answers, page.row)
    store_row(page.answers, child, [])
    add_save(sheet, {"added": [None, child.uid]}, posted.user, stamp)
    return page


@transaction.atomic
def remove_child(posted, stamp, uid):
    """Remove a row from under the open row, and keep it whole in the Save; one that is gone already stays gone."""
    page, sheet = open_parent(posted)
    child = next((each for each in page.step.children.of(page.row, page.answers) if each.uid == uid), None)
    if child is None:
        return page
    if pointers_at(page.answers, child):
        raise ListChanged
    gone = whole(page.answers, child)
    child.delete()
    page.answers.drop(child)
    drop_unused_people(page.answers)
    add_save(sheet, {"gone": [gone, None]}, posted.user, stamp)
    return page


def open_parent(posted):
    """Lock and open the page of a stored row under which rows may stand, with its Sheet; raises ListChanged."""
    page = page_under_lock(posted)
    children = page.step.children
    may_change = page.answers.agreement.is_open_for_writing and not page.is_new
    if not may_change or not children or children.has_cells or not children.apply(page.row):
        raise ListChanged
    return page, sheet_of(page)


def is_filled(children, child):
    """Tell whether anything was answered in a row under a row."""
    return any(answered(child, one.name) for one in children.asks)
