"""The rhythm of a meeting, in words and in days."""

import datetime
from contextlib import suppress
from dataclasses import dataclass, field, replace
from itertools import islice, pairwise

import pytest
from dateutil.rrule import rrulestr
from django.core.exceptions import ValidationError
from hypothesis import given
from hypothesis import strategies as st

from agreements.models.dutch_dates import MONTHS, dutch_day
from meetings.rhythm import (
    UNITS,
    WEEKDAYS,
    WEEKS,
    in_words,
    next_dates,
    next_turns,
    pause_in_words,
    read_days,
    rule_text,
)


@dataclass
class Plan:
    """The answers about the rhythm of one meeting."""

    frequency_kind: str = ""
    frequency_count: int | None = None
    frequency_unit: str = ""
    weekday: str = ""
    week: str = ""
    start: datetime.time | None = None
    end: datetime.time | None = None
    dates: str = ""
    pause_months: list = field(default_factory=list)


KERNGROEP = Plan("elke", 4, "weken", "donderdag", "", datetime.time(19, 30), datetime.time(21))
BUURTAVOND = Plan("per_jaar", 3, "", "zaterdag", "", datetime.time(11), datetime.time(13))
PROJECTTEAM = Plan("elke", 3, "weken", "maandag", pause_months=["augustus"])
MONTHLY = Plan("elke", 2, "maanden", "dinsdag", "tweede", datetime.time(20))

plans = st.builds(
    Plan,
    frequency_kind=st.just("elke"),
    frequency_count=st.integers(1, 12),
    frequency_unit=st.sampled_from(sorted(UNITS)),
    weekday=st.sampled_from(sorted(WEEKDAYS)),
    week=st.sampled_from(sorted(WEEKS)),
    pause_months=st.lists(st.sampled_from(MONTHS), max_size=11, unique=True),
)
starts = st.dates(datetime.date(2020, 1, 1), datetime.date(2040, 1, 1))


@pytest.mark.parametrize(
    ("plan", "words"),
    [
        (KERNGROEP, "Elke vier weken, op donderdag van 19.30 tot 21.00 uur"),
        (BUURTAVOND, "Drie keer per jaar, op zaterdag van 11.00 tot 13.00 uur"),
        (MONTHLY, "Elke twee maanden, op de tweede dinsdag van de maand om 20.00 uur"),
        (Plan("elke", 1, "weken", "maandag"), "Elke week, op maandag"),
        (Plan("elke", 1, "maanden"), "Elke maand"),
        (Plan("elke", 13, "weken"), "Elke 13 weken"),
        (Plan("per_jaar", 1), "Eén keer per jaar"),
        (Plan("elke", 6, "weken", start=datetime.time(9)), "Elke zes weken, om 09.00 uur"),
        (Plan("op_afroep"), "Als iemand daarom vraagt"),
        (Plan("elke"), ""),
        (Plan(), ""),
    ],
)
def test_a_rhythm_reads_as_one_dutch_phrase(plan, words):
    assert in_words(plan) == words


@pytest.mark.parametrize(
    ("months", "words"),
    [
        ([], ""),
        (["augustus"], "augustus"),
        (["augustus", "juli"], "juli en augustus"),
        (["december", "juli", "augustus"], "juli, augustus en december"),
    ],
)
def test_months_without_meetings_read_in_the_order_of_the_year(months, words):
    assert pause_in_words(Plan(pause_months=months)) == words


def test_twelve_meetings_of_a_projectteam_leave_out_august_and_say_so():
    dates = next_dates(PROJECTTEAM, start=datetime.date(2027, 3, 1))
    assert [dutch_day(date.day) for date in dates if date.dropped] == ["16 augustus 2027"]
    assert dates[8].dropped == "In augustus is er geen overleg."
    assert (dutch_day(dates[0].day), dutch_day(dates[-1].day)) == ("1 maart 2027", "8 november 2027")
    assert len(dates) == 13


def test_a_meeting_on_a_holiday_is_named():
    dates = next_dates(PROJECTTEAM, start=datetime.date(2027, 3, 29), count=1)
    assert dates[0].holiday == "Tweede paasdag"


def test_a_monthly_rhythm_keeps_its_week_and_its_interval():
    dates = next_dates(MONTHLY, start=datetime.date(2027, 3, 20), count=3)
    assert [dutch_day(date.day) for date in dates] == ["13 april 2027", "8 juni 2027", "10 augustus 2027"]


def test_days_that_the_team_chose_come_before_the_rule():
    plan = replace(KERNGROEP, dates="30 september 2027\n24 juni 2027\n1 januari 2027", pause_months=["juni"])
    dates = next_dates(plan, start=datetime.date(2027, 3, 1))
    assert [dutch_day(date.day) for date in dates] == ["24 juni 2027", "30 september 2027"]
    assert not any(date.dropped for date in dates)


@pytest.mark.parametrize("plan", [Plan(), Plan("op_afroep"), BUURTAVOND, Plan("elke", 2, "maanden", "maandag")])
def test_answers_that_name_no_days_give_none(plan):
    assert next_dates(plan, start=datetime.date(2027, 3, 1)) == []


