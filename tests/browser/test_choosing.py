"""The keuzehulp in a real browser: it fits, passes axe, and works without JavaScript and by keyboard alone."""

import json
from urllib.parse import urlencode

import pytest
from playwright.sync_api import expect

from agreements.choosing import BY_NAME
from tests.partnership.test_look import OVERLAP, SMALL_TARGETS, SMALL_TEXT, findings
from tests.people import lindwaarden, sanne  # noqa: F401

pytestmark = pytest.mark.django_db(transaction=True)
NO = dict.fromkeys(BY_NAME, "nee")
PAGES = [
    "/werk/",
    "/werk/nieuw/",
    f"/werk/nieuw/?{urlencode(NO)}",
    "/werk/keuzehulp/",
    "/werk/keuzehulp/advies/",
    f"/werk/keuzehulp/advies/?{urlencode(NO | {'money': 'ja', 'residents_data': 'ja', 'permission': 'ja'})}",
    f"/werk/keuzehulp/advies/?{urlencode(NO | {'money': 'ja', 'tasks': 'ja', 'hold_to_it': 'ja', 'many': 'ja'})}",
    f"/werk/keuzehulp/advies/?{urlencode(NO | {'not_yet': 'ja'})}",
]


@pytest.fixture
def cookie(client, sanne, live_server):  # noqa: F811
    """Log Sanne in, and give her session to a browser."""
    client.force_login(sanne)
    return [{"name": name, "value": one.value, "url": live_server.url} for name, one in client.cookies.items()]


@pytest.mark.parametrize("width", [1280, 360, 320])
def test_every_page_of_choosing_fits_and_passes_axe(live_server, page, cookie, width):
    page.context.add_cookies(cookie)
    page.set_viewport_size({"width": width, "height": 800})
    for address in PAGES:
        page.goto(f"{live_server.url}{address}")
        report = {
            "axe": findings(page) if width != 320 else [],
            "scrolls sideways": page.evaluate("document.documentElement.scrollWidth > innerWidth"),
            "small targets": page.evaluate(SMALL_TARGETS),
            "small text": page.evaluate(SMALL_TEXT),
            "overlap": page.evaluate(OVERLAP),
        }
        assert not any(report.values()), f"{address}: {json.dumps(report, indent=1, ensure_ascii=False)}"


def test_sanne_chooses_a_form_without_javascript(live_server, browser, cookie, lindwaarden):  # noqa: F811
    context = browser.new_context(java_script_enabled=False)
    context.add_cookies(cookie)
    page = context.new_page()
    page.goto(f"{live_server.url}/werk/")
    page.get_by_role("link", name="Begin met de keuzehulp").first.click()
    for name in BY_NAME:
        page.locator(f'input[name="{name}"][value="nee"]').check()
    page.get_by_role("button", name="Bekijk ons advies").click()
    expect(page.locator("h1")).to_have_text("Een intentieverklaring past nu het best")
    page.get_by_role("link", name="Begin met een intentieverklaring").click()
    expect(page.locator('input[name="kind"][value="intentieverklaring"]')).to_be_checked()
    page.get_by_label("In welke gemeente is het?").select_option("Lindwaarden")
    page.get_by_role("button", name="Begin met deze afspraken").click()
    expect(page.locator("h1")).to_have_text("Intentieverklaring zonder titel")
    context.close()
