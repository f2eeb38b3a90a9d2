"""Putting the rows of a list in order, and removing one: by buttons, so without JavaScript too."""

from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from agreements.models import Answers, Membership, Party, Sheet
from agreements.models.agreement import Role
from agreements.models.answers import model_called, owner_model
from agreements.models.base import answer_models, place_uid
from agreements.models.values import (
    NotRestorable,
    answered,
    columns_of,
    drop_unused_people,
    get_value,
    names_of,
    restore,
    set_value,
    settle,
    stored,
)
from agreements.steps.base import new_row
from agreements.steps.chapters import all_steps
from agreements.steps.pages import open_page
from agreements.teamwork.saves import add_save, locked, sheet_of, store_row


class ListChanged(Exception):
    """Somebody else changed the list since the page was opened."""


class StillUsed(Exception):
    """Other rows point at the row that is to be removed (`pointers`), or would go with it (`together`)."""

    def __init__(self, pointers, together):
        super().__init__("still used")
        self.pointers, self.together = pointers, together


@transaction.atomic
def move(posted, stamp, step):
    """Move a row one place up (step -1) or down (+1); raises ListChanged when the list is not what the page showed."""
    act = f"{posted.row} {step}"
    page, sheet, rows = open_list(posted, stamp, act)
    if rows is None:
        return page
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
    add_save(sheet, {"act": [None, act], "order": [was, [row.uid for row in rows]]}, posted.user, stamp)
    return page


@transaction.atomic
def remove(posted, stamp, *, sure=False):
    """Remove a row and keep it whole in the list's Save; raises StillUsed unless sure, ListChanged as move does."""
    act = f"{posted.row} gone"
    page, sheet, rows = open_list(posted, stamp, act)
    if rows is None:
        return page
    answers, row = page.answers, page.row
    pointers = pointers_at(answers, row)
    together = going_with(answers, row)
    if (pointers or together) and not sure:
        raise StillUsed(pointers, together)
    gone = {"removed": whole(answers, row), "cleared": cleared(pointers), "members": members_of(row)}
    for pointer, name in pointers:
        set_value(pointer, name, None)
        pointer.save(update_fields=columns_of(type(pointer), [name]))
    sheet_of(page)  # by which a page that is still open knows; a row that came from a file has none yet
    Sheet.objects.filter(agreement=answers.agreement, uid=row.uid).update(removed=True)
    forget_private(answers, row)
    let_go([row, *together])
    row.delete()
    for one in [*together, row]:
        answers.drop(one)
    drop_unused_people(answers)
    add_save(sheet, {"act": [None, act]} | {name: [kept, None] for name, kept in gone.items()}, posted.user, stamp)
    return page


def let_go(going):
    """Empty what rows that go together name of each other: the database protects what is named, and all was kept."""
    for one in going:
        found = [name for name in names_of(type(one)) if any(points_at(get_value(one, name), row) for row in going)]
        for name in found:
            set_value(one, name, None)
        if found:
            one.save(update_fields=columns_of(type(one), found))


def forget_private(answers, row):
    """Delete what was saved on the private pages of a row that goes, which no list may keep and put back."""
    for step in all_steps().values():
        if step.private and isinstance(row, owner_model(step.model)):
            uid = row.uid if step.is_grid else place_uid(step.model, {step.model.owner: row})
            Sheet.objects.filter(agreement=answers.agreement, step=step.slug, uid=uid).delete()


@transaction.atomic
def put_back(posted, stamp, kept):
    """Make a removed row, and all that went with it, anew from the Save that kept them.

    Raises ListChanged as move does, and where a row of that name is there already.
    """
    act = f"{kept.pk} back"
    agreement, page, sheet = open_sheet(posted, stamp, act)
    if sheet is None:
        return page
    gone = kept.fields["removed"][0]
    made = [model_called(one["model"])(agreement=agreement, uid=one["uid"]) for one in gone]
    if any(page.answers.get(type(row), row.uid) for row in made):
        raise ListChanged
    for row, one in zip(made, gone, strict=True):
        make_again(page.answers, row, one)
    point_again(page.answers, kept.fields["cleared"][0])
    let_in_again(made[0], kept.fields["members"][0])
    add_save(sheet, {"act": [None, act], "put_back": [None, [row.uid for row in made]]}, posted.user, stamp)
    return page


def make_again(answers, row, kept):
    """Store one removed row anew, unless what it stands on was removed meanwhile."""
    for name, value in kept["values"].items():
        restore_where_possible(answers, row, name, value)
    if any(kept["values"][name] is not None and stored(row, name) is None for name in standing(row)):
        return
    settle(answers, row, list(kept["values"]))
    row.order = kept["order"]
    row.save(force_insert=True)
    answers.add(row)
    Sheet.objects.filter(agreement=row.agreement, uid=row.uid).update(removed=False)


def cleared(pointers):
    """List what is emptied together with a row, so that it can point there again: model, uid, question, value."""
    return [[row.plural, row.uid, name, stored(row, name)] for row, name in pointers]


