"""The demo in a test: its people, its agreements, and a window of a browser in which somebody is logged in."""

import pytest
from django.conf import settings as project
from django.core.cache import cache
from django.test import Client

from accounts.demo import make_people
from accounts.models import OutgoingMail
from agreements.examples import HALF, example, let_in
from agreements.models import Agreement
from agreements.transfer.inserting import import_document
from tests.accounts import demo_urls
from tests.browsers import PATIENCE


@pytest.fixture
def people(settings, transactional_db):
    """Make the demo's people and municipalities, by slug."""
    settings.DEMO = True
    settings.ROOT_URLCONF = demo_urls.__name__
    settings.EMAIL_BACKEND = "accounts.outbox.OutboxBackend"
    cache.clear()
    yield make_people()
    cache.clear()


@pytest.fixture
def zwaluwveen(people):
    """The half-filled manifest of the demo, of which Sanne is editor and Joris a member."""
    agreement = import_document(example(HALF))
    let_in(agreement, HALF, people)
    return Agreement.objects.get(pk=agreement.pk)


@pytest.fixture
def window(browser, live_server, people):
    """Give a function that opens a window for somebody who is logged in ("" is nobody)."""
    opened = []

    def open_for(slug="sanne", *, width=1280, scripts=True):
        context = browser.new_context(
            base_url=live_server.url,
            viewport={"width": width, "height": 900},
            locale="nl-NL",
            java_script_enabled=scripts,
        )
        opened.append(context)
        context.set_default_timeout(PATIENCE)
        context.add_cookies([session_cookie(live_server.url, people[slug])] if slug else [])
        return context.new_page()

    yield open_for
    for context in opened:
        context.close()


def session_cookie(address, user):
    """Log somebody in, and give the cookie that says so."""
    client = Client()
    client.force_login(user)
    name = project.SESSION_COOKIE_NAME
    return {"name": name, "value": client.cookies[name].value, "url": address}


def log_in_again(page):
    """Log in by the mailed code on the page that asks for it, and go where the login leads."""
    page.get_by_label("Wat is je e-mailadres?").fill("sanne@zwaluwveen.voorbeeld")
    page.get_by_role("button", name="Stuur mij een code").click()
    page.get_by_label("Welke code staat er in je mail?").fill(OutgoingMail.objects.first().subject.rpartition(" ")[2])
    page.get_by_role("button", name="Log in met deze code").click()
