"""An agreement as large as it gets: sixty parties with names of 150 characters, forty meetings, 300 promises."""

from datetime import date, time, timedelta
from itertools import count

from django.db import models

from accounts.models import Municipality
from agreements.models import Agreement, Answers, Partnership, fields
from agreements.models.answers import owner_model
from agreements.models.base import answer_models, certain_uid, place_uid
from agreements.models.fields import MomentValue, SomeoneValue
from agreements.models.information import AUDIENCES
from agreements.models.party_choices import KINDS_OF_PARTY
from agreements.models.values import field_of, names_of, set_value
from agreements.transfer.inserting import insert

LONG = 150  # characters of a name
ORDINARY = 55  # characters of an answer that is no name
TYPED = (models.CharField, models.TextField)
START = date(2027, 3, 1)
# Whoever is not named here has ten rows, and one of each owner.
SIZES = {"parties": 60, "groups": 6, "bodies": 40, "handovers": 40, "tasks": 40, "budget_lines": 30, "own_articles": 20}
EACH = {"commitments": 5, "kitchens": 0}  # rows of each owner; what only one party reads stays out
FEW = {"parties": 4, "groups": 1, "bodies": 3, "handovers": 3, "tasks": 3, "budget_lines": 3, "own_articles": 2}


def large_answers(kind, sizes=SIZES):
    """Answer everything that a kind of document asks, in memory, with so many rows of each list."""
    host = Partnership(municipality=Municipality(name="Lindwaarden"))
    return Answers(Agreement(partnership=host), rows_of(kind, sizes))


def ordinary_answers(kind):
    """Answer everything too, with long names and, for the rest, answers as long as most people give."""
    rows = rows_of(kind, SIZES)
    for row in (row for found in rows.values() for row in found):
        for name in names_of(type(row)):
            field = field_of(type(row), name)
            if name not in NAMES and isinstance(field, TYPED) and not field.choices:
                setattr(row, name, "\n".join(cut(line) for line in getattr(row, name).split("\n")))
    host = Partnership(municipality=Municipality(name="Lindwaarden"))
    return Answers(Agreement(partnership=host), rows)


def cut(line):
    """Give the beginning of a line, and its last word when it has a number of its own."""
    return line if len(line) <= ORDINARY else f"{line[: ORDINARY - 8]}{line[-8:]}".strip()


def stored_large(municipality, kind, sizes=SIZES):
    """Store such an agreement, and give it."""
    agreement = Agreement.objects.create(partnership=Partnership.objects.create(municipality=municipality))
    insert(agreement, rows_of(kind, sizes))
    return agreement


def rows_of(kind, sizes):
    """Make the rows by model, all with an answer to every question."""
    keys, made = count(1), {}
    for model in answer_models():
        places = list(places_of(model, made, sizes))
        made[model] = [model(pk=next(keys), order=order, **place) for order, place in enumerate(places)]
        for number, row in enumerate(made[model]):
            row.uid = uid_of(row, number)
    rows = {model.plural: found for model, found in made.items()}
    for model, found in made.items():
        for number, row in enumerate(found):
            for name in names_of(model):
                set_value(row, name, usual(field_of(model, name), number, rows))
    arrange(rows, kind)
    return made


def places_of(model, made, sizes):
    """List what each row of a model belongs to: nothing, its owner, or its cell of a table."""
    if model.single:
        return [{}]
    if not model.owner:
        return [{}] * sizes.get(model.plural, 10)
    owners, by_name = made[owner_model(model)], {found.plural: rows for found, rows in made.items()}
    across = {
        "members": [{"party": party} for party in by_name["parties"]],
        "responsibilities": [{"party": party} for party in by_name["parties"]],
        "information_lines": [{"audience": audience} for audience, _ in AUDIENCES],
        "expectations": [{"other": by_name["parties"][0]}],
    }
    cells = across.get(model.plural, [{}] * EACH.get(model.plural, 1))
    return [{model.owner: owner, **cell} for owner in owners for cell in cells if cell.get("other") is not owner]


