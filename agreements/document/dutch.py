"""Dutch as it is written: lists, amounts, days, counts, capitals and full stops. Pure functions."""

import re

from django.utils.html import conditional_escape, format_html, format_html_join

from agreements.models.dutch_dates import dutch_day, dutch_euro, dutch_time

SMALL = ["nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"]

# What may stand before the first letter of a sentence: tags, quotes, brackets, and the words 't, 's, 'n.
LEAD = re.compile(r"^((?:<[^>]*>|[\s‘“\"(\[])*(?:['’][tsn]\s)?)(ij|éé|.)", re.IGNORECASE | re.DOTALL)
ENDS = re.compile(r"[.!?…](?:['’”\")\]]|&#x27;|&quot;)*$")


def join_and(items):
    """Join names as a Dutch list: "de gemeente, De Brem en de huurders". Escapes what is not safe, result is safe."""
    *first, last = items or [""]
    if not first:
        return conditional_escape(last)
    return format_html("{} en {}", format_html_join(", ", "{}", ((item,) for item in first)), last)


def euro(amount):
    """Write an amount: € 7.500, or € 1.250,50 where there are cents. None gives ""."""
    return "" if amount is None or amount == "" else dutch_euro(amount)


def number(value):
    """Write a whole number with a dot for thousands: 1.480. None gives ""."""
    return "" if value is None or value == "" else f"{int(value):,}".replace(",", ".")


def day(value):
    """Write a date as 1 maart 2027. None gives ""."""
    return dutch_day(value) if value else ""


def clock(value):
    """Write a time as 19.30 uur. None gives ""."""
    return dutch_time(value) if value is not None else ""


def count_word(value):
    """Write a small count (to twelve) in words, a larger one in digits."""
    return SMALL[value] if 0 <= value < len(SMALL) else number(value)


def singular_or_plural(value, forms):
    """Choose from "dag/dagen" by a number, without the number itself."""
    one, _, many = forms.partition("/")
    return one if value == 1 else (many or one)


def amount_of(value, forms):
    """Write a number with its noun, from "dag/dagen": "1 dag", "14 dagen". None gives ""."""
    return "" if value is None or value == "" else f"{number(value)} {singular_or_plural(value, forms)}"


def begin(text):
    """Give the text a capital at its start: IJ is one letter, één becomes Eén, after 't the next word gets it.

    Tags are skipped.
    """
    found = LEAD.match(text)
    if not found:
        return text
    first = {"ij": "IJ", "éé": "Eé"}.get(found[2].casefold(), found[2].upper())
    return found[1] + first + text[found.end() :]


def is_sentence(text):
    """Tell whether what was typed ends as a sentence does."""
    return bool(ENDS.search(text.strip()))


def sentence(text):
    """Give what was typed a capital and a full stop, where it has none; a last comma or semicolon goes."""
    text = text.strip().rstrip(",;").rstrip()
    if not text:
        return ""
    return begin(text) if is_sentence(text) else begin(text) + "."


def items(texts):
    """Make the items of one list alike: each begins with a capital; if one is a sentence all end with a full stop.

    Else none does. Empty items fall away.
    """
    kept = [text.strip().rstrip(",;").rstrip() for text in texts]
    kept = [text for text in kept if text]
    if any(is_sentence(text) for text in kept):
        return [sentence(text) for text in kept]
    return [begin(text) for text in kept]


def paragraphs(text):
    """Split what was typed into paragraphs at line ends, each written as a sentence."""
    return [sentence(part) for part in re.split(r"[\r\n]+", text or "") if part.strip()]
