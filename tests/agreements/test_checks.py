"""The checks of hand-over, mandate, lists, term, money and time."""

from datetime import date
from decimal import Decimal

import pytest

from agreements import models as m
from agreements.checks import contributions, handover, lists, term
from agreements.checks.base import Blocker
from agreements.models.fields import MomentValue, SomeoneValue
from agreements.steps.term import beginning
from tests.agreements.in_memory import answers_with, party, row

INTENT, AGREEMENT = "intentieverklaring", "samenwerkingsovereenkomst"


def words(found):
    """Give the sentences of some problems, one behind the other."""
    return " ".join(problem.sentence for problem in found)


def test_a_manifest_with_a_landlord_is_advised_to_talk_with_tenants():
    brem = party("De Brem", kind="woningcorporatie")
    assert "wie met de huurders praat" in words(handover.tenants_are_spoken_with(answers_with(brem)))
    said = row(m.Handover, topic="communicatie met huurders")
    assert words(handover.tenants_are_spoken_with(answers_with(brem, said))) == ""


@pytest.mark.parametrize(("said", "stops"), [("ja", False), ("voorbehoud", True), ("nee", True)])
def test_everybody_says_yes_to_the_mandate_before_the_text_goes_round(said, stops):
    brem = party("De Brem")
    space = row(m.OwnSpace, party=brem, mandate_confirmed=said)
    found = list(handover.mandate_is_confirmed(answers_with(brem, space, kind=INTENT)))
    assert [type(problem) for problem in found] == [Blocker] * stops
    assert list(handover.mandate_is_confirmed(answers_with(brem, space))) == []


def test_a_subject_that_goes_from_somebody_to_the_same_is_noticed():
    brem = party("De Brem")
    odd = row(m.Handover, topic="klachten")
    odd.sender = odd.receiver = SomeoneValue("party", brem)
    assert "klachten" in words(handover.hands_over_to_somebody_else(answers_with(brem, odd, kind=INTENT)))


def test_who_takes_part_under_a_reservation_says_which_and_who_does_not_has_none():
    brem = party("De Brem")
    yes, no = (row(m.OwnSpace, party=brem, has_reservations=said) for said in (True, False))
    council = row(m.Reservation, party=brem, what="goedkeuring RvC")
    assert "voeg nog een voorbehoud toe" in words(lists.lists_of_parties(answers_with(brem, yes, kind=AGREEMENT)))
    brem = party("De Brem")
    no.party = council.party = brem
    assert "Kijk beide na" in words(lists.lists_of_parties(answers_with(brem, no, council, kind=AGREEMENT)))


def test_other_ways_of_deciding_are_listed_where_there_are_any():
    rules = row(m.DecisionRules, has_exceptions=True, one_vote_each=True)
    assert "voeg nog een soort besluit toe" in words(lists.lists_of_the_team(answers_with(rules, kind=AGREEMENT)))
    assert words(lists.lists_of_the_team(answers_with(rules))) == ""


def test_a_term_of_more_than_five_years_is_long():
    long = row(m.Term, begins="moment", start_day=date(2027, 1, 1), end_day=date(2032, 1, 2))
    fine = row(m.Term, begins="moment", start_day=date(2027, 1, 1), end_day=date(2032, 1, 1))
    assert "langer dan vijf jaar" in words(term.long_term(answers_with(long, kind=AGREEMENT)))
    assert words(term.long_term(answers_with(fine, kind=AGREEMENT))) == ""


def test_a_promise_after_the_end_is_noticed():
    brem = party("De Brem")
    ends = row(m.Term, end_day=date(2028, 9, 30))
    late = row(m.Commitment, party=brem, text="meet de warmte", due_day=date(2029, 1, 1))
    found = words(term.deadlines_within_term(answers_with(brem, ends, late, kind=AGREEMENT)))
    assert (
        found
        == "Een belofte van De Brem is op 1 januari 2029. Dat is na het einde van de afspraak, op 30 september 2028."
    )


def test_a_reservation_has_a_way_out():
    brem = party("De Brem")
    begins = row(m.Term, begins="moment", start_day=date(2027, 6, 1))
    late = row(m.Reservation, party=brem, what="RvC", moment_day=date(2027, 7, 1))
    assert "voorbehoud van De Brem" in words(
        term.reservation_without_way_out(answers_with(brem, begins, late, kind=AGREEMENT))
    )
    late.effect = "partij"
    assert words(term.reservation_without_way_out(answers_with(brem, begins, late, kind=AGREEMENT))) == ""


@pytest.mark.parametrize(("hours", "per", "noticed"), [(160, "maand", True), (20, "maand", False), (10, "week", True)])
def test_residents_do_not_promise_more_hours_than_they_have(hours, per, noticed):
    warm = party("Warm Veenhoek", kind="energiecooperatie")
    pien = row(m.Representative, party=warm, availability=40)
    brings = row(m.Contribution, party=warm, hours=hours, hours_per=per)
    found = list(contributions.more_hours_than_people_have(answers_with(warm, pien, brings, kind=AGREEMENT)))
    assert bool(found) is noticed


def test_the_team_spends_no_more_than_there_is():
    brem = party("De Brem")
    mandate, brings = row(m.Mandate, amount=Decimal(50_000)), row(m.Contribution, party=brem, money=Decimal(20_000))
    assert "€\N{NO-BREAK SPACE}50.000" in words(
        contributions.more_money_than_there_is(answers_with(brem, mandate, brings, kind=AGREEMENT))
    )
    brings.money = Decimal(50_000)
    assert words(contributions.more_money_than_there_is(answers_with(brem, mandate, brings, kind=AGREEMENT))) == ""


def test_an_open_end_is_an_answer_and_asks_no_extension():

    ends = row(m.Term, begins="handtekening", accession="nee")
    ends.end = MomentValue(open="voor onbepaalde tijd")
    assert [one.name for _, one in beginning.missing(answers_with(ends, kind=AGREEMENT), None)] == []
