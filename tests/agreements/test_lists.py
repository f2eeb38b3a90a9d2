"""Lists: rows are added, put in order, removed and put back by buttons alone, and never by an old page."""

import pytest

from agreements.models import Commitment, InformationLine, Membership, Party, Person, Save
from agreements.models.agreement import State
from agreements.models.fields import SomeoneValue
from tests.agreements.world import logged_in, words_of

WHO = "partijen"


def names(world):
    return [party.short_name for party in world.answers.parties]


def press(world, page, act, row, step=WHO, owner="team"):
    return world.press(page, act, row, step=step, owner=owner)


@pytest.fixture
def promise(world, sanne):
    """A promise of the municipality; gives its uid."""
    return world.add(sanne, "beloften", world.parties[2], text="regelt een zaal", by_function="gebiedsregisseur")


def back_again(page):
    """Give the address that puts back what was just removed, from the list's page."""
    text = page.who.get(page.address).content.decode()
    return next(part.split('"')[0] for part in text.split('action="') if "/terug/" in part.split('"')[0])


def put_back(world, user, step=WHO, *owner):
    page = world.open(user, step, *owner)
    return page.who.post(back_again(page), page.hidden)


# --- Order ---------------------------------------------------------------------------------------------------------


def test_a_row_moves_one_place_up_or_down(world, sanne):
    press(world, world.list(sanne, WHO), "omhoog", world.parties[2])
    assert names(world)[:3] == ["Bewonersplatform", "Gemeente Lindwaarden", "Coöperatie Zon op Veen"]
    press(world, world.list(sanne, WHO), "omlaag", world.parties[0])
    assert names(world)[:3] == ["Gemeente Lindwaarden", "Bewonersplatform", "Coöperatie Zon op Veen"]


def test_the_first_row_has_no_button_up_and_does_not_move(world, sanne):
    before = names(world)
    page = world.list(sanne, WHO)
    assert press(world, page, "omhoog", world.parties[0]).status_code == 302
    assert names(world) == before


def test_rows_of_one_party_are_put_in_order_among_themselves(world, sanne):
    owner = world.parties[0]
    first = world.add(sanne, "beloften", owner, text="praat met elk huishouden")
    other = world.add(sanne, "beloften", world.parties[2], text="regelt een zaal")
    last = world.add(sanne, "beloften", owner, text="maakt een flyer")
    press(world, world.open(sanne, "beloften", owner), "omhoog", last, "beloften", owner)
    answers = world.answers
    assert [row.uid for row in answers.parties[0].commitments] == [last, first]
    assert [row.uid for row in answers.parties[2].commitments] == [other]


def test_a_button_on_an_old_list_does_nothing_and_says_so(world, sanne, fatma):
    old = world.list(fatma, WHO)
    press(world, world.list(sanne, WHO), "omhoog", world.parties[2])
    before = names(world)
    answer = press(world, old, "omlaag", world.parties[0])
    assert answer.status_code == 409
    assert "De lijst is intussen veranderd" in words_of(answer)
    assert "Sanne" in words_of(answer)
    assert names(world) == before


def test_a_button_pressed_twice_works_once_and_answers_the_same(world, sanne):
    page = world.list(sanne, WHO)
    first, again = (press(world, page, "omlaag", world.parties[0]) for _ in range(2))
    assert (first.status_code, first["Location"]) == (again.status_code, again["Location"]) == (302, page.address)
    assert names(world)[:3] == ["Coöperatie Zon op Veen", "Bewonersplatform", "Gemeente Lindwaarden"]


def test_another_button_on_the_same_old_page_is_not_taken_for_the_first(world, sanne):
    page = world.list(sanne, WHO)
    press(world, page, "omlaag", world.parties[0])
    assert press(world, page, "omlaag", world.parties[1]).status_code == 409


# --- Removing ------------------------------------------------------------------------------------------------------


def test_a_row_that_nothing_points_at_goes_at_once_and_can_be_put_back(world, sanne):
    uid = world.add(sanne, "verzoeken", addressee="provincie", text="Help met een onderzoek")
    page = world.list(sanne, "verzoeken")
    assert press(world, page, "verwijder", uid, "verzoeken").status_code == 302
    assert world.answers.requests == []
    assert put_back(world, sanne, "verzoeken").status_code == 302
    row = world.answers.requests[0]
    assert (row.uid, row.addressee, row.text) == (uid, "provincie", "Help met een onderzoek")


