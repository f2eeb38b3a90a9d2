"""The browser of the tests is a real one."""

import pytest


@pytest.mark.urls("tests.partnership.addresses")
def test_chromium_shows_a_page(live_server, page):
    page.goto(f"{live_server.url}/gezond/")
    assert page.inner_text("body").strip() == "gezond"
