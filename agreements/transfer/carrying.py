"""Carrying answers over into an agreement that follows: one walk over the answer models, in which uids are kept."""

from dataclasses import dataclass

from django.db import transaction
from django.utils import timezone

from agreements.checks.complete import asked_steps
from agreements.models import Agreement, Answers, Attachment, Basics, Partnership, Sheet
from agreements.models.agreement import AMENDMENT, COPY, SUCCESSOR
from agreements.models.answers import file_references, model_called, owner_model
from agreements.models.base import answer_models
from agreements.models.fields import PersonLink
from agreements.models.values import answered, set_value
from agreements.steps.forms import asks_of
from agreements.steps.pages import Page
from agreements.transfer.inserting import insert


@dataclass(frozen=True)
class Way:
    """What one way of following asks again: whole models by name, and single questions as "rows.question".

    `same_team` says that it stays in the partnership, `files` that uploads come along, and `discussed` that nobody has
    to confirm what came along.
    """

    rows: tuple
    questions: tuple = ()
    same_team: bool = True
    files: bool = True
    discussed: bool = False


# A consent is given by the person alone, for one text.
CONSENT = ("people.name_public",)
SIGNATURES = ("signatories", "decisions", "signing")
# What a step of growth asks again: what everybody brings, what the team may do, money, days, and who signs.
BROUGHT = ("contributions", "support_needs", "understandings")
MANDATE = ("mandate", "ask_firsts")
MONEY = ("costs", "budget_lines", "subsidies")
ENDED = ("gates", "gate_deciders", "next_decisions", "evaluations", "reservations", "summary", "form_advice")
OF_THE_FORM = ("basics.form_reason", "basics.binding", "basics.binding_articles", "basics.predecessor_file")
OF_THE_MANDATE = (
    "representatives.mandate",
    "representatives.mandate_amount",
    "representatives.mandate_days",
    "own_spaces.mandate_confirmed",
    "own_spaces.mandate_words",
    "own_spaces.has_reservations",
)
OF_THE_TERM = ("term.begins", "term.start", "term.end", "term.extend", "term.extend_months")
OF_THE_TERM += ("term.next_step", "term.next_moment")
WAYS = {
    AMENDMENT: Way(SIGNATURES, CONSENT, discussed=True),
    SUCCESSOR: Way(
        (*SIGNATURES, *BROUGHT, *MANDATE, *MONEY, *ENDED), (*CONSENT, *OF_THE_FORM, *OF_THE_MANDATE, *OF_THE_TERM)
    ),
    # A new start elsewhere: nobody's name and no file goes there.
    COPY: Way(
        (*SIGNATURES, *ENDED, "people", "representatives", "legitimacies"),
        (*CONSENT, *OF_THE_FORM, "basics.predecessor", "own_spaces.contact", "parties.address", "information.contact"),
        same_team=False,
        files=False,
    ),
}
LONGEST = Basics._meta.get_field("predecessor").max_length


@transaction.atomic
def carry_over(agreement, how, *, kind="", by=None):
    """Make the agreement that follows another one, and give it.

    `how` is AMENDMENT, SUCCESSOR or COPY, `kind` the slug of its kind (else the same), `by` the user who makes it. What
    a party keeps for itself and what was typed and never counted stay behind. Nobody gets access by it.
    """
    way, source = WAYS[how], Answers(agreement)
    carried = source.as_kind(kind or source.kind.slug)
    forget(carried, way)
    if carried.kind is not source.kind:
        carried.basics.title_label = ""  # a name of the other form
    if how == SUCCESSOR:
        carried.basics.predecessor = name_of(source)
    new = Agreement.objects.create(partnership=partnership_of(agreement, way), follows=agreement, how=how)
    if way.files:
        copy_files(carried, new)
    insert(new, {model: carried.rows(model) for model in answer_models()})
    keep_removed(source, new)
    if not way.discussed:
        mark_undiscussed(new, by)
    return new


