"""Saving while typing: what was typed is kept, whatever happens to the tab, the line, the site or the login."""

import time

import pytest
from django.contrib.sessions.models import Session
from playwright.sync_api import expect

from agreements.models import Answers, Party
from tests.browser.people import log_in_again
from tests.browsers import PATIENCE

GOAL = "Wat willen jullie samen bereiken?"
REASON = "Waarom beginnen jullie hieraan?"
PROMISE = "Wat belooft jullie organisatie?"


@pytest.fixture
def goal_page(zwaluwveen):
    return f"/werk/{zwaluwveen.key}/stap/aanleiding-en-doel/"


@pytest.fixture
def promise_page(zwaluwveen):
    return f"/werk/{zwaluwveen.key}/stap/beloften/zon-op-veen/belofte-2/"


def saved_line(page):
    return page.locator("#bewaard")


def is_saved(page):
    expect(saved_line(page)).to_contain_text("Opgeslagen om")


def type_on(page, label, words):
    """Put the caret at the end of a field and type."""
    page.get_by_label(label).press("Control+End")
    page.keyboard.type(words)


def goal_of(agreement):
    return Answers(agreement).purpose.goal


def wait_until(true):
    """Wait until something is so; fail when it takes longer than a busy machine needs."""
    until = time.monotonic() + PATIENCE / 1000
    while not true():
        assert time.monotonic() < until
        time.sleep(0.05)


def answer_with(status):
    """Answer every request of a page with a status, as a broken server or a busy proxy does."""
    return lambda route: route.fulfill(status=status, body="stuk")


def test_what_was_typed_is_there_after_the_tab_was_killed(window, zwaluwveen, goal_page):
    page = window()
    page.goto(goal_page)
    type_on(page, GOAL, " En niemand blijft achter.")
    is_saved(page)
    page.close()
    again = window()
    again.goto(goal_page)
    expect(again.get_by_label(GOAL)).to_have_value(goal_of(zwaluwveen))
    assert goal_of(zwaluwveen).endswith(" En niemand blijft achter.")


def test_who_types_on_and_on_is_saved_meanwhile(window, zwaluwveen, goal_page):
    page = window()
    page.goto(goal_page)
    page.get_by_label(GOAL).fill("")
    page.get_by_label(GOAL).press_sequentially("samen van het gas, voor elkaar, en met plezier", delay=110)
    assert goal_of(zwaluwveen).startswith("samen van het")


def test_the_text_beside_the_question_follows_and_the_caret_stays(window, zwaluwveen, goal_page):
    page = window()
    page.goto(goal_page)
    page.get_by_label(REASON).press("Control+Home")
    with page.expect_response(goal_page):
        page.keyboard.type("Vorig jaar begon het. ")
    expect(page.locator("#tekst mark").first).to_contain_text("Vorig jaar begon het.", timeout=1000)
    expect(page.locator("#tekst")).to_contain_text("Geel is wat je net hebt veranderd.")
    field = page.get_by_label(REASON)
    expect(field).to_be_focused()
    assert field.evaluate("field => field.selectionStart") == len("Vorig jaar begon het. ")
    page.keyboard.type("Echt. ")
    assert field.input_value().startswith("Vorig jaar begon het. Echt. ")


def test_a_new_row_is_made_once_by_typing_and_saving(window, zwaluwveen):
    page = window()
    page.goto(f"/werk/{zwaluwveen.key}/stap/partijen/")
    page.get_by_role("link", name="Nog een partij").click()
    name = page.get_by_label("Wat is de officiële naam?")
    for words in ("Stichting ", "De Zwaluwen"):
        with page.expect_response(lambda answer: answer.request.method == "POST"):
            name.press_sequentially(words)
    is_saved(page)
    assert page.locator("input[name=turn]").input_value() == "2"
    page.get_by_role("button", name="Partij opslaan").click()
    expect(page.get_by_role("heading", name="Stichting De Zwaluwen")).to_have_count(1)
    assert Party.objects.filter(agreement=zwaluwveen).count() == 7