def test_a_rhythm_that_never_fits_gives_no_days():
    plan = Plan("elke", 12, "maanden", "maandag", "eerste", pause_months=["maart"])
    assert next_dates(plan, start=datetime.date(2027, 3, 1)) == []


@given(plans, starts)
def test_days_come_in_order_on_the_weekday_and_never_before_the_start(plan, start):
    days = [date.day for date in next_dates(plan, start=start)]
    assert days == sorted(set(days))
    assert all(day >= start for day in days)
    assert {list(WEEKDAYS)[day.weekday()] for day in days} <= {plan.weekday}


@given(plans, starts)
def test_only_months_without_meetings_drop_a_day(plan, start):
    dates = next_dates(plan, start=start)
    assert all(bool(date.dropped) == (MONTHS[date.day.month - 1] in plan.pause_months) for date in dates)
    assert len([date for date in dates if not date.dropped]) <= 12
    assert not dates or not dates[-1].dropped


@given(plans.filter(lambda plan: plan.frequency_unit == "weken"), starts)
def test_weeks_lie_exactly_so_many_weeks_apart(plan, start):
    days = [date.day for date in next_dates(replace(plan, pause_months=[]), start=start)]
    assert len(days) == 12
    assert (days[0] - start).days < 7
    assert {(later - day).days for day, later in pairwise(days)} == {7 * plan.frequency_count}


@given(plans.filter(lambda plan: plan.frequency_unit == "maanden"), starts)
def test_months_hold_the_agreed_week(plan, start):
    days = [date.day for date in next_dates(replace(plan, pause_months=[]), start=start)]
    months = [day.year * 12 + day.month for day in days]
    assert {later - month for month, later in pairwise(months)} == {plan.frequency_count}
    assert all(is_in_week(day, WEEKS[plan.week]) for day in days)


def is_in_week(day, week):
    """Tell whether a day is the first, second, … or (-1) last of its weekday in the month."""
    if week < 0:
        return (day + datetime.timedelta(7)).month != day.month
    return (day.day - 1) // 7 == week - 1


@given(st.lists(starts))
def test_days_are_read_as_they_are_written(days):
    assert read_days("\n\n".join(dutch_day(day) for day in days)) == days


@given(st.text(max_size=40))
def test_any_text_is_a_list_of_days_or_refused(text):
    with suppress(ValidationError):
        assert all(isinstance(day, datetime.date) for day in read_days(text))


# As calendars read it, and whose turn it is


@given(plans, starts)
def test_a_calendar_finds_the_same_days_as_we_do(plan, start):
    held = [date.day for date in next_dates(plan, start=start, count=5) if not date.dropped]
    if not held:
        return
    first = datetime.datetime.combine(first_fit(plan, start), datetime.time())
    calendar = rrulestr(rule_text(plan), dtstart=first)
    days = [moment.date() for moment in islice(calendar, 6) if moment.date() >= held[0]]
    assert days[: len(held)] == held[: len(days)]


def first_fit(plan, start):
    """Give the first day of the rhythm, whether or not there is a meeting in that month."""
    return next_dates(replace(plan, pause_months=[]), start=start, count=1)[0].day


def test_a_rhythm_without_days_has_no_rule_and_no_turns():
    assert rule_text(BUURTAVOND) == ""
    assert next_turns(replace_start(BUURTAVOND), ["Gemeente"], start=datetime.date(2027, 1, 1)) == []


def test_a_rule_reads_as_calendars_write_it():
    assert rule_text(KERNGROEP) == "FREQ=WEEKLY;INTERVAL=4;BYDAY=TH"
    assert rule_text(MONTHLY) == "FREQ=MONTHLY;INTERVAL=2;BYDAY=2TU"
    assert rule_text(PROJECTTEAM).endswith(";BYDAY=MO;BYMONTH=1,2,3,4,5,6,7,9,10,11,12")


def replace_start(plan, day=None):
    """Give a plan whose rotation begins on a day."""
    plan = replace(plan)
    plan.rotation_start = day
    return plan


def test_parties_receive_the_meeting_one_after_the_other_and_a_pause_costs_nobody_a_turn():
    plan = replace_start(PROJECTTEAM, datetime.date(2027, 7, 5))
    turns = next_turns(plan, ["Gemeente", "De Brem"], start=datetime.date(2027, 7, 5), count=4)
    assert [(date.day.month, host) for date, host in turns] == [
        (7, "Gemeente"),
        (7, "De Brem"),
        (8, None),
        (9, "Gemeente"),
        (9, "De Brem"),
    ]


def test_turns_are_counted_from_the_first_host_on_whenever_one_looks():
    plan = replace_start(KERNGROEP, datetime.date(2027, 1, 7))
    hosts = ["a", "b", "c"]
    all_turns = next_turns(plan, hosts, start=datetime.date(2027, 1, 7), count=24)
    later = next_turns(plan, hosts, start=all_turns[10][0].day, count=12)
    assert later == all_turns[10:22]
