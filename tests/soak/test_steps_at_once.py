"""Fifteen rounds of every race for a step."""

import pytest

from tests.agreements import steps_at_once
from tests.agreements.conftest import *  # noqa: F403

ROUNDS = 15


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("race", steps_at_once.RACES, ids=lambda race: race.__name__)
def test_exactly_one_wins_every_time(road, bas, race):
    for _round in range(ROUNDS):
        race(road, bas)
