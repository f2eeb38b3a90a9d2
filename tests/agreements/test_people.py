"""The people: who speaks for a party and how far that goes (chapter C)."""

import pytest
from django.db import IntegrityError, transaction

from agreements.models import Party, Person, Representative
from agreements.steps.people import consent, speaking
from tests.agreements.in_memory import answers_with, asked, gaps, party, row
from tests.agreements.test_agreement import agreement_in


def speaker(brem, **values):
    """Make Omar, who speaks for De Brem."""
    omar = row(Person, name="Omar Voorbeeld", email="omar@debrem.voorbeeld")
    return omar, row(Representative, party=brem, person=omar, function="manager vastgoed", **values)


def test_nobody_is_public_until_that_person_says_so():
    assert Person().name_public is False


def test_consent_is_asked_of_the_person_alone():
    omar, representative = speaker(party("De Brem"))
    assert consent.who.owners(answers_with(representative.party, omar, representative)) == []


def test_an_amount_is_asked_where_the_mandate_ends_at_one():
    brem = party("De Brem")
    answers = answers_with(brem, *speaker(brem, mandate="bedrag"), kind="samenwerkingsovereenkomst")
    assert gaps(speaking, answers, brem) == ["mandate_amount"]


def test_days_are_asked_where_the_own_organisation_comes_first():
    brem = party("De Brem")
    answers = answers_with(brem, *speaker(brem, mandate="terugkoppeling"), kind="samenwerkingsovereenkomst")
    assert gaps(speaking, answers, brem) == ["mandate_days"]


def test_nothing_more_is_asked_of_who_may_decide_all():
    brem = party("De Brem")
    answers = answers_with(brem, *speaker(brem, mandate="meebeslissen"), kind="samenwerkingsovereenkomst")
    assert gaps(speaking, answers, brem) == []


def test_a_manifest_can_do_without_representatives():
    brem = party("De Brem")
    assert gaps(speaking, answers_with(brem), brem) == []
    assert gaps(speaking, answers_with(brem, kind="intentieverklaring"), brem) == ["a row"]
    assert "substitute" not in asked(speaking, "M")


def test_a_representative_is_called_by_name_and_else_by_function():
    omar, representative = speaker(party("De Brem"))
    assert str(representative) == "Omar Voorbeeld"
    omar.name = ""
    assert str(Representative(function="manager vastgoed")) == "manager vastgoed"


@pytest.mark.parametrize("values", [{"availability": 161}, {"mandate_amount": -1}])
def test_the_database_refuses_impossible_numbers(db, values):
    brem = Party.objects.create(agreement=agreement_in("Ravenmeer"))
    with pytest.raises(IntegrityError), transaction.atomic():
        Representative.objects.create(agreement=brem.agreement, party=brem, **values)
