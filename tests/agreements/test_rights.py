"""Who may open and change what: strangers see nothing, members fill in their own part, coordinators only read."""

import re

import pytest
from django.test import Client
from django.urls import get_resolver, reverse

from accounts.joining import let_coordinate
from agreements.models import Save
from agreements.models.base import new_uid
from agreements.steps.chapters import all_steps
from tests.agreements.world import OpenPage, logged_in, words_of

# Every address of an agreement, with what fills it: {step}, {owner} and so on are made below.
GIVEN = {"step": "vorm", "owner": "team", "row": "zzzzzzzzzz", "save": 1, "kept": 1, "layout": "concept",
         "uid": "zzzzzzzzzz", "name": "start_review", "held": 1}  # fmt: skip
PATTERNS = [*get_resolver("agreements.urls").url_patterns, *get_resolver("meetings.urls").url_patterns]
ROUTES = [route for route in PATTERNS if "<key:key>" in str(route.pattern)]
POST_ONLY = {"confirm", "usual", "usual-row", "suggestion", "put-back", "rows", "children"}
POST_ONLY |= {"invite-again", "invite-back"}
GET_ONLY = {"tasks", "people", "check", "signals", "handovers", "text", "word", "pdf", "file", "timeline", "log"}
GET_ONLY |= {"other-kind", "differences", "balance"}
CHANGING = re.compile(rb'(csrfmiddlewaretoken" value="[^"]*|nonce-[\w-]+)')


def address(route, key):
    """Fill an address of an agreement."""
    parts = re.findall(r"<\w+:(\w+)>", str(route.pattern))
    return reverse(route.name, kwargs={"key": key} | {name: GIVEN[name] for name in parts if name != "key"})


def seen(answer):
    """Give all of an answer that somebody can see, without what differs in every answer."""
    headers = {name: value for name, value in answer.headers.items() if name != "Content-Length"}
    return answer.status_code, CHANGING.sub(b"", answer.content), headers


@pytest.mark.parametrize("route", ROUTES, ids=lambda route: route.name)
@pytest.mark.parametrize("method", ["get", "post", "head"])
def test_a_stranger_gets_what_an_address_that_does_not_exist_gives(world, guus, route, method):
    who = logged_in(guus)
    there, nowhere = (getattr(who, method)(address(route, key)) for key in (world.agreement.key, "zzzzzzzz"))
    assert there.status_code == (405 if route.name in POST_ONLY and method != "post" else there.status_code)
    assert there.status_code in (404, 405)
    assert seen(there) == seen(nowhere)


@pytest.mark.parametrize("route", ROUTES, ids=lambda route: route.name)
@pytest.mark.parametrize("method", ["get", "post"])
def test_who_is_not_logged_in_is_led_to_the_login_whether_or_not_it_exists(world, client, route, method):
    for key in (world.agreement.key, "zzzzzzzz"):
        where = address(route, key)
        answer = getattr(client, method)(where)
        assert (answer.status_code, answer["Location"]) == (302, f"/inloggen/?next={where}")


@pytest.mark.parametrize("route", ROUTES, ids=lambda route: route.name)
def test_what_only_takes_a_form_answers_405_to_looking_and_the_other_way_round(world, sanne, route):
    who = logged_in(sanne)
    where = address(route, world.agreement.key)
    if route.name in POST_ONLY:
        assert (who.get(where).status_code, who.head(where).status_code) == (405, 405)
    if route.name in GET_ONLY:
        assert who.post(where).status_code == 405
    assert (who.put(where).status_code, who.delete(where).status_code) == (405, 405)


@pytest.mark.parametrize(
    "route", [route for route in ROUTES if route.name not in GET_ONLY], ids=lambda route: route.name
)
def test_a_form_from_elsewhere_is_refused(world, sanne, route):
    who = Client(enforce_csrf_checks=True)
    who.force_login(sanne)
    answer = who.post(address(route, world.agreement.key), {"sheet": 0, "page": "abcdefgh"})
    assert answer.status_code == 403
    assert not Save.objects.exists()


def test_who_was_switched_off_is_out_at_the_next_request(world, sanne):
    who = logged_in(sanne)
    assert who.get(world.root).status_code == 200
    sanne.is_active = False
    sanne.save()
    assert who.get(world.root)["Location"] == f"/inloggen/?next={world.root}"
    assert who.post(world.address("vorm"), {"title": "Gekaapt"}).status_code == 302
    assert world.answers.basics.title == "Warm Zwaluwveen, samen van het gas"


def test_who_was_taken_off_the_agreement_is_out_at_the_next_request(world, fatma):
    page = world.open(fatma, "vorm")
    world.agreement.memberships.filter(user=fatma).delete()
    assert page.who.get(world.root).status_code == 404
    assert page.send({"title": "Gekaapt"}).status_code == 404
    assert world.answers.basics.title == "Warm Zwaluwveen, samen van het gas"


# --- Members -------------------------------------------------------------------------------------------------------


