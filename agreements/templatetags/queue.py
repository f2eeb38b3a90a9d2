"""How many agreements wait or go well, in words."""

from django import template

from agreements.document.dutch import begin, count_word

register = template.Library()


@register.filter
def waiting_words(count):
    """Say how many agreements wait: "Twee afspraken wachten op jou"."""
    return "Eén afspraak wacht op jou" if count == 1 else f"{begin(count_word(count))} afspraken wachten op jou"


@register.filter
def running_words(count, other):
    """Say how many neighbourhoods go on; `other` is "andere" or ""."""
    if not count:
        return "Er zijn nu geen andere afspraken."
    word = f"{other} " if other else ""
    one = "Eén andere wijk werkt verder." if other else "Eén wijk werkt verder."
    return one if count == 1 else f"{begin(count_word(count))} {word}wijken werken verder."