def test_a_link_clicked_at_once_after_typing_loses_nothing(window, zwaluwveen, goal_page):
    page = window()
    page.goto(goal_page)
    type_on(page, GOAL, " Snel weg.")
    page.get_by_role("link", name="Lees de hele tekst").click()
    page.wait_for_url("**/tekst/**")
    wait_until(lambda: goal_of(zwaluwveen).endswith("Snel weg."))


def test_two_tabs_of_one_person_keep_both_answers(window, zwaluwveen, goal_page):
    first = window()
    second = first.context.new_page()
    for tab in (first, second):
        tab.goto(goal_page)
    type_on(first, REASON, " Uit het ene tabblad.")
    is_saved(first)
    type_on(second, GOAL, " Uit het andere.")
    is_saved(second)
    purpose = Answers(zwaluwveen).purpose
    assert purpose.reason.endswith("Uit het ene tabblad.")
    assert purpose.goal.endswith("Uit het andere.")


def test_two_people_on_one_question_see_both_texts(window, zwaluwveen, promise_page):
    sanne, joris = window("sanne"), window("joris")
    for page in (sanne, joris):
        page.goto(promise_page)
    joris.get_by_label(PROMISE, exact=True).fill("organiseert vier energiecafés")
    is_saved(joris)
    sanne.get_by_label(PROMISE, exact=True).fill("organiseert drie energiecafés in de wijk")
    expect(saved_line(sanne)).to_contain_text("Joris veranderde dit ook.")
    sanne.get_by_label(PROMISE, exact=True).press("End")
    sanne.keyboard.type(" zelf")
    sanne.get_by_role("button", name="Belofte opslaan").click()
    expect(sanne.get_by_role("heading", level=1)).to_have_text("Joris heeft dit intussen ook veranderd")
    expect(sanne.locator("main")).to_contain_text("organiseert drie energiecafés in de wijk zelf")
    expect(sanne.locator("main")).to_contain_text("organiseert vier energiecafés")
    sanne.get_by_label("Maak er samen één tekst van").check()
    sanne.get_by_label("Nieuwe tekst").fill("organiseert vier energiecafés in de wijk")
    sanne.get_by_role("button", name="Deze keuze opslaan").click()
    expect(sanne.get_by_role("heading", name="Organiseert vier energiecafés in de wijk")).to_be_visible()


def test_without_a_connection_it_says_so_and_saves_later(window, zwaluwveen, goal_page):
    page = window()
    page.goto(goal_page)
    page.context.set_offline(True)
    type_on(page, GOAL, " Zonder bereik.")
    expect(saved_line(page)).to_contain_text("Geen verbinding.")
    page.context.set_offline(False)
    is_saved(page)
    assert goal_of(zwaluwveen).endswith("Zonder bereik.")


def test_when_the_site_fails_the_text_stays_and_is_saved_later(window, zwaluwveen, goal_page):
    page = window()
    page.goto(goal_page)
    for status, words, said in [(500, " Ondanks", "Opslaan lukt nu niet."), (429, " alles.", "Het is even druk.")]:
        page.route("**/stap/**", answer_with(status))
        type_on(page, GOAL, words)
        expect(saved_line(page)).to_contain_text(said)
        page.unroute("**/stap/**")
    type_on(page, GOAL, " Toch.")
    is_saved(page)
    assert goal_of(zwaluwveen).endswith("Ondanks alles. Toch.")


def test_who_was_logged_out_while_typing_gets_it_back_after_logging_in(window, zwaluwveen, goal_page):
    page = window()
    page.goto(goal_page)
    Session.objects.all().delete()
    type_on(page, GOAL, " Na het inloggen.")
    expect(saved_line(page)).to_contain_text("Je bent uitgelogd.")
    type_on(page, GOAL, " En meer.")
    page.get_by_role("link", name="Log opnieuw in, dan ga je hier verder.").click()
    log_in_again(page)
    expect(page.get_by_role("heading", level=1)).to_have_text("Je was uitgelogd toen je dit opsloeg")
    page.get_by_role("button", name="Sla op wat ik typte").click()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert goal_of(zwaluwveen).endswith("Na het inloggen. En meer.")


