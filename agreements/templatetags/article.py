"""Filters for article templates: names become slots, answers become Dutch, and what was typed stands alone."""

from django import template
from django.template.loader import get_template
from django.utils.html import format_html, format_html_join

from agreements.document import dutch, rows, slots
from agreements.document.drawings.outline import digest
from agreements.document.wording import LEGAL_FORMS, PRINCIPLES
from agreements.models import CheckRules
from agreements.models.fields import label_of, labels_of
from agreements.models.fields import lines as split_lines
from agreements.models.fields.someone import EVERYONE, with_article
from agreements.models.geojson import names_in
from agreements.models.tasks import LETTERS

register = template.Library()
SLOT_KINDS = {"party": "party", "partygroup": "group", "meetingbody": "body"}

for name, function in {
    "begin": dutch.begin,
    "datum": dutch.day,
    "euro": dutch.euro,
    "getal": dutch.number,
    "telwoord": dutch.count_word,
    "aantal": dutch.amount_of,
    "enkel": dutch.singular_or_plural,
    "zin": dutch.sentence,
    **rows.FILTERS,
}.items():
    register.filter(name, function)


def place(row, form=""):
    """Make the slot for the name of a party, group or body."""
    return slots.slot(SLOT_KINDS[row._meta.model_name], row.uid, form)


@register.filter
def naam(who):
    """Name a party, group, body or Someone as it stands in a sentence."""
    if not hasattr(who, "kind") or hasattr(who, "_meta"):
        return place(who)
    if who.kind == "everyone":
        return EVERYONE
    if not who.kind:
        return ""
    return format_html("{} van {}", with_article(who.unit), place(who.target)) if who.unit else place(who.target)


@register.filter
def naam_voorop(who):
    """Name a Someone where it opens a sentence; a name in a slot gets its capital when it is filled in."""
    if who.kind == "everyone":
        return dutch.begin(EVERYONE)
    if who.unit:
        return format_html("{} van {}", dutch.begin(with_article(who.unit)), place(who.target))
    return naam(who)


@register.filter
def kort(who):
    """Name a party, group, body or Someone for a cell or label."""
    if not hasattr(who, "kind") or hasattr(who, "_meta"):
        return place(who, "kort")
    if not who.kind:
        return ""
    return naam_voorop(who) if who.unit or who.kind == "everyone" else place(who.target, "kort")


@register.filter
def kort_samen(people):
    """Name several Someones for a cell, as a Dutch list: "De Brem, de raad en alle partijen"."""
    later = [naam(who) if who.unit or who.kind == "everyone" else kort(who) for who in people[1:]]
    return dutch.join_and([*(kort(who) for who in people[:1]), *later])


@register.filter
def besloten(words, is_closed):
    """Keep words out of the public version where somebody asked that."""
    return slots.closed(words, "niet openbaar") if is_closed else words


@register.filter
def officieel(row):
    """Name a party by its official name."""
    return place(row, "officieel")


@register.filter
def ww(who, forms):
    """Write the verb that goes with a name, or with a list of names: "praat/praten"."""
    one, _, many = forms.partition("/")
    if isinstance(who, list | tuple) and not hasattr(who, "kind"):
        return ww(who[0], forms) if len(who) == 1 else many
    if hasattr(who, "_meta"):
        return slots.verb(SLOT_KINDS[who._meta.model_name], who.uid, forms)
    if who.kind == "everyone":
        return many
    return one if who.unit else ww(who.target, forms)


@register.filter
def en(rows):
    """Join names as a Dutch list."""
    return dutch.join_and([naam(row) for row in rows])


@register.filter
def en_kort(rows):
    """Join short names as a Dutch list."""
    return dutch.join_and([kort(row) for row in rows])


@register.filter
def en_officieel(rows):
    """Join official names as a Dutch list."""
    return dutch.join_and([officieel(row) for row in rows])


@register.filter
def woningen(area):
    """List the homes of an area: "310 koopwoningen", "190 sociale huurwoningen"."""
    counted = (
        (area.homes_owner, "koopwoning/koopwoningen"),
        (area.homes_social, "sociale huurwoning/sociale huurwoningen"),
        (area.homes_private_rent, "andere huurwoning/andere huurwoningen"),
    )
    told = [(number, forms) for number, forms in counted if number is not None]
    return [dutch.amount_of(number, forms) if number else f"geen {forms.partition('/')[2]}" for number, forms in told]


@register.filter
def en_tekst(words):
    """Join words of choices as a Dutch list."""
    return dutch.join_and(words)


@register.filter
def regels(text):
    """List the lines of what was typed, made alike: capitals, and full stops at all or at none."""
    return dutch.items(split_lines(text) if isinstance(text, str) else text)


@register.filter
def punten(text):
    """Write lines that were typed (or a list of texts) as a list of items."""
    items = format_html_join("", "<li>{}</li>", ((item,) for item in regels(text)))
    return format_html("<ul>{}</ul>", items) if items else ""


@register.filter
def alineas(text):
    """Write what was typed as paragraphs, each ending as a sentence."""
    return format_html_join("", "<p>{}</p>", ((part,) for part in dutch.paragraphs(text)))


@register.filter
def doel(text):
    """Write the goal as paragraphs of its own kind."""
    return format_html_join("", '<p class="doel">{}</p>', ((part,) for part in dutch.paragraphs(text)))