def point_again(answers, kept):
    """Write back what pointed at a row that was removed, where nobody answered that anew."""
    for model, uid, name, value in kept:
        row = answers.get(model_called(model), uid)
        if row is not None and not answered(row, name):
            restore_where_possible(answers, row, name, value)
            row.save(update_fields=columns_of(type(row), [name]))


def members_of(row):
    """List the users who take part for a party; for any other row nobody does."""
    return list(row.memberships.values_list("user_id", flat=True)) if isinstance(row, Party) else []


def let_in_again(row, users):
    """Give who took part for a removed party their place again."""
    for user in users:
        Membership.objects.get_or_create(user_id=user, agreement=row.agreement, party=row, role=Role.MEMBER)


def just_removed(sheet):
    """Give the Save of a list's last act when that removed a row less than an hour ago, else None."""
    last = sheet.saves.filter(number=sheet.number, at__gte=timezone.now() - timedelta(hours=1)).first()
    return last if last and last.fields.get("removed") else None


def restore_where_possible(answers, row, name, value):
    """Write a kept value back, unless what it pointed at is no longer there or it cannot stand beside the others."""
    try:
        restore(answers, row, name, value)
    except NotRestorable:
        return
    if name in row.contradictions():
        set_value(row, name, None)


@transaction.atomic
def add_suggested(posted, stamp, words):
    """Add a row whose first question is answered with the words of a suggestion, and give its page.

    A row that has these words already is not made again: the button was pressed twice, or by two people.
    """
    page, sheet = open_sheet(posted, stamp)[1:]
    first = page.step.asks[0].name
    page.row = next((row for row in page.step.things(page.answers, page.owner) if stored(row, first) == words), None)
    if page.row is None:
        page.row = new_row(page.step.model, page.answers, page.owner)
        values = {first: words} | page.step.along.get(words, {})
        for name, value in values.items():
            set_value(page.row, name, value)
        store_row(page.answers, page.row, list(values))
        add_save(sheet, {"added": [None, page.row.uid]}, posted.user, stamp)
    return page


def open_sheet(posted, stamp, act=""):
    """Lock and open a list, to do an act that must not be done to a list that changed meanwhile.

    Raises ListChanged where its number is not what the page showed, or nobody may write. The Sheet is None where this
    very page did this very act already: a button that was pressed twice.
    """
    agreement = locked(posted.agreement)
    page = open_page(Answers(agreement), posted.step, posted.owner)
    if not agreement.is_open_for_writing:
        raise ListChanged
    sheet = sheet_of(page)
    if act and sheet.number != stamp.number:
        next_save = sheet.saves.filter(number=stamp.number + 1, page=stamp.page, by=posted.user).first()
        if next_save is None or next_save.fields.get("act") != [None, act]:
            raise ListChanged
        return agreement, page, None
    return agreement, page, sheet


def open_list(posted, stamp, act):
    """Open a list and one of its rows; raises ListChanged where the row is not there any more.

    The rows are None where this page did this act already.
    """
    page, sheet = open_sheet(posted, stamp, act)[1:]
    if sheet is None:
        return page, None, None
    rows = [row for row in page.step.things(page.answers, page.owner) if row.pk]
    page.row = next((row for row in rows if row.uid == posted.row), None)
    if page.row is None:
        raise ListChanged
    return page, sheet, rows


def pointers_at(answers, row):
    """List (row, name) of every answer that names a row and stays when that row goes."""
    together = {id(one) for one in [row, *going_with(answers, row)]}
    return [
        (other, name)
        for model in answer_models()
        for other in answers.rows(model)
        if other.pk and id(other) not in together
        for name in names_of(model)
        if points_at(get_value(other, name), row)
    ]


def points_at(value, row):
    """Tell whether an answer names a row."""
    return value is row or getattr(value, "target", None) is row


def going_with(answers, row):
    """List the rows that go together with a row: those it owns, theirs, and the cells of grids on its line."""
    return [other for model in answer_models() for other in answers.rows(model) if other.pk and stands_on(other, row)]


def stands_on(other, row):
    """Tell whether a row cannot be without another one."""
    names = {other.owner, *other.placed_by} - {""}
    fields = [other._meta.get_field(name) for name in names]
    under = [field.get_cached_value(other, default=None) for field in fields if field.is_relation]
    return any(one is not None and (one is row or stands_on(one, row)) for one in under)


def whole(answers, row):
    """Give all values of a row and of the rows that go with it, so that they can be put back."""
    return [
        {
            "model": one.plural,
            "uid": one.uid,
            "order": one.order,
            "values": {name: stored(one, name) for name in [*names_of(type(one)), *standing(one)]},
        }
        for one in [row, *going_with(answers, row)]
    ]


def standing(row):
    """List the references that place a row and are no questions: its owner, and the line of its cell."""
    names = names_of(type(row))
    return sorted({row.owner, *row.placed_by} - {"", *names})
