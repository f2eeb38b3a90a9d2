"""The two large examples made again by hand: the same text as by import, word for word."""

import pytest

from accounts.demo import make_people
from tests.journeys.by_hand import assert_made_by_hand, assert_same, imported, made_by_hand
from tests.journeys.conftest import *  # noqa: F403
from tests.journeys.hands import BrowserHands


@pytest.mark.parametrize("name", ["oeverkwartier", "veenhoek"])
def test_a_large_example_made_by_hand_says_the_same_word_for_word(db, name):
    assert_made_by_hand(make_people()["sanne"], name)


def test_an_example_made_in_a_browser_without_scripts_says_the_same(window):
    example = imported("tijmstraat")
    assert_same(made_by_hand(BrowserHands(window("sanne", scripts=False)), example), example)
