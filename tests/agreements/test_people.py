"""Persons: one row per person and agreement, however often somebody is named."""

import pytest
from django.core.exceptions import ValidationError

from agreements.models import Agreement, Answers, Partnership, Party, Person, Representative, Signatory
from agreements.models.values import (
    PersonValue,
    drop_unused_people,
    referenced,
    restore,
    set_value,
    settle,
    shown,
    shown_stored,
    stored,
)
from agreements.steps.fields import form_field_for, initial_for
from tests.agreements.in_memory import answers_with
from tests.people import lindwaarden  # noqa: F401

SANNE = PersonValue("Sanne Voorbeeld", "sanne@voorbeeld.nl")


@pytest.fixture
def agreement(lindwaarden):  # noqa: F811
    agreement = Agreement.objects.create(partnership=Partnership.objects.create(municipality=lindwaarden))
    for name in ("Bewonersplatform", "Zon op Veen"):
        Party.objects.create(agreement=agreement, short_name=name)
    return agreement


def named(answers, model, party, person, name="person"):
    """Save a row of a party that names a person, as a page does."""
    row = model(agreement=answers.agreement, party=party)
    answers.add(row)
    return changed(answers, row, person, name)


def changed(answers, row, person, name="person"):
    """Save another person, or another mail address, on a row."""
    set_value(row, name, person)
    settle(answers, row, [name])
    row.save()
    drop_unused_people(answers)
    return row


def people():
    return sorted(Person.objects.values_list("name", "email"))


def test_a_person_named_twice_with_the_same_mail_is_one_person(agreement):
    answers = Answers(agreement)
    one, other = answers.parties
    first = named(answers, Representative, one, SANNE)
    second = named(answers, Signatory, other, PersonValue("sanne voorbeeld", "Sanne@Voorbeeld.nl"))
    assert first.person == second.person
    assert people() == [SANNE]


def test_a_name_without_mail_is_the_one_whom_the_same_party_named_so(agreement):
    answers = Answers(agreement)
    one, other = answers.parties
    first = named(answers, Representative, one, SANNE)
    assert named(answers, Signatory, one, PersonValue("Sanne Voorbeeld")).person == first.person
    assert named(answers, Signatory, other, PersonValue("Sanne Voorbeeld")).person != first.person
    assert people() == [("Sanne Voorbeeld", ""), SANNE]


def test_a_new_mail_address_corrects_the_person_whom_nobody_else_named(agreement):
    answers = Answers(agreement)
    row = named(answers, Representative, answers.parties[0], PersonValue("Sanne Voorbeeld"))
    uid = row.person.uid
    changed(answers, row, SANNE)
    assert row.person.uid == uid
    assert people() == [SANNE]
    changed(answers, row, PersonValue("Sanne Voorbeeld", ""))
    assert people() == [("Sanne Voorbeeld", "")]


def test_a_new_mail_address_is_never_written_over_a_person_that_others_named(agreement):
    answers = Answers(agreement)
    one, other = answers.parties
    kept = named(answers, Representative, one, SANNE)
    row = named(answers, Signatory, other, SANNE)
    changed(answers, row, PersonValue("Sanne Voorbeeld", "ander@voorbeeld.nl"))
    assert kept.person.email == "sanne@voorbeeld.nl"
    assert len(people()) == 2


def test_another_name_is_another_person_whose_consent_is_asked_anew(agreement):
    answers = Answers(agreement)
    row = named(answers, Representative, answers.parties[0], SANNE)
    row.person.name_public = True
    row.person.save()
    changed(answers, row, PersonValue("Ravi Proef", "sanne@voorbeeld.nl"))
    assert not row.person.name_public
    assert people() == [("Ravi Proef", "sanne@voorbeeld.nl")]


def test_whom_nobody_names_any_more_is_dropped(agreement):
    answers = Answers(agreement)
    row = named(answers, Representative, answers.parties[0], SANNE)
    named(answers, Signatory, answers.parties[0], PersonValue("Joris Model"))
    changed(answers, row, None)
    assert people() == [("Joris Model", "")]
    assert [person.name for person in answers.people] == ["Joris Model"]


def test_a_substitute_and_a_representative_are_two_people(agreement):
    answers = Answers(agreement)
    row = named(answers, Representative, answers.parties[0], SANNE)
    changed(answers, row, PersonValue("Ravi Proef"), "substitute")
    assert (row.person.name, row.substitute.name) == ("Sanne Voorbeeld", "Ravi Proef")
    assert Answers(agreement).representatives[0].substitute.name == "Ravi Proef"


def test_the_same_person_typed_again_changes_nothing(agreement):
    answers = Answers(agreement)
    row = named(answers, Representative, answers.parties[0], SANNE)
    before = row.person
    set_value(row, "person", SANNE)
    assert row.person is before


def test_two_who_type_the_same_person_have_typed_the_same_answer():
    one, other = (Representative(agreement=Agreement()) for _ in range(2))
    set_value(one, "person", SANNE)
    set_value(other, "person", SANNE)
    assert stored(one, "person") == stored(other, "person") == {"name": SANNE.name, "mail": SANNE.mail}
    assert shown_stored(answers_with(), Representative, "person", stored(one, "person")) == "Sanne Voorbeeld"


def test_a_person_comes_back_by_uid_from_a_document(agreement):
    answers = Answers(agreement)
    row = named(answers, Representative, answers.parties[0], SANNE)
    assert referenced(row, "person") == row.person.uid
    again = Representative(agreement=agreement)
    restore(answers, again, "person", row.person.uid)
    assert again.person is row.person
    for wrong in ("vreemd", 7, {"mail": "sanne@voorbeeld.nl"}, {"name": 7}):
        with pytest.raises(ValueError, match="een naam en een mailadres"):
            restore(answers, again, "person", wrong)


def test_the_form_asks_a_name_and_a_mail_address():
    field = form_field_for(Representative, "person", answers_with())
    assert field.clean([" Sanne  Voorbeeld ", "sanne@voorbeeld.nl"]) == SANNE
    assert field.clean(["Sanne Voorbeeld", ""]) == PersonValue("Sanne Voorbeeld")
    assert field.clean(["", ""]) is None
    row = Representative(agreement=Agreement())
    set_value(row, "person", SANNE)
    assert field.prepare_value(initial_for(row, "person")) == list(SANNE)
    assert shown(row, "person") == "Sanne Voorbeeld"


@pytest.mark.parametrize(
    ("parts", "sentence"),
    [
        (["", "sanne@voorbeeld.nl"], "Vul ook de naam in."),
        (["Sanne", "sanne"], "Dit mailadres klopt nog niet. Schrijf het zo: naam@voorbeeld.nl."),
        (["x" * 101, ""], "Maak dit korter: ten hoogste 100 tekens. Het zijn er nu 101."),
    ],
)
def test_the_form_refuses_with_what_to_do(parts, sentence):
    with pytest.raises(ValidationError) as refused:
        form_field_for(Representative, "person", answers_with()).clean(parts)
    assert refused.value.messages == [sentence]
