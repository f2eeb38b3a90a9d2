"""Saving a page: only what the writer changed is written, however often it is sent."""

from agreements.models import Basics, Party, Save
from tests.agreements.world import logged_in, words_of

GOAL = "aanleiding-en-doel"


# --- What is written -------------------------------------------------------------------------------------------------


def test_a_page_that_is_filled_in_is_stored_and_leads_on(world, sanne):
    answer = world.fill(sanne, GOAL, reason="Het gasnet is oud.", goal="Warm zonder aardgas")
    assert answer.status_code == 302
    assert answer["Location"] != world.address(GOAL)
    assert world.answers.purpose.reason == "Het gasnet is oud."
    assert world.answers.purpose.goal == "Warm zonder aardgas"


def test_only_what_the_writer_changed_stands_in_the_save(world, sanne):
    world.fill(sanne, GOAL, reason="Oud gasnet", goal="Warm")
    page = world.open(sanne, GOAL)
    page.send({"reason": "Oud gasnet", "goal": "Warm en droog"})
    last = Save.objects.order_by("-pk").first()
    assert last.fields == {"goal": ["Warm", "Warm en droog"]}
    assert last.by == sanne


def test_a_page_sent_without_a_change_makes_no_save(world, sanne):
    world.fill(sanne, GOAL, reason="Oud gasnet")
    before = Save.objects.count()
    world.open(sanne, GOAL).send({"reason": "Oud gasnet"})
    assert Save.objects.count() == before


def test_two_people_on_two_fields_of_one_page_are_both_kept(world, sanne, fatma):
    hers, other = world.open(sanne, GOAL), world.open(fatma, GOAL)
    assert hers.send({"reason": "Oud gasnet"}).status_code == 302
    assert other.send({"goal": "Warm"}).status_code == 302
    assert world.answers.purpose.reason == "Oud gasnet"
    assert world.answers.purpose.goal == "Warm"


def test_two_tabs_of_one_person_are_two_pages(world, sanne):
    one, other = world.open(sanne, GOAL), world.open(sanne, GOAL)
    assert one.send({"goal": "Warm"}).status_code == 302
    assert other.send({"goal": "Koel"}).status_code == 409
    assert world.answers.purpose.goal == "Warm"


def test_two_who_type_the_same_do_not_clash(world, sanne, fatma):
    one, other = world.open(sanne, GOAL), world.open(fatma, GOAL)
    one.send({"goal": "Warm"})
    assert other.send({"goal": "Warm"}).status_code == 302


def test_two_steps_on_one_row_that_was_not_made_yet_both_keep_their_answers(world, sanne, fatma):
    area, homes = world.open(sanne, "gebied"), world.open(fatma, "woningen")
    assert area.send({"name": "Zwaluwveen"}).status_code == 302
    assert homes.send({"homes_owner": "1310"}).status_code == 302
    assert (world.answers.area.name, world.answers.area.homes_owner) == ("Zwaluwveen", 1310)


def test_a_number_of_zero_and_the_answer_no_are_answers(world, sanne):
    world.fill(sanne, "woningen", homes_owner="0")
    world.fill(sanne, "bindend", binding="niet", sensitive="nee")
    assert world.answers.area.homes_owner == 0
    assert world.answers.basics.sensitive is False
    text = words_of(logged_in(sanne).get(f"{world.root}antwoorden/"))
    assert "Kan dit bestuurlijk gevoelig zijn? nee" in text


def test_several_choices_and_own_words_are_kept_and_can_be_emptied(world, sanne):
    world.fill(sanne, GOAL, principles_0=["betaalbaar"], principles_1="Wij vieren elk succes")
    assert world.answers.purpose.principles == ["betaalbaar", "Wij vieren elk succes"]
    world.fill(sanne, GOAL, principles_0=[], principles_1="")
    assert world.answers.purpose.principles == []


def test_parties_are_not_changed_by_saving_another_page(world, sanne):
    before = list(Party.objects.values().order_by("pk"))
    world.fill(sanne, GOAL, goal="Warm")
    assert list(Party.objects.values().order_by("pk")) == before


# --- Sent again ------------------------------------------------------------------------------------------------------


