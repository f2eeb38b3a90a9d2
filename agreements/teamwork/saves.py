"""Saving a page: one writer at a time, field by field, so that nobody's words are overwritten or lost."""

from dataclasses import dataclass, field

from django.db import transaction
from django.utils import timezone

from agreements.models import Agreement, Answers, Save, Sheet
from agreements.models.values import columns_of, drop_unused_people, set_value, settle, stored
from agreements.steps.forms import posted_forms
from agreements.steps.pages import open_page


@dataclass(frozen=True)
class Stamp:
    """What a page knows of itself: the number it was opened at, its own key, how often it was sent, what it asked."""

    number: int
    page: str
    turn: int
    asked: frozenset


@dataclass
class Outcome:
    """What became of a save: saved, nothing, conflict, gone or closed."""

    word: str
    page: object = None
    sheet: object = None
    forms: list = field(default_factory=list)
    clashes: list = field(default_factory=list)  # (name, mine, theirs)
    kept: object = None  # the Save that keeps what could not be carried out

    @property
    def refused(self):
        """Tell whether something typed does not count yet."""
        return any(form.errors for form in self.forms)


@dataclass(frozen=True)
class Posted:
    """What was sent: where to, by whom, and the words themselves."""

    agreement: object
    step: str
    owner: str
    row: str
    user: object
    data: object
    files: object = None


@transaction.atomic
def save(posted, stamp):
    """Lock the agreement, read, compare, and write only what this writer changed."""
    agreement = locked(posted.agreement)
    page = open_page(Answers(agreement), posted.step, posted.owner, posted.row)
    sheet = sheet_of(page)
    now = {name: was for name, was in current(page, sheet).items() if name in stamp.asked}
    outcome = Outcome("nothing", page, sheet, posted_forms(page, stamp.asked, posted.data, posted.files))
    if not agreement.is_open_for_writing:
        return keep(outcome, "closed", posted, stamp)
    if sheet.removed or (page.is_new and stamp.number > 0):
        return keep(outcome, "gone", posted, stamp)
    return merge(outcome, now, posted, stamp)


def locked(agreement):
    """Lock an agreement for the rest of the transaction: its writers, and who freezes its text, go one by one."""
    return Agreement.objects.select_for_update().get(pk=agreement.pk)


def sheet_of(page):
    """Give the Sheet of a page, made where it was not there yet; the agreement must be locked."""
    found = Sheet.objects.select_related("by").filter(
        agreement=page.answers.agreement, step=page.step.slug, uid=page.uid
    )
    return found.first() or Sheet.objects.create(agreement=page.answers.agreement, step=page.step.slug, uid=page.uid)


def current(page, sheet):
    """Map every field of the page to its value now; a refused text stands in the place of its column."""
    values = {}
    for thing in page.things:
        for one in page.step.asked_of(page.answers.letter):
            name = page.prefix(thing) + one.name
            values[name] = sheet.refused.get(name, stored(thing, one.name))
    return values


def merge(outcome, now, posted, stamp):
    """Compare what was sent with what the page last saw and with what stands there now."""
    mine = {form.add_prefix(name): value_of(form, name) for form in outcome.forms for name in form.fields}
    seen, late = seen_by(outcome.sheet, stamp, now)
    changed = {} if late else {name: value for name, value in mine.items() if value != seen[name]}
    clashes = [name for name, value in changed.items() if now[name] != seen[name] and now[name] != value]
    if clashes:
        outcome.clashes = [(name, mine[name], now[name]) for name in clashes]
        return keep(outcome, "conflict", posted, stamp)
    changed = {name: [now[name], value] for name, value in changed.items() if now[name] != value}
    if changed or (outcome.page.is_new and not late):
        write(outcome, changed, posted, stamp)
    return outcome


def value_of(form, name):
    """Give the value of a field as Saves keep it: the column's, or the refused text with its error."""
    if name in form.errors:
        return {"typed": form.typed(name), "error": " ".join(form.errors[name])}
    return stored(form.row, name)


def seen_by(sheet, stamp, now):
    """Give what the page last saw of each field, and whether a later sending of the same page was here first."""
    seen, late = dict(now), False
    changed = set()
    for one in Save.objects.filter(sheet=sheet, number__gt=stamp.number).order_by("number"):
        own = one.page == stamp.page
        late = late or (own and one.turn > stamp.turn)
        for name, (was, became) in one.fields.items():
            if own:
                seen[name] = became
            elif name not in changed:
                seen[name] = was
            changed.add(name)
    return seen, late


def write(outcome, changed, posted, stamp):
    """Write the changed fields of each row, and add the Save."""
    sheet, page = outcome.sheet, outcome.page
    for form in outcome.forms:
        names = [name for name in form.fields if form.add_prefix(name) in changed]
        written = [name for name in names if name not in form.errors]
        for name in set(form.fields) - set(names):
            set_value(form.row, name, form.before[name])
        if written or (form.row.pk is None and form.row is page.row):
            store_row(page.answers, form.row, written, posted.user)
    for name, (_was, became) in changed.items():
        sheet.refused.pop(name, None)
        if isinstance(became, dict) and "typed" in became:
            sheet.refused[name] = became
    sheet.taken = [name for name in sheet.taken if name not in changed]
    add_save(sheet, changed, posted.user, stamp)
    outcome.word = "saved"


def store_row(answers, row, names, by=None):
    """Insert a row, or update the columns of the named fields and nothing else."""
    settle(answers, row, names, by)
    if row.pk is None:
        row.order = 1 + max((other.order for other in answers.rows(type(row)) if other.pk), default=0)
        row.save(force_insert=True)
        answers.add(row)
    else:
        row.save(update_fields=columns_of(type(row), names))
    drop_unused_people(answers)


def add_save(sheet, fields, user, stamp):
    """Raise the Sheet's number and add the Save that carries it."""
    sheet.number, sheet.by, sheet.at = sheet.number + 1, user, timezone.now()
    sheet.save()
    return Save.objects.create(
        sheet=sheet, number=sheet.number, page=stamp.page, turn=stamp.turn, fields=fields, by=user
    )


def keep(outcome, word, posted, stamp):
    """Carry nothing out, and keep all that was typed in a Save without number, one per page."""
    typed = {name: posted.data.getlist(name) for name in posted.data if name != "csrfmiddlewaretoken"}
    place = {"step": posted.step, "owner": posted.owner, "row": posted.row}
    outcome.word = word
    outcome.kept, _ = Save.objects.update_or_create(
        sheet=outcome.sheet,
        number=None,
        page=stamp.page,
        defaults={"turn": stamp.turn, "fields": {"typed": typed, "place": place}, "by": posted.user},
    )
    return outcome
