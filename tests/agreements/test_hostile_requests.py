"""Stamps, addresses and requests that no page of ours makes: an error page, and nothing is written."""

import pytest

from agreements.models import Save
from tests.agreements.test_hostile import post_raw
from tests.agreements.world import logged_in, words_of

# --- Stamps --------------------------------------------------------------------------------------------------------

GOOD = {"sheet": "0", "page": "abcdefgh", "turn": "0", "asked": "goal", "goal": "Warm"}


@pytest.mark.parametrize("name", ["sheet", "page", "turn", "asked"])
@pytest.mark.parametrize("value", ["", "-1", "x" * 70_000, "9" * 5000, str(2**63), "\x00", "NaN", "1.5", "é ' --"])
def test_a_forged_stamp_is_an_error_page_or_changes_nothing_else(world, sanne, name, value):
    answer = post_raw(logged_in(sanne), world.address("aanleiding-en-doel"), GOOD | {name: value})
    assert answer.status_code in (302, 400)
    assert world.answers.purpose.goal in ("", "Warm")
    assert world.answers.basics.title == "Warm Zwaluwveen, samen van het gas"


def test_a_page_without_a_stamp_writes_nothing(world, sanne):
    answer = logged_in(sanne).post(world.address("aanleiding-en-doel"), {"goal": "Warm"})
    assert answer.status_code == 400
    assert world.answers.purpose.goal == ""


def test_the_last_turn_there_is_does_not_break_a_choice(world, sanne, fatma):
    page = world.open(fatma, "aanleiding-en-doel")
    world.fill(sanne, "aanleiding-en-doel", goal="Warm")
    page.turn = 2**31 - 1
    answer = page.send({"goal": "Koel"})
    assert answer.status_code in (400, 409)
    if answer.status_code == 409:
        kept = Save.objects.get(number=None)
        chosen = page.who.post(f"{world.root}keuze/{kept.pk}/", {"number": 1, "keuze-0": "mijn"})
        assert chosen.status_code == 302


# --- Addresses -----------------------------------------------------------------------------------------------------

BAD_PARTS = ("team", "TEAM", "-", "0", "-1", str(2**63), "a" * 12, "a" * 13, "a" * 5000, "%00", "..", "%2e%2e%2f",
             "zzzzzzzzzz", "%ed%a0%80", "é", "1e400", "a/b/c/d/e/f", "[]", "{}")  # fmt: skip


@pytest.mark.parametrize(
    "shape",
    [
        "stap/{}/",
        "stap/partijen/{}/",
        "stap/partijen/team/{}/",
        "stap/belang/{}/",
        "stap/beloften/{}/zzzzzzzzzz/",
        "stap/informatie-partijen/{}/",
        "stap/informatie-partijen/team/{}/",
        "gebruikelijk/vorm/{}/",
        "gebruikelijk/vorm/team/{}/",
        "lijst/partijen/team/{}/",
        "lijst/partijen/{}/voorbeeld/",
        "lijst/partijen/team/terug/{}/",
        "keuze/{}/",
        "pdf/{}/",
        "{}/",
    ],
)
def test_no_address_breaks(world, sanne, shape):
    who = logged_in(sanne)
    stamp = {"sheet": "0", "page": "abcdefgh", "asked": "title", "act": "verwijder", "words": "x"}
    for part in BAD_PARTS:
        address = world.root + shape.format(part)
        assert who.get(address).status_code in (200, 302, 404, 405), address
        assert who.post(address, stamp).status_code in (200, 302, 403, 404, 405, 409), address
    assert world.answers.basics.title in ("", "Warm Zwaluwveen, samen van het gas")
    assert [party.short_name for party in world.answers.parties] == [party.short_name for party in world.parties]


def test_a_row_cannot_take_the_name_of_its_list_or_of_another_row(world, sanne):
    stamp = {"sheet": "0", "page": "abcdefgh", "asked": "text", "text": "Help"}
    owner = world.parties[0]
    who = logged_in(sanne)
    for address in (
        world.address("verzoeken", "team", "team"),
        world.address("verzoeken", "team", owner),
        world.address("beloften", owner, owner),
    ):
        assert who.post(address, stamp).status_code == 404
    assert world.answers.requests == []


