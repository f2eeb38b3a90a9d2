"""The matrix of rights: every action, actor and state is tried, and every answer is the one in matrix.csv."""

import csv
import hashlib
import os
import re
from contextlib import contextmanager
from pathlib import Path

import pytest
from django.apps import apps
from django.db import connection, transaction
from django.test import Client
from django.urls import get_resolver

from tests.matrix.routes import NOT_OF_ONE, ROUTES
from tests.matrix.world import ACTORS, NOWHERE, STATES, World
from tests.people import log_in_freshly

ROWS = list(csv.DictReader((Path(__file__).parent / "matrix.csv").read_text(encoding="utf-8").splitlines()))
MATRIX = {row["action"]: row for row in ROWS}
SAMPLE = ("concept", "ingediend")  # on SQLite, which has no locks to take and no types to hold
WRITES = re.compile(r'^\s*(?:INSERT INTO|UPDATE|DELETE FROM)\s+"?(\w+)', re.IGNORECASE)
KEPT = {"agreements_save", "agreements_sheet"}
DIFFERS = re.compile(rb'(csrfmiddlewaretoken" value="[^"]*|nonce-[\w-]+)')


class Undone(Exception):
    """Ends a savepoint."""


@contextmanager
def undone():
    """Let nothing that happens inside remain."""
    try:
        with transaction.atomic():
            yield
            raise Undone
    except Undone:
        pass


class Written:
    """Counts the tables that are written to; a session that is read may be renewed, and so may who works where."""

    def __init__(self):
        self.tables = set()

    def __call__(self, execute, sql, params, many, context):
        """Note the table of a statement that writes, and carry it out."""
        found = WRITES.match(sql)
        if found and found[1] not in ("django_session", "agreements_presence"):
            self.tables.add(found[1])
        return execute(sql, params, many, context)


def expected(action, actor, state):
    """Give the letter of one cell."""
    letters = MATRIX[action][actor]
    return letters if len(letters) == 1 else letters[STATES.index(state)]


def places(world, action, actor):
    """List where a cell is tried: in every state where the states differ, else in two, or in all for the soak."""
    everywhere = list(world.places.values())
    if len(MATRIX[action][actor]) > 1 or os.environ.get("SOAK"):
        return everywhere
    return [place for place in everywhere if place.state in SAMPLE]


def letter_of(answer, address):
    """Say what an answer is: A, N, F, S or L, or its status where it is none of these."""
    where = answer.get("Location", "")
    if answer.status_code == 302 and where.startswith("/inloggen/"):
        return "L" if where == f"/inloggen/?next={address}" else f"to {where}"
    if answer.status_code in (200, 302, 303) and not where.startswith(("http", "//")):
        return "A"
    return {404: "N", 403: "F", 409: "S"}.get(answer.status_code, str(answer.status_code))


def seen(answer):
    """Give all of an answer that somebody can see, without what differs in every answer."""
    headers = {name: value for name, value in answer.headers.items() if name != "Content-Length"}
    return answer.status_code, DIFFERS.sub(b"", answer.content), headers


def fingerprint():
    """Give, per table, the number of its rows and a hash of them all; sessions aside."""
    found = {}
    for model in apps.get_models(include_auto_created=True):
        if model.__name__ != "Session":
            rows = sorted(map(repr, model.objects.values_list()))
            found[model._meta.db_table] = len(rows), hashlib.sha256("".join(rows).encode()).hexdigest()
    return found


def files_in(folder):
    """List every file in a folder."""
    return sorted(str(path) for path in Path(folder).rglob("*") if path.is_file())


def ask(who, route, address, place):
    """Ask as somebody: look, or send the form."""
    return who.post(address, route.data(place)) if route.method == "post" else who.get(address)


def try_cell(world, action, actor, place):
    """Try one cell; give its letter, the answer, and the tables that were written to."""
    route, who = ROUTES[action], world.sessions[actor]
    address, written = route.address(place, actor), Written()
    with undone(), connection.execute_wrapper(written):
        answer = ask(who, route, address, place)
        answer.getvalue()  # also what is streamed is read to its end
    letter = letter_of(answer, address)
    if action == "agr.in_own_list" and letter == "A" and place.key.encode() not in answer.content:
        letter = "N"
    return letter, answer, written.tables


