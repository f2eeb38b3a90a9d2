"""Signals on their pages: who sees them, and the reason why a team wants it so."""

import pytest
from django.db import DatabaseError, connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from agreements.models import AdviceAnswer
from agreements.models.agreement import State
from agreements.teamwork import signals as signals_of_teamwork
from agreements.teamwork.rights import rights_of
from agreements.teamwork.signals import signals
from agreements.transfer.export import document_of
from tests.agreements.at_once import at_once
from tests.agreements.world import logged_in, words_of

FEW = "Kies minstens drie uitgangspunten."
WORTH = "We kozen er één, want die is hard."
HARD = "In een belofte van Coöperatie Zon op Veen staat “zal”. Dat klinkt hard. Hoort dat in een manifest?"


@pytest.fixture
def few(world, sanne):
    """The manifest with one principle, and the key of the signal about it."""
    world.fill(sanne, "aanleiding-en-doel", principles_0=["betaalbaar"])
    return called(world, sanne, FEW)


@pytest.fixture
def hard(world, sanne):
    """A promise of Zon op Veen that sounds hard, and the key of the signal about it."""
    world.add(sanne, "beloften", world.parties[1], text="Zon op Veen zal 40 daken huren")
    return called(world, sanne, HARD)


def called(world, user, sentence):
    """Find the key of a signal by its sentence; None where there is none."""
    found = signals(world.answers, rights_of(user, world.agreement))
    return next((one.key for one in found if one.advice.sentence == sentence), None)


def page(world, user, key=""):
    return logged_in(user).get(f"{world.root}signalen/{key and f'{key}/'}")


def explain(world, user, key, *, reason=WORTH, number=0, **more):
    """Send a reason as the page of a signal does."""
    data = {"reason": reason, "number": number, "act": "", **more}
    return logged_in(user).post(f"{world.root}signalen/{key}/", data)


def reasons(world):
    return [(one.sentence, one.reason, one.number) for one in AdviceAnswer.objects.filter(agreement=world.agreement)]


def test_what_stops_something_comes_first_then_what_is_open_then_what_was_answered(world, sanne, few, hard):
    explain(world, sanne, hard)
    words = words_of(page(world, sanne))
    places = [words.index(part) for part in ("naar de partijen gaat", "voor jullie tekenen", FEW, HARD, WORTH)]
    assert places == sorted(places)


def test_a_signal_leads_to_the_row_that_solves_it(world, sanne, hard):
    promise = world.answers.commitments[0]
    text = page(world, sanne).content.decode()
    assert f'href="{world.address("beloften", world.parties[1], promise)}#open"' in text


def test_a_reason_stays_with_who_gave_it_and_the_signal_is_no_longer_open(world, sanne, fatma, few):
    answer = explain(world, fatma, few)
    assert (answer.status_code, answer["Location"]) == (302, f"{world.root}signalen/#{few}")
    assert reasons(world) == [(FEW, WORTH, 1)]
    assert f"{WORTH} {fatma.name}" in words_of(page(world, sanne))
    assert FEW not in words_of(logged_in(sanne).get(world.root))


def test_a_reason_without_words_is_asked_again(world, sanne, few):
    answer = explain(world, sanne, few, reason="  ")
    assert answer.status_code == 200
    assert "Leg uit waarom jullie dit zo willen." in words_of(answer)
    assert reasons(world) == []


def test_a_reason_is_changed_and_withdrawn(world, sanne, few):
    explain(world, sanne, few)
    assert WORTH in page(world, sanne, few).content.decode()
    explain(world, sanne, few, reason="Meer past er niet op de poster.", number=1)
    assert reasons(world) == [(FEW, "Meer past er niet op de poster.", 2)]
    explain(world, sanne, few, number=2, act="intrekken")
    assert reasons(world) == [(FEW, "", 3)]
    assert FEW in words_of(logged_in(sanne).get(world.root))


def test_when_the_facts_change_the_old_reason_is_silent_and_back_again_it_counts(world, sanne, hard):
    explain(world, sanne, hard)
    promise = world.answers.commitments[0]
    world.fill(sanne, "beloften", world.parties[1], promise, text="Zon op Veen garandeert 40 daken")
    other = HARD.replace("zal", "garandeert")
    assert other in words_of(logged_in(sanne).get(world.root))
    assert f"{WORTH} {sanne.name}" in words_of(page(world, sanne, called(world, sanne, other)))  # to use again
    world.fill(sanne, "beloften", world.parties[1], promise, text="Zon op Veen zal 40 daken huren")
    assert HARD not in words_of(logged_in(sanne).get(world.root))


