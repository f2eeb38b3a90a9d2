"""What does not count yet is kept as it was typed, and the column keeps its last good answer."""

from agreements.steps.chapters import all_steps
from tests.agreements.world import logged_in, words_of

GOAL = "aanleiding-en-doel"


def test_a_refused_text_is_kept_as_typed_and_shown_back_with_its_error(world, sanne):
    answer = world.fill(sanne, "woningen", homes_owner="veertig", homes_social="3")
    assert answer["Location"] == world.address("woningen")
    shown = logged_in(sanne).get(world.address("woningen")).content.decode()
    assert 'value="veertig"' in shown
    assert 'id="id_homes_owner_error"' in shown
    assert world.answers.area.homes_social == 3


def test_a_refused_text_leaves_the_last_good_answer_in_its_column(world, sanne):
    world.fill(sanne, "woningen", homes_owner="40")
    world.fill(sanne, "woningen", homes_owner="veertig")
    assert world.answers.area.homes_owner == 40
    assert world.sheet("woningen", world.answers.area).refused["homes_owner"]["typed"] == "veertig"


def test_a_refused_text_counts_as_not_answered(world, sanne):
    world.kind("samenwerkingsovereenkomst")
    world.fill(sanne, "woningen", homes_owner="40", homes_social="1", homes_private_rent="1")
    world.fill(sanne, "woningen", homes_owner="veertig", homes_social="1", homes_private_rent="1")
    step = all_steps()["woningen"]
    assert [one.name for _row, one in step.missing(world.answers, None)] == ["homes_owner"]


def test_a_refused_text_is_gone_once_a_good_answer_is_given(world, sanne):
    world.fill(sanne, "woningen", homes_owner="veertig")
    world.fill(sanne, "woningen", homes_owner="40")
    assert world.sheet("woningen", world.answers.area).refused == {}
    assert world.answers.area.homes_owner == 40


def test_a_refused_text_clashes_like_any_other(world, sanne, fatma):
    hers, other = world.open(sanne, "woningen"), world.open(fatma, "woningen")
    hers.send({"homes_owner": "veertig"})
    answer = other.send({"homes_owner": "vijftig"})
    assert answer.status_code == 409
    assert "veertig" in words_of(answer)
    assert "vijftig" in words_of(answer)


def test_a_refused_text_of_a_new_row_keeps_the_row(world, sanne):
    uid = world.add(sanne, "verzoeken", addressee="x" * 300, text="Help met een onderzoek")
    row = world.answers.requests[0]
    assert (row.uid, row.text, row.addressee) == (uid, "Help met een onderzoek", "")
    assert world.sheet("verzoeken", uid).refused["addressee"]["typed"] == "x" * 300


def test_two_names_that_are_the_same_are_refused_in_a_sentence(world, sanne):
    world.add(sanne, "groepen", name="de Bewoners")
    uid = world.add(sanne, "groepen", name="de Bewoners")
    assert world.sheet("groepen", uid).refused["name"]["error"] == (
        "Er is al een groep met deze naam. Kies een andere naam."
    )


def test_two_answers_that_only_together_are_wrong_are_refused_at_the_field(world, sanne, fatma):
    body = world.body()
    world.fill(sanne, "overleg-dagen", body, start="19.00", end="21.00")
    hers, other = world.open(sanne, "overleg-dagen", body), world.open(fatma, "overleg-dagen", body)
    assert hers.send({"start": "19.00", "end": "20.00"}).status_code == 302
    answer = other.send({"start": "20.30", "end": "21.00"})
    assert answer.status_code == 302
    now = world.answers.bodies[0]
    assert (now.start.hour, now.end.hour) == (19, 20)
    refused = world.sheet("overleg-dagen", body).refused
    assert refused["start"]["typed"] == "20.30"
    assert "eindtijd" in refused["start"]["error"]
