"""The world of the matrix: a complete agreement in each of the ten states, and somebody of every kind who knocks."""

from dataclasses import dataclass

from django.core.files.base import ContentFile
from django.test import Client
from django.utils import timezone

from accounts import joining
from agreements.checks.base import advice
from agreements.document.freeze import last_version
from agreements.examples import example
from agreements.models import (
    Agreement,
    Answers,
    Attachment,
    Handover,
    Invitation,
    Membership,
    Party,
    Remark,
    Role,
    Save,
    Sheet,
    Signatory,
    State,
)
from agreements.models.base import new_uid
from agreements.transfer.inserting import import_document
from meetings.models import MeetingBody
from tests.agreements.review import Road
from tests.people import log_in_freshly, person

STATES = tuple(State)
NOWHERE = "zzzzzzzz"  # a key that no agreement has
REASON = "Artikel 3 klopt nog niet."


@dataclass
class Place:
    """One agreement of the world, and the names that stand in its addresses."""

    state: str
    key: str
    names: dict

    @property
    def agreement(self):
        """Read the agreement anew."""
        return Agreement.objects.select_related("partnership__municipality").get(key=self.key)


class World:
    """Two municipalities, everybody of the matrix with an open session, and an agreement in each of some states."""

    def __init__(self, states=STATES):
        self.here = joining.municipality_called("Lindwaarden")[0]
        self.there = joining.municipality_called("Ravenmeer")[0]
        named = [name for name in ACTORS if name != "anon"]
        self.people = {name: person(f"{name} Model", f"{name.lower()}@wijk.voorbeeld") for name in named}
        joining.let_coordinate(self.people["coX"], self.here)
        joining.let_coordinate(self.people["coXred"], self.here)
        joining.let_coordinate(self.people["coY"], self.there)
        self.places = {state: self.place(state) for state in states}
        self.elsewhere()
        self.sessions = {name: self.browser(name) for name in ACTORS}
        self.strict = {name: self.browser(name, enforce_csrf_checks=True) for name in ("red", "coX", "lidA")}
        Membership.objects.filter(user__in=[self.people["exlid"], self.people["weg"]]).delete()
        self.people["exlid"].is_active = False
        self.people["exlid"].save()

    def place(self, state):
        """Make a complete manifest, and let it walk its road to a state."""
        agreement = import_document(example("zwaluwveen"), self.here.name)
        parties = list(Party.objects.filter(agreement=agreement).order_by("order"))
        for name, role, party in MEMBERSHIPS:
            Membership.objects.create(
                user=self.people[name], agreement=agreement, role=role, party=None if party is None else parties[party]
            )
        names = {"A": parties[0].uid, "B": parties[1].uid, "row": new_uid(), "here": self.here.pk}
        names |= {"red": self.people["red"].pk} | self.rows(agreement, parties[0]) | self.talk(agreement)
        agreement.lead_editor = self.people["red"]
        agreement.save()
        self.walk(agreement, state, {party.uid: self.people["lidA"] for party in parties})
        version = last_version(agreement)
        return Place(state, agreement.key, names | {"hash": version.text_hash if version else "0" * 64})

    def rows(self, agreement, party):
        """Fill an agreement with what actions are about: a meeting, files, a removed row, a clash, a signal."""
        root, red = f"/werk/{agreement.key}/", self.browser("red")
        stamp = {"page": "abcdefgh", "turn": "0"}
        gone = new_uid()
        promise = stamp | {"sheet": "0", "asked": "text", "text": "zingt"}
        assert red.post(f"{root}stap/beloften/{party.uid}/{gone}/", promise).status_code == 302
        number = Sheet.objects.filter(agreement=agreement, step="beloften", uid=party.uid).first()
        act = stamp | {"sheet": str(number.number if number else 0), "act": "verwijder"}
        assert red.post(f"{root}lijst/beloften/{party.uid}/{gone}/", act).status_code == 302
        removed = Save.objects.get(sheet__agreement=agreement, fields__has_key="removed")
        signatory = Signatory.objects.filter(agreement=agreement, party=party).first()
        proof = self.file(agreement, "signatories.proof")
        Signatory.objects.filter(pk=signatory.pk).update(proof=proof)
        return {
            "body": MeetingBody.objects.filter(agreement=agreement)[0].uid,
            "over": Handover.objects.filter(agreement=agreement)[0].uid,
            "picture": self.file(agreement, "area.map").uid,
            "proof": proof.uid,
            "gone": removed.pk,
            "gone_at": removed.number,
            "kept": self.clash(agreement).pk,
            "signal": next(one.key for one in advice(Answers(agreement)) if one.owner is None),
        }

    def talk(self, agreement):
        """Let somebody be invited, and say something of an article."""
        red, held = self.people["red"], agreement.memberships.get(user=self.people["leest"])
        invited = Invitation.objects.create(
            agreement=agreement, role=Role.OBSERVER, email="eva@wijk.voorbeeld", name="Eva Proef",
            token_hash=f"{agreement.pk:064}", made_by=red,
        )  # fmt: skip
        said = {"slug": "doel", "text_hash": "0" * 64, "words": "Liever in 2034.", "at": timezone.now(), "by": red}
        remark = Remark.objects.create(agreement=agreement, **said)
        return {"invited": invited.uid, "held": held.pk, "remark": remark.pk}

    def file(self, agreement, purpose):
        """Store a file that nobody uploaded."""
        facts = {"name": "kaart.png", "media_type": "image/png", "size": 3, "sha256": "0" * 64}
        made = Attachment(agreement=agreement, purpose=purpose, **facts)
        made.file.save("kaart.png", ContentFile(b"png"), save=False)
        made.save()
        return made

    def clash(self, agreement):
        """Keep what the editor typed when somebody else was first."""
        sheet = Sheet.objects.create(agreement=agreement, step="benaming", uid="team", number=1)
        fields = {
            "typed": {"asked": ["together"], "together_0": ["partners"], "together_1": [""]},
            "files": {},
            "place": {"step": "benaming", "owner": "", "row": ""},
            "number": 0,
            "clashes": ["together"],
        }
        Save.objects.create(sheet=sheet, number=1, page="zzzzzzzz", fields={"together": ["", "wij"]}, turn=0)
        return Save.objects.create(
            sheet=sheet, number=None, page="abcdefgh", turn=0, fields=fields, by=self.people["red"]
        )

    def walk(self, agreement, state, members):
        """Take the steps that lead to a state; where no step leads there yet, put it there."""
        road = Road(agreement.key, self.people["red"], self.people["coX"], members)
        if state in (State.CONCEPT,):
            return
        road.take("start_review", road.sanne)
        road.agree()
        if state == State.IN_REVIEW:
            return
        road.take("submit", road.sanne)
        if state == State.SUBMITTED:
            return
        if state == State.RETURNED:
            road.take("return", road.noor, reason=REASON)
            return
        road.take("approve", road.noor, text_hash=last_version(road.agreement).text_hash)
        if state == State.WITHDRAWN:
            road.take("withdraw", road.noor, reason=REASON)
        elif state != State.APPROVED:
            Agreement.objects.filter(key=agreement.key).update(state=state)

    def elsewhere(self):
        """Make another agreement in the same municipality, with an editor who has nothing here."""
        other = Agreement.objects.create(partnership=self.here.partnerships.create())
        Membership.objects.create(user=self.people["redAnders"], agreement=other, role="editor")

    def browser(self, name, **options):
        """Give a browser in which an actor is logged in."""
        who = Client(raise_request_exception=False, **options)
        if name != "anon":
            who.force_login(self.people[name])
            log_in_freshly(who, self.people[name])
        return who


# The actors of the matrix, and two more: `weg` was taken off the agreement, `exlid` cannot log in any more.
ACTORS = (
    "anon",
    "beheer",
    "coX",
    "coXred",
    "coY",
    "exlid",
    "weg",
    "lidA",
    "lidB",
    "red",
    "redAnders",
    "reageert",
    "leest",
)
MEMBERSHIPS = (
    ("red", "editor", None),
    ("coXred", "editor", None),
    ("lidA", "member", 0),
    ("lidB", "member", 1),
    ("reageert", "commenter", None),
    ("leest", "observer", None),
    ("exlid", "editor", None),
    ("weg", "editor", None),
)
