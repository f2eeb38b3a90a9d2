"""Values that need nothing but themselves: texts, choices, numbers, amounts, days and times."""

import datetime
import re
from decimal import Decimal

from agreements.models.dutch_dates import dutch_day, dutch_euro, dutch_number, dutch_time
from agreements.models.fields import MomentValue, label_of, labels_of, lines

# NUL, lone surrogates and what is no character: no database, no XML and no PDF can hold them all.
UNKEEPABLE = re.compile("[\x00\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")


def keep_same(field, value):
    """Keep what is JSON already."""
    return value


def keep_list(field, value):
    """Keep a list of its own, so that a later change of the row leaves the kept one as it was."""
    return list(value)


def keep_iso(field, value):
    """Keep a day or a time in its ISO form."""
    return value.isoformat("minutes") if isinstance(value, datetime.time) else value and value.isoformat()


def keep_decimal(field, value):
    """Keep an amount with all its decimals, so that 60000 and 60000.00 compare equal."""
    return None if value is None else f"{value:.{field.decimal_places}f}"


def keep_moment(field, value):
    """Keep what is filled of a moment; None where nothing is."""
    filled = {"event": value.event, "day": value.day and value.day.isoformat()}
    filled |= {"until": value.until and value.until.isoformat(), "open": bool(value.open)}
    return {name: part for name, part in filled.items() if part} or None


def back_text(answers, field, plain):
    """Take a text; what a database cannot keep is refused."""
    if not isinstance(plain, str) or UNKEEPABLE.search(plain):
        raise TypeError("not a text that can be kept")
    return plain


def back_list(answers, field, plain):
    """Take a list of texts."""
    return [back_text(answers, field, item) for item in plain] if isinstance(plain, list) else _refuse()


def back_boolean(answers, field, plain):
    """Take True or False."""
    return plain if isinstance(plain, bool) else _refuse()


def back_whole(answers, field, plain):
    """Take a whole number."""
    return plain if isinstance(plain, int) and not isinstance(plain, bool) else _refuse()


def back_decimal(answers, field, plain):
    """Take an amount from a text or a number; what is not finite is refused."""
    amount = Decimal(str(plain))
    return amount if amount.is_finite() and not isinstance(plain, bool) else _refuse()


def back_day(answers, field, plain):
    """Take a day from its ISO form, or as a file reader already made it."""
    return plain if type(plain) is datetime.date else datetime.date.fromisoformat(plain)


def back_time(answers, field, plain):
    """Take a time from its ISO form."""
    return datetime.time.fromisoformat(plain)


def back_moment(answers, field, plain):
    """Take a moment from its filled parts."""
    unknown = set(plain) - {"event", "day", "until", "open"}
    if unknown or not isinstance(plain.get("open", False), bool) or (plain.get("open") and not field.open_word):
        raise ValueError("not a moment")
    day, until = (plain.get(name) and back_day(answers, field, plain[name]) for name in ("day", "until"))
    is_open = plain.get("open", False)
    return MomentValue(
        back_text(answers, field, plain.get("event", "")), day, until, field.open_word if is_open else ""
    )


def as_words(field, value):
    """Show what reads as Dutch by itself."""
    return str(value)


def words_of_choice(field, value):
    """Show the label of a choice, and any other text as it is."""
    return label_of(field, value) if field.choices else str(value)


def words_of_boolean(field, value):
    """Show "ja" or "nee", or the field's own words for them."""
    return label_of(field, value) if field.choices else ("ja" if value else "nee")


def words_of_number(field, value):
    """Show a number, with its label where the field has choices."""
    return label_of(field, value) if field.choices else dutch_number(value)


def words_of_euro(field, value):
    """Show an amount in euros."""
    return dutch_euro(value)


def words_of_day(field, value):
    """Show a day."""
    return dutch_day(value)


def words_of_time(field, value):
    """Show a time."""
    return dutch_time(value)


def words_of_list(field, value):
    """Show several choices in one sentence part: "a, b en c"."""
    return listed(labels_of(field, value))


def listed(labels):
    """Show words as one sentence part: "a, b en c"."""
    return " en ".join([", ".join(labels[:-1]), labels[-1]]) if len(labels) > 1 else "".join(labels)


def words_of_lines(field, value):
    """Show one item on each line."""
    return "\n".join(lines(value))


def _refuse():
    raise TypeError("not a value of this field")
