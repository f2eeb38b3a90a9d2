"""Whether a monitor learns what it must know, without a login and without a database where it needs none."""

from datetime import datetime, timedelta

import pytest
from django.db import DatabaseError
from django.db.migrations.recorder import MigrationRecorder
from django.urls import resolve
from django.utils import timezone

from partnership import health


def test_alive_answers_without_the_database(rf):
    answer = health.alive(rf.get("/gezond/"))
    assert (answer.status_code, answer.content, answer["Content-Type"]) == (200, b"gezond\n", health.PLAIN)
    assert "no-store" in answer["Cache-Control"]


@pytest.mark.django_db
def test_ready_answers_when_every_migration_is_applied(rf):
    answer = health.ready(rf.get("/gereed/"))
    assert (answer.status_code, answer.content) == (200, b"gereed\n")


@pytest.mark.django_db
def test_ready_says_that_a_migration_waits(rf, pytestconfig):
    if pytestconfig.option.nomigrations:
        pytest.skip("there is no table of migrations")
    MigrationRecorder.Migration.objects.filter(app="sessions").delete()
    answer = health.ready(rf.get("/gereed/"))
    assert (answer.status_code, answer.content) == (503, b"1 migraties wachten\n")


def test_ready_says_that_the_database_is_away_and_not_where_it_is(rf, monkeypatch):
    def away(*args):
        raise DatabaseError("could not connect to db.example.nl as joris")

    monkeypatch.setattr(health, "MigrationExecutor", away)
    answer = health.ready(rf.get("/gereed/"))
    assert (answer.status_code, answer.content) == (503, b"database niet bereikbaar\n")


@pytest.mark.parametrize("view", [health.alive, health.ready, health.security_txt])
def test_a_monitor_only_reads(rf, view):
    assert view(rf.post("/gezond/")).status_code == 405


def test_security_txt_names_a_contact_and_ends_within_a_year(rf, settings):
    settings.SECURITY_CONTACT = "mailto:veilig@example.nl"
    lines = dict(line.split(": ", 1) for line in health.security_txt(rf.get("/")).content.decode().splitlines())
    assert lines["Contact"] == "mailto:veilig@example.nl"
    assert timedelta(days=30) < datetime.fromisoformat(lines["Expires"]) - timezone.now() < timedelta(days=365)
    assert lines["Canonical"] == f"{settings.BASE_URL}/.well-known/security.txt"


@pytest.mark.parametrize(
    ("path", "view"),
    [("/gezond/", health.alive), ("/gereed/", health.ready), ("/.well-known/security.txt", health.security_txt)],
)
def test_monitors_find_it_at_its_address(path, view):
    assert resolve(path).func is view
