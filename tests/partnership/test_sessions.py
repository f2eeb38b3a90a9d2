"""A session ends eight hours after it began, also for somebody who keeps on working."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine

from partnership.sessions import SessionStore

MORNING = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)


@pytest.fixture
def key(db):
    """Begin a session at eight in the morning and return its key."""
    with time_machine.travel(MORNING, tick=False):
        session = SessionStore()
        session["name"] = "Sanne"
        session.save()
    return session.session_key


@pytest.mark.parametrize(("minutes", "name"), [(0, "Sanne"), (479, "Sanne"), (481, None)])
def test_it_ends_after_eight_hours(key, minutes, name):
    with time_machine.travel(MORNING + timedelta(minutes=minutes), tick=False):
        assert SessionStore(key).get("name") == name


def test_working_on_does_not_make_it_longer(key):
    with time_machine.travel(MORNING + timedelta(hours=7), tick=False):
        session = SessionStore(key)
        session["page"] = "overdracht"
        session.save()
        assert session.get_expiry_age() == 3600
    with time_machine.travel(MORNING + timedelta(hours=8, minutes=1), tick=False):
        assert SessionStore(key).load() == {}


def test_a_new_key_after_login_keeps_the_end(key):
    with time_machine.travel(MORNING + timedelta(hours=7), tick=False):
        session = SessionStore(key)
        session.cycle_key()
        assert session.get_expiry_date() == MORNING + timedelta(hours=8)
