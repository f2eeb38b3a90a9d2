"""What a coordinator decides on: the text, what changed in it, what the municipality promises, what is still needed."""

import re
from dataclasses import dataclass, field

from agreements.document.compare import lines_of, mark_changes
from agreements.document.deviations import deviations
from agreements.document.dutch import begin, day, euro
from agreements.document.fill import fill
from agreements.document.freeze import blocks_of
from agreements.models import Clause, Contribution, Costs, Decision, Reservation
from agreements.models.fields import label_of
from agreements.steps.hidden import printable
from agreements.transfer.reading import answers_of

SHOWN = 3  # changed lines of an article that stand in the list of changes
COLLEGE = "college"
GONE = re.compile(r"<del>.*?</del>")
NOT_A_MARK = re.compile(r"<(?!/?mark\b)[^>]*>")


@dataclass(frozen=True)
class Text:
    """A Version as somebody reads it: its answers, and its blocks filled."""

    version: object
    answers: object
    blocks: list


@dataclass(frozen=True)
class Change:
    """One article since the text was sent back: what was asked, and the lines that are new there (our own html)."""

    slug: str
    name: str
    asked: str = ""
    now: tuple = ()
    state: str = "changed"  # changed, same or gone


@dataclass(frozen=True)
class Needed:
    """A decision of one party: words for what there is or must come; `proposal` where the college decides."""

    who: str
    lines: tuple
    open: bool
    proposal: bool = False


@dataclass(frozen=True)
class Promise:
    """What the municipalities promise under one heading."""

    name: str
    lines: list = field(default_factory=list)


def text_of(version):
    """Read a Version, without the database."""
    answers = printable(answers_of(version.answers))
    return Text(version, answers, fill(blocks_of(version), answers))


def name_of(block):
    """Call an article by its number, else by its heading."""
    return block.label or block.heading


# --- What changed since the text was sent back -----------------------------------------------------------------------


def sent_back(agreement, version):
    """Give the event by which an earlier version was sent back last, or None."""
    found = agreement.events.filter(act__in=("return", "unapprove")).order_by("-number").first()
    return found if found and found.data.get("version", 0) < version.number else None


def text_before(agreement, event):
    """Give the Text that was sent back by an event, or None where there was none."""
    version = agreement.versions.filter(number=event.data["version"]).first() if event else None
    return text_of(version) if version else None


def changes(old, new, asked):
    """List the Changes from one Text to the next, and what was asked of articles (slug → sentence) that stayed."""
    before = {block.slug: block for block in old.blocks}
    found = []
    for block in new.blocks:
        was = before.get(block.slug)
        if was is None or was.hash != block.hash:
            lines = new_lines(was.html if was else "", block.html)
            found.append(Change(block.slug, name_of(block), asked.get(block.slug, ""), lines))
        elif block.slug in asked:
            found.append(Change(block.slug, name_of(block), asked[block.slug], state="same"))
    here = {block.slug for block in new.blocks}
    gone = [block for block in old.blocks if block.slug not in here]
    return found + [Change("", name_of(one), asked.get(one.slug, ""), state="gone") for one in gone]


def new_lines(old_html, new_html):
    """List the first lines with new words, these in <mark>, other tags left out."""
    marked = (GONE.sub("", line) for line in lines_of(mark_changes(old_html, new_html)) if "<mark>" in line)
    lines = [" ".join(NOT_A_MARK.sub(" ", line).split()) for line in marked]
    return tuple(line for line in lines if line)[:SHOWN]


def marked_blocks(old, new):
    """Map the slug of each changed article to its html with the new words marked."""
    before = {block.slug: block for block in old.blocks}
    return {
        block.slug: mark_changes(before[block.slug].html if block.slug in before else "", block.html)
        for block in new.blocks
        if block.slug not in before or before[block.slug].hash != block.hash
    }


# --- What the municipality promises, and where the text leaves the model --------------------------------------------


