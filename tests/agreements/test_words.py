"""Typed text: what is tidied, and what no database can keep."""

import pytest
from django.core.exceptions import ValidationError
from hypothesis import given, settings
from hypothesis import strategies as st

from agreements.models import Policy, Purpose
from agreements.models.fields import lines
from agreements.steps.fields import form_field_for, typed_in
from agreements.steps.fields.words import CANNOT_KEEP, clean_text
from tests.agreements.in_memory import answers_with


@pytest.mark.parametrize("mark", ["\x00", "\ud800", "\ufffe", "\uffff"])
@pytest.mark.parametrize("name", ["goal", "conditions", "used_link", "principles", "roles_used"])
def test_what_no_database_can_keep_is_refused_in_every_kind_of_field(mark, name):
    field = form_field_for(Purpose, name, answers_with())
    typed = [[], f"warm{mark}te"] if name == "principles" else f"warm{mark}te"
    with pytest.raises(ValidationError) as refused:
        field.clean(typed)
    assert refused.value.messages == [CANNOT_KEEP]


def test_a_refused_text_is_shown_back_without_the_mark():
    field = form_field_for(Purpose, "goal", answers_with())
    assert typed_in(field.widget, {"goal": "warm\x00te\ud800"}, {}, "goal") == "warmte"


def test_a_text_of_one_line_has_single_spaces():
    assert clean_text("  De\t Brem\r\nen  Netkring ") == "De Brem en Netkring"


def test_a_long_text_keeps_its_paragraphs_and_soft_breaks():
    assert clean_text("Eén \r\n\r\n\r\n\r\ntwee\x0bdrie\u2028vier ", lines=True) == "Eén\n\ntwee\ndrie\nvier"


def test_unseen_marks_and_marks_that_turn_words_around_fall_away():
    assert clean_text("goed\u202egekeurd\u2066\x07\ufeff") == "goedgekeurd"


def test_accents_are_composed_so_that_equal_words_are_equal():
    assert clean_text("cooperatie\u0308") == "cooperatië"


@settings(deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs", "Cn", "Co"]), max_size=60))
def test_tidying_twice_changes_nothing(typed):
    if "\x00" in typed:
        return
    once = clean_text(typed, lines=True)
    assert clean_text(once, lines=True) == once
    assert clean_text(clean_text(typed)) == clean_text(typed)


def test_lines_give_the_items_without_empty_ones():
    assert lines(" planning\n\n  agenda \n") == ["planning", "agenda"]


def test_a_web_address_gets_the_beginning_that_people_leave_out():
    field = form_field_for(Policy, "link", answers_with())
    assert field.clean("www.voorbeeld.nl/plan") == "https://www.voorbeeld.nl/plan"
    assert field.clean("") == ""


@pytest.mark.parametrize(
    "typed", ["javascript:alert(1)", "javascript://voorbeeld.nl/%0aalert(1)", "ftp://voorbeeld.nl"]
)
def test_other_schemes_than_the_web_are_refused(typed):
    with pytest.raises(ValidationError) as refused:
        form_field_for(Policy, "link", answers_with()).clean(typed)
    assert refused.value.messages == ["Dit webadres klopt nog niet. Schrijf het zo: https://www.voorbeeld.nl."]


def test_a_field_says_its_question_and_help_and_requires_nothing():
    field = form_field_for(Purpose, "goal", answers_with())
    assert (field.label, field.help_text) == ("Wat willen jullie samen bereiken?", "Schrijf ten hoogste drie zinnen.")
    assert field.clean(None) == ""