def test_the_reason_for_one_promise_says_nothing_of_another(world, sanne, hard):
    explain(world, sanne, hard)
    world.add(sanne, "beloften", world.parties[1], text="Zon op Veen zal alles betalen")
    assert HARD in words_of(logged_in(sanne).get(world.root))


# --- Two at once ---------------------------------------------------------------------------------------------------


def test_who_comes_second_sees_both_texts_and_nothing_is_lost(world, sanne, fatma, few):
    explain(world, sanne, few)
    answer = explain(world, fatma, few, reason="Fatma vindt één genoeg.")
    assert answer.status_code == 409
    words = words_of(answer)
    assert "Sanne heeft dit intussen ook veranderd" in words
    assert WORTH in words
    assert "Fatma vindt één genoeg." in words
    assert reasons(world) == [(FEW, WORTH, 1)]
    assert explain(world, fatma, few, reason="Fatma vindt één genoeg.", number=1).status_code == 302
    assert reasons(world) == [(FEW, "Fatma vindt één genoeg.", 2)]


@pytest.mark.django_db(transaction=True)
def test_of_two_reasons_at_the_same_moment_one_is_kept_and_the_other_comes_back(world, sanne, fatma, few):
    def work(user):
        answer = explain(world, user, few, reason=f"Uitleg van {user.name}")
        return answer.status_code, f"Uitleg van {user.name}" in words_of(answer)

    done = at_once([lambda: work(sanne), lambda: work(fatma)])
    assert sorted(done) == [(302, False), (409, True)]
    assert [number for _sentence, _reason, number in reasons(world)] == [1]


def test_the_same_reason_sent_twice_is_kept_once(world, sanne, few):
    assert [explain(world, sanne, few).status_code for _ in range(2)] == [302, 302]
    assert reasons(world) == [(FEW, WORTH, 1)]


def test_a_tab_that_is_still_open_notices_that_the_reason_was_withdrawn(world, sanne, few):
    explain(world, sanne, few)
    explain(world, sanne, few, number=1, act="intrekken")
    answer = explain(world, sanne, few, reason="Uit het oude tabblad", number=1)
    assert answer.status_code == 409
    assert "intussen ingetrokken" in words_of(answer)
    assert "Uit het oude tabblad" in words_of(answer)


def test_who_withdraws_what_somebody_just_changed_sees_that_first(world, sanne, fatma, few):
    explain(world, sanne, few)
    explain(world, fatma, few, reason="Nieuwe uitleg", number=1)
    answer = explain(world, sanne, few, number=1, act="intrekken")
    assert answer.status_code == 409
    assert "Nieuwe uitleg" in words_of(answer)
    assert reasons(world) == [(FEW, "Nieuwe uitleg", 2)]


def test_when_the_signal_is_gone_the_words_come_back(world, sanne, few):
    world.fill(sanne, "aanleiding-en-doel", principles_0=["betaalbaar", "gelijkwaardig", "leren-mag"])
    answer = explain(world, sanne, few)
    assert answer.status_code == 409
    assert "Dit signaal is er niet meer" in words_of(answer)
    assert WORTH in words_of(answer)
    assert page(world, sanne, few)["Location"] == f"{world.root}signalen/"


def test_of_a_closed_text_nothing_is_explained_any_more_and_the_words_come_back(world, sanne, few):
    world.state(State.IN_REVIEW)
    answer = explain(world, sanne, few)
    assert answer.status_code == 409
    assert WORTH in words_of(answer)
    assert reasons(world) == []
    text = page(world, sanne).content.decode()
    assert FEW in text
    assert f"signalen/{few}/" not in text


def test_who_was_logged_out_finds_the_words_back(world, sanne, few):
    who = Client()
    address = f"{world.root}signalen/{few}/"
    assert who.post(address, {"reason": WORTH, "number": 0}).status_code == 302
    who.force_login(sanne)
    assert WORTH in words_of(who.get(address))


def test_a_database_that_is_away_gives_the_words_back(world, sanne, few, monkeypatch):
    def away(agreement):
        raise DatabaseError("away")

    monkeypatch.setattr(signals_of_teamwork, "locked", away)
    answer = explain(world, sanne, few)
    assert answer.status_code == 503
    assert WORTH in words_of(answer)


# --- Who sees what -------------------------------------------------------------------------------------------------


