"""What a coordinator has to look at: what waits, what stands still and on whom, what ends soon; from few queries.

Whole Answers of every agreement would ask some sixty queries each; here every fact is asked for all agreements at once,
so two agreements and two hundred take the same number of queries.
"""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import timedelta

from django.db.models import BooleanField, ExpressionWrapper, Max, Q
from django.utils import timezone

from agreements.document.dutch import amount_of, day
from agreements.models import (
    Agreement,
    Basics,
    Consent,
    Event,
    Mandate,
    Mark,
    MarkState,
    OwnSpace,
    Party,
    Reservation,
    Save,
    State,
    Term,
    Version,
)

STILL = timedelta(weeks=3)  # without a lead time of its own, a party or a team stands still after this
SOON = timedelta(days=60)
COUNTED = 20  # resubmitted texts of which the changed articles are counted: a frozen text is long
LIVING = (
    State.CONCEPT,
    State.IN_REVIEW,
    State.SUBMITTED,
    State.RETURNED,
    State.APPROVED,
    State.SIGNING,
    State.IN_FORCE,
)


@dataclass
class Line:
    """One agreement of the queue, with what is known of it."""

    agreement: Agreement
    basics: Basics
    events: list = field(default_factory=list)  # those that led to a state, in order
    version: Version | None = None
    changed: int | None = None

    @property
    def submitted(self):
        """Give the event by which the text was handed in last, or None."""
        return next((one for one in reversed(self.events) if one.act == "submit"), None)

    @property
    def returned(self):
        """Give the event by which the text was sent back last, or None."""
        return next((one for one in reversed(self.events) if one.act in ("return", "unapprove")), None)

    @property
    def approved_once(self):
        """Give the first of two approvals of the text that lies there now, or None."""
        last = self.events[-1] if self.events else None
        return last if last and last.act == "approve" and last.state == State.SUBMITTED else None

    @property
    def days(self):
        """Count the days since the text was handed in."""
        return (timezone.localdate() - timezone.localdate(self.submitted.at)).days

    @property
    def since(self):
        """Say how long the text lies there: "vandaag", "7 dagen"."""
        return amount_of(self.days, "dag/dagen") if self.days else "vandaag"

    @property
    def about(self):
        """Say what there is to look at, as (news, rest)."""
        if self.returned is None:
            return "", "Eerste keer ingediend."
        return "Opnieuw ingediend.", changed_words(self.changed)


@dataclass(frozen=True)
class Still:
    """One agreement that stands still: on whom, since when, and against which lead time."""

    line: Line
    who: str
    words: str
    since: object


@dataclass(frozen=True)
class Ending:
    """Something of an agreement that ends or is due soon, as one sentence, with its day."""

    line: Line
    sentence: str
    day: object


@dataclass(frozen=True)
class Queue:
    """Everything on the page of the queue."""

    waiting: list  # Lines that wait for this coordinator, the longest first
    second: list  # Lines that this coordinator approved, and of which a second one must look
    still: list
    ending: list
    noted: list  # Lines approved without a public body
    running: int  # the agreements that stand in none of these


def changed_words(number):
    """Say how many articles changed; nothing where that was not counted."""
    if number is None:
        return ""
    return f"{amount_of(number, 'artikel/artikelen')} veranderd." if number else "Geen artikel veranderd."


def queue_of(user):
    """Read the Queue of a coordinator."""
    lines = lines_of(user)
    submitted = [line for line in lines.values() if line.agreement.state == State.SUBMITTED and line.submitted]
    mine = [line for line in submitted if line.approved_once and line.approved_once.by_id == user.pk]
    waiting = sorted((line for line in submitted if line not in mine), key=lambda line: line.submitted.at)
    add_versions(waiting)
    still, ending = standing_still(lines), ending_soon(lines)
    noted = [line for line in lines.values() if is_noted(line)]
    told = {line.agreement.pk for line in [*waiting, *mine, *noted, *(one.line for one in [*still, *ending])]}
    living = {pk for pk, line in lines.items() if line.agreement.state in LIVING}
    return Queue(waiting, mine, still, ending, noted, len(living - told))


def lines_of(user):
    """Map the pk of every agreement that a coordinator may see at the own municipalities to its Line; three queries."""
    found = (
        Agreement.objects.visible_to(user)
        .filter(partnership__municipality__in=user.coordinatorships.values("municipality"))
        .select_related("partnership__municipality")
        .annotate(delicate=ExpressionWrapper(Agreement.objects.sensitive(), BooleanField()))
        .order_by("pk")
    )
    agreements = {one.pk: one for one in found}
    named = {one.agreement_id: one for one in Basics.objects.filter(agreement__in=agreements)}
    lines = {pk: Line(one, named.get(pk) or Basics()) for pk, one in agreements.items()}
    events = Event.objects.filter(agreement__in=agreements).exclude(state="").select_related("by")
    for event in events.order_by("agreement", "number"):
        lines[event.agreement_id].events.append(event)
    return lines


def is_noted(line):
    """Tell whether a text was approved by handing it in, because no public body signs."""
    last = line.events[-1] if line.events else None
    return line.agreement.state == State.APPROVED and last is not None and last.act == "submit"


