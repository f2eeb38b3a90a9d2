"""Racing for a step: a small sample of the rounds that tests/soak runs."""

import pytest

from tests.agreements import steps_at_once


@pytest.mark.django_db(transaction=True)
def test_of_two_steps_at_the_same_moment_exactly_one_counts(road, bas):
    for race in steps_at_once.RACES:
        race(road, bas)
    steps_at_once.withdraw_against_approve(road, bas)
