"""The Dutch public holidays, by their names."""

import functools

import holidays

# Goede Vrijdag and, outside the lustrum years, Bevrijdingsdag are holidays for many people but not for all.
CATEGORIES = ("public", "optional")


def holiday_on(day):
    """Give the name of the Dutch holiday on this day, or ""."""
    return holidays_of(day.year).get(day, "")


@functools.lru_cache(maxsize=32)
def holidays_of(year):
    """Give the holidays of one year: day → name."""
    return dict(holidays.country_holidays("NL", years=year, language="nl", categories=CATEGORIES))