# --- Requests ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["application/json", "text/plain", "multipart/form-data", "application/xml", ""])
def test_another_content_type_writes_nothing(world, sanne, kind):
    answer = logged_in(sanne).post(world.address("vorm"), b'{"title": ["Gekaapt"]}', content_type=kind)
    assert answer.status_code == 400
    assert world.answers.basics.title == "Warm Zwaluwveen, samen van het gas"


@pytest.mark.parametrize(
    "body",
    [
        b"--x\r\nContent-Disposition: form-data; name=goal\r\n\r\nWarm",
        b"--x\r\nContent-Disposition: form-data; name=",
        b"--x" * 1000,
        b"\x00\xff" * 1000,
        b"--x\r\nContent-Disposition: form-data; name=\"a\"; filename=\"../../etc\x00.pdf\"\r\n\r\n%PDF-\r\n--x--",
        b"--x\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n!\r\n--x--",
    ],
)  # fmt: skip
def test_a_broken_form_gets_an_error_page(world, sanne, body):
    answer = logged_in(sanne).post(world.address("vorm"), body, content_type="multipart/form-data; boundary=x")
    assert answer.status_code == 400
    assert '<html lang="nl"' in answer.content.decode()


def test_too_many_fields_get_a_page_in_dutch(world, sanne):
    answer = logged_in(sanne).post(world.address("vorm"), {f"veld{number}": "x" for number in range(1001)})
    assert answer.status_code in (400, 413)
    assert "Dit is te" in words_of(answer) or "te veel" in words_of(answer), words_of(answer)


def test_the_largest_grid_that_is_asked_can_be_saved(world, sanne):
    for number in range(56):
        world.party(f"Partij {number}", order=number + 9)
    page = world.open(sanne, "informatie-partijen")
    names = page.hidden["asked"].split()
    assert len(names) == 60 * 2 * 4
    typed = {part: "elke maand" for name in names if name.endswith("frequency") for part in (f"{name}_1",)}
    assert page.send(typed).status_code == 302


def test_a_field_of_two_megabytes_is_refused_or_given_back(world, sanne):
    answer = world.fill(sanne, "aanleiding-en-doel", goal="W" * 2_000_000)
    assert answer.status_code in (302, 400, 413)
    assert world.answers.purpose.goal == ""
    assert world.fill(sanne, "aanleiding-en-doel", goal="W" * 2_600_000).status_code == 413


def test_deeply_nested_input_is_only_text(world, sanne):
    deep = "[" * 5000 + "]" * 5000
    assert world.fill(sanne, "aanleiding-en-doel", goal=deep, **{"goal" + "[a]" * 200: "x"}).status_code == 302


def test_a_list_where_one_value_is_expected_is_one_value(world, sanne):
    page = world.open(sanne, "vorm")
    answer = page.who.post(page.address, page.hidden | {"title": ["Warm Zwaluwveen", "Koel Zwaluwveen"],
                                                        "sheet": ["0", "9"], "kind": ["manifest", "x"]})  # fmt: skip
    assert answer.status_code in (302, 400, 409)


@pytest.mark.parametrize("value", ["", "0", "-1", str(2**63), "9" * 5000, "\x00", "1.5", "x" * 5000, "1e400", "[1]"])
def test_a_new_agreement_is_not_begun_with_nonsense(client, sanne, lindwaarden, value):
    client.force_login(sanne)
    for name in ("municipality", "kind", "key"):
        fields = {"municipality": lindwaarden.pk, "kind": "manifest", "key": "abcdefgh"} | {name: value}
        assert post_raw(client, "/werk/nieuw/", fields).status_code == 200


@pytest.mark.parametrize(
    "query", ["terug=%00", "terug=" + "a" * 5000, "terug=//kwaad.example", "terug[]=x", "x=%ed%a0%80"]
)
def test_no_query_breaks_a_page_or_leads_elsewhere(world, sanne, query):
    answer = logged_in(sanne).get(f"{world.address('vorm')}?{query}")
    assert answer.status_code == 200
    assert "kwaad.example" not in answer.content.decode()
