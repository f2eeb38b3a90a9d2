"""The rhythm of a meeting: its answers as one Dutch phrase, and as dates.

A plan is anything with the answers as attributes: frequency_kind, frequency_count, frequency_unit, weekday, week,
start, end (times), dates (one a line) and pause_months. Nothing here reads the database.
"""

import datetime
from itertools import cycle, dropwhile, islice
from typing import NamedTuple

from dateutil.rrule import FR, MO, MONTHLY, SA, SU, TH, TU, WE, WEEKLY, rrule

from agreements.models.dutch_dates import MONTHS
from agreements.models.fields import lines
from agreements.steps.fields.days import parse_day
from meetings.holidays import holiday_on

WEEKDAYS = {
    "maandag": MO,
    "dinsdag": TU,
    "woensdag": WE,
    "donderdag": TH,
    "vrijdag": FR,
    "zaterdag": SA,
    "zondag": SU,
}
WEEKS = {"eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "laatste": -1}
UNITS = {"weken": WEEKLY, "maanden": MONTHLY}
LONGEST_RULE = 1040  # days of a rule that we look ahead: a weekly one for twenty years
IN_A_YEAR = {"weken": 52, "maanden": 12}
SINGLE = {"weken": "week", "maanden": "maand"}
NUMBERS = ("nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf")


class MeetingDate(NamedTuple):
    """One day of a meeting; `holiday` names the day's holiday, `dropped` says why there is no meeting that day."""

    day: datetime.date
    holiday: str = ""
    dropped: str = ""


def next_dates(plan, *, start, count=12):
    """List the next meetings on or after a day, `count` of them that take place.

    A day in a month without meetings stays in the list as dropped. Days that the team chose itself come before the
    rule, and are never dropped. The list is shorter, or empty, where the answers do not name the days.
    """
    return [date for date, _host in held(with_turns(meeting_dates(plan, start), [None]), count)]


def meeting_dates(plan, start):
    """Yield the meetings on or after a day in order: the days that the team chose, else those of the rule."""
    chosen = sorted(day for day in read_days(plan.dates) if day >= start)
    if chosen:
        yield from (MeetingDate(day, holiday_on(day)) for day in chosen)
        return
    for moment in islice(rule_of(plan, start) or (), LONGEST_RULE):
        day, month = moment.date(), MONTHS[moment.month - 1]
        if month in plan.pause_months:
            yield MeetingDate(day, dropped=f"In {month} is er geen overleg.")
        else:
            yield MeetingDate(day, holiday_on(day))


def with_turns(dates, hosts):
    """Yield (date, host): every meeting that takes place is the turn of the next host."""
    turn = cycle(hosts)
    for date in dates:
        yield date, None if date.dropped else next(turn)


def held(turns, count):
    """List (date, host) until `count` meetings take place, ending with one that does."""
    found, last, left = [], 0, count
    for date, host in turns:
        found.append((date, host))
        if not date.dropped:
            last, left = len(found), left - 1
        if not left:
            break
    return found[:last]


def rule_of(plan, start):
    """Make the recurrence rule, which begins with the first fitting day on or after `start`; None without a pattern."""
    fits = plan.frequency_kind == "elke" and plan.frequency_count and plan.frequency_unit and plan.weekday
    if not fits:
        return None
    weekday, unit = WEEKDAYS[plan.weekday], UNITS[plan.frequency_unit]
    if unit == MONTHLY:
        if not plan.week:
            return None
        weekday = weekday(WEEKS[plan.week])
    # Anchored in its own first day: else a rule of every three months would skip the months before the first interval.
    first = rrule(unit, dtstart=datetime.datetime.combine(start, datetime.time()), byweekday=weekday, count=1)[0]
    return rrule(unit, dtstart=first, interval=plan.frequency_count, byweekday=weekday)


def times_a_year(plan, *, start):
    """Count the meetings in the year that begins on a day; None where the answers do not say.

    The days themselves are counted where they are known. Else it is how often the team wants to meet, less the months
    without meetings.
    """
    end, pause = start.replace(year=start.year + 1, day=min(start.day, 28)), set(plan.pause_months)
    chosen, rule = read_days(plan.dates), rule_of(plan, start)
    if chosen:
        return sum(start <= day < end for day in chosen)
    if rule:
        first, last = (datetime.datetime.combine(day, datetime.time()) for day in (start, end))
        return sum(MONTHS[day.month - 1] not in pause for day in rule.between(first, last, inc=True) if day < last)
    if plan.frequency_kind == "per_jaar":
        return plan.frequency_count
    if plan.frequency_kind == "elke" and plan.frequency_count and plan.frequency_unit:
        return round(IN_A_YEAR[plan.frequency_unit] / plan.frequency_count * (12 - len(pause)) / 12)
    return None


def rule_text(plan):
    """Write the rhythm as calendars read it: "FREQ=MONTHLY;INTERVAL=1;BYDAY=2TU;BYMONTH=1,2,3"; "" without a pattern.

    Months without meetings are left out, so that a calendar shows the days that `next_dates` holds.
    """
    if rule_of(plan, datetime.date(2027, 1, 1)) is None:
        return ""
    monthly = UNITS[plan.frequency_unit] == MONTHLY
    place = WEEKS[plan.week] if monthly else ""
    parts = {"FREQ": "MONTHLY" if monthly else "WEEKLY", "INTERVAL": plan.frequency_count}
    parts["BYDAY"] = f"{place}{WEEKDAYS[plan.weekday]!s}"
    if plan.pause_months:
        held_in = [str(nth) for nth, month in enumerate(MONTHS, 1) if month not in plan.pause_months]
        parts["BYMONTH"] = ",".join(held_in)
    return ";".join(f"{name}={value}" for name, value in parts.items())


def next_turns(plan, hosts, *, start, since=None, count=12):
    """List (MeetingDate, host) for the next meetings on or after a day: whose turn it is to receive it.

    Turns and weeks are counted from `since` (else from `plan.rotation_start`, else from `start`); a meeting that falls
    out costs nobody a turn. The list is empty where there are no hosts or no days.
    """
    if not hosts:
        return []
    turns = with_turns(meeting_dates(plan, since or plan.rotation_start or start), hosts)
    return held(dropwhile(lambda turn: turn[0].day < start, turns), count)


def in_words(plan):
    """Write the rhythm as a phrase without full stop: "Elke vier weken, op donderdag van 19.30 tot 21.00 uur"."""
    often = how_often(plan)
    moment = " ".join(part for part in (which_day(plan), which_time(plan)) if part)
    return f"{often}, {moment}" if often and moment else often


def how_often(plan):
    """Write how often: "Elke week", "Drie keer per jaar"; "" where that is not answered."""
    count = plan.frequency_count
    if plan.frequency_kind == "op_afroep":
        return "Als iemand daarom vraagt"
    if not count:
        return ""
    if plan.frequency_kind == "per_jaar":
        times = "Eén" if count == 1 else number(count).capitalize()  # Python would write "Één"
        return f"{times} keer per jaar"
    if plan.frequency_kind == "elke" and plan.frequency_unit:
        unit = plan.frequency_unit
        return f"Elke {SINGLE[unit]}" if count == 1 else f"Elke {number(count)} {unit}"
    return ""


def which_day(plan):
    """Write the day: "op donderdag", "op de eerste donderdag van de maand"."""
    if not plan.weekday:
        return ""
    monthly = plan.frequency_kind == "elke" and plan.frequency_unit == "maanden" and plan.week
    return f"op de {plan.week} {plan.weekday} van de maand" if monthly else f"op {plan.weekday}"


def which_time(plan):
    """Write the time: "van 19.30 tot 21.00 uur", "om 19.30 uur"."""
    if plan.start and plan.end:
        return f"van {plan.start:%H.%M} tot {plan.end:%H.%M} uur"
    return f"om {plan.start:%H.%M} uur" if plan.start else ""


def pause_in_words(plan):
    """Write the months without meetings, in the order of the year: "juli en augustus"; "" without any."""
    months = [month for month in MONTHS if month in plan.pause_months]
    return " en ".join(part for part in (", ".join(months[:-1]), *months[-1:]) if part)


def number(count):
    """Write a small number as a word, a larger one in digits."""
    return NUMBERS[count] if count < len(NUMBERS) else str(count)


def read_days(text):
    """Read the days of a text with one day on each line; ValidationError says in Dutch what is wrong with a line."""
    return [day for line in lines(text) if (day := parse_day(line))]
