"""How long the required road is: the pages of questions that every kind of document needs."""

import pytest

from agreements.kinds import KINDS
from agreements.steps.chapters import all_steps, chapters

MOST = {"manifest": 20, "intentieverklaring": 40, "samenwerkingsovereenkomst": 60}


# Asked of who signs, on the page where that person signs; and of the editors, only where parties differ.
ELSEWHERE = {"the_person", "the_editors"}


def required_road(kind):
    """List the steps with a required question: a list, a grid and a page per party or meeting count once."""
    letter = KINDS[kind].letter
    return [
        step.slug
        for chapter in chapters(kind)
        for step in chapter.steps
        if step.is_required(letter) and step.who.name not in ELSEWHERE
    ]


@pytest.mark.parametrize(("kind", "most"), MOST.items())
def test_the_required_road_is_short_enough_for_a_kitchen_table(kind, most):
    assert len(required_road(kind)) <= most


def test_a_heavier_kind_asks_all_that_a_lighter_one_needs():
    manifest, intent, agreement = (set(required_road(kind)) for kind in MOST)
    assert manifest <= intent
    assert intent - agreement == {"beslismomenten"}


@pytest.mark.parametrize("letter", "SIM")
def test_a_page_asks_few_required_questions(letter):
    """Parts of one question, and what opens after an answer, are not counted."""
    parts = {"hours_per", "in_sentence", "many", "joint_days", "frequency_unit", "frequency_count", "notes_days"}
    for step in all_steps().values():
        asks = [one.name for one in step.asked_of(letter) if one.level(letter) == "●" and one.when is None]
        assert len([name for name in asks if name not in parts]) <= 5, step.slug
