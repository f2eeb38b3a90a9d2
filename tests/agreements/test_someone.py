"""Someone: all parties, a party, a group or a body, with an optional unit."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from hypothesis import given, settings
from hypothesis import strategies as st

from agreements.models import Handover, PartyGroup
from agreements.models.fields import SomeoneValue
from agreements.models.values import (
    NotRestorable,
    answered,
    columns_of,
    referenced,
    restore,
    set_value,
    shown,
    shown_stored,
    stored,
    violations,
)
from agreements.steps.fields import form_field_for
from agreements.steps.fields.choices import PICK_ONE
from meetings.models import MeetingBody
from tests.agreements.in_memory import answers_with, party, row

GEMEENTE = party("gemeente Lindwaarden", kind="gemeente")
CORPORATIES = row(PartyGroup, name="de corporaties", in_sentence="de corporaties", many=True)
KERNGROEP = row(MeetingBody, name="kerngroep", in_sentence="de kerngroep")
TARGETS = {"party": GEMEENTE, "group": CORPORATIES, "body": KERNGROEP, "everyone": None, "": None}
ANSWERS = answers_with(GEMEENTE, CORPORATIES, KERNGROEP)


@pytest.fixture
def answers():
    return ANSWERS


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (SomeoneValue("everyone"), "alle partijen"),
        (SomeoneValue("party", GEMEENTE), "de gemeente Lindwaarden"),
        (SomeoneValue("party", GEMEENTE, "college"), "het college van de gemeente Lindwaarden"),
        (SomeoneValue("party", GEMEENTE, "Raad"), "de raad van de gemeente Lindwaarden"),
        (SomeoneValue("party", GEMEENTE, "team vergunningen"), "het team vergunningen van de gemeente Lindwaarden"),
        (SomeoneValue("party", GEMEENTE, "de directie"), "de directie van de gemeente Lindwaarden"),
        (SomeoneValue("party", GEMEENTE, "Afdeling Wonen"), "de afdeling Wonen van de gemeente Lindwaarden"),
        (SomeoneValue("party", GEMEENTE, "rvc"), "de RvC van de gemeente Lindwaarden"),
        (SomeoneValue("party", GEMEENTE, "team"), "team van de gemeente Lindwaarden"),
        (SomeoneValue("group", CORPORATIES), "de corporaties"),
        (SomeoneValue("body", KERNGROEP, "voorzitter"), "de voorzitter van de kerngroep"),
        (SomeoneValue(), ""),
    ],
)
def test_someone_reads_as_dutch(value, words):
    assert str(value) == words


def test_someone_knows_whether_a_verb_stands_in_the_plural():
    assert [SomeoneValue(kind, TARGETS[kind]).many for kind in TARGETS] == [False, True, False, True, False]
    assert not SomeoneValue("group", CORPORATIES, "bestuur").many


def test_nobody_is_false_and_a_unit_alone_is_nobody():
    assert not SomeoneValue()
    assert not SomeoneValue("", None, "college")
    assert SomeoneValue("everyone")


@settings(deadline=None)
@given(st.sampled_from(list(TARGETS)), st.text("abc ", max_size=20).map(str.strip))
def test_someone_comes_back_from_what_is_stored(kind, unit):
    handover, again = Handover(), Handover()
    set_value(handover, "receiver", SomeoneValue(kind, TARGETS[kind], unit))
    kept = stored(handover, "receiver")
    assert (kept is None) == (not kind and not unit)
    restore(ANSWERS, again, "receiver", kept)
    assert again.receiver == handover.receiver == SomeoneValue(kind, TARGETS[kind], unit)
    assert stored(again, "receiver") == referenced(again, "receiver") == kept


def test_writing_someone_empties_the_other_columns():
    handover = Handover()
    for kind, target in TARGETS.items():
        handover.receiver = SomeoneValue(kind, target)
        assert handover.receiver == SomeoneValue(kind, target)
    handover.receiver = None
    assert handover.receiver == SomeoneValue()


def test_two_someones_on_one_row_do_not_touch_each_other():
    handover = Handover()
    handover.sender = SomeoneValue("body", KERNGROEP)
    handover.receiver = SomeoneValue("party", GEMEENTE, "college")
    assert (handover.sender.target, handover.receiver.target) == (KERNGROEP, GEMEENTE)
    assert columns_of(Handover, ["receiver"]) == [
        "receiver_everyone",
        "receiver_party",
        "receiver_group",
        "receiver_body",
        "receiver_unit",
    ]


def test_reading_someone_in_memory_asks_no_query(answers, django_assert_num_queries, db):
    handover = Handover(receiver_party_id=GEMEENTE.pk)
    handover.receiver = SomeoneValue("party", GEMEENTE)
    with django_assert_num_queries(0):
        assert shown(handover, "receiver") == "de gemeente Lindwaarden"
        assert answered(handover, "receiver")


@pytest.mark.parametrize(
    "plain",
    [
        {"kind": "party", "uid": "vreemd", "unit": ""},
        {"kind": "koning", "uid": "", "unit": ""},
        {"kind": "party", "unit": ""},
        {"kind": "everyone", "unit": 7},
        "De Brem",
        7,
        ["party"],
    ],
)
def test_a_stored_someone_that_does_not_fit_is_refused_in_dutch(answers, plain):
    with pytest.raises(NotRestorable, match=r"Hier hoort een partij, groep of overleg."):
        restore(answers, Handover(), "receiver", plain)


def test_a_stored_someone_that_was_removed_is_told(answers):
    kept = {"kind": "party", "uid": "weg", "unit": ""}
    assert shown_stored(answers, Handover, "receiver", kept) == "iets wat intussen is verwijderd"


@pytest.mark.django_db
def test_the_database_refuses_two_at_once():
    handover = Handover(agreement_id=1, receiver_everyone=True, receiver_party_id=GEMEENTE.pk)
    with pytest.raises(IntegrityError, match="receiver"), transaction.atomic():
        handover.save()


def test_two_at_once_are_told_on_the_question():
    handover = Handover(receiver_everyone=True, receiver_party=GEMEENTE)
    sentence = "Kies er één: alle partijen, een partij, een groep of een overleg."
    assert violations(handover, ["topic", "receiver"]) == {"receiver": sentence}
    assert violations(handover, ["topic", "sender"]) == {}


def test_the_form_offers_everybody_there_is_under_headings(answers):
    who = form_field_for(Handover, "receiver", answers).widget.widgets[0]
    assert list(who.choices) == [
        ("", "Maak een keuze"),
        ("everyone", "alle partijen"),
        ("Partijen", [(f"party:{GEMEENTE.uid}", "gemeente Lindwaarden")]),
        ("Groepen", [(f"group:{CORPORATIES.uid}", "de corporaties")]),
        ("Overleggen", [(f"body:{KERNGROEP.uid}", "kerngroep")]),
    ]


def test_the_form_gives_whom_was_chosen_and_shows_it_again(answers):
    field = form_field_for(Handover, "receiver", answers)
    parts = [f"party:{GEMEENTE.uid}", "college"]
    value = field.clean(parts)
    assert value == SomeoneValue("party", GEMEENTE, "college")
    assert field.prepare_value(value) == parts
    assert field.clean(["everyone", ""]) == SomeoneValue("everyone")
    assert field.clean(["", ""]) == field.clean(None) == SomeoneValue()


@pytest.mark.parametrize(
    ("parts", "sentence"),
    [
        (["party:vreemd", ""], PICK_ONE),
        ([f"body:{GEMEENTE.uid}", ""], PICK_ONE),
        (["", "college"], "Kies ook bij welke partij of welk overleg dit onderdeel hoort."),
        (
            ["everyone", "college"],
            "Een onderdeel hoort bij één partij of overleg. Kies die, of maak het onderdeel leeg.",
        ),
        (["everyone", "x" * 151], "Maak dit korter: ten hoogste 150 tekens. Het zijn er nu 151."),
    ],
)
def test_the_form_refuses_with_what_to_do(answers, parts, sentence):
    with pytest.raises(ValidationError) as refused:
        form_field_for(Handover, "receiver", answers).clean(parts)
    assert refused.value.messages == [sentence]
