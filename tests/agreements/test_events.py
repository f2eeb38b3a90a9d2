"""The chain of events: nothing in it can be changed, left out, added or moved without being found."""

import pytest
from django.core.management import CommandError, call_command
from django.db import DatabaseError, connection, transaction

from agreements.models import Event, Notice, Version
from agreements.models.frozen import guards


def verified():
    call_command("verify", verbosity=0)


def behind_the_guards(sql):
    """Change a frozen table as somebody with the whole database in hands could."""
    connection.check_constraints()
    Notice.objects.all().delete()
    with connection.cursor() as cursor:
        for table in ("agreements_event", "agreements_version"):
            for name, _create in guards(connection.vendor, table):
                on = f" ON {table}" if connection.vendor == "postgresql" else ""
                cursor.execute(f"DROP TRIGGER {name}{on}")
        for statement in sql.split(";"):
            cursor.execute(statement)


def test_a_walked_road_verifies(road, capsys):
    road.handed_in()
    verified()


@pytest.mark.parametrize("table", ["agreements_event", "agreements_version"])
@pytest.mark.parametrize("act", ["UPDATE {} SET agreement_id = agreement_id", "DELETE FROM {}"])
def test_the_database_refuses_to_change_what_is_frozen(road, table, act):
    road.handed_in()
    before = Event.objects.count(), Version.objects.count()
    with pytest.raises(DatabaseError, match="frozen"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(act.format(table))
    assert (Event.objects.count(), Version.objects.count()) == before


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE agreements_event SET act = 'approve' WHERE number = 1",
        "UPDATE agreements_event SET by_id = NULL WHERE number = 2",
        "DELETE FROM agreements_event WHERE number = 1",
        "DELETE FROM agreements_event WHERE number = 2",
        "UPDATE agreements_event SET number = number + 7",
        "INSERT INTO agreements_event (agreement_id, number, act, state, by_id, at, data, before, hash)"
        " SELECT agreement_id, 3, 'agree', '', by_id, at, data, hash, hash FROM agreements_event WHERE number = 2",
        "UPDATE agreements_event SET number = 9 WHERE number = 1;"
        "UPDATE agreements_event SET number = 1 WHERE number = 2;"
        "UPDATE agreements_event SET number = 2 WHERE number = 9",
        "UPDATE agreements_version SET text_hash = 'x'",
    ],
)
def test_verify_finds_what_was_changed_behind_the_guards(road, change):
    road.handed_in()
    behind_the_guards(change)
    with pytest.raises(CommandError, match="fout"):
        verified()