@pytest.fixture
def world(db):
    """Build all ten states, or two of them where the database is SQLite."""
    return World(STATES if connection.vendor == "postgresql" else SAMPLE)


def test_every_cell_is_answered_as_the_matrix_says_and_what_is_refused_writes_nothing(world, settings):
    wrong, nowhere = [], {}
    stored = files_in(settings.MEDIA_ROOT)
    for action, route in ROUTES.items():
        for actor in ACTORS:
            for place in places(world, action, actor):
                want = expected(action, actor, place.state)
                letter, answer, tables = try_cell(world, action, actor, place)
                may_write = KEPT if route.keeps and want == "S" else set()
                if letter != want or (want != "A" and tables - may_write):
                    wrong.append((action, actor, place.state, f"{want} expected, {letter}", sorted(tables)))
                if letter == want == "N" and action not in NOT_OF_ONE:
                    if (action, actor) not in nowhere:
                        with undone():
                            there = ask(world.sessions[actor], route, route.address(place, actor, key=NOWHERE), place)
                        nowhere[action, actor] = seen(there)
                    if seen(answer) != nowhere[action, actor]:
                        wrong.append((action, actor, place.state, "differs from what does not exist"))
                if want != "A" and len(files_in(settings.MEDIA_ROOT)) > len(stored):
                    wrong.append((action, actor, place.state, "left a file"))
    assert not wrong, "\n".join(map(str, wrong))


def test_one_refused_cell_of_every_action_leaves_every_table_as_it_was(world, settings):
    before, stored, place = fingerprint(), files_in(settings.MEDIA_ROOT), world.places["ingediend"]
    for action, route in ROUTES.items():
        refused = [actor for actor in ACTORS if expected(action, actor, place.state) in "NF"]
        for actor in refused[:1]:
            ask(world.sessions[actor], route, route.address(place, actor), place)
            assert (fingerprint(), files_in(settings.MEDIA_ROOT)) == (before, stored), (action, actor)


def test_a_form_from_elsewhere_and_a_method_that_changes_nothing_are_refused(world):
    place = world.places["concept"]
    for action, route in ROUTES.items():
        if route.method == "get":
            continue
        actor = next((one for one in world.strict if expected(action, one, place.state) in "AS"), "red")
        address, written = route.address(place, actor), Written()
        with connection.execute_wrapper(written):
            assert world.strict[actor].post(address, route.data(place)).status_code == 403, action
            for method in ("get", "head"):
                answer = getattr(world.sessions[actor], method)(address)
                only_post = f"{action}-get" not in ROUTES and answer.status_code == 405
                assert only_post or answer.status_code in (200, 302, 403, 404, 409), (action, method)
            assert world.sessions[actor].put(address).status_code == 405, action
        assert not written.tables, action


def test_who_approves_logs_in_again_after_ten_minutes_and_nothing_is_approved_before(world):
    place, route = world.places["ingediend"], ROUTES["tr.approve"]
    who, address = Client(), route.address(place, "coX")
    who.force_login(world.people["coX"])
    log_in_freshly(who, world.people["coX"], minutes=11)
    before = fingerprint()
    assert letter_of(ask(who, route, address, place), address) == "L"
    assert fingerprint() == before


def names_under(*beginnings):
    """List the names of all addresses under some beginnings."""
    found = set()
    for resolver in get_resolver().url_patterns:
        if str(resolver.pattern) in beginnings:
            found |= {route.name for route in resolver.url_patterns}
    return found


@pytest.mark.once
def test_every_address_of_a_team_or_a_municipality_has_a_row_and_every_row_an_address():
    assert {route.name for route in ROUTES.values()} == names_under("werk/", "gemeente/", "toetsing/")
    assert set(MATRIX) == set(ROUTES)


@pytest.mark.once
def test_the_matrix_holds_one_letter_or_ten_for_everybody():
    for row in ROWS:
        assert set(row) == {"action", *ACTORS}
        for actor in ACTORS:
            assert re.fullmatch(r"[ANFSL]|[ANFSL]{10}", row[actor]), (row["action"], actor)
