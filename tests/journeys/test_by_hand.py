"""Examples made again by hand, page by page from the start page on: the same text as by import, word for word.

An import holds no files, no consents and nothing that a party keeps for itself; those pages stay empty here too. The
two largest examples are made by hand in tests/soak/.
"""

import pytest

from accounts.demo import make_people
from agreements.steps.chapters import steps
from agreements.steps.purpose import chapter
from tests.journeys.by_hand import assert_made_by_hand, blocks_of, imported, made_by_hand
from tests.journeys.hands import BrowserHands
from tests.journeys.shown import answered, pages_of

once = pytest.mark.once  # a second database would show nothing new, and it takes a while


@pytest.mark.parametrize(
    "name", ["tijmstraat", pytest.param("zwaluwveen", marks=once), pytest.param("bremkwartier", marks=once)]
)
def test_an_example_made_by_hand_says_the_same_word_for_word(db, name):
    assert_made_by_hand(make_people()["sanne"], name)


def test_a_chapter_made_in_a_browser_that_saves_while_typing_says_the_same(window):
    example = imported("tijmstraat")
    slugs = {step.slug for step in chapter.steps if step in steps(example.kind.slug).values()}
    pages = [page for page in pages_of(example) if page.step in slugs]
    made = made_by_hand(BrowserHands(window("sanne")), example, pages)
    assert answered(page for page in pages_of(made) if page.step in slugs) == answered(pages)
    # The other articles that this chapter feeds name the team, which another chapter asks.
    ours, theirs = ({one.slug: one.html for one in blocks_of(answers)} for answers in (made, example))
    for slug in ("overwegingen", "doel", "gebied"):
        assert ours[slug] == theirs[slug]
