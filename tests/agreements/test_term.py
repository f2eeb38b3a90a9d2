"""When the agreement begins and who may join (chapter Q)."""

import datetime
from datetime import date

from agreements.models import Gate, GateDecider, Term
from agreements.models.fields import MomentValue, SomeoneValue
from agreements.steps.term import beginning, gates, going_on
from tests.agreements.in_memory import answers_with, asked, gaps, party, row


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


def test_an_intent_says_when_it_goes_on_or_stops_and_who_decides():
    assert gaps(gates, answers_with(kind="intentieverklaring")) == ["a row"]
    assert gaps(gates, answers_with(kind="samenwerkingsovereenkomst")) == []
    gate = row(Gate, moment_day=date(2027, 9, 28), criteria="kosten bekend")
    assert gaps(gates, answers_with(gate, kind="intentieverklaring")) == ["decider"]


def test_more_than_one_party_may_decide_at_a_gate():
    gemeente, hofgroep = party("Gemeente"), party("Hofgroep")
    gate = row(Gate, moment_day=date(2027, 9, 28), criteria="kosten bekend")
    gate.decider = SomeoneValue("party", gemeente)
    second = row(GateDecider, gate=gate)
    second.who = SomeoneValue("party", hofgroep)
    answers = answers_with(gemeente, hofgroep, gate, second, kind="intentieverklaring")
    assert gaps(gates, answers) == []
    assert [str(someone.target) for someone in answers.gates[0].deciders] == ["Gemeente", "Hofgroep"]


def test_what_comes_next_is_needed_in_an_intent_alone():
    stops = row(Term, withdrawal_weeks=0, talk_first=True, change="alle")
    assert gaps(going_on, answers_with(stops, kind="intentieverklaring")) == ["next_step"]
    assert gaps(going_on, answers_with(stops, kind="samenwerkingsovereenkomst")) == []
    stops.next_step = "open"
    assert gaps(going_on, answers_with(stops, kind="intentieverklaring")) == ["next_moment"]


def test_an_end_left_open_is_not_asked_whether_it_can_last_longer():
    forever = row(Term, begins="handtekening", accession="nee", end_open=True)
    assert gaps(beginning, answers_with(forever, kind="samenwerkingsovereenkomst")) == []
    once = row(Term, begins="handtekening", accession="nee", end_day=date(2030, 1, 1))
    assert gaps(beginning, answers_with(once, kind="samenwerkingsovereenkomst")) == ["extend"]
