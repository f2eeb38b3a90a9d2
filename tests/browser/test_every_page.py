"""Every kind of page, wide and on a phone: nothing for axe-core to find, nothing sticks out, nothing is too small."""

import os
from pathlib import Path

import pytest

from tests.browser.looking import scrolls_sideways, stumbles

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
        "check": f"{home}antwoorden/",
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
        "grid": f"{home}stap/overleg-leden/kerngroep/",
        "wide-grid": f"{home}stap/informatie-partijen/",
        "team": f"{home}stap/teamleden/",
        "begin": f"{home}stap/begin/",
        "signer": f"{home}stap/ondertekenaars/platform/tekent-1/",
        "signing": f"{home}stap/tekenen/",
        "summary": f"{home}stap/samenvatting/",
    }.items():
        look.at(name, address)
    assert look.found == {}
    assert look.said == []


def test_no_public_page_is_hard_to_use(look):
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
    look.at("not-found", "/werk/aaaaaaaa/", status=404)
    assert look.found == {}