def add_versions(waiting):
    """Put the number of the version in each Line, and count for the first ones what changed since it was sent back."""
    for line in waiting:
        line.version = line.submitted.data.get("version")
    counted = [line for line in waiting if line.returned][:COUNTED]
    wanted = Q(pk=None)
    for line in counted:
        numbers = [line.version, line.returned.data.get("version")]
        wanted |= Q(agreement=line.agreement, number__in=numbers)
    found = {(one.agreement_id, one.number): one.blocks for one in Version.objects.filter(wanted).only(*NEEDED)}
    for line in counted:
        pk, then = line.agreement.pk, line.returned.data.get("version")
        line.changed = len(changed_slugs(found.get((pk, then), []), found.get((pk, line.version), [])))


NEEDED = ("agreement", "number", "blocks")


def changed_slugs(old, new):
    """List the slugs of the frozen blocks that are new or have other words than in an older text."""
    hashes = {block["slug"]: block["hash"] for block in old}
    return [block["slug"] for block in new if hashes.get(block["slug"]) != block["hash"]]


# --- What stands still ---------------------------------------------------------------------------------------------


def standing_still(lines):
    """List what stands still: parties that read longer than they said, teams that did nothing for three weeks."""
    reading = {pk: line for pk, line in lines.items() if line.agreement.state == State.IN_REVIEW and line.events}
    writing = {pk: line for pk, line in lines.items() if line.agreement.is_open_for_writing}
    found = [*parties_that_wait(reading), *teams_that_wait(writing)]
    return sorted(found, key=lambda one: one.since)


def parties_that_wait(lines):
    """Yield a Still for every signing party that has not agreed in its own lead time; four queries."""
    agreed = set(
        Consent.objects.filter(version__agreement__in=lines, void_at=None).values_list(
            "version__agreement", "version__number", "party"
        )
    )
    weeks = dict(OwnSpace.objects.filter(agreement__in=lines).exclude(weeks=None).values_list("party", "weeks"))
    until = defaultdict(list)
    marks = Mark.objects.filter(agreement__in=lines, state=MarkState.INSIDE).exclude(until=None)
    for pk, party, last in marks.values_list("agreement", "party", "until"):
        until[pk, party].append(last)
    for party in Party.objects.filter(agreement__in=lines, capacity="ondertekenaar").order_by("agreement", "order"):
        line = lines[party.agreement_id]
        if (party.agreement_id, line.events[-1].data.get("version"), party.uid) not in agreed:
            yield from still_of_party(line, party, weeks.get(party.pk), until[party.agreement_id, party.uid])


def still_of_party(line, party, weeks, until):
    """Yield a Still where a party is past the day it named, else past its own lead time, else past three weeks."""
    since, today = timezone.localdate(line.events[-1].at), timezone.localdate()
    if until:
        limit, told = max(until), f"{party} zou antwoorden uiterlijk op {day(max(until))}."
    elif weeks:
        limit, told = since + timedelta(weeks=weeks), f"{party} gaf {amount_of(weeks, 'week/weken')} op."
    else:
        limit, told = since + STILL, f"{party} gaf geen termijn op."
    if today > limit:
        yield Still(line, str(party), f"{day(since)}, {how_long(since, today)}. {told}", since)


def teams_that_wait(lines):
    """Yield a Still for every team that wrote nothing for three weeks; one query."""
    saved = dict(
        Save.objects.filter(sheet__agreement__in=lines)
        .values_list("sheet__agreement")
        .annotate(last=Max("at"))
        .order_by()
    )
    today = timezone.localdate()
    for pk, line in lines.items():
        moments = [line.agreement.created, saved.get(pk), line.events[-1].at if line.events else None]
        since = timezone.localdate(max(moment for moment in moments if moment))
        if today > since + STILL:
            yield Still(line, "Het team", f"{day(since)}, {how_long(since, today)}.", since)


def how_long(since, today):
    """Say how long ago a day is: "4 dagen", "9 weken"."""
    days = (today - since).days
    return amount_of(days, "dag/dagen") if days < 14 else amount_of(days // 7, "week/weken")


# --- What ends soon ------------------------------------------------------------------------------------------------


def ending_soon(lines):
    """List mandates and terms that end, and reservations that are due, within 60 days; three queries."""
    living = {pk: line for pk, line in lines.items() if line.agreement.state in LIVING}
    limit = timezone.localdate() + SOON
    found = [
        *endings(living, Mandate, "period", "Het mandaat van {thing} eindigt op {day}."),
        *endings(living, Term, "end", "De afspraak eindigt op {day}."),
        *reservations(living),
    ]
    return sorted((one for one in found if one.day <= limit), key=lambda one: one.day)


def endings(lines, model, name, sentence):
    """Yield an Ending for every row of a model whose Moment has a last day."""
    for row in model.objects.filter(agreement__in=lines).exclude(**{f"{name}_day": None}):
        last = getattr(row, f"{name}_until") or getattr(row, f"{name}_day")
        line = lines[row.agreement_id]
        yield Ending(line, sentence.format(thing=row, day=day(last)), last)


def reservations(lines):
    """Yield an Ending for every reservation that is still open and has a day."""
    waiting = Reservation.objects.filter(agreement__in=lines, state__in=["", "open"]).exclude(moment_day=None)
    for row in waiting.select_related("party"):
        last = row.moment_until or row.moment_day
        yield Ending(lines[row.agreement_id], f"{row.party} wacht nog op een besluit, nodig op {day(last)}.", last)
