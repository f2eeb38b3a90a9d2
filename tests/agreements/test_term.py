"""When the agreement begins and who may join (chapter Q)."""

import datetime

from agreements.models import Term
from agreements.models.fields import MomentValue, SomeoneValue
from agreements.steps.term import beginning
from tests.agreements.in_memory import answers_with, asked, gaps, row


def test_a_manifest_and_an_agreement_say_who_may_join_and_a_declaration_may():
    assert asked(beginning, "M")["accession"] is True
    assert asked(beginning, "S")["accession"] is True
    assert asked(beginning, "I")["accession"] is False


def test_a_beginning_after_the_last_signature_needs_no_day():
    assert gaps(beginning, answers_with(row(Term, begins="handtekening", accession="nee"))) == []


def test_a_beginning_on_a_day_needs_that_day():
    term = row(Term, begins="moment", accession="melding")
    assert gaps(beginning, answers_with(term)) == ["start"]
    term.start = MomentValue(day=datetime.date(2027, 6, 1))
    assert gaps(beginning, answers_with(term)) == []
    assert str(term.start) == "op 1 juni 2027"


def test_joining_by_consent_says_whose():
    term = row(Term, begins="voorbehouden", accession="instemming")
    assert gaps(beginning, answers_with(term)) == ["accession_by"]
    term.accession_by = SomeoneValue("everyone")
    assert gaps(beginning, answers_with(term)) == []


def test_the_usual_way_to_join_follows_the_kind():
    usual = beginning.usual["accession"]
    assert usual(None, answers_with()) == "melding"
    assert usual(None, answers_with(kind="samenwerkingsovereenkomst")) == "instemming"
