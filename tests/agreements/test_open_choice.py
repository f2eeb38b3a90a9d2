"""Choices: closed, with own words, several at once, yes or no, and out of the rows."""

import pytest
from django.core.exceptions import ValidationError

from agreements.models import Basics, Party, PartyGroup, Purpose, Term
from agreements.models.fields import label_of, labels_of
from agreements.models.values import restore, set_value, shown, stored
from agreements.steps.fields import form_field_for, initial_for, typed_in
from agreements.steps.fields.choices import PICK_ONE, SAY_WHICH
from tests.agreements.in_memory import answers_with, row


def field(model, name, *rows):
    return form_field_for(model, name, answers_with(*rows))


def complaint(form_field, value):
    with pytest.raises(ValidationError) as refused:
        form_field.clean(value)
    return refused.value.messages


def test_a_known_choice_is_kept_by_its_slug_and_shown_by_its_label():
    kind = field(Party, "kind")
    assert kind.clean(["energiecooperatie", ""]) == "energiecooperatie"
    assert label_of(Party._meta.get_field("kind"), "energiecooperatie") == "energiecoöperatie"


def test_own_words_are_kept_and_shown_as_typed():
    kind = field(Party, "kind")
    assert kind.clean(["anders", " sport-\nclub "]) == "sport- club"
    assert label_of(Party._meta.get_field("kind"), "sportclub") == "sportclub"


def test_own_words_count_where_no_choice_was_made_and_not_beside_a_known_one():
    kind = field(Party, "kind")
    assert kind.clean(["", "sportclub"]) == "sportclub"
    assert kind.clean(["gemeente", "sportclub"]) == "gemeente"


def test_anders_asks_for_the_words():
    assert complaint(field(Party, "kind"), ["anders", " "]) == [SAY_WHICH]


def test_a_label_typed_by_hand_is_the_known_choice():
    assert field(Party, "kind").clean(["anders", "Energiecoöperatie"]) == "energiecooperatie"


def test_words_that_equal_a_slug_do_not_become_that_choice():
    assert field(Party, "kind").clean(["anders", "participatiecoalitie"]) == "Participatiecoalitie"


def test_own_words_have_a_length_that_fits():
    [sentence] = complaint(field(Party, "kind"), ["anders", "x" * 61])
    assert sentence == "Maak dit korter: ten hoogste 60 tekens. Het zijn er nu 61."


@pytest.mark.parametrize(("answer", "parts"), [("", ["", ""]), ("vve", ["vve", ""]), ("club", ["anders", "club"])])
def test_an_open_choice_shows_its_answer_in_two_parts(answer, parts):
    party = Party(kind=answer)
    assert field(Party, "kind").prepare_value(initial_for(party, "kind")) == parts


def test_what_was_typed_is_shown_back_part_by_part():
    kind = field(Party, "kind")
    typed = typed_in(kind.widget, {"kind_0": "anders", "kind_1": ""}, {}, "kind")
    assert typed == ["anders", ""]
    assert kind.prepare_value(typed) == typed


def test_a_choice_that_is_not_offered_is_refused():
    for model, name, value in (
        (Party, "kind", ["<script>", ""]),
        (Party, "capacity", "koning"),
        (Purpose, "principles", [["koning"], ""]),
        (Purpose, "roles_used", "misschien"),
    ):
        assert complaint(field(model, name), value) == [PICK_ONE]


def test_a_closed_choice_and_its_empty_answer():
    assert field(Term, "accession").clean("melding") == "melding"
    assert field(Term, "accession").clean("") == ""


def test_several_choices_keep_the_order_of_the_list_and_then_own_words():
    principles = field(Purpose, "principles")
    value = principles.clean([["leren-mag", "betaalbaar"], "samen eten\n\nBetaalbaar\nsamen eten"])
    assert value == ["betaalbaar", "leren-mag", "samen eten"]
    assert principles.prepare_value(value) == [["betaalbaar", "leren-mag"], "samen eten"]
    assert labels_of(Purpose._meta.get_field("principles"), value) == ["Betaalbaar", "Leren mag", "samen eten"]


def test_several_choices_that_are_only_own_words_are_not_taken_for_parts():
    assert field(Purpose, "principles").prepare_value(["samen eten"]) == [[], "samen eten"]
    assert field(Purpose, "principles").prepare_value([]) == [[], ""]


def test_several_choices_tell_the_first_thing_that_is_wrong():
    many = [[], "\n".join(f"punt {number}" for number in range(11))]
    assert complaint(field(Purpose, "principles"), many) == ["Jullie kozen er 11. Kies er ten hoogste tien."]
    assert complaint(field(Purpose, "principles"), [[], "x" * 151]) == [
        "Maak dit korter: ten hoogste 150 tekens. Het zijn er nu 151."
    ]


def test_several_choices_read_as_a_dutch_list_and_come_back():
    answers = answers_with()
    purpose = Purpose(principles=["betaalbaar", "leren-mag", "samen eten"])
    assert shown(purpose, "principles") == "Betaalbaar, Leren mag en samen eten"
    kept = stored(purpose, "principles")
    purpose.principles.append("later")
    assert kept == ["betaalbaar", "leren-mag", "samen eten"]
    again = Purpose()
    restore(answers, again, "principles", kept)
    assert again.principles == kept


def test_yes_and_no_are_answers_and_nothing_is_none():
    used = field(Purpose, "roles_used")
    assert [used.clean(value) for value in ("ja", "nee", "")] == [True, False, None]
    assert [used.prepare_value(value) for value in (True, False, None)] == ["ja", "nee", None]
    assert shown(Purpose(roles_used=False), "roles_used") == "nee"


def test_yes_and_no_may_have_their_own_words_in_their_own_order():
    many = field(Party, "many")
    assert [value for value, _ in many.widget.choices] == ["nee", "ja"]
    assert shown(Party(many=True), "many").startswith("meervoud")


def test_a_reference_is_chosen_from_the_rows_and_nobody_elses():
    corporations = row(PartyGroup, name="de corporaties")
    group = field(Party, "group", corporations)
    assert group.clean(corporations.uid) is corporations
    assert group.clean("") is None
    assert complaint(group, "vreemd") == [PICK_ONE]
    assert group.prepare_value(corporations) == corporations.uid


def test_a_choice_set_to_nothing_is_an_empty_text():
    basics = Basics(binding="wel")
    set_value(basics, "binding", None)
    assert basics.binding == ""
