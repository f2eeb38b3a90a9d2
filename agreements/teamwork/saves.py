"""Saving a page: one writer at a time, field by field, so that nobody's words are overwritten or lost."""

from dataclasses import dataclass, field

from django.db import transaction
from django.utils import timezone

from agreements.models import Agreement, Attachment, Save, Sheet
from agreements.models.values import columns_of, drop_unused_people, settle, stored
from agreements.steps.fields.outline import OutlineFormField
from agreements.steps.fields.words import keepable
from agreements.steps.forms import posted_forms
from agreements.teamwork.acts import page_to_fill
from agreements.teamwork.rights import answers_for

NOT_TYPED = {"csrfmiddlewaretoken"}


@dataclass(frozen=True)
class Stamp:
    """What a page knows of itself: the number it was opened at, its own key, how often it was sent, what it asked.

    Where two texts clashed and somebody chose, `chosen` names those questions, and `chosen_at` is the number at which
    both texts were seen.
    """

    number: int
    page: str
    turn: int
    asked: frozenset
    chosen: frozenset = frozenset()
    chosen_at: int = 0


@dataclass
class Outcome:
    """What became of a save: saved, nothing, conflict, gone or closed."""

    word: str
    page: object = None
    sheet: object = None
    forms: list = field(default_factory=list)
    clashes: list = field(default_factory=list)  # (name, mine, theirs)
    lost: dict = field(default_factory=dict)  # name -> what was typed for a question that is not asked any more
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

    @property
    def place(self):
        """Give the place of the page: its step, owner and row."""
        return self.step, self.owner, self.row


@transaction.atomic
def save(posted, stamp):
    """Lock the agreement, read, judge the rights, compare, and write only what this writer changed.

    All under the lock, so the agreement is read once. Raises what `page_to_fill` raises.
    """
    page = page_under_lock(posted)
    outcome, changed = compared(page, sheet_of(page), posted, stamp)
    if not page.answers.agreement.is_open_for_writing:
        return keep(outcome, "closed", posted, stamp)
    if outcome.sheet.removed or (page.is_new and stamp.number > 0):
        return keep(outcome, "gone", posted, stamp)
    if outcome.clashes:
        return keep(outcome, "conflict", posted, stamp)
    if changed is not None and (changed or page.is_new):
        write(outcome, changed, posted, stamp)
    return keep(outcome, "gone", posted, stamp) if outcome.lost else outcome


def look(posted, stamp):
    """Compare as a save would, and write nothing; this is how a page with both texts is shown again."""
    page = page_to_fill(posted.user, answers_for(posted.user, posted.agreement, posted.step), posted.place)
    sheet = Sheet.objects.select_related("by").filter(**place_of(page)).first()
    return compared(page, sheet, posted, stamp)[0] if sheet else Outcome("nothing", page)


def page_under_lock(posted):
    """Lock the agreement, and open the page that was sent as `page_to_fill` does."""
    agreement = locked(posted.agreement)
    return page_to_fill(posted.user, answers_for(posted.user, agreement, posted.step), posted.place)


def locked(agreement):
    """Lock an agreement for the rest of the transaction: its writers, and who freezes its text, go one by one."""
    return Agreement.objects.select_for_update().get(pk=agreement.pk)


def sheet_of(page):
    """Give the Sheet of a page, made where it was not there yet; the agreement must be locked."""
    place = place_of(page)
    return Sheet.objects.select_related("by").filter(**place).first() or Sheet.objects.create(**place)


def place_of(page):
    """Give what a page's Sheet is found by."""
    return {"agreement": page.answers.agreement, "step": page.step.slug, "uid": page.uid}


def current(page, sheet):
    """Map every field of the page to its value now; a refused text stands in the place of its column."""
    values = {}
    for thing in page.things:
        for one in page.step.asked_of(page.answers.letter, thing):
            name = page.prefix(thing) + one.name
            values[name] = sheet.refused.get(name, stored(thing, one.name))
    return values


