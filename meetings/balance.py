"""Who carries how much: hours, promises, meetings, turns and money, over paid people and volunteers."""

from collections import Counter
from dataclasses import dataclass, fields

from agreements.checks.contributions import PER_MONTH, works_for_free
from agreements.document.dutch import amount_of
from agreements.models.dutch_dates import dutch_euro, dutch_number
from meetings.rhythm import next_turns, times_a_year

VOLUNTEERS, PAID, BOTH = "Vrijwilligers", "Betaalde mensen", "Allebei"
GROUPS = (VOLUNTEERS, PAID, BOTH)


@dataclass(frozen=True)
class Load:
    """What is asked of one party or of several: hours a month, promises, meetings and turns a year, and euros."""

    hours: float = 0
    promises: int = 0
    meetings: int = 0
    turns: int = 0
    money: int = 0

    def __add__(self, other):
        """Add what is asked of others."""
        return Load(*(getattr(self, one.name) + getattr(other, one.name) for one in fields(Load)))


@dataclass(frozen=True)
class Line:
    """One party: who does its work, its Load, the day on which its next promise is due, and hours without a month."""

    party: object
    group: str
    load: Load
    due: object = None
    once: int = 0


@dataclass(frozen=True)
class Share:
    """What volunteers carry of one measure, as one sentence, with the numbers behind it."""

    title: str
    sentence: str
    part: float
    whole: float


@dataclass(frozen=True)
class Balance:
    """The lines of all parties, the Load of each group that there is, and the shares of volunteers."""

    lines: tuple
    groups: tuple
    shares: tuple

    @property
    def measured(self):
        """List the names of the measures of which there is something: a manifest, say, asks no hours."""
        loads = [load for _group, load in self.groups]
        found = [one.name for one in fields(Load) if any(getattr(load, one.name) for load in loads)]
        return [*found, *(["hours"] if any(line.once for line in self.lines) else [])]


def balance_of(answers, *, today):
    """Weigh what the parties take upon themselves; meetings and turns are those of the year from `today`.

    `answers` must hold only what the kind asks.
    """
    invited, hosted = meetings_of(answers.bodies, today)
    lines = [line_of(party, invited, hosted, today) for party in answers.parties if party.takes_part]
    lines.sort(key=lambda line: GROUPS.index(line.group))
    found = [(group, [line.load for line in lines if line.group == group]) for group in GROUPS]
    groups = {group: sum(loads, Load()) for group, loads in found if loads}
    return Balance(tuple(lines), tuple(groups.items()), tuple(shares_of(groups)))


def meetings_of(bodies, today):
    """Count by party, for the year from a day on, the meetings it is always at and its turns to receive one."""
    invited, hosted = Counter(), Counter()
    for body in bodies:
        times = times_a_year(body, start=today) or 0
        invited.update({member.party.uid: times for member in body.members if member.attends == "vast"})
        turns = next_turns(body, body.turns, start=today, count=times) if times else []
        hosted.update(host.party.uid for _date, host in turns if host is not None and host.party is not None)
    return invited, hosted


def line_of(party, invited, hosted, today):
    """Give the Line of one party."""
    given = party.contributions
    load = Load(
        hours=sum((one.hours or 0) * PER_MONTH.get(one.hours_per, 0) for one in given),
        promises=len(party.commitments),
        meetings=invited[party.uid],
        turns=hosted[party.uid],
        money=sum(one.money or 0 for one in given),
    )
    once = sum(one.hours or 0 for one in given if one.hours_per not in PER_MONTH)
    last_days = [promise.due.until or promise.due.day for promise in party.commitments]
    due = min((day for day in last_days if day is not None and day >= today), default=None)
    return Line(party, group_of(party), load, due, once)


def group_of(party):
    """Tell who does the work of a party: as its people say, else as its kind of party mostly does."""
    said = {one.paid for one in party.representatives if one.paid}
    if not said:
        return VOLUNTEERS if works_for_free(party) else PAID
    return PAID if said == {"betaald"} else BOTH if "betaald" in said else VOLUNTEERS


def shares_of(groups):
    """Say of every measure of which there is something what volunteers carry; nothing where there are none."""
    mine = groups.get(VOLUNTEERS)
    everybody = sum(groups.values(), Load())
    for title, name, words in MEASURES if mine else ():
        part, whole = getattr(mine, name), getattr(everybody, name)
        if whole:
            yield Share(title, words(part, whole), part, whole)


def rounded(number):
    """Write a number of hours without decimals."""
    return dutch_number(round(number))


MEASURES = (
    (
        "Uren",
        "hours",
        lambda part, whole: f"Vrijwilligers dragen {rounded(part)} van de {rounded(whole)} uur per maand.",
    ),
    (
        "Beloften",
        "promises",
        lambda part, whole: f"Vrijwilligers doen {dutch_number(part)} van de {amount_of(whole, 'belofte/beloften')}.",
    ),
    (
        "Overleg",
        "meetings",
        lambda part, whole: (
            f"Vrijwilligers worden {dutch_number(part)} van de {dutch_number(whole)} keer per jaar bij "
            "een overleg verwacht."
        ),
    ),
    (
        "Ontvangen",
        "turns",
        lambda part, whole: (
            f"Vrijwilligers ontvangen {dutch_number(part)} van de {dutch_number(whole)} keer per jaar een overleg."
        ),
    ),
    ("Geld", "money", lambda part, whole: f"Vrijwilligers brengen {dutch_euro(part)} van {dutch_euro(whole)} in."),
)
