"""A page that was removed or closed meanwhile gives back what was typed on it."""

import pytest

from agreements.models import Save
from agreements.models.agreement import State
from tests.agreements.world import words_of

GOAL = "aanleiding-en-doel"


def test_a_page_of_a_row_that_was_removed_gives_back_what_was_typed(world, sanne, fatma):
    uid = world.add(sanne, "verzoeken", addressee="provincie")
    page = world.open(fatma, "verzoeken", "team", uid)
    world.press(world.list(sanne, "verzoeken"), "verwijder", uid, step="verzoeken")
    answer = page.send({"text": "Help met een onderzoek"})
    assert answer.status_code == 409
    assert "Help met een onderzoek" in words_of(answer)
    assert not world.answers.requests
    assert Save.objects.get(number=None).fields["typed"]["text"] == ["Help met een onderzoek"]


def test_a_save_while_typing_on_a_removed_row_says_so_in_a_line(world, sanne, fatma):
    uid = world.add(sanne, "verzoeken", addressee="provincie")
    page = world.open(fatma, "verzoeken", "team", uid)
    world.press(world.list(sanne, "verzoeken"), "verwijder", uid, step="verzoeken")
    answer = page.autosave({"text": "Help"})
    assert answer.status_code == 409
    assert "<html" not in answer.content.decode()
    assert "verwijderd" in words_of(answer)


def test_a_page_of_a_party_that_was_removed_gives_back_what_was_typed(world, sanne, fatma):
    party = world.parties[3]
    page = world.open(fatma, "naam-in-de-tekst", party)
    world.press(world.list(sanne, "partijen"), "verwijder", party, step="partijen")
    answer = page.send({"short_name": "De Zwaluwen"})
    assert answer.status_code == 409
    assert "De Zwaluwen" in words_of(answer)


def test_a_new_row_of_a_party_that_was_removed_gives_back_what_was_typed(world, sanne, fatma):
    party = world.parties[2]
    page = world.new_row(fatma, "beloften", party)
    world.press(world.list(sanne, "partijen"), "zeker", party, step="partijen")
    answer = page.send({"text": "regelt een zaal"})
    assert answer.status_code == 409
    assert "regelt een zaal" in words_of(answer)


def test_a_page_that_the_new_kind_does_not_ask_gives_back_what_was_typed(world, sanne, fatma):
    page = world.new_row(fatma, "verzoeken")
    world.kind("samenwerkingsovereenkomst")
    answer = page.send({"text": "Help met een onderzoek"})
    assert answer.status_code == 409
    assert "Help met een onderzoek" in words_of(answer)


def test_a_cell_of_a_party_that_was_removed_is_given_back(world, sanne, fatma):
    page = world.open(fatma, "informatie-partijen")
    name = next(one for one in page.hidden["asked"].split() if one.endswith("-frequency"))
    last = [one for one in page.hidden["asked"].split() if one.endswith("-frequency")][-2]
    world.press(world.list(sanne, "partijen"), "verwijder", world.parties[3], step="partijen")
    answer = page.send({name: "elke maand", last: "elke week"})
    assert answer.status_code == 409
    assert "elke week" in words_of(answer)


def test_a_text_that_was_closed_meanwhile_gives_back_what_was_typed(world, sanne):
    page = world.open(sanne, GOAL)
    world.state(State.IN_REVIEW)
    answer = page.send({"goal": "Warm"})
    assert answer.status_code == 409
    assert "Warm" in words_of(answer)
    assert world.answers.purpose.goal == ""
    assert Save.objects.get(number=None).fields["typed"]["goal"] == ["Warm"]


@pytest.mark.parametrize("state", [one for one in State if one not in (State.CONCEPT, State.RETURNED)])
def test_a_text_changes_in_no_other_state_than_a_draft(world, sanne, state):
    page, rows = world.open(sanne, GOAL), world.list(sanne, "partijen")
    world.state(state)
    assert page.send({"goal": "Warm"}).status_code == 409
    assert world.press(rows, "omlaag", world.parties[0], step="partijen").status_code == 409
    assert world.answers.purpose.goal == ""
    assert [party.uid for party in world.answers.parties] == [party.uid for party in world.parties]


def test_a_text_that_was_sent_back_can_be_changed(world, sanne):
    world.state(State.RETURNED)
    assert world.fill(sanne, GOAL, goal="Warm").status_code == 302
    assert world.answers.purpose.goal == "Warm"
