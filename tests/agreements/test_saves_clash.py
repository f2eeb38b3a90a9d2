"""Two who change the same answer: both texts are shown, and one of the two chooses."""

import pytest

from agreements.models import Save
from tests.agreements.world import choose, chosen, logged_in, words_of

GOAL = "aanleiding-en-doel"


@pytest.fixture
def clash(world, sanne, fatma):
    """Sanne and Fatma typed at the same time; Sanne was first."""
    hers, other = world.open(sanne, GOAL), world.open(fatma, GOAL)
    hers.send({"goal": "Iedereen woont warm", "reason": "Oud gasnet"})
    answer = other.send({"goal": "Iedereen woont droog", "principles_1": "Wij vieren elk succes"})
    return world, answer, other


def test_the_same_field_gives_a_page_with_both_texts_and_loses_nothing(clash, fatma):
    world, answer, _page = clash
    words = words_of(answer)
    assert answer.status_code == 409
    assert "Iedereen woont warm" in words
    assert "Iedereen woont droog" in words
    assert "Sanne" in words
    assert world.answers.purpose.goal == "Iedereen woont warm"
    kept = Save.objects.get(number=None)
    assert kept.fields["typed"]["goal"] == ["Iedereen woont droog"]
    assert kept.by == fatma


def test_choosing_my_text_saves_it_with_the_rest_of_the_page(clash):
    world, answer, page = clash
    assert chosen(page, answer, "mijn").status_code == 302
    assert world.answers.purpose.goal == "Iedereen woont droog"
    assert world.answers.purpose.reason == "Oud gasnet"
    assert world.answers.purpose.principles == ["Wij vieren elk succes"]


def test_choosing_their_text_keeps_it_and_saves_the_rest_of_mine(clash):
    world, answer, page = clash
    assert chosen(page, answer, "ander").status_code == 302
    assert world.answers.purpose.goal == "Iedereen woont warm"
    assert world.answers.purpose.principles == ["Wij vieren elk succes"]


def test_one_text_made_of_both_is_saved(clash):
    world, answer, page = clash
    assert "Iedereen woont droog warm" in words_of(answer) or "Iedereen woont warm droog" in words_of(answer)
    assert chosen(page, answer, "samen", "Iedereen woont warm en droog").status_code == 302
    assert world.answers.purpose.goal == "Iedereen woont warm en droog"


def test_the_choice_sent_twice_gives_the_same_answer(clash):
    world, answer, page = clash
    first, again = chosen(page, answer, "mijn"), chosen(page, answer, "mijn")
    assert (first.status_code, first["Location"]) == (again.status_code, again["Location"])
    assert world.answers.purpose.goal == "Iedereen woont droog"


def test_a_third_change_while_somebody_chooses_is_asked_about_again(clash, sanne):
    world, answer, page = clash
    world.fill(sanne, GOAL, goal="Iedereen woont koel")
    again = chosen(page, answer, "mijn")
    assert again.status_code == 409
    assert "Iedereen woont koel" in words_of(again)
    assert "Iedereen woont droog" in words_of(again)
    assert world.answers.purpose.goal == "Iedereen woont koel"
    assert chosen(page, again, "mijn").status_code == 302
    assert world.answers.purpose.goal == "Iedereen woont droog"


def test_a_choice_that_is_none_shows_both_texts_again(clash):
    world, answer, page = clash
    again = chosen(page, answer, "geen van beide")
    assert again.status_code == 409
    assert "Iedereen woont droog" in words_of(again)
    assert world.answers.purpose.goal == "Iedereen woont warm"


def test_the_page_with_both_texts_can_be_opened_again(clash):
    """After logging in anew a browser asks for the address to which the choice was sent."""
    _world, answer, page = clash
    action = answer.content.decode().split('<form method="post" action="')[-1].split('"')[0]
    again = page.who.get(action)
    assert again.status_code == 200
    assert "Iedereen woont droog" in words_of(again)


def test_a_choice_is_made_by_who_typed_and_nobody_else(clash, sanne):
    world, answer, _page = clash
    assert choose(answer, logged_in(sanne), **{"keuze-0": "mijn"}).status_code == 404
    assert world.answers.purpose.goal == "Iedereen woont warm"


def test_whoever_may_no_longer_fill_in_cannot_choose_either(clash, fatma):
    world, answer, page = clash
    world.agreement.memberships.filter(user=fatma).delete()
    world.let(fatma, "observer")
    assert chosen(page, answer, "mijn").status_code == 403
    assert world.answers.purpose.goal == "Iedereen woont warm"


def test_a_save_while_typing_that_clashes_only_says_so(world, sanne, fatma):
    hers, other = world.open(sanne, GOAL), world.open(fatma, GOAL)
    hers.send({"goal": "Warm"})
    answer = other.autosave({"goal": "Koel"})
    assert answer.status_code == 409
    assert "<html" not in answer.content.decode()
    assert "Wat je typt is bewaard" in words_of(answer)
    assert Save.objects.get(number=None).fields["typed"]["goal"] == ["Koel"]
    assert other.send().status_code == 409
    assert Save.objects.filter(number=None).count() == 1