def test_who_logs_in_again_in_another_tab_goes_on_where_the_page_was(window, zwaluwveen, goal_page):
    page = window()
    page.goto(goal_page)
    Session.objects.all().delete()
    type_on(page, GOAL, " Nog even.")
    expect(saved_line(page)).to_contain_text("Je bent uitgelogd.")
    other = page.context.new_page()
    other.goto("/inloggen/")
    log_in_again(other)
    other.wait_for_url("**/werk/")
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    is_saved(page)
    assert goal_of(zwaluwveen).endswith("Nog even.")
    page.get_by_role("button", name="Aanleiding en doel opslaan").click()
    page.wait_for_url(lambda address: "aanleiding" not in address)
    page.goto(goal_page)
    expect(page.get_by_label(GOAL)).to_have_value(goal_of(zwaluwveen))


def test_who_was_logged_out_gets_it_back_without_javascript_too(window, zwaluwveen, goal_page):
    page = window(scripts=False)
    page.goto(goal_page)
    Session.objects.all().delete()
    page.get_by_label(GOAL).fill("Warm.\nEn betaalbaar.")
    page.get_by_role("button", name="Aanleiding en doel opslaan").click()
    log_in_again(page)
    page.get_by_role("button", name="Sla op wat ik typte").click()
    assert goal_of(zwaluwveen) == "Warm.\nEn betaalbaar."


def test_after_the_back_button_typing_goes_on_without_a_conflict(window, zwaluwveen, goal_page):
    page = window()
    page.goto(goal_page)
    type_on(page, GOAL, " Eerst.")
    is_saved(page)
    page.get_by_role("link", name="Warm Zwaluwveen").click()
    page.wait_for_url(f"**/werk/{zwaluwveen.key}/")
    page.go_back()
    with page.expect_response(goal_page) as answer:
        type_on(page, GOAL, " Daarna.")
    assert answer.value.status == 200
    assert goal_of(zwaluwveen).endswith("Eerst. Daarna.")


def test_after_the_back_button_the_words_of_somebody_else_are_not_overwritten(window, zwaluwveen, promise_page):
    sanne, joris = window("sanne"), window("joris")
    sanne.goto(promise_page)
    sanne.get_by_label(PROMISE, exact=True).fill("organiseert drie cafés")
    is_saved(sanne)
    sanne.get_by_role("link", name="Warm Zwaluwveen").click()
    sanne.wait_for_url(f"**/werk/{zwaluwveen.key}/")
    joris.goto(promise_page)
    joris.get_by_label(PROMISE, exact=True).fill("organiseert vier cafés")
    is_saved(joris)
    sanne.go_back()
    shown = sanne.get_by_label(PROMISE, exact=True).input_value()
    sanne.get_by_label(PROMISE, exact=True).fill(f"{shown} graag")
    if shown == "organiseert drie cafés":  # the browser showed the page as it was left
        expect(saved_line(sanne)).to_contain_text("Joris veranderde dit ook.")
    else:
        assert shown == "organiseert vier cafés"


def test_a_question_that_opens_is_told_while_typing_and_shown_by_saving(window, zwaluwveen):
    page = window()
    page.goto(f"/werk/{zwaluwveen.key}/stap/bindend/")
    page.get_by_role("radiogroup", name="Kan dit bestuurlijk gevoelig zijn?").get_by_label("Ja").check()
    expect(saved_line(page)).to_contain_text("Er is een vraag bij gekomen.")
    page.get_by_role("button", name="Bindend en gevoelig opslaan").click()
    expect(page.get_by_role("group", name="Waarom is het gevoelig?").first).to_be_visible()


def test_an_answer_that_does_not_count_is_told_while_typing(window, zwaluwveen):
    page = window()
    page.goto(f"/werk/{zwaluwveen.key}/stap/beloften/gemeente/belofte-3/")
    page.get_by_label("Op een dag").check()
    page.get_by_role("textbox", name="Op welke dag?").fill("31 april 2027")
    expect(saved_line(page)).to_contain_text("Eén antwoord klopt nog niet.")
    expect(page.locator("#id_due_slot")).to_contain_text("31 april bestaat niet.")
