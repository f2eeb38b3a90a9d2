"""What the public never reads: every answer that stays with the team, a party or nobody at all."""

import pytest

from agreements.document.articles import articles
from agreements.document.fill import fill
from agreements.kinds import KINDS
from agreements.steps.hidden import printable
from tests.agreements import printed
from tests.agreements.marks import marks
from tests.agreements.printed import ALL_KINDS, BESIDE, CONDITIONS, questions

pytestmark = pytest.mark.once

# Per question of the questionnaire that is not public: the answers that it has.
NOT_PUBLIC = {
    "A4": ["basics.form_reason"],
    "A8": ["basics.sensitive", "basics.sensitive_reasons"],
    "B9": ["parties.address"],
    "C4": ["representatives.paid"],
    "C5": ["representatives.availability"],
    "G8": ["own_spaces.mandate_confirmed", "own_spaces.mandate_words"],
    "H12": ["kitchens.inner_steps", "kitchens.red_lines", "kitchens.worries", "kitchens.notes"],
    "K5": ["information.shared_place"],
    "L5": ["check_rules.remind_before", "check_rules.remind_after"],
    "O4": ["own_spaces.logo"],
    "O6": ["confidential_items.item", "confidential_items.reason", "confidential_items.until"],
    "O10": ["communication.data_agreement", "communication.data_agreement_day"],
    "P5": ["signatories.proof", "signatories.proof_day"],
}
QUESTIONS = {one.name: one for one in questions()}


def public_text(kind, values):
    """Give the words of a whole text as the public reads it, with these answers of the rows under test."""
    answers = printed.everything_answered(kind)
    printed.put(answers, values)
    shown = printable(answers)
    return "\n".join(block.html for block in fill(articles(shown), shown, audience="public"))


@pytest.mark.parametrize("name", [name for names in NOT_PUBLIC.values() for name in names])
def test_what_is_not_public_changes_nothing_in_what_the_public_reads(name):
    one = QUESTIONS[name]
    beside = printed.beside(one.rows, CONDITIONS.get(name, ({}, {}))[0] | BESIDE.get(name, {}))
    for kind in ALL_KINDS:
        without = public_text(kind, beside)
        for mark in marks(one, kind):
            assert public_text(kind, beside | {name: mark.value}) == without, f"{name} ({mark.label}) in {kind.slug}"


def test_an_amount_that_a_party_keeps_closed_is_read_by_the_parties_alone():
    kind = KINDS["samenwerkingsovereenkomst"]
    closed = {"contributions.money": 7319, "budget_lines.amount": 7319}
    team = printed.text(kind, closed | {"contributions.money_closed": True})
    assert team.count("€\N{NO-BREAK SPACE}7319") == 2
    assert "7.319" in public_text(kind, closed | {"contributions.money_closed": False})
    public = public_text(kind, closed | {"contributions.money_closed": True})
    assert "7.319" not in public
    assert public.casefold().count("niet openbaar") == 2
