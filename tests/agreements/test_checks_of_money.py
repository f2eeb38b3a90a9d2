"""The checks of the budget, of law and insurance, and of the days from outside."""

from datetime import date

import pytest

from agreements import models as m
from agreements.checks import law, money, parties, signatories
from agreements.models.fields import MomentValue, SomeoneValue
from agreements.steps.parties import more
from agreements.steps.term import breaking, quarrelling
from tests.agreements.in_memory import answers_with, gaps, party, row
from tests.agreements.test_checks import words as words_of

pytestmark = pytest.mark.once

S = "samenwerkingsovereenkomst"


def words(found):
    """Give the sentences of some problems, with plain spaces in the amounts."""
    return words_of(found).replace("\N{NO-BREAK SPACE}", " ")


def given(who, amount):
    """Make a party's promise of money."""
    return row(m.Contribution, party=who, money=amount)


def line(who, amount):
    """Make a line of the budget that comes from a party or a group."""
    found = row(m.BudgetLine, amount=amount)
    found.source = who and SomeoneValue("group" if isinstance(who, m.PartyGroup) else "party", who)
    return found


def on_day(*day):
    """Give a day as a moment."""
    return MomentValue(day=date(*day))


def test_a_budget_that_says_something_else_than_a_party_promised_is_noticed():
    brem, gemeente = party("De Brem"), party("Gemeente", "gemeente")
    rows = [given(brem, 500), given(gemeente, 300), line(brem, 500)]
    found = words(money.budget_is_what_was_promised(answers_with(brem, gemeente, *rows, kind=S)))
    assert found == "Gemeente brengt € 300 in. In het budget staat € 0. Kijk beide na."
    rows.append(line(gemeente, 300))
    assert words(money.budget_is_what_was_promised(answers_with(brem, gemeente, *rows, kind=S))) == ""


def test_a_group_that_gives_together_counts_as_one():
    group = row(m.PartyGroup, name="de Corporaties", many=True)
    brem, veste = party("De Brem"), party("Veste")
    brem.group = veste.group = group
    rows = [group, brem, veste, given(brem, 500), given(veste, 250), line(group, 700)]
    found = words(money.budget_is_what_was_promised(answers_with(*rows, kind=S)))
    assert found == "De Corporaties brengen € 750 in. In het budget staat € 700. Kijk beide na."


def test_without_a_budget_or_with_money_of_all_nothing_is_compared():
    brem = party("De Brem")
    everyone = row(m.BudgetLine, amount=900)
    everyone.source = SomeoneValue("everyone")
    assert words(money.budget_is_what_was_promised(answers_with(brem, given(brem, 500), kind=S))) == ""
    assert words(money.budget_is_what_was_promised(answers_with(brem, given(brem, 500), everyone, kind=S))) == ""


def test_a_budget_needs_a_manager_in_an_agreement():
    assert "nog niemand die het beheert" in words(money.money_has_a_manager(answers_with(line(None, 5), kind=S)))
    assert words(money.money_has_a_manager(answers_with(line(None, 5), kind="intentieverklaring"))) == ""


def test_damage_is_asked_and_another_arrangement_needs_words_and_a_lawyer():
    answers = answers_with(row(m.Term, continuity=["taken"], unforeseen_weeks=4), kind=S)
    assert gaps(breaking, answers) == ["liability"]
    answers.term.liability = "anders"
    assert gaps(breaking, answers) == ["liability_words"]
    assert words(law.liable_in_another_way(answers)).endswith("Laat een jurist meelezen.")
    answers.term.liability = "ieder"
    assert gaps(breaking, answers) == []
    assert words(law.liable_in_another_way(answers)) == ""


def test_the_steps_of_a_dispute_are_a_list_that_an_agreement_needs():
    assert gaps(quarrelling, answers_with(kind=S)) == ["a row"]
    steps = [row(m.DisputeStep, step=step) for step in ("onze buurman vragen", "rechter")]
    answers = answers_with(*steps, kind=S)
    assert gaps(quarrelling, answers) == []
    assert [str(step) for step in answers.dispute_steps] == ["onze buurman vragen", "naar de rechter gaan"]


def test_more_than_sixty_parties_are_too_many():
    many = [party(f"Partij {number}") for number in range(61)]
    assert "meer dan 60 partijen" in words(parties.enough_parties(answers_with(*many)))
    assert words(parties.enough_parties(answers_with(*many[:60]))) == ""


def test_an_association_without_notary_may_leave_the_trade_register_out():
    hof = party("Hofgroep")
    hof.legal_form = "vereniging"
    assert gaps(more, answers_with(hof, kind=S), hof) == ["kvk"]
    hof.legal_form = "vereniging-zonder-notaris"
    assert gaps(more, answers_with(hof, kind=S), hof) == []
    assert "kvk" in [one.name for one in more.asked_of("S") if one.applies(hof)]


def test_a_reservation_that_is_met_names_its_decision():
    brem = party("De Brem")
    met = row(m.Reservation, party=brem, what="goedkeuring", state="vervuld")
    assert "welk besluit" in words(signatories.met_reservation_has_a_decision(answers_with(brem, met, kind=S)))
