"""The rules of the keuzehulp, for every answer that can be given."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agreements.choosing import BY_NAME, LIGHTEST_FIRST, NOTHING, OUTCOMES, QUESTIONS, advise
from agreements.kinds import KINDS

QUIET = dict.fromkeys(BY_NAME, "nee")
any_answers = st.fixed_dictionaries({one.name: st.sampled_from(list(one.effects)) for one in QUESTIONS})


def told(**answers):
    """Give twelve answers: no to everything but what is named."""
    return QUIET | answers


def test_the_questions_are_the_twelve_of_the_guide_with_their_answers():
    assert len(QUESTIONS) == len(BY_NAME) == 12
    assert {one.name: list(one.effects) for one in QUESTIONS if list(one.effects) != ["ja", "nee"]} == {
        "tasks": ["ja", "deels", "nee"]
    }
    assert all(effect.because for one in QUESTIONS for effect in one.effects.values() if effect.points or effect.stops)


@pytest.mark.parametrize(
    ("answers", "outcome"),
    [
        ({}, "intentieverklaring"),
        ({"feasible": "ja"}, "manifest"),  # M 2, I 2: of equals the lightest
        ({"feasible": "ja", "informal": "ja"}, "manifest"),
        ({"show": "ja"}, "manifest"),
        ({"show": "ja", "money": "ja"}, "intentieverklaring"),
        ({"tasks": "ja", "feasible": "ja", "hold_to_it": "ja"}, "samenwerkingsovereenkomst"),
        ({"tasks": "deels", "permission": "ja", "hold_to_it": "ja"}, "intentieverklaring"),
        ({"not_yet": "ja", "money": "ja"}, NOTHING),
    ],
)
def test_an_answer_leads_to_the_form_of_the_guide(answers, outcome):
    assert advise(told(**answers)).outcome == outcome


def test_the_points_are_those_of_the_guide():
    every = dict.fromkeys(BY_NAME, "ja") | {"not_yet": "nee"}
    assert advise(every).points == {"M": 6, "I": 3, "S": 11}
    assert advise(QUIET).points == {"M": 2, "I": 4, "S": 0}
    assert advise(told(tasks="deels")).points == {"M": 1, "I": 4, "S": 0}


def test_every_combination_of_answers_has_one_outcome_and_a_reason():
    outcomes = dict(OUTCOMES)
    seen = set()
    for answers in product(*(one.effects for one in QUESTIONS)):
        found = advise(dict(zip(BY_NAME, answers, strict=True)))
        assert found.outcome in outcomes
        assert 1 <= len(found.reasons) <= 3
        assert all(found.reasons)
        seen.add(found.outcome)
    assert seen == set(outcomes)


@given(any_answers)
def test_the_stop_rule_wins_from_everything(answers):
    assert advise(answers | {"not_yet": "ja"}).outcome == NOTHING
    assert advise(answers | {"not_yet": "nee"}).outcome != NOTHING


@given(any_answers)
def test_a_form_that_is_not_allowed_is_never_advised(answers):
    found = advise(answers | {"not_yet": "nee"})
    if answers["money"] == "ja" or answers["residents_data"] == "ja":
        assert found.outcome != "manifest"
        assert found.fit(KINDS["manifest"])[1].startswith("Kan niet: ")
    assert not found.bars[found.kind.letter]


@given(any_answers)
def test_no_lighter_form_has_as_many_points_and_no_heavier_one_more(answers):
    found = advise(answers | {"not_yet": "nee"})
    place, most = LIGHTEST_FIRST.index(found.kind), found.points[found.kind.letter]
    for other in LIGHTEST_FIRST:
        if not found.bars[other.letter] and other is not found.kind:
            points = found.points[other.letter]
            assert points < most if LIGHTEST_FIRST.index(other) < place else points <= most
    assert found.fit(found.kind) == ("klaar", "Past.")


def test_a_reason_is_an_answer_that_weighed_for_this_form_the_heaviest_first():
    found = advise(told(tasks="deels", permission="ja", hold_to_it="ja"))
    assert found.reasons == (
        "Een partij heeft nog toestemming nodig van de raad, de leden of de toezichthouders.",
        "Jullie weten nog niet of het plan haalbaar is.",
        "De taken zijn voor een deel verdeeld.",
    )


def test_each_form_says_how_it_fits():
    found = advise(told(money="ja", residents_data="ja", permission="ja", tasks="deels"))
    assert [found.fit(kind)[1] for kind in LIGHTEST_FIRST] == [
        "Kan niet: er gaat geld om en jullie delen gegevens van bewoners.",
        "Past.",
        "Kan later. Nu alleen met een voorbehoud.",
    ]
    assert advise(QUIET).fit(KINDS["manifest"])[1] == "Kan ook, maar regelt minder."


def test_an_agreement_is_told_what_it_then_needs():
    needs = advise(dict.fromkeys(BY_NAME, "ja") | {"not_yet": "nee"}).needs
    assert [need.split()[0] for need in needs] == ["Neem", "Laat", "Maak", "Spreek", "Maak", "Bouw"]
