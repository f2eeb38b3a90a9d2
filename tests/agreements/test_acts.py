"""The table of rights: written down once, read by people, and every refusal leaves one line that names nobody."""

import logging
import re
from pathlib import Path

import pytest
from django.conf import settings

from accounts.models import User
from agreements.models import Agreement, State
from agreements.teamwork.acts import ACTS
from agreements.teamwork.rights import Rights
from agreements.workflow.events import record
from agreements.workflow.transitions import TRANSITIONS, rights
from tests.agreements.world import logged_in, words_of
from tests.people import person

LINE = re.compile(r"denied status=(403|404) user=\d+ act=[a-z_.]+ agreement=\w*")


@pytest.mark.once
def test_the_table_of_rights_is_the_one_in_the_docs():
    page = (Path(settings.BASE_DIR) / "docs/rights.md").read_text(encoding="utf-8")
    assert "\n".join(rights()) in page


@pytest.mark.once
def test_every_act_asks_for_a_right_that_exists_in_states_that_exist_and_stands_once():
    acts = [*ACTS, *(transition.act for transition in TRANSITIONS)]
    assert len({act.name for act in acts}) == len(acts)
    for act in acts:
        assert hasattr(Rights(edits=False, parties=frozenset()), act.who), act
        assert act.states
        assert set(act.states) <= set(State)


@pytest.mark.once
def test_no_view_judges_rights_by_itself():
    allowed = {"found.py": 1, "queue.py": 1}  # the municipality of a coordinator, and who is none
    for house in ("agreements", "meetings"):
        for path in (Path(settings.BASE_DIR) / house).rglob("*views*/*.py" if house == "agreements" else "views.py"):
            assert path.read_text().count("raise PermissionDenied") <= allowed.get(path.name, 0), path


@pytest.fixture
def lines():
    """Collect the lines of the log."""

    class Kept(logging.Handler):
        def emit(self, record):
            self.found.append(record.getMessage())

    handler = Kept()
    handler.found = []
    loggers = [logging.getLogger(name) for name in ("", "rights", "django", "django.request", "django.security")]
    for one in loggers:
        one.addHandler(handler)
    yield handler.found
    for one in loggers:
        one.removeHandler(handler)


def test_a_refusal_is_one_line_with_who_what_and_of_which_agreement(world, joris, guus, lines):
    logged_in(joris).get(f"{world.root}bijhouden/")
    logged_in(guus).get(f"{world.root}tekst/")
    logged_in(guus).get("/werk/zzzzzzzz/tekst/")
    key = world.agreement.key
    assert [one for one in lines if one.startswith("denied")] == [
        f"denied status=403 user={joris.pk} act=agr.edit_meta agreement={key}",
        f"denied status=404 user={guus.pk} act=agr.read_text agreement={key}",
    ]


def test_no_line_of_the_log_holds_a_secret(world, joris, lines):
    secrets = [f"geheim{number}merk" for number in range(12)]
    marked = person(f"{secrets[0]} {secrets[1]}", f"{secrets[2]}@{secrets[3]}.voorbeeld")
    world.let(marked, "observer")
    stranger = person(secrets[4], f"{secrets[5]}@wijk.voorbeeld")
    Agreement.objects.filter(pk=world.agreement.pk).update(lead_editor=marked)
    sent = {"sheet": "0", "page": secrets[6], "asked": "title", "title": secrets[7], "csrfmiddlewaretoken": secrets[8]}
    for user in (marked, stranger):
        who = logged_in(user)
        for path in ("stap/vorm/", "bijhouden/", "zet/start_review/", "antwoorden/besproken/", "pdf/signing/"):
            answer = who.post(
                f"{world.root}{path}?sleutel={secrets[9]}",
                sent | {"letter": secrets[10]},
                headers={"referer": f"https://x/{secrets[11]}"},
            )
            assert answer.status_code in (403, 404)
    assert len(lines) >= 10
    assert all(LINE.fullmatch(one) for one in lines if one.startswith("denied"))
    assert not [secret for secret in secrets if secret in "\n".join(lines)]


# --- The timeline ----------------------------------------------------------------------------------------------------


def test_the_timeline_tells_the_newest_first_in_sentences_and_shows_no_hash(road):
    road.handed_in()
    for user in (road.sanne, road.noor, next(iter(road.members.values()))):
        answer = logged_in(user).get(f"/werk/{road.key}/tijdlijn/")
        words = words_of(answer)
        assert words.index("Sanne Voorbeeld diende versie 1 in") < words.index("Sanne Voorbeeld stuurde versie 1")
        assert road.agreement.events.first().hash not in words


def test_only_a_coordinator_reads_the_whole_chain(road):
    road.handed_in()
    address = f"/werk/{road.key}/tijdlijn/keten/"
    assert logged_in(road.sanne).get(address).status_code == 403
    words = words_of(logged_in(road.noor).get(address))
    assert all(event.hash in words for event in road.agreement.events.all())
    assert "Bekijk de hele keten" in words_of(logged_in(road.noor).get(f"/werk/{road.key}/tijdlijn/"))
    assert "Bekijk de hele keten" not in words_of(logged_in(road.sanne).get(f"/werk/{road.key}/tijdlijn/"))


def test_a_long_timeline_stands_in_pages_of_fifty_and_asks_no_more_queries(road, django_assert_max_num_queries):
    for _number in range(60):
        record(road.agreement, "agree", road.sanne, data={"version": 1})
    who = logged_in(road.sanne)
    with django_assert_max_num_queries(110):
        first = who.get(f"/werk/{road.key}/tijdlijn/")
    assert first.content.decode().count("gaf namens een partij akkoord") == 50
    second = who.get(f"/werk/{road.key}/tijdlijn/?bladzijde=2")
    assert second.content.decode().count("gaf namens een partij akkoord") == 10
    for odd in ("0", "x", "99999999999999999999", "\x00"):
        assert who.get(f"/werk/{road.key}/tijdlijn/", {"bladzijde": odd}).status_code == 200
    assert User.objects.filter(pk=road.sanne.pk).exists()