def promises(answers):
    """List what the municipalities of a text promise: money, hours, and each promise with its moment."""
    parties = [party for party in answers.parties if party.is_municipality]
    several = len(parties) > 1
    found = [
        Promise("Geld", [line for party in parties for line in money_of(answers, party, several)]),
        Promise("Uren", [line for party in parties for line in hours_of(party, several)]),
    ]
    for party in parties:
        for row in party.commitments:
            when = begin(row.due.before()) if row.due else "Zonder termijn"
            found.append(Promise(when, [f"{party}: {row.text}" if several else begin(row.text)]))
    return [promise for promise in found if promise.lines]


def money_of(answers, party, several):
    """Yield what a municipality pays: its contribution, its lines of the budget, and what residents receive."""
    who = f"{party}: " if several else ""
    for row in party.contributions:
        if row.money is not None:
            yield f"{who}{euro(row.money)}{f' voor {row.money_purpose}' if row.money_purpose else ''}"
            if row.money_condition:
                yield f"Voorwaarde: {row.money_condition}"
    for row in answers.budget_lines:
        if row.source.target is party and row.amount is not None:
            year = f" in {row.year}" if row.year else ""
            yield f"{who}{euro(row.amount)}{f' voor {row.purpose}' if row.purpose else ''}{year} (begroting)"
    costs = answers.costs
    if costs.volunteers == "ja" and costs.volunteers_payer.target is party and costs.volunteers_amount is not None:
        per = label_of(Costs._meta.get_field("volunteers_per"), costs.volunteers_per)
        yield f"{who}{euro(costs.volunteers_amount)} {per} voor bewoners".replace("  ", " ")


def hours_of(party, several):
    """Yield the hours that a municipality puts in."""
    for row in party.contributions:
        if row.hours is not None:
            per = label_of(Contribution._meta.get_field("hours_per"), row.hours_per)
            yield f"{f'{party}: ' if several else ''}{row.hours} uur {per}".strip()


def deviations_of(text, municipality):
    """List where a frozen text leaves the model, with the municipality's own words as they were then; one query."""
    used = {block.slug: block.clause for block in text.blocks if block.clause}
    kind = text.answers.kind.slug
    found = Clause.objects.filter(municipality=municipality, kind=kind, article__in=used)
    text.answers.clauses = {(kind, one.article): one for one in found if used[one.article] == one.number}
    return deviations(text.answers, text.blocks)


# --- Decisions that are still needed --------------------------------------------------------------------------------


def decisions_needed(answers):
    """List per signing party the decisions that are there and those that must still come."""
    return [needed for party in answers.parties if party.signs for needed in needed_of(party)]


def needed_of(party):
    """Yield a Needed for the decisions of one party; that of a college also where nothing is known of it yet."""
    reservations = [line for row in party.reservations for line in words_of_reservation(row)]
    decided = [words_of_decision(row) for row in party.decisions]
    college = party.kind == "gemeente"
    missing = college and not any(row.organ == COLLEGE and row.day for row in party.decisions)
    lines = [*decided, *(["Nog nodig: het besluit van het college."] if missing else []), *reservations]
    if lines:
        yield Needed(str(party), tuple(lines), bool(missing or reservations), proposal=college)


def words_of_decision(row):
    """Say which decision is recorded: organ, day, number and conditions."""
    organ = label_of(Decision._meta.get_field("organ"), row.organ) or "een besluit"
    when, number = f" op {day(row.day)}" if row.day else "", f", nummer {row.number}" if row.number else ""
    conditions = f" Voorwaarde: {row.conditions}" if row.conditions else ""
    return f"Genomen door {organ}{when}{number}.{conditions}"


def words_of_reservation(row):
    """Yield what a reservation that is still open waits for, until when, and what happens without it."""
    if row.state not in ("", "open"):
        return
    yield f"Nog nodig: {row.what or 'een besluit'}"
    if row.moment:
        yield f"Termijn: {row.moment.before()}"
    if row.effect:
        effect = label_of(Reservation._meta.get_field("effect"), row.effect)
        yield f"Als dat niet lukt: {effect[0].lower()}{effect[1:]}"
