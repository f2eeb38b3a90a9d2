"""The whole road of a manifest, from the first click to a PDF that can be signed."""

import pytest
from playwright.sync_api import expect

from accounts.models import OutgoingMail
from tests.journeys.walking import Walker


@pytest.fixture
def worker(settings):
    """Let the worker's tasks be done as soon as they are asked."""
    settings.TASKS = {"default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"}}


def newest_code():
    return OutgoingMail.objects.first().subject.rpartition(" ")[2]


def join(page):
    """Make an account, from the start page on."""
    page.goto("/")
    page.get_by_role("link", name="Een account maken").click()
    page.locator("[name=name]").fill("Ravi Proef")
    page.locator("[name=email]").fill("ravi@zonneweide.voorbeeld")
    page.get_by_role("button", name="Maak mijn account").click()
    page.locator("[name=code]").fill(newest_code())
    page.get_by_role("button", name="Log in met deze code").click()


def begin(page):
    """Begin a manifest in Lindwaarden."""
    page.get_by_role("link", name="Ik weet de vorm al").first.click()
    page.locator("[name=municipality]").select_option(label="Lindwaarden")
    page.get_by_label("Manifest").check()
    page.get_by_role("button", name="Begin met deze afspraken").click()


def confirm_usual_answers(page):
    """Say in every chapter that the usual answers were talked about."""
    page.get_by_role("link", name="Bekijk alle antwoorden").first.click()
    page.wait_for_load_state()
    to_confirm = page.get_by_role("button", name="Ja, besproken")
    for left in reversed(range(to_confirm.count())):
        to_confirm.first.click()
        expect(to_confirm).to_have_count(left)


def test_somebody_new_makes_a_manifest_and_downloads_the_text_to_sign(window, worker):
    page = window("")
    join(page)
    begin(page)
    Walker(page).walk()
    confirm_usual_answers(page)
    page.get_by_role("link", name="Maak de tekst om te tekenen").click()
    page.get_by_role("button", name="Maak de tekst om te tekenen").click()
    with page.expect_download() as download:
        page.get_by_role("link", name="Download de versie om te tekenen").click()
    assert download.value.path().read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(("width", "scripts"), [(360, True), (1280, False)], ids=["phone", "no scripts"])
def test_sanne_makes_a_manifest_ready_to_sign(window, width, scripts):
    page = window("sanne", width=width, scripts=scripts)
    page.goto("/werk/")
    begin(page)
    Walker(page).walk()
    confirm_usual_answers(page)
    page.get_by_role("link", name="Maak de tekst om te tekenen").click()
    expect(page.get_by_role("button", name="Maak de tekst om te tekenen")).to_be_visible()


def test_joris_fills_in_what_his_party_promises_and_never_meets_a_closed_door(window, zwaluwveen):
    page = window("joris", width=360)
    answers = []
    page.on("response", lambda answer: answers.append(answer.status))
    page.goto("/werk/")
    page.get_by_role("link", name="Ga verder met Warm Zwaluwveen").click()
    expect(page.get_by_role("link", name="Bindend en gevoelig")).to_have_count(0)
    page.get_by_role("link", name="Ga verder: Wie tekent").click()
    expect(page.get_by_text("Voor Coöperatie Zon op Veen")).to_be_visible()
    page.locator(".w-crumb a").last.click()
    page.get_by_role("link", name="Beloften", exact=True).click()
    page.get_by_role("link", name="Nog een belofte").click()
    page.locator("[name=text]").fill("leent gereedschap uit")
    page.get_by_role("button", name="Belofte opslaan").click()
    expect(page.get_by_role("heading", name="Leent gereedschap uit")).to_be_visible()
    page.get_by_role("link", name="Verder naar Wie tekent").click()
    page.get_by_role("link", name="Lees de hele tekst").click()
    assert max(answers) < 400