@register.filter
def keuze(row, field):
    """Give the label of a choice, or the words as typed."""
    return label_of(row._meta.get_field(field), getattr(row, field))


@register.filter
def keuze_uitleg(row, field):
    """Give the label of a choice with its explanation in brackets: "Dagelijks (voor de voortgang)"."""
    name, _, meaning = keuze(row, field).partition(": ")
    return dutch.begin(f"{name} ({meaning})" if meaning else name)


@register.filter
def zonder_soort(title, label):
    """Leave the kind out of a title that begins with it, where the kind stands above it."""
    rest = title[len(label) :].strip() if title.casefold().startswith(f"{label.casefold()} ") else ""
    return dutch.begin(rest) or title


@register.filter
def adres(slug):
    """Give the label of one way in which the parties speak to each other."""
    return label_of(CheckRules._meta.get_field("address"), slug)


@register.filter
def keuzes(row, field):
    """List the labels of several choices and the typed words."""
    return labels_of(row._meta.get_field(field), getattr(row, field))


@register.filter
def letters(slugs):
    """Write the letters of a cell, each with the word that it stands for; a dot where there is none."""
    marks = ((slug.lower(), slug, word) for slug, word in LETTERS if slug in slugs)
    found = format_html_join(" ", '<span class="letter letter-{}">{}</span> <span class="uitleg">({})</span>', marks)
    return found or format_html('<span class="letter">{}</span>', "·")


@register.filter
def keuzes_kaal(row, field):
    """List the slugs of several choices in the order of the list, and then the typed words."""
    known = [slug for slug, _ in row._meta.get_field(field).flatchoices]
    return sorted(getattr(row, field), key=lambda slug: known.index(slug) if slug in known else len(known))


@register.filter
def bekend(row, field):
    """Tell whether the answer is one of the known choices (else it was typed)."""
    return getattr(row, field) in dict(row._meta.get_field(field).flatchoices)


@register.filter
def kaal(moment):
    """Write a moment for a cell: "1 maart 2027", "Na de zomer"."""
    return dutch.begin(moment.bare())


@register.filter
def termijn(moment):
    """Write a moment as a deadline: "uiterlijk op 1 maart 2027"."""
    return moment.before()


@register.filter
def alleen_dagen(rows):
    """Tell whether all rows are due on a day, so that the column may say "Uiterlijk op"."""
    return all(row.due.shape in ("day", "") for row in rows)


@register.filter
def nummers(rows, parties):
    """Give the places of some parties in the list of parties, as a Dutch list: "2, 3 en 4"."""
    uids = [party.uid for party in parties]
    return dutch.join_and([str(uids.index(row.uid) + 1) for row in rows if row.uid in uids])


@register.filter
def vorm(party):
    """Give the legal form as it stands after a name: "een stichting"; a government needs no such words."""
    return LEGAL_FORMS.get(party.legal_form, party.legal_form)


@register.simple_tag
def ref(*slugs):
    """Refer to articles or annexes by slug."""
    return slots.slot("ref", ",".join(slug for slug in slugs if slug))


@register.filter
def verwijzing(slugs):
    """Refer to a list of articles by slug."""
    return slots.slot("ref", ",".join(slugs))


@register.filter
def bindend(answers):
    """List the slugs of the articles that bind, without those that the team threw away or that are another kind's."""
    there = {*answers.kind.articles, *(row.slug for row in answers.own_articles)}
    return [slug for slug in answers.basics.binding_articles if slug in there]


@register.simple_tag(takes_context=True)
def vast(context, name):
    """Write fixed sentences; where a municipality has its own words for this article, those, once."""
    if context["own_words"] is not None:
        return next(context["own_words"], "")  # more than one place for fixed sentences: the first one takes them
    return get_template(f"articles/vast/{name}.html").render(context.flatten())


@register.simple_tag
def personen(*rows):
    """Make the place for the people behind representatives or signatories."""
    return slots.slot("persons", ",".join(row.uid for row in rows))


@register.simple_tag
def laat(fact, row=None):
    """Make the place of something that may come after the text was frozen."""
    return slots.slot("late", fact, row.uid if row is not None else "")


@register.simple_tag
def tekening(name):
    """Make the place of a drawing."""
    return slots.slot("drawing", name)


@register.simple_tag
def omtrek(outline):
    """Make the place of the outline of an area; another outline is another place, so that it is another text."""
    return slots.slot("drawing", "outline", digest(outline))


@register.filter
def namen_op_kaart(outline):
    """List the names in an outline."""
    return names_in(outline) if outline else []


@register.filter
def uitgangspunt(slug, words):
    """Write a principle: its name and a sentence; one in own words is only the sentence."""
    if slug not in PRINCIPLES:
        return dutch.sentence(slug)
    name, own, others = PRINCIPLES[slug]
    return format_html("<strong>{}.</strong> {}", name, own if words.wij else others.format(dutch.begin(words.samen)))


@register.filter
def op(moment):
    """Write a moment as the opening of a sentence: "op 1 maart 2028", "na de zomer"."""
    return str(moment)


@register.simple_tag
def vervanger(row):
    """Make the place for the substitute of a representative."""
    return slots.slot("persons", f"{row.uid}/vervanger")


@register.simple_tag
def aanspreekpunt(row):
    """Make the place for the person whom others may ask about a party's own decisions."""
    return slots.slot("persons", f"{row.uid}/aanspreekpunt")
