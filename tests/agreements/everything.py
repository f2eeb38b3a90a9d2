"""Answers to every question of every model, made up: only the rows under test have more than one of their own."""

from datetime import date, time
from itertools import count

from django.db import models

from agreements.models import Agreement, Answers, Attachment, fields
from agreements.models.answers import owner_model
from agreements.models.base import answer_models
from agreements.models.fields import MomentValue, SomeoneValue
from agreements.models.geojson import outline_of
from agreements.models.values import field_of, names_of

# The last person, group and meeting are nobody's, until a mark names them.
HOW_MANY = {"parties": 5, "people": 2, "groups": 2, "bodies": 2}


def everything_answered(kind):
    """Make answers to everything; only the rows under test have more than one answer of their own."""
    keys, made = count(1), {}
    for model in answer_models():
        made[model] = [model(pk=next(keys), uid=f"{model.plural[:9]}-{order}", order=order)
                       for order in range(HOW_MANY.get(model.plural, 1))]  # fmt: skip
    rows = {model.plural: found for model, found in made.items()}
    for model, found in made.items():
        for row in found:
            answer(row, model, rows)
    arrange(rows, kind)
    return Answers(Agreement(), made)


def answer(row, model, rows):
    """Answer every question of a row, and hang it on its owner."""
    if model.owner:
        owners = owner_model(model)
        setattr(row, model.owner, rows[owners.plural][1 if owners.plural == "parties" else 0])
    for name in names_of(model):
        setattr(row, name, usual(field_of(model, name), rows))


def usual(field, rows):
    """Give an answer to a question."""
    if field.name.startswith("in_sentence") or field.name.endswith("_in_sentence"):
        return f"het {field.model._meta.model_name}"
    for kind, value in USUAL.items():
        if isinstance(field, kind):
            return value(field, rows)
    return f"{field.model._meta.model_name} {field.name}"


def first(field):
    """Give the first choice of a field."""
    return field.flatchoices[0][0]


USUAL = {
    fields.Someone: lambda field, rows: SomeoneValue("party", rows["parties"][1], ""),
    fields.Moment: lambda field, rows: MomentValue("", date(2027, 3, 1), None, ""),
    fields.PersonLink: lambda field, rows: rows["people"][0],
    fields.AttachmentField: lambda field, rows: Attachment(pk=1, name=f"{field.name}.pdf"),
    models.ForeignKey: lambda field, rows: rows[field.related_model.plural][0],
    fields.OutlineField: lambda field, rows: outline_of({"type": "Point", "coordinates": [5.1, 52.1]}),
    fields.MultiChoiceField: lambda field, rows: [first(field)],
    models.BooleanField: lambda field, rows: True,
    models.DecimalField: lambda field, rows: 250,
    models.IntegerField: lambda field, rows: 2,
    models.DateField: lambda field, rows: date(2027, 2, 1),
    models.TimeField: lambda field, rows: time(20 if field.name == "end" else 19),
    models.CharField: lambda field, rows: first(field) if field.choices else f"{field.model.plural} {field.name}",
}  # fmt: skip


def arrange(rows, kind):
    """Make that every predicate holds, and that names, orders and verbs have something to show."""
    basics, signing = rows["basics"][0], rows["signing"][0]
    basics.kind, basics.binding = kind.slug, kind.bindings[0]
    parties = (
        ("Wonen", "woningcorporatie", "stichting", "ondertekenaar"),
        ("Gemeente", "gemeente", "publiekrechtelijk", "ondertekenaar"),
        ("Bewoners", "bewonersinitiatief", "vereniging", "ondertekenaar"),
        ("Net", "netbeheerder", "nv", "waarnemer"),
        ("Welzijn", "welzijn-zorg", "stichting", "ondersteuner"),
    )
    for party, (name, which, form, capacity) in zip(rows["parties"], parties, strict=True):
        party.short_name, party.official_name, party.in_sentence = name, f"officieel {name}", f"de {name}"
        party.kind, party.legal_form, party.capacity = which, form, capacity
    rows["legitimacies"][0].party = rows["parties"][2]
    rows["expectations"][0].other = rows["parties"][0]
    rows["responsibilities"][0].party = rows["parties"][1]
    rows["members"][0].party, rows["information_lines"][0].audience = rows["parties"][1], "achterban"
    body = rows["bodies"][0]
    body.frequency_unit, body.dates = "maanden", "24 juni 2027"
    rows["initiative"][0].leader = SomeoneValue("group", rows["groups"][0], "")
    rules = rows["decision_rules"][0]
    rules.last_word, rules.last_word_of = "iemand", SomeoneValue("body", body, "")
    rows["term"][0].begins, signing.place = "moment", "plein"
