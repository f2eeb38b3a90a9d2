"""A small world: the agreement "Warm Zwaluwveen", its parties and people, and how somebody fills in a page there."""

import re
from dataclasses import dataclass, field
from html import unescape

import pytest
from django.test import Client

from agreements.models import (
    Agreement,
    Answers,
    BudgetLine,
    Expectation,
    Membership,
    Partnership,
    Party,
    PartyGroup,
    Sheet,
)
from agreements.models.base import NOBODY, new_uid, place_uid
from meetings.models import MeetingBody

PARTIES = (
    ("Bewonersplatform", "bewonersinitiatief", "ondertekenaar"),
    ("Coöperatie Zon op Veen", "energiecooperatie", "ondertekenaar"),
    ("Gemeente Lindwaarden", "gemeente", "ondertekenaar"),
    ("VV Zwaluwen", "sportclub", "ondersteuner"),
)
ANSWERS_FORM = re.compile(r'<form id="antwoorden".*?</form>', re.DOTALL)
HIDDEN = re.compile(r'<input type="hidden" name="(\w+)" value="([^"]*)"')


@dataclass
class OpenPage:
    """What one open page of somebody's browser holds: its address, its hidden fields, and what is typed."""

    who: object
    address: str
    hidden: dict
    turn: int = 0
    typed: dict = field(default_factory=dict)

    def send(self, typed=None, to=None, **extra):
        """Send the page as a browser without JavaScript does; `typed` adds to what was typed before."""
        self.typed |= typed or {}
        return self.who.post(to or self.address, {**self.hidden, "turn": self.turn, **self.typed}, **extra)

    def autosave(self, typed, *, turn=None):
        """Send the page as it does itself while somebody types."""
        self.turn = self.turn + 1 if turn is None else turn
        self.typed |= typed
        data = {**self.hidden, "turn": self.turn, **self.typed}
        return self.who.post(self.address, data, headers={"hx-request": "true"})