def pages(world):
    """List the address of every page of every step, for every owner, with that owner."""
    answers = world.answers
    found = []
    for step in all_steps().values():
        for owner in step.who.owners(answers):
            if answers.letter in "SIM" and step.asked_of(answers.letter):
                found.append((world.address(step.slug, *([owner] if owner else [])), owner))
    return found


@pytest.mark.parametrize("kind", ["manifest", "intentieverklaring", "samenwerkingsovereenkomst"])
def test_a_member_fills_in_the_pages_of_its_own_party_and_no_other(world, joris, kind):
    world.kind(kind)
    world.body()
    who = logged_in(joris)
    own = world.parties[1]
    for where, owner in pages(world):
        expected = 200 if owner is not None and owner.uid == own.uid else 403
        assert who.get(where).status_code == expected, where


def test_what_a_member_fills_in_is_stored_and_what_it_may_not_is_not(world, joris, sanne):
    own, other = world.parties[1], world.parties[0]
    assert world.fill(joris, "naam-in-de-tekst", own, short_name="Zon op Veen").status_code == 302
    page = world.open(sanne, "naam-in-de-tekst", other)
    stolen = OpenPage(logged_in(joris), page.address, page.hidden)
    assert stolen.send({"short_name": "Gekaapt"}).status_code == 403
    assert [party.short_name for party in world.answers.parties][:2] == ["Bewonersplatform", "Zon op Veen"]


def test_a_member_puts_the_promises_of_its_own_party_in_order_and_no_others(world, joris, sanne):
    own, other = world.parties[1], world.parties[0]
    mine = [world.add(joris, "beloften", own, text=text) for text in ("bouwt een dak", "geeft een cursus")]
    theirs = [world.add(sanne, "beloften", other, text=text) for text in ("praat", "zingt")]
    assert (
        world.press(world.open(joris, "beloften", own), "omhoog", mine[1], step="beloften", owner=own).status_code
        == 302
    )
    page = OpenPage(logged_in(joris), "", world.open(sanne, "beloften", other).hidden)
    for act, row in (("omhoog", theirs[1]), ("verwijder", theirs[0]), ("zeker", theirs[0])):
        assert world.press(page, act, row, step="beloften", owner=other).status_code == 403
    answers = world.answers
    assert [row.uid for row in answers.parties[1].commitments] == mine[::-1]
    assert [row.uid for row in answers.parties[0].commitments] == theirs


def test_a_member_changes_no_list_of_the_team(world, joris, sanne):
    page = OpenPage(logged_in(joris), "", world.list(sanne, "partijen").hidden)
    assert world.press(page, "verwijder", world.parties[1], step="partijen").status_code == 403
    assert (
        page.who.post(f"{world.root}lijst/groepen/team/voorbeeld/", {**page.hidden, "words": "de huurders"}).status_code
        == 403
    )
    assert page.who.post(world.address("verzoeken", "team", new_uid()), page.hidden).status_code == 403
    assert page.who.post(f"{world.root}gebruikelijk/vorm/team/", page.hidden).status_code == 403
    assert page.who.post(f"{world.root}antwoorden/besproken/", {"letter": "A"}).status_code == 403
    assert page.who.post(f"{world.root}pdf/signing/").status_code == 403
    assert len(world.answers.parties) == 4


# --- Readers -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("role", ["observer", "commenter", "coordinator"])
def test_readers_read_everything_and_change_nothing(world, stranger, noor, sanne, role):
    user = noor if role == "coordinator" else stranger
    if role != "coordinator":
        world.let(user, role)
    who = logged_in(user)
    for page in ("", "antwoorden/", "tekst/", "pdf/"):
        assert who.get(f"{world.root}{page}").status_code == 200, page
    for where, _owner in pages(world):
        assert who.get(where).status_code == 403, where
    page = world.open(sanne, "vorm")
    assert OpenPage(who, page.address, page.hidden).send({"title": "Gekaapt"}).status_code == 403
    assert who.post(f"{world.root}pdf/signing/").status_code == 403
    assert who.get(f"{world.root}bijhouden/").status_code == 403
    assert not Save.objects.exists()


def test_readers_see_no_links_to_what_they_may_not_do(world, noor):
    text = logged_in(noor).get(f"{world.root}antwoorden/").content.decode()
    assert f'href="{world.root}stap/' not in text


def test_a_coordinator_of_elsewhere_sees_nothing(world, stranger, ravenmeer):
    let_coordinate(stranger, ravenmeer)
    assert logged_in(stranger).get(world.root).status_code == 404


def test_what_is_sensitive_is_for_named_people_only(world, noor, sanne):
    world.fill(sanne, "bindend", sensitive="ja", binding="niet")
    assert logged_in(noor).get(world.root).status_code == 404
    assert "Warm Zwaluwveen" not in words_of(logged_in(noor).get("/werk/"))
    assert logged_in(sanne).get(world.root).status_code == 200