def test_the_same_page_sent_twice_gives_one_save_and_the_same_answer(world, sanne):
    page = world.open(sanne, GOAL)
    first, again = page.send({"goal": "Warm"}), page.send()
    assert (first.status_code, first["Location"]) == (again.status_code, again["Location"])
    assert Save.objects.count() == 1


def test_the_same_new_row_sent_twice_gives_one_row(world, sanne):
    page = world.new_row(sanne, "verzoeken")
    first, again = page.send({"addressee": "provincie"}), page.send()
    assert (first.status_code, first["Location"]) == (again.status_code, again["Location"])
    assert len(world.answers.requests) == 1


def test_an_older_save_while_typing_that_arrives_late_is_ignored(world, sanne):
    page = world.open(sanne, GOAL)
    page.autosave({"goal": "Warm en droog"}, turn=2)
    assert page.autosave({"goal": "Warm"}, turn=1).status_code == 200
    assert world.answers.purpose.goal == "Warm en droog"


def test_typing_on_after_a_save_while_typing_is_no_clash(world, sanne):
    page = world.open(sanne, GOAL)
    page.autosave({"goal": "W"})
    page.autosave({"goal": "Warm"})
    assert page.send({"goal": "Warm!"}).status_code == 302
    assert world.answers.purpose.goal == "Warm!"


def test_back_and_send_again_without_javascript_is_no_clash(world, sanne):
    page = world.open(sanne, GOAL)
    page.send({"goal": "Warm"})
    assert page.send({"goal": "Warm en droog"}).status_code == 302
    assert world.answers.purpose.goal == "Warm en droog"


def test_a_new_agreement_sent_twice_is_begun_once(client, sanne, lindwaarden):
    client.force_login(sanne)
    key = client.get("/werk/nieuw/").context["form"].initial["key"]
    typed = {"municipality": lindwaarden.pk, "kind": "manifest", "key": key}
    first, again = client.post("/werk/nieuw/", typed), client.post("/werk/nieuw/", typed)
    assert first["Location"] == again["Location"] == f"/werk/{key}/"
    assert Basics.objects.count() == 1


# --- Hidden, forged, new ---------------------------------------------------------------------------------------------


def test_a_forged_name_is_not_written(world, sanne):
    page = world.open(sanne, "benaming")
    page.hidden["asked"] += " title kind state"
    page.send({"title": "Gekaapt", "kind": "intentieverklaring", "together_0": "wij"})
    basics = world.answers.basics
    assert (basics.title, basics.kind, basics.together) == ("Warm Zwaluwveen, samen van het gas", "manifest", "wij")


def test_what_a_page_did_not_ask_is_not_blanked(world, sanne):
    world.fill(sanne, GOAL, reason="Oud gasnet", goal="Warm")
    page = world.open(sanne, GOAL)
    page.hidden["asked"] = "goal"
    page.send({"goal": "Droog"})
    assert world.answers.purpose.reason == "Oud gasnet"


def test_the_value_of_a_question_that_is_hidden_is_kept(world, sanne):
    world.fill(sanne, "bindend", sensitive="ja")
    world.fill(sanne, "bindend", sensitive="ja", sensitive_reasons_0=["geld"])
    assert world.answers.basics.sensitive_reasons == ["geld"]
    page = world.open(sanne, "bindend")
    page.send({"sensitive": "nee", "sensitive_reasons_0": ["geld"]})
    assert "sensitive_reasons" not in world.open(sanne, "bindend").hidden["asked"]
    world.fill(sanne, "bindend", sensitive="nee")
    assert world.answers.basics.sensitive_reasons == ["geld"]


def test_a_question_that_opened_brings_somebody_back_to_the_page(world, sanne):
    answer = world.fill(sanne, "bindend", binding="niet", sensitive="ja")
    assert answer["Location"] == f"{world.address('bindend')}#id_sensitive_reasons"
    assert "sensitive_reasons" in world.open(sanne, "bindend").hidden["asked"]


def test_after_saving_somebody_returns_to_the_place_on_the_check_page(world, sanne):
    page = world.open(sanne, GOAL)
    page.hidden["terug"] = GOAL
    assert page.send({"goal": "Warm"})["Location"] == f"{world.root}antwoorden/?bij={GOAL}#{GOAL}"
