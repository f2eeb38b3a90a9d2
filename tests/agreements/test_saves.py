"""Saving a page: only what the writer changed is written, and whatever anybody typed is kept."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from agreements.models import Attachment, Basics, Party, Save
from agreements.models.agreement import State
from agreements.steps.chapters import all_steps
from tests.agreements.world import logged_in, sheet_in, words_of

GOAL = "aanleiding-en-doel"
PDF = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n"


def pdf(name="besluit.pdf", more=b""):
    return SimpleUploadedFile(name, PDF[:9] + more + PDF[9:], "application/pdf")


# --- What is written -----------------------------------------------------------------------------------------------


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


# --- The same field ------------------------------------------------------------------------------------------------


@pytest.fixture
def clash(world, sanne, fatma):
    """Sanne and Fatma typed at the same time; Sanne was first."""
    hers, other = world.open(sanne, GOAL), world.open(fatma, GOAL)
    hers.send({"goal": "Iedereen woont warm", "reason": "Oud gasnet"})
    answer = other.send({"goal": "Iedereen woont droog", "principles_1": "Wij vieren elk succes"})
    return world, answer, other


def choose(answer, who, **choices):
    """Send the page with both texts."""
    page = sheet_in(who, "", answer)
    action = answer.content.decode().split('<form method="post" action="')[-1].split('"')[0]
    return who.post(action, {**page.hidden, **choices})


def chosen(page, answer, choice, text=""):
    return choose(answer, page.who, **{"keuze-0": choice, "tekst-0": text})


def test_the_same_field_gives_a_page_with_both_texts_and_loses_nothing(clash, fatma):
    world, answer, _page = clash
    words = words_of(answer)
    assert answer.status_code == 409
    assert "Iedereen woont warm" in words
    assert "Iedereen woont droog" in words
    assert "Sanne" in words
    assert world.answers.purpose.goal == "Iedereen woont warm"
    kept = Save.objects.get(number=None)
    assert kept.fields["typed"]["goal"] == ["Iedereen woont droog"]
    assert kept.by == fatma


def test_choosing_my_text_saves_it_with_the_rest_of_the_page(clash):
    world, answer, page = clash
    assert chosen(page, answer, "mijn").status_code == 302
    assert world.answers.purpose.goal == "Iedereen woont droog"
    assert world.answers.purpose.reason == "Oud gasnet"
    assert world.answers.purpose.principles == ["Wij vieren elk succes"]


def test_choosing_their_text_keeps_it_and_saves_the_rest_of_mine(clash):
    world, answer, page = clash
    assert chosen(page, answer, "ander").status_code == 302
    assert world.answers.purpose.goal == "Iedereen woont warm"
    assert world.answers.purpose.principles == ["Wij vieren elk succes"]


def test_one_text_made_of_both_is_saved(clash):
    world, answer, page = clash
    assert "Iedereen woont droog warm" in words_of(answer) or "Iedereen woont warm droog" in words_of(answer)
    assert chosen(page, answer, "samen", "Iedereen woont warm en droog").status_code == 302
    assert world.answers.purpose.goal == "Iedereen woont warm en droog"


def test_the_choice_sent_twice_gives_the_same_answer(clash):
    world, answer, page = clash
    first, again = chosen(page, answer, "mijn"), chosen(page, answer, "mijn")
    assert (first.status_code, first["Location"]) == (again.status_code, again["Location"])
    assert world.answers.purpose.goal == "Iedereen woont droog"


def test_a_third_change_while_somebody_chooses_is_asked_about_again(clash, sanne):
    world, answer, page = clash
    world.fill(sanne, GOAL, goal="Iedereen woont koel")
    again = chosen(page, answer, "mijn")
    assert again.status_code == 409
    assert "Iedereen woont koel" in words_of(again)
    assert "Iedereen woont droog" in words_of(again)
    assert world.answers.purpose.goal == "Iedereen woont koel"
    assert chosen(page, again, "mijn").status_code == 302
    assert world.answers.purpose.goal == "Iedereen woont droog"


def test_a_choice_that_is_none_shows_both_texts_again(clash):
    world, answer, page = clash
    again = chosen(page, answer, "geen van beide")
    assert again.status_code == 409
    assert "Iedereen woont droog" in words_of(again)
    assert world.answers.purpose.goal == "Iedereen woont warm"


def test_the_page_with_both_texts_can_be_opened_again(clash):
    """After logging in anew a browser asks for the address to which the choice was sent."""
    _world, answer, page = clash
    action = answer.content.decode().split('<form method="post" action="')[-1].split('"')[0]
    again = page.who.get(action)
    assert again.status_code == 200
    assert "Iedereen woont droog" in words_of(again)


def test_a_choice_is_made_by_who_typed_and_nobody_else(clash, sanne):
    world, answer, _page = clash
    assert choose(answer, logged_in(sanne), **{"keuze-0": "mijn"}).status_code == 404
    assert world.answers.purpose.goal == "Iedereen woont warm"


def test_whoever_may_no_longer_fill_in_cannot_choose_either(clash, fatma):
    world, answer, page = clash
    world.agreement.memberships.filter(user=fatma).delete()
    world.let(fatma, "observer")
    assert chosen(page, answer, "mijn").status_code == 403
    assert world.answers.purpose.goal == "Iedereen woont warm"


def test_a_save_while_typing_that_clashes_only_says_so(world, sanne, fatma):
    hers, other = world.open(sanne, GOAL), world.open(fatma, GOAL)
    hers.send({"goal": "Warm"})
    answer = other.autosave({"goal": "Koel"})
    assert answer.status_code == 409
    assert "<html" not in answer.content.decode()
    assert "Wat je typt is bewaard" in words_of(answer)
    assert Save.objects.get(number=None).fields["typed"]["goal"] == ["Koel"]
    assert other.send().status_code == 409
    assert Save.objects.filter(number=None).count() == 1


# --- What does not count yet ---------------------------------------------------------------------------------------


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


# --- Sent again ----------------------------------------------------------------------------------------------------


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


# --- Hidden, forged, new -------------------------------------------------------------------------------------------


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
    assert page.send({"goal": "Warm"})["Location"] == f"{world.root}antwoorden/#{GOAL}"


# --- Gone, closed --------------------------------------------------------------------------------------------------


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


# --- Files ---------------------------------------------------------------------------------------------------------


def test_a_file_is_kept_and_stays_when_the_page_is_saved_again(world, sanne):
    world.fill(sanne, "voorgeschiedenis", predecessor="Wijkvisie 2021", predecessor_file=pdf())
    assert world.answers.basics.predecessor_file.name == "besluit.pdf"
    world.fill(sanne, "voorgeschiedenis", predecessor="Wijkvisie 2022")
    assert world.answers.basics.predecessor_file.name == "besluit.pdf"


def test_the_same_file_sent_twice_is_kept_once(world, sanne):
    page = world.open(sanne, "voorgeschiedenis")
    page.send({"predecessor_file": pdf()})
    page.send({"predecessor_file": pdf()})
    assert Attachment.objects.count() == 1


def test_a_file_can_be_removed(world, sanne):
    world.fill(sanne, "voorgeschiedenis", predecessor_file=pdf())
    world.fill(sanne, "voorgeschiedenis", **{"predecessor_file-clear": "on"})
    assert world.answers.basics.predecessor_file is None


def test_a_refused_file_is_named_with_its_error(world, sanne):
    wrong = SimpleUploadedFile("brief.docx", b"PK\x03\x04", "application/msword")
    world.fill(sanne, "voorgeschiedenis", predecessor_file=wrong)
    shown = words_of(logged_in(sanne).get(world.address("voorgeschiedenis")))
    assert "Dit soort bestand nemen we niet aan" in shown


def test_a_file_that_clashes_can_still_be_chosen(world, sanne, fatma):
    hers, other = world.open(sanne, "voorgeschiedenis"), world.open(fatma, "voorgeschiedenis")
    hers.send({"predecessor_file": pdf("van-sanne.pdf", b"%1\n")})
    answer = other.send({"predecessor_file": pdf("van-fatma.pdf", b"%2\n")})
    assert answer.status_code == 409
    assert "van-fatma.pdf" in words_of(answer)
    assert chosen(other, answer, "mijn").status_code == 302
    file = world.answers.basics.predecessor_file
    assert file.name == "van-fatma.pdf"
    with file.file.open("rb") as stored:
        assert b"%2" in stored.read()


def test_a_file_beside_a_text_that_clashes_is_not_lost(world, sanne, fatma):
    hers, other = world.open(sanne, "voorgeschiedenis"), world.open(fatma, "voorgeschiedenis")
    hers.send({"predecessor": "Wijkvisie 2021"})
    answer = other.send({"predecessor": "Wijkvisie 2022", "predecessor_file": pdf()})
    assert chosen(other, answer, "mijn").status_code == 302
    assert world.answers.basics.predecessor_file.name == "besluit.pdf"


# --- Usual answers -------------------------------------------------------------------------------------------------


def test_parties_are_not_changed_by_saving_another_page(world, sanne):
    before = list(Party.objects.values().order_by("pk"))
    world.fill(sanne, GOAL, goal="Warm")
    assert list(Party.objects.values().order_by("pk")) == before
