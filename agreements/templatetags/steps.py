"""Small words for the pages of questions, and the one place where the text of an agreement becomes HTML."""

import re

from django import template
from django.urls import reverse
from django.utils.safestring import mark_safe

from agreements.document.dutch import amount_of, count_word, join_and
from agreements.steps.pages import step_address

register = template.Library()
PICTURE = re.compile(r'src="attachment:(\d+)"')


@register.filter
def as_text(html):
    """Print the html of a block: made by the article templates, which escape what people typed, and tidied."""
    return mark_safe(html)


@register.filter
def with_pictures(html, agreement):
    """Point the pictures of a block at the address of their files; one query where there is a picture, else none."""
    shown = PICTURE.findall(html)
    uids = dict(agreement.attachments.filter(pk__in=shown).values_list("pk", "uid")) if shown else {}
    return as_text(PICTURE.sub(lambda found: source(agreement, uids.get(int(found[1]))), html))


def source(agreement, uid):
    """Write where a picture stands, or nowhere."""
    return f'src="{reverse("file", args=[agreement.key, uid])}"' if uid else 'src=""'


@register.filter
def tab_words(label):
    """Name the text in the tab on a phone: "Tekst van artikel 8", or "De tekst"."""
    return f"Tekst van {label[0].lower()}{label[1:]}" if label and label != "De tekst" else "De tekst"


@register.filter
def working(people):
    """Say who work on a page now: "Jan werkt hier nu aan."; "" for nobody."""
    if not people:
        return ""
    names = [person.call_name or "Iemand" for person in people]
    return f"{join_and(names)} {'werkt' if len(names) == 1 else 'werken'} hier nu aan."


@register.filter
def on_step(present, slug):
    """Give the people who work on a step now, of all who are present (slug → people)."""
    return present.get(slug, []) if present else []


@register.filter
def missing_words(count):
    """Say how many answers are missing: "Eén antwoord mist nog", "Drie antwoorden missen nog"."""
    return "Eén antwoord mist nog." if count == 1 else f"{count_word(count).capitalize()} antwoorden missen nog."


@register.filter
def gap_words(count):
    """Say how many answers of a chapter are missing: "1 antwoord mist"."""
    return "1 antwoord mist" if count == 1 else f"{count} antwoorden missen"


@register.filter
def answers_words(count):
    """Count answers: "1 antwoord", "12 antwoorden"."""
    return amount_of(count, "antwoord/antwoorden")


@register.filter
def questions_words(count):
    """Count questions: "1 vraag", "12 vragen"."""
    return amount_of(count, "vraag/vragen")


@register.filter
def parts_words(count):
    """Count parts of a text: "geen", "1 onderdeel", "12 onderdelen"."""
    return amount_of(count, "onderdeel/onderdelen") if count else "geen"


@register.filter
def parties_words(count):
    """Say how many parties there are: "Vijf partijen."."""
    if not count:
        return "Nog geen partijen."
    return "Eén partij." if count == 1 else f"{count_word(count).capitalize()} partijen."


@register.filter
def topics_words(count):
    """Say how many subjects pass to somebody's own organisation."""
    if not count:
        return "Over deze onderwerpen beslist het team zelf."
    what = "één onderwerp" if count == 1 else f"{count_word(count)} onderwerpen"
    return f"Bij {what} gaat het werk naar een eigen organisatie."


@register.filter
def terms_words(count):
    """Say of how many subjects nobody knows when the answer comes."""
    what = "één onderwerp" if count == 1 else f"{count_word(count)} onderwerpen"
    return f"Bij {what} staat niet wanneer het antwoord komt."


@register.simple_tag
def step_url(key, step, owner=None, row=None):
    """Give the address of a step's page for an owner, with one of its rows open."""
    address = step_address(key, step, owner, row if step.is_list else None)
    return f"{address}#open" if step.is_list and row is not None else address
