"""Usual answers: taken over with one click, kept apart until somebody says that they were talked about."""

from agreements.models.agreement import State
from tests.agreements.world import logged_in, words_of

STEP = "tekenen"


def take(world, page, step=STEP, **typed):
    return page.send(typed, to=f"{world.root}gebruikelijk/{step}/team/")


def test_a_usual_answer_is_offered_where_nothing_was_answered(world, sanne):
    assert "Veel wijken kiezen dit" in words_of(logged_in(sanne).get(world.address(STEP)))
    world.fill(sanne, STEP, method_0="papier", endorse="nee")
    assert "Veel wijken kiezen dit" not in words_of(logged_in(sanne).get(world.address(STEP)))


def test_taking_over_fills_what_is_open_and_keeps_what_was_typed(world, sanne):
    answer = take(world, world.open(sanne, STEP), endorse="nee")
    assert answer["Location"] == world.address(STEP)
    signing = world.answers.signing
    assert (signing.method, signing.endorse) == ("papier", "nee")
    assert world.sheet(STEP, signing).taken == ["method"]


def test_what_was_typed_is_not_replaced_by_what_is_usual(world, sanne):
    take(
        world, world.open(sanne, "vorm"), "vorm", kind="manifest", title="Warm Zwaluwveen", subject_1="een groene wijk"
    )
    assert world.answers.basics.subject == "een groene wijk"


def test_taking_over_twice_is_once(world, sanne):
    page = world.open(sanne, STEP)
    first, again = take(world, page), take(world, page)
    assert first["Location"] == again["Location"]
    assert world.answers.signing.method == "papier"
    assert world.sheet(STEP, world.answers.signing).taken == ["method"]


def test_what_was_taken_over_is_marked_until_the_chapter_was_talked_about(world, sanne):
    take(world, world.open(sanne, STEP))
    who = logged_in(sanne)
    check = f"{world.root}antwoorden/"
    assert "nog niet besproken" in words_of(who.get(check))
    who.post(f"{check}besproken/", {"letter": "P"})
    assert "nog niet besproken" not in words_of(who.get(check))
    assert world.sheet(STEP, world.answers.signing).taken == []


def test_another_chapter_stays_marked(world, sanne):
    take(world, world.open(sanne, STEP))
    logged_in(sanne).post(f"{world.root}antwoorden/besproken/", {"letter": "L"})
    assert world.sheet(STEP, world.answers.signing).taken == ["method"]


def test_an_answer_that_somebody_changes_is_no_longer_a_usual_one(world, sanne):
    take(world, world.open(sanne, STEP))
    world.fill(sanne, STEP, method_0="digitaal")
    assert world.sheet(STEP, world.answers.signing).taken == []


def test_a_letter_of_no_chapter_changes_nothing(world, sanne):
    for letter in ("", "Z", "AB", "a", "\x00"):
        assert logged_in(sanne).post(f"{world.root}antwoorden/besproken/", {"letter": letter}).status_code in (302, 404)


def test_nothing_is_taken_over_in_a_text_that_is_closed(world, sanne):
    page = world.open(sanne, STEP)
    world.state(State.IN_REVIEW)
    assert take(world, page).status_code == 409
    assert world.answers.signing.method == ""


def test_a_clash_comes_before_taking_over(world, sanne, fatma):
    page = world.open(fatma, STEP)
    world.fill(sanne, STEP, endorse="ja")
    assert take(world, page, endorse="nee").status_code == 409
    assert world.answers.signing.endorse == "ja"