def partnership_of(agreement, way):
    """Give the partnership that what follows belongs to: the same one, or a new one under the same municipality."""
    if way.same_team:
        return agreement.partnership
    return Partnership.objects.create(municipality=agreement.partnership.municipality)


def forget(answers, way):
    """Take out of answers in memory what is asked again, with all that belongs to it."""
    gone = {model_called(name) for name in way.rows}
    for model in reversed(answer_models()):
        for row in list(answers.rows(model)):
            if model in gone or (model.owner and owner_model(model) in gone):
                answers.drop(row)
    for path in way.questions:
        plural, name = path.split(".")
        model = model_called(plural)
        for row in answers.rows(model):
            set_value(row, name, None)
    for row, name, _file in () if way.files else files_in(answers):
        setattr(row, name, None)
    drop_unnamed(answers)


def drop_unnamed(answers):
    """Take out the people whom no row names any more."""
    named = {
        getattr(row, field.attname)
        for model in answer_models()
        for field in model._meta.concrete_fields
        if isinstance(field, PersonLink)
        for row in answers.rows(model)
    }
    for person in list(answers.people):
        if person.pk not in named:
            answers.drop(person)


def copy_files(answers, new):
    """Give the new agreement its own Attachment of every file that comes along; the bytes, which never change, stay."""
    fresh = {old.pk: attachment_for(old, new) for _row, _name, old in files_in(answers)}
    Attachment.objects.bulk_create(fresh.values())
    for row, name, old in files_in(answers):
        setattr(row, name, fresh[old.pk])


def files_in(answers):
    """List (row, question, Attachment) for every answer that is a file."""
    return [
        (row, field.name, file)
        for model in answer_models()
        for field in file_references(model)
        for row in answers.rows(model)
        if (file := getattr(row, field.name)) is not None
    ]


def attachment_for(old, new):
    """Make the Attachment of another agreement for the same stored file, still to be stored itself."""
    kept = {name: getattr(old, name) for name in ("uid", "purpose", "name", "media_type", "size", "sha256")}
    return Attachment(agreement=new, file=old.file.name, uploaded_by_id=old.uploaded_by_id, **kept)


def keep_removed(source, new):
    """Remember the rows that the team removed, so that they are not offered again."""
    gone = [Sheet(agreement=new, step=slug, uid=uid, removed=True) for (slug, uid), sheet in source.sheets.items()
            if sheet.removed]  # fmt: skip
    Sheet.objects.bulk_create(gone)


def mark_undiscussed(agreement, by):
    """Mark every answer that came along as not talked about yet, on the Sheet of its page."""
    now, marks = timezone.now(), marks_of(Answers(agreement))
    Sheet.objects.bulk_create(
        Sheet(agreement=agreement, step=step, uid=uid, taken=sorted(names), by=by, at=now)
        for (step, uid), names in marks.items()
    )


def marks_of(answers):
    """Map (step slug, uid) of every page to the names of the answers that stand on it."""
    marks = {}
    for step, owner in asked_steps(answers):
        page = Page(answers, step, owner)
        for thing in step.things(answers, owner):
            for row in step.with_children(thing, answers):
                names = {step.prefix(row) + one.name for one in asks_of(page, row) if answered(row, one.name)}
                if row.pk and names:
                    marks.setdefault((step.slug, step.sheet_uid(owner, row)), set()).update(names)
    return marks


def name_of(answers):
    """Name an agreement as what comes before another: "Buurtmanifest Warm Zwaluwveen (2026)"."""
    agreement, basics = answers.agreement, answers.basics
    last = agreement.versions.order_by("-number").values_list("at", flat=True).first()
    year = f" ({timezone.localtime(last or agreement.created).year})"
    title, label = str(basics), basics.label
    whole = title if label.casefold() in title.casefold() else f"{label[:1].upper()}{label[1:]} {title}"
    return f"{whole if len(whole + year) <= LONGEST else title}{year}"
