"""Days and times as people type them in Dutch, with errors that offer the answer."""

import calendar
import datetime
import re

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone

from agreements.models.dutch_dates import MONTHS, dutch_day
from agreements.steps.fields.base import AnswerField
from agreements.steps.fields.words import clean_text

FIRST_YEAR, LAST_YEAR = 1800, 2200
WEEKDAY = re.compile(
    r"^(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:ma|di|wo|do|vr|za|zo)\.?),? +", re.IGNORECASE
)
BY_NUMBER = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{2,6})", re.ASCII)
BY_NAME = re.compile(r"(\d{1,2})[-. ]*([a-z]{3,9})\.?(?:[-., ']*(\d{2,6}))?", re.ASCII | re.IGNORECASE)
ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})", re.ASCII)
TIME = re.compile(r"(?:om +)?(\d{1,2})(?:[.:u](\d{2}))?(?: *(?:uur|u))?", re.ASCII | re.IGNORECASE)

NO_DAY_YET = re.compile(r"([a-z]{3,9})\.?(?: +(\d{4}))?", re.ASCII | re.IGNORECASE)

EXAMPLE = "Bijvoorbeeld: 1 mei 2027."
LIKE_THIS = "Schrijf de datum zo: 1 mei 2027."
TIME_LIKE_THIS = "Schrijf de tijd zo: 19.30."


def parse_day(typed):
    """Read a day as people type it: "1 mei 2027", "1-5-2027", "2027-05-01"; "" gives None.

    Raises ValidationError with a Dutch sentence that offers the day that was probably meant.
    """
    text = WEEKDAY.sub("", clean_text(typed))
    if not text:
        return None
    if found := ISO.fullmatch(text):
        year, month, day = found.groups()
    elif found := BY_NUMBER.fullmatch(text):
        day, month, year = found.groups()
    elif (found := BY_NAME.fullmatch(text)) and (named := month_of(found[2])):
        day, month, year = found[1], named, found[3]
    else:
        raise ValidationError(unreadable(text), code="unreadable")
    return existing_day(int(day), int(month), year)


def unreadable(text):
    """Say how a date is written; where only the day lacks, with the month that was typed."""
    found = NO_DAY_YET.fullmatch(text)
    named = month_of(found[1]) if found else None
    if not named:
        return f"Deze datum begrijpen we niet. {LIKE_THIS}"
    return f"Schrijf de dag erbij, bijvoorbeeld: 1 {MONTHS[named - 1]} {found[2] or this_year()}."


def month_of(name):
    """Give the number of a month by its name or its beginning; None where no month is called so."""
    short = {"mrt": 3, "mar": 3}
    low = name.casefold()
    begins = [number for number, month in enumerate(MONTHS, 1) if month.startswith(low)]
    return begins[0] if begins else short.get(low)


def existing_day(day, month, year):
    """Make a date of its parts (year as typed, or None); raises ValidationError with an offer where it cannot exist."""
    if not 1 <= month <= 12:
        raise ValidationError(f"Maand {month} bestaat niet. {swapped(day, month, year) or LIKE_THIS}", code="no_month")
    if not 1 <= day <= 31:
        raise ValidationError(f"Dag {day} bestaat niet. {LIKE_THIS}", code="no_day")
    named = f"{day} {MONTHS[month - 1]}"
    if year is None:
        raise ValidationError(f"Schrijf het jaar erbij, bijvoorbeeld: {named} {this_year()}.", code="no_year")
    if len(year) == 2:
        meant = dutch_day(within_month(day, month, int(f"20{year}")))
        raise ValidationError(f"Schrijf het jaar met vier cijfers. Bedoel je {meant}?", code="short_year")
    if not FIRST_YEAR <= int(year) <= LAST_YEAR:
        raise ValidationError(f"Het jaar {year} klopt niet. {LIKE_THIS}", code="far_year")
    return within_month(day, month, int(year))


def swapped(day, month, year):
    """Offer the day that was meant where day and month may have changed places; "" where that is no day either."""
    if not (1 <= day <= 12 and year and len(year) == 4 and FIRST_YEAR <= int(year) <= LAST_YEAR):
        return ""
    exists = 1 <= month <= calendar.monthrange(int(year), day)[1]
    return f"Bedoel je {month} {MONTHS[day - 1]} {year}?" if exists else ""


def within_month(day, month, year):
    """Make a date; where the month is shorter raise ValidationError that offers the days on both sides."""
    last = calendar.monthrange(year, month)[1]
    if day <= last:
        return datetime.date(year, month, day)
    # Only months of 30 days or fewer come here, so the next month is in the same year.
    after = f"1 {MONTHS[month]} {year}"
    in_year = f" in {year}" if (month, day) == (2, 29) else ""
    sentence = f"{day} {MONTHS[month - 1]} bestaat niet{in_year}. Bedoel je {last} {MONTHS[month - 1]} of {after}?"
    raise ValidationError(sentence, code="no_such_day")


def this_year():
    """Give the year of today, for an example."""
    return timezone.localdate().year


def parse_time(typed):
    """Read a time as people type it: "19.30", "19:30", "19u30", "19 uur"; "" gives None, else ValidationError."""
    text = clean_text(typed)
    if not text:
        return None
    found = TIME.fullmatch(text)
    hour, minute = (int(found[1]), int(found[2] or 0)) if found else (24, 0)
    if hour > 23 or minute > 59:
        raise ValidationError(f"Deze tijd begrijpen we niet. {TIME_LIKE_THIS}", code="unreadable")
    return datetime.time(hour, minute)


class DayField(AnswerField):
    """A day, typed in Dutch."""

    def to_python(self, value):
        """Read the day."""
        return parse_day(value)

    def prepare_value(self, value):
        """Show a day in Dutch, and what was typed as it was typed."""
        return dutch_day(value) if isinstance(value, datetime.date) else value


class TimeField(AnswerField):
    """A time, typed in Dutch."""

    def to_python(self, value):
        """Read the time."""
        return parse_time(value)

    def prepare_value(self, value):
        """Show a time with a dot, and what was typed as it was typed."""
        return f"{value:%H.%M}" if isinstance(value, datetime.time) else value


def day_input(**attrs):
    """Make the input for a day, which is typed as words."""
    return forms.TextInput(attrs={"autocomplete": "off", "data-width": "m", **attrs})


def day_field(field, answers):
    """Make the field for a day."""
    return DayField(widget=day_input(**{"data-help": EXAMPLE}), validators=field.validators)


def time_field(field, answers):
    """Make the field for a time."""
    attrs = {"inputmode": "decimal", "data-width": "s", "data-unit": "uur"}
    return TimeField(widget=forms.TextInput(attrs=attrs), validators=field.validators)
