"""Moment: a day, a period, an event, an event with a last day, or open."""

import datetime

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from hypothesis import given, settings
from hypothesis import strategies as st

from agreements.models import Commitment, Evaluation, Handover
from agreements.models.fields import MomentValue
from agreements.models.values import NotRestorable, answered, restore, set_value, stored, violations
from agreements.steps.fields import form_field_for, typed_in
from agreements.steps.fields.moment import MomentField
from tests.agreements.in_memory import answers_with

MAART = datetime.date(2027, 3, 1)
JUNI = datetime.date(2027, 6, 1)
DAYS = st.dates(datetime.date(1800, 1, 1), datetime.date(2200, 12, 31))
EVENTS = st.text("abc é", min_size=1, max_size=20).map(lambda words: " ".join(words.split())).filter(bool)
MOMENTS = st.one_of(
    st.just(MomentValue()),
    st.just(MomentValue(open="altijd")),
    DAYS.map(lambda day: MomentValue(day=day)),
    st.tuples(DAYS, DAYS).map(lambda pair: MomentValue(day=min(pair), until=max(pair))),
    EVENTS.map(lambda event: MomentValue(event=event)),
    st.tuples(EVENTS, DAYS).map(lambda pair: MomentValue(event=pair[0], day=pair[1])),
)


@pytest.mark.parametrize(
    ("moment", "shape", "sentence", "deadline", "cell"),
    [
        (MomentValue(), "", "", "", ""),
        (MomentValue(day=MAART), "day", "op 1 maart 2027", "uiterlijk op 1 maart 2027", "1 maart 2027"),
        (
            MomentValue(day=MAART, until=JUNI),
            "period",
            "van 1 maart 2027 tot en met 1 juni 2027",
            "van 1 maart 2027 tot en met 1 juni 2027",
            "1 maart 2027 tot en met 1 juni 2027",
        ),
        (
            MomentValue(event="de laatste handtekening"),
            "event",
            "na de laatste handtekening",
            "na de laatste handtekening",
            "na de laatste handtekening",
        ),
        (
            MomentValue(event="Zodra de raad besluit"),
            "event",
            "zodra de raad besluit",
            "zodra de raad besluit",
            "zodra de raad besluit",
        ),
        (
            MomentValue(event="de laatste handtekening", day=MAART),
            "event_day",
            "na de laatste handtekening, uiterlijk op 1 maart 2027",
            "na de laatste handtekening, uiterlijk op 1 maart 2027",
            "na de laatste handtekening, uiterlijk op 1 maart 2027",
        ),
        (MomentValue(open="doorlopend"), "open", "doorlopend", "doorlopend", "doorlopend"),
    ],
)
def test_a_moment_reads_as_dutch(moment, shape, sentence, deadline, cell):
    assert (moment.shape, str(moment), moment.before(), moment.bare()) == (shape, sentence, deadline, cell)
    assert bool(moment) == bool(shape)


@settings(deadline=None)
@given(MOMENTS)
def test_a_moment_comes_back_from_what_is_stored(moment):
    handover, again = Handover(), Handover()
    set_value(handover, "moment", moment)
    kept = stored(handover, "moment")
    assert (kept is None) == (not moment)
    restore(None, again, "moment", kept)
    assert again.moment == handover.moment == moment
    assert stored(again, "moment") == kept
    assert violations(handover, ["moment"]) == {}


@settings(deadline=None)
@given(MOMENTS)
def test_a_moment_comes_back_from_its_form(moment):
    field = MomentField(Handover.composites["moment"])
    assert field.clean(field.prepare_value(moment)) == moment


def test_an_open_moment_reads_in_the_word_of_its_question():
    commitment = Commitment()
    commitment.due = MomentValue(open=True)
    assert str(commitment.due) == "doorlopend"
    assert stored(commitment, "due") == {"open": True}
    commitment.due = None
    assert not answered(commitment, "due")


MIXTURES = [
    {"moment_open": True, "moment_event": "het besluit"},
    {"moment_open": True, "moment_day": MAART},
    {"moment_open": True, "moment_until": MAART},
    {"moment_until": MAART},
    {"moment_event": "het besluit", "moment_until": MAART},
    {"moment_event": "het besluit", "moment_day": MAART, "moment_until": JUNI},
    {"moment_day": JUNI, "moment_until": MAART},
]