def test_after_putting_back_a_page_that_was_open_can_be_saved(world, sanne, fatma):
    uid = world.add(sanne, "verzoeken", addressee="provincie")
    page = world.open(fatma, "verzoeken", "team", uid)
    press(world, world.list(sanne, "verzoeken"), "verwijder", uid, "verzoeken")
    assert page.send({"addressee": "provincie", "text": "Help ons"}).status_code == 409
    put_back(world, sanne, "verzoeken")
    assert page.send().status_code == 302
    assert world.answers.requests[0].text == "Help ons"


def test_removing_twice_with_one_page_answers_the_same(world, sanne):
    uid = world.add(sanne, "verzoeken", addressee="provincie")
    page = world.list(sanne, "verzoeken")
    first, again = (press(world, page, "verwijder", uid, "verzoeken") for _ in range(2))
    assert (first.status_code, first["Location"]) == (again.status_code, again["Location"])
    assert Save.objects.filter(fields__has_key="removed").count() == 1


def test_a_row_that_others_point_at_is_removed_only_after_a_question_that_names_them(world, sanne):
    world.kind("samenwerkingsovereenkomst")
    group = world.group()
    for party in world.parties[:2]:
        party.group = group
        party.save()
    page = world.list(sanne, "groepen")
    answer = press(world, page, "verwijder", group, "groepen")
    assert answer.status_code == 200
    assert "de Bewoners verwijderen?" in words_of(answer)
    assert "Bewonersplatform" in words_of(answer)
    assert "Coöperatie Zon op Veen" in words_of(answer)
    assert len(world.answers.groups) == 1
    assert press(world, page, "zeker", group, "groepen").status_code == 302
    assert world.answers.groups == []
    assert [party.group for party in world.answers.parties] == [None] * 4


def test_what_pointed_at_a_row_points_there_again_once_it_is_back(world, sanne):
    group = world.group()
    Party.objects.filter(pk__in=[world.parties[0].pk, world.parties[1].pk]).update(group=group)
    press(world, world.list(sanne, "groepen"), "zeker", group, "groepen")
    put_back(world, sanne, "groepen")
    assert [str(party.group or "") for party in world.answers.parties] == ["de Bewoners", "de Bewoners", "", ""]


def test_an_answer_given_since_is_kept_when_a_row_is_put_back(world, sanne):
    group, other = world.group(), world.group("de Huurders")
    Party.objects.filter(pk=world.parties[0].pk).update(group=group)
    press(world, world.list(sanne, "groepen"), "zeker", group, "groepen")
    Party.objects.filter(pk=world.parties[0].pk).update(group=other)
    put_back(world, sanne, "groepen")
    assert world.answers.parties[0].group.name == "de Huurders"


def test_a_party_takes_its_promises_with_it_after_a_question_and_back(world, sanne, promise):
    party = world.parties[2]
    answer = press(world, world.list(sanne, WHO), "verwijder", party)
    assert answer.status_code == 200
    assert "regelt een zaal" in words_of(answer)
    press(world, world.list(sanne, WHO), "zeker", party)
    assert Commitment.objects.count() == 0
    put_back(world, sanne)
    back = world.answers.parties[2]
    assert (back.uid, back.short_name) == (party.uid, "Gemeente Lindwaarden")
    assert [(row.uid, row.text) for row in back.commitments] == [(promise, "regelt een zaal")]


def test_a_party_that_its_own_lines_name_can_be_removed_and_comes_back_whole(world, sanne):
    party = world.parties[1]
    line = InformationLine(agreement=world.agreement, uid="regel", party=party, audience="deelnemers")
    line.sender = SomeoneValue("party", party)
    line.save()
    assert press(world, world.list(sanne, WHO), "zeker", party).status_code == 302
    assert not InformationLine.objects.exists()
    put_back(world, sanne)
    assert str(world.answers.information_lines[0].sender.target) == party.short_name


