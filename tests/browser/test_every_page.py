"""Every kind of page, wide and on a phone: nothing for axe-core to find, nothing sticks out, nothing is too small."""

import os
from pathlib import Path

import pytest
from django.contrib.sessions.models import Session
from playwright.sync_api import expect

from agreements.examples import example
from agreements.models import Agreement, Membership, Party
from agreements.models.agreement import Role, State
from agreements.teamwork.following import begin_successor
from agreements.transfer.inserting import import_document
from tests.browser.looking import called, scrolls_sideways, stumbles
from tests.browser.people import log_in_again

WIDTHS = (1280, 360)
PICTURES = os.environ.get("PICTURES")  # a folder, for who wants to see the pages


class Look:
    """Looks at pages as they come by, and remembers what is wrong with each."""

    def __init__(self, page):
        self.page, self.found, self.said = page, {}, []
        page.on("console", lambda message: self.said.append(message.text))
        page.on("pageerror", lambda error: self.said.append(str(error)))

    def at(self, name, address=None, status=200):
        """Open an address, or stay on the page, and look at every width."""
        if address is not None:
            answer = self.page.goto(address)
            assert answer.status == status, name
        for width in WIDTHS:
            wrong = stumbles(self.page, width)
            if PICTURES:
                self.page.screenshot(path=Path(PICTURES) / f"{name}-{width}.png", full_page=True)
            if wrong:
                self.found[f"{name} {width}"] = wrong
        if sideways := scrolls_sideways(self.page, 320):
            self.found[f"{name} 320"] = sideways
        self.page.set_viewport_size({"width": WIDTHS[0], "height": 900})

    def broken(self, name, address, words, button):
        """Save a day that does not exist, and look at the page that says so."""
        self.page.goto(address)
        self.page.get_by_label("Op een dag").check()
        self.page.get_by_label("Op welke dag?", exact=True).fill(words)
        self.page.get_by_role("button", name=button).click()
        self.page.locator("#fouten").wait_for()
        self.at(name)


@pytest.fixture
def look(window):
    return Look(window())


def test_no_page_of_the_half_filled_manifest_is_hard_to_use(look, zwaluwveen):
    home = f"/werk/{zwaluwveen.key}/"
    for name, address in {
        "mine": "/werk/",
        "new": "/werk/nieuw/",
        "tasks": home,
        "lead": f"{home}bijhouden/",
        "other-kind": f"{home}andere-vorm/?vorm=intentieverklaring&artikel=overleg",
        "follow": f"{home}vervolg/",
        "balance": f"{home}balans/",
        "check": f"{home}antwoorden/",
        "signals": f"{home}signalen/",
        "text": f"{home}tekst/",
        "pdf": f"{home}pdf/",
        "step-form": f"{home}stap/vorm/",
        "step-force": f"{home}stap/bindend/",
        "list": f"{home}stap/partijen/",
        "row": f"{home}stap/partijen/team/zwaluwen/",
        "new-row": f"{home}stap/partijen/team/nieuwerij123/",
        "goal": f"{home}stap/aanleiding-en-doel/",
        "area": f"{home}stap/gebied/",
        "directing": f"{home}stap/regierol/",
        "owners": f"{home}stap/beloften/",
        "promise": f"{home}stap/beloften/gemeente/belofte-3/",
        "promises-empty": f"{home}stap/beloften/klimop/",
        "handover": f"{home}stap/overdrachten/team/overdracht-1/",
        "bodies": f"{home}stap/overleggen/",
        "rhythm": f"{home}stap/overleg-ritme/kerngroep/",
        "days": f"{home}stap/overleg-dagen/kerngroep/",
        "coming": f"{home}overleg/kerngroep/",
        "grid": f"{home}stap/overleg-leden/kerngroep/",
        "wide-grid": f"{home}stap/informatie-partijen/",
        "team": f"{home}stap/teamleden/",
        "begin": f"{home}stap/begin/",
        "signer": f"{home}stap/ondertekenaars/platform/tekent-1/",
        "signing": f"{home}stap/tekenen/",
        "summary": f"{home}stap/samenvatting/",
    }.items():
        look.at(name, address)
    look.page.goto(f"{home}signalen/")
    look.page.get_by_role("link", name="Leg uit waarom").first.click()
    look.at("signal")
    look.page.get_by_role("button", name="Uitleg opslaan").click()
    look.page.locator("#fouten").wait_for()
    look.at("signal-wrong")
    assert look.found == {}
    assert look.said == []