@pytest.mark.parametrize("columns", MIXTURES)
def test_a_mixture_is_told_on_the_question(columns):
    assert list(violations(Handover(**columns), ["topic", "moment"])) == ["moment"]


@pytest.mark.django_db
@pytest.mark.parametrize("columns", MIXTURES)
def test_the_database_refuses_a_mixture(columns):
    with pytest.raises(IntegrityError, match="moment"), transaction.atomic():
        Handover(agreement_id=1, **columns).save()


@pytest.mark.parametrize(
    "plain",
    [
        {"day": "2027-13-01"},
        {"day": 7},
        {"wanneer": "ooit"},
        {"open": "ja"},
        {"event": 7},
        "1 maart",
        ["2027-03-01"],
    ],
)
def test_a_stored_moment_that_does_not_fit_is_refused_in_dutch(plain):
    with pytest.raises(NotRestorable, match=r"Hier hoort een dag, periode of gebeurtenis."):
        restore(answers_with(), Handover(), "moment", plain)


def test_a_moment_that_cannot_be_open_is_not_restored_as_open():
    with pytest.raises(NotRestorable):
        restore(answers_with(), Evaluation(), "moment", {"open": True})


def form(model=Handover, name="moment"):
    return form_field_for(model, name, answers_with())


def test_only_the_inputs_of_the_chosen_shape_count():
    filled = ["1 maart 2027", "2 maart 2027", "3 maart 2027", "het besluit", "1 juni 2027"]
    assert form().clean(["day", *filled]) == MomentValue(day=MAART)
    assert form().clean(["period", *filled]).shape == "period"
    assert form().clean(["event", *filled]) == MomentValue(event="het besluit", day=JUNI)
    assert form().clean(["open", *filled]) == MomentValue(open="altijd")


def test_without_a_choice_the_filled_inputs_say_what_it_is():
    assert form().clean(["", "1-3-2027", "", "", "", ""]) == MomentValue(day=MAART)
    assert form().clean(["", "", "1-3-2027", "1-6-2027", "", ""]) == MomentValue(day=MAART, until=JUNI)
    assert form().clean(["", "", "", "", "het besluit", ""]) == MomentValue(event="het besluit")
    assert form().clean([""] * 6) == form().clean(None) == MomentValue()


@pytest.mark.parametrize(
    ("parts", "sentence"),
    [
        (["day", "", "", "", "", ""], "Vul de dag in, bijvoorbeeld 1 mei 2027."),
        (
            ["day", "31 april 2027", "", "", "", ""],
            "31 april bestaat niet. Bedoel je 30 april of 1 mei 2027?",
        ),
        (
            ["period", "", "1-3-2027", "", "", ""],
            "Vul de laatste dag van de periode in, bijvoorbeeld 31 mei 2027.",
        ),
        (
            ["period", "", "", "1-3-2027", "", ""],
            "Vul de eerste dag van de periode in, bijvoorbeeld 1 mei 2027.",
        ),
        (
            ["period", "", "1-6-2027", "1-3-2027", "", ""],
            "De periode stopt voordat die begint. Bedoel je 1 maart 2027 tot en met 1 juni 2027?",
        ),
        (
            ["event", "", "", "", "", "1-3-2027"],
            "Schrijf op na welke gebeurtenis, bijvoorbeeld: het besluit van de raad.",
        ),
        (["event", "", "", "", "x" * 201, ""], "Maak dit korter: ten hoogste 200 tekens. Het zijn er nu 201."),
        (["ooit", "", "", "", "", ""], "Kies een antwoord uit de lijst."),
    ],
)
def test_the_form_refuses_with_what_to_do(parts, sentence):
    with pytest.raises(ValidationError) as refused:
        form().clean(parts)
    assert refused.value.messages == [sentence]


def test_a_question_offers_only_its_own_shapes():
    shapes = [value for value, _ in form().widget.widgets[0].choices]
    assert shapes == ["day", "period", "event", "open"]
    assert [value for value, _ in form(Evaluation).widget.widgets[0].choices] == ["day", "period", "event"]
    with pytest.raises(ValidationError):
        form(Evaluation).clean(["open", "", "", "", "", ""])


def test_what_was_typed_is_shown_back_part_by_part():
    data = {"moment_0": "day", "moment_1": "31 april\x00 2027"}
    typed = typed_in(form().widget, data, {}, "moment")
    assert typed == ["day", "31 april 2027", "", "", "", ""]
    assert form().prepare_value(typed) == typed
