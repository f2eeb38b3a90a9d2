"""The pages of accounts in a real browser: by keyboard, on a phone, without JavaScript, and checked by axe-core."""

import json
import re
from pathlib import Path

import pytest
from django.core.cache import cache
from playwright.sync_api import expect

from accounts import demo, outbox
from accounts.models import OutgoingMail
from tests.accounts import demo_urls

AXE = (Path(__file__).parents[1] / "vendor" / "axe.min.js").read_text()
WIDTHS = [1280, 360]
PAGES = ["/inloggen/", "/account-maken/", "/inloggen/uitgezet/", "/demo/", "/demo/post/"]


@pytest.fixture(autouse=True)
def in_demo(settings, transactional_db):
    settings.DEMO = True
    settings.ROOT_URLCONF = demo_urls.__name__
    cache.clear()
    demo.make_people()
    yield
    cache.clear()


@pytest.fixture
def plain_page(browser):
    """A page in a browser without JavaScript."""
    context = browser.new_context(java_script_enabled=False)
    yield context.new_page()
    context.close()


def findings(page):
    """What axe-core finds on the page, and whether it scrolls sideways."""
    page.wait_for_load_state()
    page.evaluate(AXE)
    found = page.evaluate("axe.run()")["violations"]
    wide = page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")
    return json.dumps([(one["id"], [node["html"] for node in one["nodes"]]) for one in found]), wide


def ask_code(page, address):
    page.goto(f"{address}/inloggen/")
    page.get_by_label("Wat is je e-mailadres?").fill("sanne@zwaluwveen.voorbeeld")
    page.get_by_role("button", name="Stuur mij een code").click()


def newest_code():
    return OutgoingMail.objects.first().subject.rpartition(" ")[2]


@pytest.mark.parametrize("width", WIDTHS)
def test_axe_finds_nothing_on_any_page(page, live_server, width):
    outbox.post("joris@wijk.voorbeeld", "Dag Joris", "Eerste regel\n\nhttp://localhost:8000/inloggen/")
    page.set_viewport_size({"width": width, "height": 900})
    for address in PAGES:
        page.goto(live_server.url + address)
        assert findings(page) == ("[]", False), address


@pytest.mark.parametrize("width", WIDTHS)
def test_axe_finds_nothing_on_the_way_with_its_mistakes(page, live_server, width):
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(f"{live_server.url}/inloggen/")
    page.get_by_role("button", name="Stuur mij een code").click()
    expect(page).to_have_title(re.compile("^Fout: "))
    assert findings(page) == ("[]", False)
    ask_code(page, live_server.url)
    assert findings(page) == ("[]", False)
    page.get_by_role("button", name="Log in met deze code").click()
    expect(page).to_have_title(re.compile("^Fout: "))
    assert findings(page) == ("[]", False)
    page.goto(f"{live_server.url}/account-maken/")
    page.get_by_role("button", name="Maak mijn account").click()
    assert findings(page) == ("[]", False)


def test_sanne_logs_in_without_javascript(plain_page, live_server):
    ask_code(plain_page, live_server.url)
    plain_page.get_by_label("Welke code staat er in je mail?").fill(newest_code())
    plain_page.get_by_role("button", name="Log in met deze code").click()
    plain_page.wait_for_url("**/werk/")


def test_sanne_logs_in_by_keyboard_alone(page, live_server):
    page.goto(f"{live_server.url}/inloggen/")
    tab_to(page, "input[name=email]")
    page.keyboard.type("sanne@zwaluwveen.voorbeeld")
    page.keyboard.press("Enter")
    page.wait_for_url("**/inloggen/code/")
    tab_to(page, "input[name=code]")
    page.keyboard.type(newest_code())
    page.keyboard.press("Enter")
    page.wait_for_url("**/werk/")


def tab_to(page, selector):
    """Press Tab until the focus stands on the first element of `selector`."""
    for _ in range(20):
        page.keyboard.press("Tab")
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
    raise AssertionError(f"{selector} is not reached by Tab")


def test_one_click_in_the_demo_makes_you_guus(page, live_server):
    page.goto(f"{live_server.url}/demo/")
    page.get_by_role("button", name="Word Guus Model").click()
    page.wait_for_url("**/werk/")


def test_no_page_says_anything_on_the_console(page, live_server):
    said = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    for address in set(PAGES) - {"/inloggen/uitgezet/"}:  # of that one it says that the answer is 403
        page.goto(live_server.url + address)
    assert said == []