def uid_of(row, number):
    """Give a row a certain uid."""
    places = {name: getattr(row, name) for name in row.placed_by}
    return place_uid(type(row), places) if places else certain_uid(row.plural, str(number))[:10]


def usual(field, number, rows):
    """Give the answer of the row with this number."""
    for kind, value in USUAL.items():
        if isinstance(field, kind):
            return value(field, number, rows)
    return words(field, number)


def choice(field, number):
    """Give one of the choices of a field, another for each row."""
    choices = [value for value, _ in field.flatchoices]
    return choices[number % len(choices)]


def somebody(field, number, rows):
    """Point at another party for each row, or at a meeting where no party may be chosen."""
    kind = "party" if "party" in field.targets else field.targets[-1]
    found = rows[{"party": "parties", "group": "groups", "body": "bodies"}[kind]]
    return SomeoneValue(kind, found[number % len(found)], "")


def one_of(field, number, rows):
    """Point at another row for each row; a meeting reports to the first one."""
    found = rows[field.related_model.plural]
    if field.name == "reports_to":
        return found[0] if number else None
    return found[number % len(found)]


def words(field, number):
    """Give words of 150 characters, or as many as fit, that no other answer has; each fifth name has no spaces."""
    most = min(LONG, field.max_length or LONG)
    begin = f"{field.model.plural}{field.name}{number}x".replace("_", "")
    if field.name in SHORT_NAMES:
        begin = f"{field.name[:2]}{number}x"
    filling = "bewonersvereniging" if number % 5 == 4 and field.name in NAMES else " samen aan de slag"
    return (begin + filling * LONG)[:most].strip()


NAMES = {"official_name", "short_name", "name", "in_sentence", "heading", "what", "topic"}
SHORT_NAMES = {"short_name", "in_sentence", "team_in_sentence"}
NUMBERS = {"percentage": 60, "year": 2027}  # by the last word of the question; all others are two
USUAL = {
    fields.Someone: somebody,
    fields.Moment: lambda field, number, rows: MomentValue("", START + timedelta(days=number), None, ""),
    fields.PersonLink: lambda field, number, rows: rows["people"][number % len(rows["people"])],
    fields.AttachmentField: lambda field, number, rows: None,
    models.ForeignKey: one_of,
    fields.OutlineField: lambda field, number, rows: None,
    fields.MultiChoiceField: lambda field, number, rows: [choice(field, number)],
    fields.LinesField: lambda field, number, rows: "\n".join(f"{words(field, number)} regel {at}" for at in range(3)),
    models.BooleanField: lambda field, number, rows: True,
    models.DecimalField: lambda field, number, rows: 250 + number,
    models.IntegerField: lambda field, number, rows: NUMBERS.get(field.name.rpartition("_")[2], 2),
    models.DateField: lambda field, number, rows: START,
    models.TimeField: lambda field, number, rows: time(20 if field.name == "end" else 19),
    models.EmailField: lambda field, number, rows: f"iemand{number}@wijk.voorbeeld",
    models.URLField: lambda field, number, rows: f"https://wijk.voorbeeld/stuk/{number}",
    models.CharField: lambda field, number, rows: choice(field, number) if field.choices else words(field, number),
}  # fmt: skip


def arrange(rows, kind):
    """Make that the kind is this one, that almost everybody signs, and that the answers can stand beside each other."""
    basics = rows["basics"][0]
    basics.kind, basics.binding, basics.predecessor = kind.slug, kind.bindings[0], ""
    for number, party in enumerate(rows["parties"]):
        party.kind, party.legal_form, party.kvk = KINDS_OF_PARTY[number % 12][0], "stichting", f"{number:08}"
        party.capacity, party.group = "waarnemer" if number % 20 == 19 else "ondertekenaar", None
    for number, cell in enumerate(rows["responsibilities"]):
        cell.letters = ["A", "R"] if number % len(rows["parties"]) == 0 else ["RSCI"[number % 4]]
    for body in rows["bodies"]:
        body.frequency_unit, body.dates, body.place_policy = "maanden", "24 juni 2027", "rouleren"
    for article in rows["own_articles"]:
        article.after = ""