def test_no_page_is_hard_to_use_when_something_goes_wrong(look, window, zwaluwveen):
    """Errors, a row that is still used, two texts, a removed row, an ended session, a changed list, a fixed text."""
    page, other = look.page, window()
    promise = f"/werk/{zwaluwveen.key}/stap/beloften/gemeente/belofte-3/"
    look.broken("errors", promise, "31 april 2027", "Belofte opslaan")
    parties = f"/werk/{zwaluwveen.key}/stap/partijen/"
    page.goto(f"{parties}team/zwaluwen/")
    other.goto(f"{parties}team/zwaluwen/")
    save(other, "official_name", "VV De Zwaluwen", "Partij opslaan")
    save(page, "official_name", "Voetbalvereniging Zwaluwen", "Partij opslaan")
    expect(page.get_by_role("heading", level=1)).to_have_text("Je hebt dit in een ander tabblad al veranderd")
    look.at("clash")
    page.goto(promise)
    other.goto(f"/werk/{zwaluwveen.key}/stap/beloften/gemeente/")
    other.get_by_role("button", name=called("Verwijder", "regelt een zaal")).click()
    save(page, "text", "regelt twee zalen", "Belofte opslaan")
    expect(page.locator("main")).to_contain_text("Op een dag, 31 april 2027")
    look.at("gone")
    page.goto(parties)
    other.goto(parties)
    other.get_by_role("button", name=called("Omlaag", "Bewonersplatform")).click()
    page.get_by_role("button", name=called("Omlaag", "VV")).click()
    look.at("list-changed")
    page.goto(parties)
    page.get_by_role("button", name=called("Verwijder", "Bewonersplatform")).click()
    look.at("remove")
    page.get_by_role("button", name="Ja, verwijder").click()
    look.at("put-back")
    page.goto(f"/werk/{zwaluwveen.key}/stap/gebied/")
    Agreement.objects.update(state=State.SIGNING)
    save(page, "description", "Tussen de vaart en het spoor.", "Gebied opslaan")
    look.at("closed")
    assert look.found == {}


def test_the_page_with_what_was_kept_is_easy_to_use(look, zwaluwveen):
    look.page.goto(f"/werk/{zwaluwveen.key}/stap/gebied/")
    Session.objects.all().delete()
    save(look.page, "description", "Tussen de vaart en het spoor.", "Gebied opslaan")
    log_in_again(look.page)
    look.at("kept")
    assert look.found == {}


def save(page, name, words, button):
    """Fill one field and save at once."""
    page.locator(f"[name={name}]").fill(words)
    page.get_by_role("button", name=button).click()
    page.wait_for_load_state()


def test_no_page_is_heavy(window, zwaluwveen):
    """Everything that a browser fetches for a step, without compression."""
    page, sizes = window(), []
    page.on("requestfinished", lambda request: sizes.append(request.sizes()["responseBodySize"]))
    page.goto(f"/werk/{zwaluwveen.key}/stap/informatie-partijen/", wait_until="networkidle")
    assert 50_000 < sum(sizes) < 400_000


def test_no_public_page_is_hard_to_use(window):
    look = Look(window(""))
    for name, address in {
        "start": "/",
        "login": "/inloggen/",
        "join": "/account-maken/",
        "demo": "/demo/",
        "post": "/demo/post/",
        "help": "/hulp/",
        "privacy": "/privacy/",
        "accessibility": "/toegankelijkheid/",
    }.items():
        look.at(name, address)
    look.at("not-found", "/bestaat-niet/", status=404)
    assert look.found == {}


def test_the_pages_of_fourteen_parties_are_easy_to_use_too(look, people):
    agreement = import_document(example("oeverkwartier"))
    gemeente = Party.objects.get(agreement=agreement, uid="gemeente")
    for role, party in ((Role.EDITOR, None), (Role.MEMBER, gemeente)):
        Membership.objects.create(user=people["sanne"], agreement=agreement, role=role, party=party)
    home = f"/werk/{agreement.key}/"
    follower = begin_successor(agreement, people["sanne"], "samenwerkingsovereenkomst")[0]
    for name, address in {
        "large-tasks": home,
        "large-who-does-what": f"{home}stap/taken/",
        "large-task": f"{home}stap/taken/team/taak-2/",
        "large-expectations": f"{home}stap/verwachtingen/gemeente/",
        "large-replies": f"{home}stap/antwoord-op-verwachtingen/gemeente/",
        "large-differences": f"{home}stap/verschil-in-verwachtingen/",
        "large-other-kind": f"{home}andere-vorm/?vorm=manifest&artikel=projectteam",
        "large-balance": f"{home}balans/",
        "large-follow": f"{home}vervolg/",
        "large-other-text": f"/werk/{follower.key}/verschillen/",
        "large-check": f"{home}antwoorden/",
        "large-text": f"{home}tekst/",
        "large-handovers": f"{home}overdrachten-in-beeld/",
        "large-grid": f"{home}stap/wie-hoort-bij-welke-groep/",
        "large-articles": f"{home}stap/bindend/",
    }.items():
        look.at(name, address)
    assert look.found == {}