def test_a_member_sees_the_signals_of_the_own_party_and_answers_them(world, sanne, joris, few, hard):
    words = words_of(page(world, joris))
    assert HARD in words
    assert FEW not in words
    assert explain(world, joris, hard).status_code == 302
    assert reasons(world) == [(HARD, WORTH, 1)]


def test_a_member_cannot_answer_for_the_team(world, joris, few):
    assert page(world, joris, few)["Location"] == f"{world.root}signalen/"
    assert explain(world, joris, few).status_code == 403
    assert reasons(world) == []


def test_a_member_sees_only_what_the_own_party_still_lacks(world, joris):
    steps = [line.step.who.name for _heading, lines in page(world, joris).context["stops"] for line in lines]
    assert steps
    assert "team" not in steps


def test_the_coordinator_reads_all_signals_and_answers_none(world, noor, sanne, few, hard):
    explain(world, sanne, hard)
    words = words_of(page(world, noor))
    assert FEW in words
    assert WORTH in words
    assert "Leg uit waarom" not in words
    assert explain(world, noor, few).status_code == 403


def test_a_stranger_finds_no_signals(world, stranger, few):
    assert page(world, stranger).status_code == 404
    assert explain(world, stranger, few).status_code == 404


# --- Beside the questions ------------------------------------------------------------------------------------------


def test_a_step_shows_its_own_signals_and_no_others(world, sanne, few, hard):
    assert FEW in words_of(logged_in(sanne).get(world.address("aanleiding-en-doel")))
    assert FEW not in words_of(logged_in(sanne).get(world.address("gebied")))
    assert HARD in words_of(logged_in(sanne).get(world.address("beloften", world.parties[1])))
    assert HARD not in words_of(logged_in(sanne).get(world.address("beloften", world.parties[0])))


def test_an_open_row_shows_its_own_signal_alone(world, sanne, hard):
    other = world.add(sanne, "beloften", world.parties[1], text="huurt een zaal")
    own, *_ = world.answers.commitments
    assert HARD in words_of(logged_in(sanne).get(world.address("beloften", world.parties[1], own)))
    assert HARD not in words_of(logged_in(sanne).get(world.address("beloften", world.parties[1], other)))


def test_the_signals_beside_a_question_follow_what_is_typed(world, sanne, few):
    page = world.open(sanne, "aanleiding-en-doel")
    assert FEW not in words_of(page.autosave({"principles_0": ["betaalbaar", "gelijkwaardig", "leren-mag"]}))
    assert FEW in words_of(page.autosave({"principles_0": ["betaalbaar"]}))


def test_the_task_list_counts_what_is_open_and_leads_to_all(world, sanne, few, hard):
    words = words_of(logged_in(sanne).get(world.root))
    count = len(page(world, sanne).context["open"])
    assert f"Signalen ({count})" in words
    assert "Een signaal houdt niets tegen. Los het op, of leg uit waarom jullie dit zo willen." in words
    assert f'href="{world.root}signalen/"' in logged_in(sanne).get(world.root).content.decode()
    assert f'href="{world.root}signalen/"' in logged_in(sanne).get(f"{world.root}antwoorden/").content.decode()


def test_many_answered_signals_cost_one_query(world, sanne):
    for party in world.parties[:2]:
        for number in range(3):
            world.add(sanne, "beloften", party, text=f"zal {number} dingen doen")

    def asked():
        who = logged_in(sanne)
        with CaptureQueriesContext(connection) as seen:
            who.get(f"{world.root}signalen/")
        return len(seen.captured_queries)

    before = asked()
    for one in signals(world.answers, rights_of(sanne, world.agreement)):
        explain(world, sanne, one.key)
    assert asked() == before


def test_a_reason_is_no_answer_and_leaves_with_no_file(world, sanne, few):
    explain(world, sanne, few)
    assert WORTH not in str(document_of(world.answers))


def test_when_the_thing_is_put_back_its_reason_counts_again(world, sanne, hard):
    explain(world, sanne, hard)
    promise = world.answers.commitments[0]
    world.press(world.list(sanne, "beloften", world.parties[1]), "zeker", promise, step="beloften",
                owner=world.parties[1])  # fmt: skip
    assert called(world, sanne, HARD) is None
    page = world.list(sanne, "beloften", world.parties[1])
    text = page.who.get(page.address).content.decode()
    again = next(part.split('"')[0] for part in text.split('action="') if "/terug/" in part.split('"')[0])
    page.who.post(again, page.hidden)
    assert called(world, sanne, HARD) == hard
    assert HARD not in words_of(logged_in(sanne).get(world.root))