def test_the_cells_of_a_party_go_and_come_back_with_it(world, sanne):
    body = world.body()
    page = world.open(sanne, "overleg-leden", body)
    asked = [name for name in page.hidden["asked"].split() if name.endswith("-attends")]
    page.send(dict.fromkeys(asked, "vast"))
    assert len(world.answers.bodies[0].present) == 4
    press(world, world.list(sanne, WHO), "zeker", world.parties[3])
    assert len(world.answers.bodies[0].present) == 3
    put_back(world, sanne)
    assert len(world.answers.bodies[0].present) == 4


def test_who_takes_part_for_a_party_takes_part_again_once_it_is_back(world, sanne, joris):
    press(world, world.list(sanne, WHO), "zeker", world.parties[1])
    assert logged_in(joris).get(world.root).status_code == 404
    put_back(world, sanne)
    assert logged_in(joris).get(world.root).status_code == 200
    assert Membership.objects.get(user=joris).party.uid == world.parties[1].uid


def test_a_person_whom_nobody_names_any_more_goes_with_the_row(world, sanne):
    owner = world.parties[0]
    uid = world.add(sanne, "ondertekenaars", owner, person_0="Ravi Proef", person_1="ravi@wijk.voorbeeld")
    assert Person.objects.count() == 1
    press(world, world.open(sanne, "ondertekenaars", owner), "verwijder", uid, "ondertekenaars", owner)
    assert Person.objects.count() == 0
    put_back(world, sanne, "ondertekenaars", owner)
    back = world.answers.parties[0].signatories[0].person
    assert (back.name, back.email) == ("Ravi Proef", "ravi@wijk.voorbeeld")


def test_putting_back_twice_answers_the_same(world, sanne):
    uid = world.add(sanne, "verzoeken", addressee="provincie")
    press(world, world.list(sanne, "verzoeken"), "verwijder", uid, "verzoeken")
    page = world.list(sanne, "verzoeken")
    address = back_again(page)
    first, again = (page.who.post(address, page.hidden) for _ in range(2))
    assert (first.status_code, first["Location"]) == (again.status_code, again["Location"])
    assert len(world.answers.requests) == 1


def test_only_what_was_removed_from_this_list_can_be_put_back(world, sanne):
    world.add(sanne, "verzoeken", addressee="provincie")
    uid = world.add(sanne, "groepen", name="de Bewoners")
    press(world, world.list(sanne, "groepen"), "verwijder", uid, "groepen")
    removed = Save.objects.get(fields__has_key="removed")
    other = Save.objects.exclude(pk=removed.pk).first()
    page = world.list(sanne, "verzoeken")
    for pk in (removed.pk, other.pk, 0, 2**63):
        assert page.who.post(f"{world.root}lijst/verzoeken/team/terug/{pk}/", page.hidden).status_code == 404


def test_a_party_can_only_be_put_back_while_the_text_is_open(world, sanne):
    press(world, world.list(sanne, WHO), "verwijder", world.parties[3])
    page = world.list(sanne, WHO)
    address = back_again(page)
    world.state(State.IN_REVIEW)
    assert page.who.post(address, page.hidden).status_code == 409
    assert len(world.answers.parties) == 3


# --- Suggestions ---------------------------------------------------------------------------------------------------


def suggest(world, page, words, step="groepen"):
    return page.who.post(f"{world.root}lijst/{step}/team/voorbeeld/", {**page.hidden, "words": words})


def test_a_suggestion_becomes_a_row_once_however_often_it_is_pressed(world, sanne, fatma):
    page, other = world.list(sanne, "groepen"), world.list(fatma, "groepen")
    first, again = suggest(world, page, "de huurders"), suggest(world, page, "de huurders")
    late = suggest(world, other, "de huurders")
    assert first["Location"] == again["Location"] == late["Location"]
    assert [group.name for group in world.answers.groups] == ["de huurders"]


def test_words_that_were_not_suggested_are_not_taken(world, sanne):
    assert suggest(world, world.list(sanne, "groepen"), "de Stropers").status_code == 404
    assert world.answers.groups == []


def test_a_list_is_filled_without_javascript(world, sanne):
    """Add, look, order and remove with nothing but links and forms."""
    uid = world.add(sanne, "verzoeken", addressee="provincie", text="Help met een onderzoek")
    text = logged_in(sanne).get(world.address("verzoeken")).content.decode()
    assert f'href="{world.address("verzoeken", "team", uid)}' in text
    assert "Nog een verzoek" in text
    assert 'name="act" value="verwijder"' in text
