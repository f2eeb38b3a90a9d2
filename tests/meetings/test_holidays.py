"""Dutch public holidays."""

import datetime

import pytest

from meetings.holidays import holiday_on


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (datetime.date(2027, 1, 1), "Nieuwjaarsdag"),
        (datetime.date(2027, 4, 27), "Koningsdag"),
        (datetime.date(2027, 5, 5), "Bevrijdingsdag"),
        (datetime.date(2027, 12, 26), "Tweede kerstdag"),
        (datetime.date(2027, 6, 1), ""),
    ],
)
def test_a_day_is_known_by_its_holiday(day, name):
    assert holiday_on(day) == name
