"""What every action of the matrix asks of the application: a method, an address by its name, and what is sent along.

A route that is added gets one line here and one in matrix.csv; without it the suite fails.
"""

from dataclasses import dataclass, field

from django.urls import reverse

from agreements.models import Agreement
from tests.matrix.world import NOWHERE, REASON

STAMP = {"sheet": "0", "page": "abcdefgh", "turn": "0"}
TITLE = STAMP | {"asked": "title", "title": "Een andere titel"}
NAME = STAMP | {"asked": "short_name", "short_name": "Anders"}
STEP = {"expected": "number", "reason": REASON}
DECISION = {"expected": "number", "text_hash": "hash", "number": "0"}


@dataclass(frozen=True)
class Route:
    """How an action is tried. In `names` and `sent` a word of the Place stands for its value there.

    `keeps` says that what was typed in a closed text is kept beside it, which is no change of the text.
    """

    method: str
    name: str
    names: dict = field(default_factory=dict)
    sent: dict = field(default_factory=dict)
    keeps: bool = False

    def address(self, place, actor, key=None):
        """Give the address of this action at a place of the world, for an actor."""
        names = {name: self.value(word, place, actor) for name, word in self.names.items()}
        if not self.name.startswith("clause") and self.name not in WITHOUT_KEY:
            names["key"] = key or place.key
        elif self.name.startswith("clause"):
            names["slug"] = "nergens" if key else "lindwaarden"
        return reverse(self.name, kwargs=names)

    def value(self, word, place, actor):
        """Give what a word stands for: the own party of a member, the other one, or a name of the place."""
        if word in ("own", "other"):
            mine = "B" if actor == "lidB" else "A"
            word = mine if word == "own" else ("B" if actor == "lidA" else "A")
        return place.names.get(word, word)

    def data(self, place):
        """Give what is sent."""
        number = Agreement.objects.values_list("state_number", flat=True).get(key=place.key) if self.sent else 0
        return {
            name: number if value == "number" else place.names.get(value, value) for name, value in self.sent.items()
        }


def get(name, /, **names):
    """Make an action that looks."""
    return Route("get", name, names)


def post(name, sent, /, *, keeps=False, **names):
    """Make an action that sends a form."""
    return Route("post", name, names, sent, keeps)


