"""The checks behind the signals about days: the term, reservations, looking back and dates from outside."""

from datetime import date

import pytest

from agreements import models as m
from agreements.checks import commitments, purpose, term
from tests.agreements.in_memory import party, row
from tests.agreements.test_signal_checks import INTENT, MANIFEST, promising, said

pytestmark = pytest.mark.once


def test_what_is_planned_lies_within_the_agreement():
    hof = party("Hofgroep")
    lasts = row(m.Term, begins="moment", start_day=date(2027, 6, 1), end_day=date(2028, 9, 30))
    early, fine = promising(hof, due_day=date(2027, 5, 1)), promising(hof, due_day=date(2027, 7, 1))
    team = row(m.Mandate, period_day=date(2027, 6, 1), period_until=date(2029, 1, 1))
    assert said(term.deadlines_within_term, hof, lasts, early, fine, team) == [
        "Een belofte van Hofgroep is op 1 mei 2027. Dat is voor het begin van de afspraak, op 1 juni 2027.",
        "Het mandaat van het team is op 1 januari 2029. Dat is na het einde van de afspraak, op 30 september 2028.",
    ]


@pytest.mark.parametrize(
    ("begins", "state", "effect", "fires"),
    [
        ("handtekening", "open", "", True),
        ("handtekening", "open", "praten", False),
        ("handtekening", "vervuld", "", False),
        ("voorbehouden", "open", "", False),  # the agreement itself waits for it
    ],
)
def test_a_reservation_that_may_fail_says_what_happens_then(begins, state, effect, fires):
    brem, starts = party("De Brem"), row(m.Term, begins=begins)
    waits = row(m.Reservation, party=brem, what="RvC", state=state, effect=effect)
    assert bool(said(term.reservation_without_way_out, brem, starts, waits)) is fires


def test_a_plan_that_goes_on_after_a_date_from_outside_is_noticed():
    hof, vote = party("Hofgroep"), row(m.OutsideDate, what="Verkiezingen", moment_day=date(2027, 3, 17))
    before, after = promising(hof, due_day=date(2027, 3, 17)), promising(hof, due_day=date(2027, 4, 1))
    words = ["Jullie plan loopt door na 17 maart 2027: “Verkiezingen”. Klopt het daarna nog?"]
    assert said(purpose.plan_passes_a_date, hof, vote, before, after, kind=MANIFEST) == words
    hof = party("Hofgroep")
    before.party = after.party = hof
    assert said(purpose.plan_passes_a_date, hof, vote, before) == []
    assert said(purpose.plan_passes_a_date, party("Hofgroep"), vote) == []


def test_a_plan_that_falls_in_a_period_from_outside_is_noticed():
    sewer = row(m.OutsideDate, what="Riolering", moment_day=date(2028, 2, 1), moment_until=date(2028, 9, 30))
    for day, fires in ((date(2028, 6, 1), True), (date(2028, 10, 1), False)):
        hof = party("Hofgroep")
        assert bool(said(purpose.plan_passes_a_date, hof, sewer, promising(hof, due_day=day))) is fires


@pytest.mark.parametrize(
    ("days", "fires"),
    [
        ([date(2028, 6, 1), date(2029, 6, 20), date(2030, 3, 1)], False),
        ([date(2028, 6, 1), date(2030, 3, 1)], True),
        ([date(2027, 9, 1)], True),
        ([None, date(2030, 3, 1)], False),  # after an event: nobody can count
    ],
)
def test_an_agreement_is_looked_back_on_every_year(days, fires):
    lasting = row(m.Term, begins="moment", start_day=date(2027, 6, 1), end_day=date(2030, 5, 31))
    looks = [row(m.Evaluation, moment_day=day, moment_event="" if day else "na het besluit") for day in days]
    assert bool(said(commitments.looks_back_every_year, lasting, *looks)) is fires
    assert said(commitments.looks_back_every_year, lasting, *looks, kind=INTENT) == []
