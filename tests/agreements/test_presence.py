"""Who works on a page now, as the others see it: for two minutes, without holding anybody back."""

from datetime import timedelta
from threading import Event

import pytest
import time_machine
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from accounts import joining
from agreements.models import Presence
from agreements.teamwork import presence
from agreements.teamwork.saves import locked
from tests.agreements.at_once import at_once
from tests.agreements.world import World, logged_in, words_of
from tests.people import person

GOAL = "aanleiding-en-doel"
FATMA = "Fatma werkt hier nu aan."


def seen_by(world, user, step=GOAL):
    """Give the words of a step's page as somebody sees them."""
    return words_of(logged_in(user).get(world.address(step)))


def later(**passed):
    return time_machine.travel(timezone.now() + timedelta(**passed), tick=False)


def test_who_opened_a_page_is_seen_by_others_there_and_in_the_task_list(world, sanne, fatma, joris):
    world.open(fatma, GOAL)
    for who in (sanne, joris):
        assert FATMA in words_of(logged_in(who).get(world.root))
    assert FATMA in seen_by(world, sanne)
    assert "Fatma en Sanne werken hier nu aan." in words_of(logged_in(joris).get(world.root))
    assert FATMA not in seen_by(world, sanne, "gebied")


def test_nobody_is_told_of_oneself(world, fatma):
    world.open(fatma, GOAL)
    assert "werkt hier nu aan" not in seen_by(world, fatma)
    assert "werkt hier nu aan" not in words_of(logged_in(fatma).get(world.root))


def test_two_others_stand_in_one_sentence(world, sanne, fatma, stranger):
    world.let(stranger, "editor")
    world.open(fatma, GOAL), world.open(stranger, GOAL)
    assert "Fatma en Ravi werken hier nu aan." in seen_by(world, sanne)


def test_it_is_over_after_two_minutes_and_typing_makes_it_last(world, sanne, fatma):
    page = world.open(fatma, GOAL)
    with later(seconds=119):
        assert FATMA in seen_by(world, sanne)
        page.autosave({"goal": "Warm blijven."})
    with later(seconds=200):
        assert FATMA in seen_by(world, sanne)
    with later(seconds=240):
        assert FATMA not in seen_by(world, sanne)


def test_who_saves_and_leaves_is_gone_at_once_with_what_had_ended(world, sanne, fatma):
    page = world.open(fatma, GOAL)
    world.open(fatma, "gebied")
    Presence.objects.filter(step="gebied").update(until=timezone.now() - timedelta(seconds=1))
    page.send({"goal": "Warm blijven."})
    assert FATMA not in seen_by(world, sanne)
    assert not Presence.objects.filter(user=fatma).exists()


def test_typing_tells_who_came_meanwhile(world, sanne, fatma):
    page = world.open(sanne, GOAL)
    world.open(fatma, GOAL)
    assert FATMA in words_of(page.autosave({"goal": "Warm."}))


def test_it_locks_nothing(world, sanne, fatma):
    world.open(fatma, GOAL)
    assert world.fill(sanne, GOAL, goal="Warm blijven.").status_code == 302
    assert world.answers.purpose.goal == "Warm blijven."


def test_a_private_page_tells_nobody(world, sanne, joris):
    world.let(sanne, "member", world.parties[1])
    world.open(joris, "eigen-keuken", world.parties[1])
    world.open(joris, "eigen-keuken", world.parties[1]).autosave({})
    assert not Presence.objects.filter(step="eigen-keuken").exists()
    assert "werkt hier nu aan" not in words_of(logged_in(sanne).get(world.root))


def test_looking_without_reading_and_a_closed_text_leave_no_trace(world, fatma):
    logged_in(fatma).head(world.address(GOAL))
    world.state("ingediend")
    logged_in(fatma).get(world.address(GOAL))
    assert not Presence.objects.exists()


def test_a_page_costs_one_query_and_one_write(world, fatma):
    with CaptureQueriesContext(connection) as seen:
        world.open(fatma, GOAL)
    about = [one["sql"].split()[0] for one in seen.captured_queries if "agreements_presence" in one["sql"]]
    assert sorted(about) == ["INSERT", "SELECT"]


@pytest.mark.django_db(transaction=True)
def test_a_write_that_fails_stops_no_page(monkeypatch):
    fatma = person("Fatma Yılmaz")
    world = World(joining.municipality_called("Lindwaarden")[0], fatma)
    monkeypatch.setattr(presence, "place_of", lambda page: {"agreement_id": None, "step": "x", "uid": "x"})
    page = world.open(fatma, GOAL)
    assert page.autosave({"goal": "Warm blijven."}).status_code == 200
    assert page.send({"goal": "Warm blijven en samen."}).status_code == 302
    assert world.answers.purpose.goal == "Warm blijven en samen."


@pytest.mark.django_db(transaction=True)
def test_a_page_does_not_wait_for_somebody_who_writes():
    fatma = person("Fatma Yılmaz")
    world = World(joining.municipality_called("Lindwaarden")[0], fatma)
    who, begun, read = logged_in(fatma), Event(), Event()
    who.get(world.root)

    def write():
        with transaction.atomic():
            locked(world.agreement)
            begun.set()
            return read.wait(10)

    def look():
        begun.wait(10)
        answer = who.get(world.address(GOAL))
        read.set()
        return answer.status_code

    assert at_once([write, look]) == [True, 200]
