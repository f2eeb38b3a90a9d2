"""Rows under a row: more receivers of a subject, added and removed on the page of the row, by buttons alone."""

import pytest

from agreements.models import Handover, HandoverReceiver, Save
from agreements.models.fields import SomeoneValue
from agreements.steps.handover import handing_over
from agreements.steps.hidden import printable
from agreements.transfer.export import document_of
from tests.agreements.in_memory import answers_with, gaps, party, row
from tests.agreements.world import words_of

STEP = "overdrachten"


@pytest.fixture
def handover(world, sanne):
    """A subject that the team hands over; gives its uid."""
    return world.add(sanne, STEP, topic_0="ledenraadpleging", mode="over")


def press(world, page, uid, child, **typed):
    """Press the button that adds a receiver ("nieuw") or removes one (its uid)."""
    return page.send(typed | {"child": child}, to=f"{world.root}onder/{STEP}/team/{uid}/")


def receivers(world):
    return world.answers.handovers[0].handover_receivers


def test_a_receiver_is_added_and_answered_on_the_page_of_its_subject(world, sanne, handover):
    press(world, world.open(sanne, STEP, "team", handover), handover, "nieuw")
    child = receivers(world)[0]
    platform, zon = world.parties[:2]
    world.fill(
        sanne, STEP, "team", handover, receiver_0=f"party:{platform.uid}", **{f"{child.uid}-who_0": f"party:{zon.uid}"}
    )
    names = [str(someone.target) for someone in world.answers.handovers[0].receivers]
    assert names == ["Bewonersplatform", "Coöperatie Zon op Veen"]


def test_what_was_typed_is_saved_when_a_receiver_is_added(world, sanne, handover):
    page = world.open(sanne, STEP, "team", handover)
    answer = press(world, page, handover, "nieuw", receiver_0=f"party:{world.parties[0].uid}", topic_0="klachten")
    assert answer.status_code == 302
    assert world.answers.handovers[0].topic == "klachten"
    assert str(world.answers.handovers[0].receiver.target) == "Bewonersplatform"


def test_a_button_that_is_pressed_twice_adds_one_receiver(world, sanne, handover):
    page = world.open(sanne, STEP, "team", handover)
    press(world, page, handover, "nieuw")
    press(world, page, handover, "nieuw")
    assert len(receivers(world)) == 1


def test_a_removed_receiver_is_kept_in_the_save_and_gone_from_the_page(world, sanne, handover):
    press(world, world.open(sanne, STEP, "team", handover), handover, "nieuw")
    child = receivers(world)[0]
    press(world, world.open(sanne, STEP, "team", handover), handover, child.uid)
    assert receivers(world) == []
    assert Save.objects.filter(fields__has_key="gone").get().fields["gone"][0][0]["uid"] == child.uid


def test_words_for_a_receiver_that_somebody_else_removed_are_given_back(world, sanne, fatma, handover):
    press(world, world.open(sanne, STEP, "team", handover), handover, "nieuw")
    child = receivers(world)[0]
    late = world.open(fatma, STEP, "team", handover)
    press(world, world.open(sanne, STEP, "team", handover), handover, child.uid)
    answer = late.send({f"{child.uid}-who_1": "afdeling Wonen"})
    assert answer.status_code == 409
    assert "afdeling Wonen" in words_of(answer)


def test_two_people_may_add_a_receiver_each(world, sanne, fatma, handover):
    platform, zon = world.parties[:2]
    typed = {}
    for user, who in ((sanne, platform), (fatma, zon)):
        press(world, world.open(user, STEP, "team", handover), handover, "nieuw", **typed)
        typed[f"{receivers(world)[-1].uid}-who_0"] = f"party:{who.uid}"
        world.fill(user, STEP, "team", handover, **typed)
    assert [each.who.target.short_name for each in receivers(world)] == [platform.short_name, zon.short_name]


def test_a_member_of_a_party_cannot_add_a_receiver_to_the_teams_subject(world, joris, sanne, handover):
    page = world.open(sanne, STEP, "team", handover)
    page.who.force_login(joris)
    assert press(world, page, handover, "nieuw").status_code == 403
    assert receivers(world) == []


def test_a_subject_takes_its_receivers_along_when_it_is_removed(world, sanne, handover):
    press(world, world.open(sanne, STEP, "team", handover), handover, "nieuw")
    page = world.list(sanne, STEP)
    world.press(page, "zeker", handover, step=STEP)
    assert not HandoverReceiver.objects.exists()


def test_enter_saves_the_page_and_removes_nothing(world, sanne, handover):
    press(world, world.open(sanne, STEP, "team", handover), handover, "nieuw")
    page = world.open(sanne, STEP, "team", handover)
    form = page.who.get(page.address).content.decode().split('<form id="antwoorden"')[1]
    first = form.split("<button")[1].split(">")[0]
    assert 'type="submit"' in first
    assert "formaction" not in first


def test_a_receiver_without_anybody_is_a_gap(world):
    brem = party("De Brem")
    handover = row(Handover, topic="klachten", mode="over", brings="tekst", days=3)
    handover.sender = handover.receiver = SomeoneValue("party", brem)
    handover.moment_open = True
    child = row(HandoverReceiver, handover=handover)
    answers = answers_with(brem, handover, child, kind="samenwerkingsovereenkomst")
    assert gaps(handing_over, answers) == ["who"]


def test_where_the_team_decides_nobody_receives_and_nothing_is_printed(world):
    handover = row(Handover, topic="klachten", mode="team")
    brem = party("De Brem")
    child = row(HandoverReceiver, handover=handover)
    child.who = SomeoneValue("party", brem)
    answers = answers_with(brem, handover, child, kind="samenwerkingsovereenkomst")
    assert gaps(handing_over, answers) == []
    assert printable(answers).handovers[0].receivers == []


def test_receivers_stand_in_the_file_after_their_subject(world, sanne, handover):
    press(world, world.open(sanne, STEP, "team", handover), handover, "nieuw")
    document = document_of(world.answers)
    parts = list(document)
    assert parts.index("handover_receivers") == parts.index("handovers") + 1
    assert document["handover_receivers"][0]["handover"] == handover


def test_the_talk_with_tenants_stands_in_the_list_by_itself_when_a_housing_association_takes_part(world, sanne):
    world.kind("intentieverklaring")
    assert "ommunicatie met huurders" not in words_of_list(world, sanne, "Vul in")
    world.party("De Brem", kind="woningcorporatie", order=9)
    assert "Communicatie met huurders" in words_of_list(world, sanne, "Vul in")
    offered = handing_over.offered(world.answers, None)[0]
    world.fill(sanne, STEP, "team", offered.uid, topic_0="communicatie met huurders", mode="over")
    assert [each.topic for each in world.answers.handovers] == ["communicatie met huurders"]
    assert handing_over.offered(world.answers, None) == []


def test_the_talk_with_tenants_is_not_offered_again_once_it_was_removed(world, sanne):
    world.kind("intentieverklaring")
    world.party("De Brem", kind="woningcorporatie", order=9)
    offered = handing_over.offered(world.answers, None)[0]
    world.fill(sanne, STEP, "team", offered.uid, topic_0="communicatie met huurders", mode="over")
    world.press(world.list(sanne, STEP), "verwijder", offered, step=STEP)
    assert world.answers.handovers == []
    assert handing_over.offered(world.answers, None) == []


def words_of_list(world, user, word):
    """Give the words of the list where this word stands in it."""
    page = world.list(user, STEP)
    words = words_of(page.who.get(page.address))
    return words if word in words else ""