TEAM = {"owner": "team"}
WITHOUT_KEY = ("mine", "new", "choosing", "advice", "queue")
ROUTES = {
    "agr.in_own_list": get("mine"),
    "any.new": get("new"),
    "any.begin": post("new", {"municipality": "here", "kind": "manifest", "key": "abcdefgh"}),
    "any.choosing": get("choosing"),
    "any.advice": get("advice"),
    "agr.read_text": get("text"),
    "agr.read_tasks": get("tasks"),
    "agr.read_answers": get("check"),
    "agr.read_signals": get("signals"),
    "agr.read_handovers": get("handovers"),
    "agr.read_other_kind": get("other-kind"),
    "agr.read_balance": get("balance"),
    "agr.read_differences": get("differences"),
    "agr.see_follow": get("follow"),
    "agr.follow": post("follow", {"kind": "intentieverklaring"}),
    "agr.see_meta": get("lead"),
    "agr.edit_meta": post("lead", {"lead": "red"}),
    "agr.see_section": get("step", step="vorm"),
    "agr.edit_section": post("step", TITLE, keeps=True, step="vorm"),
    "agr.add_row": post("step-row", STAMP | {"asked": "what"}, keeps=True, step="data-van-buiten", row="row", **TEAM),
    "agr.move_row": post("rows", STAMP | {"act": "omlaag"}, step="partijen", row="A", **TEAM),
    "agr.add_suggestion": post("suggestion", STAMP | {"words": "de huurders"}, step="groepen", **TEAM),
    "agr.take_usual": post("usual", STAMP, keeps=True, step="vorm", **TEAM),
    "agr.add_child": post("children", STAMP | {"child": "nieuw"}, keeps=True, step="overdrachten", row="over", **TEAM),
    "agr.choose": post("choose", {"number": "1", "keuze-0": "mijn", "tekst-0": ""}, keeps=True, kept="kept"),
    "own.see": get("step-owner", step="naam-in-de-tekst", owner="own"),
    "own.edit": post("step-owner", NAME, keeps=True, step="naam-in-de-tekst", owner="own"),
    "own.edit_other": post("step-owner", NAME, keeps=True, step="naam-in-de-tekst", owner="other"),
    "own.take_usual": post("usual-row", STAMP, keeps=True, step="beloften", owner="own", row="row"),
    "own.restore": post("put-back", STAMP | {"sheet": "gone_at"}, step="beloften", owner="A", save="gone"),
    "own.read_kitchen": get("step-owner", step="eigen-keuken", owner="own"),
    "own.read_kitchen_other": get("step-owner", step="eigen-keuken", owner="other"),
    "text.confirm": post("confirm", {"letter": "D"}),
    "text.see_signal": get("signal", uid="signal"),
    "text.explain": post("signal", {"number": "0", "reason": "Dat willen wij zo."}, uid="signal"),
    "att.read": get("file", uid="picture"),
    "att.read_proof": get("file", uid="proof"),
    "mee.read": get("coming", uid="body"),
    "mee.confirm": post("coming", {"besproken": "ja"}, uid="body"),
    "pdf.page": get("pdf"),
    "pdf.concept": post("pdf-file", {"make": "ja"}, layout="concept"),
    "pdf.fetch_concept": get("pdf-file", layout="concept"),
    "pdf.word": get("word"),
    "pdf.freeze": post("pdf-file", {"make": "ja"}, layout="signing"),
    "pdf.fetch_copy": get("pdf-file", layout="signing"),
    "agr.read_people": get("people"),
    "inv.see": get("invite"),
    "inv.create": post("invite", {"name": "Els Model", "email": "els@wijk.voorbeeld", "role": "observer"}),
    "inv.resend": post("invite-again", {"sure": "ja"}, uid="invited"),
    "inv.revoke": post("invite-back", {"sure": "ja"}, uid="invited"),
    "inv.see_removal": get("take-off", held="held"),
    "inv.remove_member": post("take-off", {"sure": "ja"}, held="held"),
    "agr.read_revision": get("reading"),
    "com.add": post("reading", {"version": "1", "doel-words": "Mooi gezegd."}),
    "com.read": get("reactions"),
    "com.answer": post("reactions", {"remark": "remark", "words": "Goed idee.", "act": "antwoord"}),
    "com.resolve": post("reactions", {"remark": "remark", "words": "", "act": "opgelost"}),
    "par.see_own": get("review", owner="own"),
    "par.agree_own": post("review", {"version": "1", "act": "akkoord"}, owner="own"),
    "par.agree_other": post("review", {"version": "1", "act": "akkoord"}, owner="other"),
    "par.see_record": get("record"),
    "par.record": post(
        "record",
        {"version": "1", "party": "A", "said_by": "Els", "function": "lid", "day": "1 mei 2026", "place": "plein"},
    ),
    "aud.timeline": get("timeline"),
    "aud.read": get("log"),
    "tr.see_start_review": get("take-step", name="start_review"),
    **{
        f"tr.{name}": post("take-step", STEP, name=name)
        for name in ("start_review", "reopen", "submit", "unapprove", "withdraw")
    },
    "any.queue": get("queue"),
    "coo.decide": get("decide"),
    "tr.return": post("decide", DECISION | {"decision": "return", "reason": REASON}),
    "tr.approve": post("decide", DECISION | {"decision": "approve"}),
    "coo.see_file": get("dossier"),
    "coo.edit": post("dossier", {"number": "0", "sensitive": "nee", "why": "Er is geen geld mee gemoeid."}),
    "coo.propose": get("proposal"),
    "coo.propose_word": get("proposal-word"),
    "coo.propose_pdf": get("proposal-pdf"),
    "coo.make_pdf": post("proposal-pdf", {}),
    "tpl.read": get("clauses"),
    "tpl.edit": post(
        "clause",
        {"text": "De gemeente beslist.", "reason": "Zo is beleid.", "seen": "0"},
        kind="manifest",
        article="status",
    ),
    "tpl.back": post("clause-back", {"seen": "0"}, kind="manifest", article="status"),
}
NOT_OF_ONE = ("agr.in_own_list", *(name for name in ROUTES if name.startswith("any.")))  # no id to guess
assert NOWHERE
