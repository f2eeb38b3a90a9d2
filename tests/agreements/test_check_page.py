"""The check page: every answer with who gave it, every gap by name, and a way back that returns to the same row."""

import re

from tests.agreements.world import logged_in, words_of


def check(world, user):
    return logged_in(user).get(f"{world.root}antwoorden/")


def test_a_gap_is_named_and_counted(world, sanne):
    before = check(world, sanne)
    assert "Dit antwoord mist nog." in words_of(before)
    world.fill(sanne, "gebied", name="Zwaluwveen", description="Tussen spoor en vaart")
    assert check(world, sanne).context["gaps"] == before.context["gaps"] - 2


def test_an_answer_stands_with_its_question_and_who_gave_it(world, sanne):
    world.fill(sanne, "gebied", name="Zwaluwveen")
    assert re.search(rf"Zwaluwveen\s+{sanne.call_name},", words_of(check(world, sanne)))


def test_a_refused_text_stands_as_typed_with_its_error(world, sanne):
    world.fill(sanne, "woningen", homes_owner="veertig")
    words = words_of(check(world, sanne))
    assert "veertig" in words
    assert "Dit is geen" in words or "getal" in words


def test_changing_an_answer_returns_to_the_row_it_stands_in(world, sanne):
    uid = world.add(sanne, "verzoeken", addressee="provincie", text="Help met een onderzoek")
    text = check(world, sanne).content.decode()
    found = re.search(rf'href="([^"]*/verzoeken/team/{uid}/\?terug=([^"#]+))#', text)
    assert f'id="{found[2]}"' in text
    assert f'name="terug" value="{found[2]}"' in logged_in(sanne).get(found[1]).content.decode()


def test_every_way_back_leads_to_a_place_on_the_page(world, sanne):
    world.body()
    text = check(world, sanne).content.decode()
    places = set(re.findall(r"\?terug=([a-z0-9-]+)", text))
    assert places
    assert places <= set(re.findall(r'id="([^"]+)"', text))


def test_a_member_sees_all_answers_and_may_change_its_own(world, joris, sanne):
    own, other = world.parties[1], world.parties[0]
    text = check(world, joris).content.decode()
    assert f"/stap/beloften/{own.uid}/" in text
    assert f"/stap/beloften/{other.uid}/" not in text