class World:
    """One agreement, with a client for everybody who is logged in."""

    def __init__(self, municipality, editor, kind="manifest", parties=PARTIES):
        self.municipality = municipality
        self.agreement = Agreement.objects.create(partnership=Partnership.objects.create(municipality=municipality))
        self.basics = self.answers.basics
        self.basics.kind, self.basics.title = kind, "Warm Zwaluwveen, samen van het gas"
        self.basics.save()
        self.parties = [self.party(*words, order=order) for order, words in enumerate(parties)]
        self.let(editor, "editor")

    @property
    def answers(self):
        """Read all answers anew, but for the private ones."""
        return self.answers_for(NOBODY)

    def answers_for(self, reader):
        """Read all answers anew, with the private ones that a Reader may see."""
        agreement = Agreement.objects.select_related("partnership__municipality").get(pk=self.agreement.pk)
        return Answers(agreement, reader=reader)

    @property
    def root(self):
        """Give the address under which everything of this agreement stands."""
        return f"/werk/{self.agreement.key}/"

    def party(self, name, kind="bewonersinitiatief", capacity="ondertekenaar", order=0):
        """Add a party."""
        return Party.objects.create(
            agreement=self.agreement, official_name=name, short_name=name[:40], kind=kind, capacity=capacity,
            order=order,
        )  # fmt: skip

    def body(self, name="kerngroep", **answers):
        """Add a meeting."""
        return MeetingBody.objects.create(agreement=self.agreement, name=name, **answers)

    def everything_asked(self, user):
        """Make that every step has somebody to ask, also the private ones and those of a meeting that moves."""
        self.body(place_policy="rouleren"), self.group(), self.expectation()
        BudgetLine.objects.create(agreement=self.agreement, purpose="advies")
        self.let(user, "member", self.parties[0])

    def expectation(self):
        """Let the second party expect something of the first, which said no."""
        pair = {"party": self.parties[1], "other": self.parties[0]}
        uid = place_uid(Expectation, pair)
        words = {"text": "een zaal", "shared": True, "reply": "nee", "reply_words": "die is verhuurd"}
        return Expectation.objects.create(agreement=self.agreement, uid=uid, **pair, **words)

    def group(self, name="de Bewoners"):
        """Add a group of parties."""
        return PartyGroup.objects.create(agreement=self.agreement, name=name)

    def let(self, user, role, party=None):
        """Give somebody a membership."""
        return Membership.objects.create(user=user, agreement=self.agreement, role=role, party=party)

    def kind(self, slug):
        """Make the agreement one of another kind."""
        self.basics.kind = slug
        self.basics.save(update_fields=["kind"])

    def state(self, state):
        """Put the agreement in another state."""
        self.agreement.state = state
        self.agreement.save(update_fields=["state"])

    def address(self, step, *parts):
        """Give the address of a step's page."""
        return f"{self.root}stap/{'/'.join([step, *(getattr(part, 'uid', part) for part in parts)])}/"

    def open(self, user, step, *parts):
        """Open a page as somebody, as the browser then holds it."""
        who = logged_in(user)
        address = self.address(step, *parts)
        answer = who.get(address)
        assert answer.status_code == 200, (answer.status_code, answer.get("Location"))
        return sheet_in(who, address, answer)

    def new_row(self, user, step, owner="team"):
        """Open the page of a new row of a list."""
        return self.open(user, step, owner, new_uid())

    def fill(self, user, step, *parts, **typed):
        """Open a page, type, and send it."""
        return self.open(user, step, *parts).send(typed)

    def add(self, user, step, owner="team", **typed):
        """Add a row to a list by its page, and give its uid."""
        page = self.new_row(user, step, owner)
        answer = page.send(typed)
        assert answer.status_code == 302, answer.status_code
        return page.address.rstrip("/").rsplit("/", 1)[1]

    def sheet(self, step, uid):
        """Give the Sheet of a page, or None."""
        return Sheet.objects.filter(agreement=self.agreement, step=step, uid=getattr(uid, "uid", uid)).first()

    def list(self, user, step, owner="team"):
        """Open a list; give the buttons' hidden fields."""
        return self.open(user, step) if owner == "team" else self.open(user, step, owner)

    def press(self, page, act, row, *, step, owner="team"):
        """Press a button of a row in an open list."""
        to = f"{self.root}lijst/{step}/{getattr(owner, 'uid', owner)}/{getattr(row, 'uid', row)}/"
        return page.who.post(to, {**page.hidden, "act": act})


def logged_in(user):
    """Give a browser in which somebody is logged in; a mistake of ours answers 500 instead of stopping the test."""
    who = Client(raise_request_exception=False)
    who.force_login(user)
    return who


def sheet_in(who, address, answer):
    """Read the hidden fields of an answered page."""
    text = answer.content.decode()
    asked = ANSWERS_FORM.search(text)
    found = {name: unescape(value) for name, value in HIDDEN.findall(asked[0] if asked else text)}
    found.pop("csrfmiddlewaretoken", None)
    return OpenPage(who, address, found)


def choose(answer, who, **choices):
    """Send the page with both texts, with a choice for each question."""
    page = sheet_in(who, "", answer)
    action = answer.content.decode().split('<form method="post" action="')[-1].split('"')[0]
    return who.post(action, {**page.hidden, **choices})


def chosen(page, answer, choice, text=""):
    """Choose one of both texts of the only question that clashes, as who sent the page."""
    return choose(answer, page.who, **{"keuze-0": choice, "tekst-0": text})


def words_of(answer):
    """Give the words of a page without its tags, with single spaces."""
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", answer.content.decode())).split())


@pytest.fixture
def world(db, lindwaarden, sanne, fatma, joris):
    """The manifest of Zwaluwveen: Sanne and Fatma are editors, Joris speaks for Zon op Veen."""
    made = World(lindwaarden, sanne)
    made.let(fatma, "editor")
    made.let(joris, "member", made.parties[1])
    return made
