"""Reading, writing, keeping and showing: every question of every model by the same functions."""

import datetime
import json
from decimal import Decimal

import pytest
from django import forms

from agreements.models import Decision, Handover, Person, Purpose, Representative
from agreements.models.base import answer_models
from agreements.models.fields import OpenChoiceField
from agreements.models.values import (
    NotRestorable,
    answered,
    columns_of,
    field_of,
    get_value,
    names_of,
    restore,
    set_value,
    shown,
    shown_stored,
    stored,
)
from agreements.steps.fields import form_field_for, initial_for, typed_in
from meetings.models import MeetingBody
from tests.agreements.in_memory import answers_with, party

ANSWERS = answers_with(party("De Brem"))
QUESTIONS = [(model, name) for model in answer_models() for name in names_of(model)]

NASTY = ("\x00", "\ud800", "a" * 5000, "<script>", "' OR 1=1", "9" * 400, "\u202e", "-1", "ı")


@pytest.fixture(params=QUESTIONS, ids=[f"{model.__name__}.{name}" for model, name in QUESTIONS])
def question(request):
    return request.param


def test_an_empty_answer_is_empty_everywhere(question):
    model, name = question
    row = model(agreement=ANSWERS.agreement)
    set_value(row, name, None)
    kept = stored(row, name)
    assert json.loads(json.dumps(kept)) == kept
    restore(ANSWERS, row, name, kept)
    if question != (Person, "name_public"):  # the one question that is "no" until the person says yes
        assert not answered(row, name)
        assert shown(row, name) == shown_stored(ANSWERS, model, name, kept) == ""


def test_every_question_has_a_field_that_takes_nothing_and_draws_itself(question):
    model, name = question
    field = form_field_for(model, name, ANSWERS)
    assert field.label
    field.widget.render(name, field.prepare_value(initial_for(model(agreement=ANSWERS.agreement), name)))
    form = type("Page", (forms.Form,), {name: field})({})
    assert form.is_valid(), form.errors
    typed = typed_in(field.widget, {}, {}, name)
    assert json.loads(json.dumps(typed)) == typed
    field.widget.render(name, field.prepare_value(typed))


def test_nothing_that_is_typed_breaks_a_field(question):
    model, name = question
    for nasty in NASTY:
        field = form_field_for(model, name, ANSWERS)
        data = {name: nasty} | {f"{name}_{part}": nasty for part in range(6)}
        form = type("Page", (forms.Form,), {name: field})(data)
        if form.is_valid():
            row = model(agreement=ANSWERS.agreement)
            set_value(row, name, form.cleaned_data[name])
            json.dumps(stored(row, name), ensure_ascii=False).encode()
            assert "\x00" not in shown(row, name)
        else:
            assert len(form.errors[name]) == 1
        typed = typed_in(field.widget, data, {}, name)
        json.dumps(typed, ensure_ascii=False).encode()
        field.widget.render(name, field.prepare_value(typed))


def test_no_list_has_a_choice_that_is_called_as_the_last_one():
    lists = [field for model, name in QUESTIONS if isinstance(field := field_of(model, name), OpenChoiceField)]
    assert [field for field in lists if "anders" in dict(field.flatchoices)] == []


def test_questions_stand_in_the_order_of_the_model_and_composites_count_as_one():
    assert names_of(Handover)[:5] == ("topic", "sender", "receiver", "moment", "mode")


def test_an_update_names_every_column_of_a_composite():
    assert columns_of(Handover, ["topic", "moment"]) == [
        "topic",
        "moment_event",
        "moment_day",
        "moment_until",
        "moment_open",
    ]


@pytest.mark.parametrize(
    ("model", "name", "value", "plain", "words"),
    [
        (Decision, "day", datetime.date(2027, 5, 1), "2027-05-01", "1 mei 2027"),
        (MeetingBody, "start", datetime.time(19, 30), "19:30", "19.30 uur"),
        (Representative, "mandate_amount", Decimal("60000"), "60000.00", "€\N{NO-BREAK SPACE}60.000"),
        (Representative, "availability", 0, 0, "0"),
        (Representative, "in_team", False, False, "nee"),
        (Representative, "paid", "betaald", "betaald", "Betaald"),
        (Purpose, "conditions", "geen lawaai\n\n hulp ", "geen lawaai\n\n hulp ", "geen lawaai\nhulp"),
        (Purpose, "goal", "Warm <b>wonen</b>", "Warm <b>wonen</b>", "Warm <b>wonen</b>"),
    ],
)
def test_a_value_is_kept_as_plain_json_and_comes_back(model, name, value, plain, words):
    row, again = model(), model()
    set_value(row, name, value)
    assert answered(row, name)
    assert stored(row, name) == plain
    assert shown(row, name) == shown_stored(ANSWERS, model, name, plain) == words
    restore(ANSWERS, again, name, plain)
    assert get_value(again, name) == value


@pytest.mark.parametrize(
    ("model", "name", "plain", "sentence"),
    [
        (Decision, "day", "1 mei 2027", "Hier hoort een datum zoals 2027-05-01."),
        (Decision, "day", 20270501, "Hier hoort een datum zoals 2027-05-01."),
        (MeetingBody, "start", 1170, "Hier hoort een tijd zoals 19:30."),
        (Representative, "mandate_amount", "veel", "Hier hoort een bedrag als 1250.50."),
        (Representative, "mandate_amount", "NaN", "Hier hoort een bedrag als 1250.50."),
        (Representative, "availability", "8", "Hier hoort een heel getal."),
        (Representative, "availability", True, "Hier hoort een heel getal."),
        (Representative, "in_team", "ja", "Hier hoort ja of nee."),
        (Purpose, "principles", "betaalbaar", "Hier hoort een lijst van teksten."),
        (Purpose, "principles", [7], "Hier hoort een lijst van teksten."),
        (Purpose, "goal", ["warm"], "Hier hoort een tekst."),
        (Purpose, "goal", "warm\x00", "Hier hoort een tekst."),
    ],
)
def test_a_kept_value_that_does_not_fit_is_refused_in_one_sentence(model, name, plain, sentence):
    with pytest.raises(NotRestorable) as refused:
        restore(ANSWERS, model(), name, plain)
    assert str(refused.value) == sentence


def test_spaces_are_no_answer():
    assert not answered(Purpose(goal="  \n"), "goal")


def test_a_refused_text_is_shown_as_it_was_typed():
    refused = {"typed": ["day", "31 april", "", ""], "error": "…"}
    assert shown_stored(ANSWERS, Handover, "moment", refused) == "day, 31 april"
    assert shown_stored(ANSWERS, Person, "email", {"typed": "sanne", "error": "…"}) == "sanne"
