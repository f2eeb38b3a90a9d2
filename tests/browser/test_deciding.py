"""The pages of a coordinator in a real browser: nothing to trip over, and everything works without JavaScript."""

import pytest
from playwright.sync_api import expect

from agreements.examples import load_demo
from agreements.models import Agreement, State
from agreements.workflow.door import perform
from tests.browser.test_every_page import Look


@pytest.fixture
def shore(people):
    """The convenant of the demo that lies with its municipality."""
    load_demo()
    return Agreement.objects.get(state=State.SUBMITTED)


def test_no_page_of_a_coordinator_is_hard_to_use(window, shore, people):
    look = Look(window("sem"))
    home = f"/toetsing/{shore.key}/"
    for name, address in {
        "queue": "/toetsing/",
        "decision": home,
        "dossier": f"{home}dossier/",
        "proposal": f"{home}besluitvoorstel/",
    }.items():
        look.at(name, address)
    look.page.goto(home)
    look.page.get_by_role("button", name="Bevestig je besluit").click()
    look.page.locator("#fouten").wait_for()
    look.at("decision-wrong")
    perform(shore, "return", people["elin"], expected=shore.state_number, data={"reason": "Noem wie beslist."})
    look.page.get_by_label("Terugsturen.").check()
    look.page.get_by_label("Schrijf op waarom.").fill("Noem wie beslist over het geld.")
    look.page.get_by_role("button", name="Bevestig je besluit").click()
    expect(look.page.get_by_role("heading", level=1)).to_have_text("Iemand was je voor")
    look.at("decision-late")
    look.at("decision-read", home)
    assert look.found == {}
    assert [said for said in look.said if "409" not in said] == []


@pytest.mark.parametrize("width", [1280, 360])
def test_sem_sends_the_text_back_without_javascript(window, shore, width):
    page = window("sem", width=width, scripts=False)
    page.goto("/toetsing/")
    page.get_by_role("link", name="Begin met").click()
    page.locator("summary", has_text="Zin bij artikel 1").first.click()
    page.locator("textarea[name^='zin-']:visible").first.fill("Noem hier een jaar.")
    page.get_by_label("Terugsturen.").check()
    page.get_by_label("Schrijf op waarom.").fill("Noem wie beslist over het geld.")
    page.get_by_role("button", name="Bevestig je besluit").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Er wacht niets op jou")
    event = Agreement.objects.get(pk=shore.pk).events.get(act="return")
    assert list(event.data["articles"].values()) == ["Noem hier een jaar."]


def test_the_text_scrolls_by_itself_only_beside_the_facts(window, shore):
    page = window("sem")
    page.goto(f"/toetsing/{shore.key}/")
    text = page.get_by_role("region", name="De tekst, versie 1")
    assert text.evaluate("one => [one.tabIndex, one.scrollHeight > one.clientHeight]") == [0, True]
    page.set_viewport_size({"width": 360, "height": 900})
    assert text.evaluate("one => one.scrollHeight > one.clientHeight + 2") is False
    order = page.locator(".w-decision > div, .w-decision > section").evaluate_all(
        "all => all.map(one => one.getBoundingClientRect().top)"
    )
    assert order == sorted(order)