def compared(page, sheet, posted, stamp):
    """Compare what was sent with what the page last saw and with what stands there now.

    Gives the Outcome, and of every question that this writer changed [now, mine]; None where a later sending of the
    same page was here first.
    """
    now = current(page, sheet)
    forms = posted_forms(page, stamp.asked, posted.data, posted.files)
    mine = {form.add_prefix(name): value_of(form, name) for form in forms for name in form.fields}
    outcome = Outcome("nothing", page, sheet, forms, lost=lost_words(page, mine, posted, stamp))
    seen, late = seen_by(sheet, stamp, now)
    if late:
        return outcome, None
    changed = {name: value for name, value in mine.items() if value != seen[name] and value != now[name]}
    outcome.clashes = [(name, value, now[name]) for name, value in changed.items() if now[name] != seen[name]]
    return outcome, {name: [now[name], value] for name, value in changed.items()}


def lost_words(page, mine, posted, stamp):
    """Map questions of this step that the page asked and that are not asked any more to what was typed there."""
    own = {one.name for asks in asks_of_step(page.step) for one in asks}
    gone = [name for name in stamp.asked if name not in mine and name.rpartition("-")[2] in own]
    words = {name: words_under(posted.data, name) for name in gone}
    return {name: found for name, found in words.items() if found}


def asks_of_step(step):
    """List the asks of a step and of the rows under its rows."""
    return [step.asks, step.children.asks] if step.children else [step.asks]


def words_under(data, name):
    """List the words that were typed into the parts of one question."""
    parts = [part for part in data if part == name or part.startswith(f"{name}_")]
    return [word for part in parts for word in data.getlist(part) if word.strip()]


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
            if name in stamp.chosen and one.number <= stamp.chosen_at:
                continue
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
        judge_again(form, names, changed)
        written = [name for name in names if name not in form.errors]
        if written or (form.row.pk is None and form.row is page.row):
            store_row(page.answers, form.row, written, posted.user)
    for name, (_was, became) in changed.items():
        sheet.refused.pop(name, None)
        if isinstance(became, dict) and "typed" in became:
            sheet.refused[name] = became
    sheet.taken = [name for name in sheet.taken if name not in changed]
    add_save(sheet, changed, posted.user, stamp)
    outcome.word = "saved"


def judge_again(form, names, changed):
    """Judge the changed answers beside the others as they stand now, which may be new since the page was opened."""
    form.take_back(set(form.fields) - set(names))
    form.refuse_broken(names)
    refused = [name for name in names if name in form.errors]
    form.take_back(refused)
    for name in refused:
        changed[form.add_prefix(name)][1] = value_of(form, name)


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
    """Carry nothing (more) out, and keep all that was typed in a Save without number, one per page."""
    outcome.word = word
    outcome.kept, _ = Save.objects.update_or_create(
        sheet=outcome.sheet,
        number=None,
        page=stamp.page,
        defaults={"turn": stamp.turn, "fields": kept_fields(outcome, posted, stamp), "by": posted.user},
    )
    return outcome


def kept_fields(outcome, posted, stamp):
    """Give what a Save without number holds: enough to carry it out later, and to see again what clashed."""
    return {
        "typed": typed_words(posted.data) | words_of_files(outcome),
        "files": kept_files(outcome, posted),
        "place": {"step": posted.step, "owner": posted.owner, "row": posted.row},
        "number": stamp.number,
        "clashes": [name for name, _mine, _theirs in outcome.clashes],
    }


def typed_words(data):
    """Give all that was sent as lists of texts by name, without what no database can keep."""
    return {keepable(name): [keepable(word) for word in data.getlist(name)] for name in data if name not in NOT_TYPED}


def words_of_files(outcome):
    """Give what was read from files that are never kept, under the names of the inputs in which it can be typed too."""
    return {
        f"{form.add_prefix(name)}_1": [field.as_text(form.cleaned_data[name])]
        for form in outcome.forms
        for name, field in form.fields.items()
        if isinstance(field, OutlineFormField) and form.cleaned_data.get(name)
    }


def kept_files(outcome, posted):
    """Store the uploads of a page that was not saved; give their uids by the name of the question."""
    files = {}
    for form in outcome.forms:
        for name in form.fields:
            file = getattr(form.row, name)
            if isinstance(file, Attachment) and file.pk is None:
                files[form.add_prefix(name)] = stored_file(file, posted.user).uid
    return files


def stored_file(file, user):
    """Give an upload as it was kept before, or store it."""
    same = {"agreement": file.agreement, "purpose": file.purpose, "name": file.name, "sha256": file.sha256}
    found = Attachment.objects.filter(uploaded_by=user, **same).first()
    if found is None:
        file.uploaded_by = user
        file.save()
    return found or file
