"""Eight people at the same moment, a few rounds of every race; the soak runs many."""

import pytest

from accounts import joining
from tests.agreements.races import RACES, Race, whole_numbers

ROUNDS = 2
pytestmark = pytest.mark.django_db(transaction=True)


@pytest.mark.parametrize("race", RACES, ids=lambda race: race.__name__)
def test_nothing_is_lost_when_eight_people_do_it_at_once(race):
    made = Race(joining.municipality_called("Lindwaarden")[0])
    for turn in range(1, ROUNDS + 1):
        race(made, turn)
    whole_numbers(made)
