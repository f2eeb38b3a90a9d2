"""Words of reading and reacting: days, counts, and where something stands in the text."""

from django import template

from agreements.document.dutch import count_word
from agreements.models import MarkState
from agreements.models.dutch_dates import dutch_day
from agreements.views.review_forms import AnswerForm

register = template.Library()

SIGNS = {MarkState.AGREED: "klaar", MarkState.REMARK: "bezig", MarkState.INSIDE: "wacht"}


def counted(count):
    """Write a count in words at the start of a sentence."""
    return "Eén" if count == 1 else count_word(count).capitalize()


@register.filter
def dutch(day):
    """Write a day as "26 januari 2027"."""
    return dutch_day(day)


@register.filter
def where(block):
    """Name a place in the text in the middle of a sentence: "artikel 8", or its heading in quotes."""
    return block.label[:1].lower() + block.label[1:] if block.label else f"‘{block.heading}’"


@register.filter
def days_needed(days):
    """Say how long a party needs, as it answered itself."""
    return "Gaf zelf op: 1 dag nodig." if days == 1 else f"Gaf zelf op: {days} dagen nodig."


@register.filter
def to_read(count, before):
    """Say how much there is to read: changed articles for a party that read before, else all."""
    if count == 0:
        return "Over elk artikel hebben jullie iets gezegd."
    word = counted(count)
    one = count == 1
    if before is None:
        return f"{word} {'onderdeel wacht' if one else 'onderdelen wachten'} op jullie antwoord."
    tail = f"sinds jullie versie {before.number} lazen."
    return f"{word} {'onderdeel is' if one else 'onderdelen zijn'} veranderd of nieuw {tail}"


@register.filter
def stays(articles):
    """Say that an earlier answer still counts for these articles."""
    if len(articles) == 1:
        return "Je antwoord op het andere onderdeel blijft staan."
    return f"Je antwoord op de andere {count_word(len(articles))} blijft staan."


@register.filter
def rest_words(articles):
    """Head the fold with the articles that ask nothing."""
    if len(articles) == 1:
        return "Al beantwoord: één ander onderdeel. Je antwoord blijft staan"
    return f"Al beantwoord: de andere {count_word(len(articles))} onderdelen. Je antwoord blijft staan"


@register.filter
def agreed_words(articles):
    """Count the articles on which a party has nothing open."""
    return "1 onderdeel klaar" if len(articles) == 1 else f"{len(articles)} onderdelen klaar"


@register.filter
def remark_words(count):
    """Count remarks."""
    return "1 opmerking" if count == 1 else f"{count} opmerkingen"


@register.filter
def parts_words(count):
    """Count parts of a text."""
    return "één onderdeel" if count == 1 else f"{count_word(count)} onderdelen"


@register.filter
def waiting_words(positions):
    """Say on how many signing parties the text waits."""
    count = sum(one.signs for one in positions)
    return f"Wij wachten nog op {'één partij' if count == 1 else f'{count_word(count)} partijen'}."


@register.filter
def mark_sign(mark):
    """Give the sign of what a party says of an article."""
    return SIGNS[mark.state]


@register.filter
def mark_words(mark):
    """Say what a party says of an article, with the day on which it answers."""
    until = f", uiterlijk op {dutch_day(mark.until)}" if mark.until else ""
    return f"{MarkState(mark.state).label}{until}"


@register.simple_tag
def answer_form(remark, wrong):
    """Give the form to answer a remark: the one that could not be kept, or a fresh one with ids of its own."""
    if wrong is not None and wrong.cleaned_data.get("remark") == remark.pk:
        return wrong
    return AnswerForm(auto_id=f"id_{remark.pk}_%s")
