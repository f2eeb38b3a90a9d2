"""The check page of a large agreement: which chapter is shown in full."""

from types import SimpleNamespace

import pytest

from agreements.views.check import Group, Line
from agreements.views.check_parts import MOST_LINES, chapters_in_full

pytestmark = pytest.mark.once


def chapter(letter, count, gaps=0, taken=False):
    lines = [Line("Wat?", "Dit.", False, "", "", None, "", f"rij-{letter.lower()}{at}", False) for at in range(count)]
    return SimpleNamespace(letter=letter), [Group("", lines)], gaps, taken


def large(**asking):
    return [chapter("A", MOST_LINES), chapter("B", 1, **asking), chapter("C", 1)]


def test_a_page_of_an_ordinary_length_shows_all_chapters():
    assert chapters_in_full([chapter("A", MOST_LINES - 1, gaps=1), chapter("B", 1)], "B", "") == {"A", "B"}


def test_a_longer_page_shows_the_chapter_that_was_asked_for():
    assert chapters_in_full(large(gaps=1), "C", "rij-a1") == {"C"}


def test_a_longer_page_shows_the_chapter_of_the_row_one_comes_back_to():
    assert chapters_in_full(large(gaps=1), "", "rij-a7") == {"A"}


@pytest.mark.parametrize("asking", [{"gaps": 2}, {"taken": True}])
def test_a_longer_page_begins_with_the_first_chapter_that_asks_for_something(asking):
    assert chapters_in_full(large(**asking), "", "") == {"B"}


def test_a_longer_page_where_all_is_done_begins_at_the_beginning():
    assert chapters_in_full(large(), "Z", "nergens") == {"A"}
