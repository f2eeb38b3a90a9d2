"""Usual answers: taken over with one click, and marked until somebody says they were talked about."""

from django.db import transaction

from agreements.models import Answers, Sheet
from agreements.models.values import answered, set_value, stored
from agreements.steps.chapters import chapters
from agreements.steps.forms import asks_of
from agreements.teamwork.saves import add_save, locked, page_under_lock, sheet_of, store_row


def offered(page):
    """Map the name of every open question of a page that has a usual answer to that answer."""
    return {
        one.name: value
        for thing in page.things[:1]
        for one in asks_of(page, thing)
        if one.name in page.step.usual and not answered(thing, one.name)
        for value in [value_for(page, thing, page.step.usual[one.name])]
        if value not in ("", None, [])
    }


def value_for(page, thing, usual):
    """Give a usual answer, computed from the row and all answers where it depends on them."""
    return usual(thing, page.answers) if callable(usual) else usual


@transaction.atomic
def take_over(posted, stamp):
    """Write the usual answers of a page into its open questions, and mark them as not yet talked about."""
    page = page_under_lock(posted)
    sheet = sheet_of(page)
    values = offered(page) if page.answers.agreement.is_open_for_writing and not sheet.removed else {}
    if not values:
        return page
    thing = page.things[0]
    was = {name: sheet.refused.get(name, stored(thing, name)) for name in values}
    for name, value in values.items():
        set_value(thing, name, value)
        sheet.refused.pop(name, None)
    store_row(page.answers, thing, list(values))
    sheet.taken = sorted({*sheet.taken, *values})
    add_save(sheet, {name: [was[name], stored(thing, name)] for name in values}, posted.user, stamp)
    return page


@transaction.atomic
def confirm(agreement, letter):
    """Say that the usual answers of one chapter were talked about."""
    agreement = locked(agreement)
    answers = Answers(agreement)
    slugs = [step.slug for chapter in chapters(answers.kind.slug) if chapter.letter == letter for step in chapter.steps]
    Sheet.objects.filter(agreement=agreement, step__in=slugs).update(taken=[])


@transaction.atomic
def confirm_pages(agreement, slugs, uid):
    """Say that the usual answers on some steps about one row were talked about."""
    Sheet.objects.filter(agreement=locked(agreement), step__in=slugs, uid=uid).update(taken=[])
