"""An agreement in memory with every question answered, and marks that can be found back in its text."""

import re
from datetime import date
from functools import lru_cache, reduce
from html import escape
from typing import NamedTuple

from agreements.document.articles import articles
from agreements.document.fill import fill
from agreements.kinds import KINDS
from agreements.models.fields import MomentValue, SomeoneValue
from agreements.models.values import field_of
from agreements.steps.base import NOT_ASKED
from agreements.steps.chapters import all_steps
from agreements.steps.hidden import printable
from tests.agreements.everything import everything_answered

# Never printed, whatever is answered: the one place where that is declared.
NEVER = {
    "basics.form_reason",  # A4
    "basics.sensitive",  # A8
    "basics.sensitive_reasons",
    "own_spaces.mandate_confirmed",  # G8: for the team's talk with a party
    "own_spaces.mandate_words",
    "own_spaces.logo",  # O4
    "kitchens.inner_steps",  # H12: for the party's own members alone
    "kitchens.red_lines",
    "kitchens.worries",
    "kitchens.notes",
    "expectations.text",  # F3, F4: only what was agreed from it prints
    "expectations.shared",
    "expectations.reply",
    "expectations.reply_words",
    "expectations.outcome",
    "communication.data_agreement",  # O10: a check reads it
    "communication.data_agreement_day",
    "representatives.paid",  # C4
    "representatives.availability",  # C5
    "check_rules.remind_before",  # L5
    "check_rules.remind_after",
    "signatories.proof",  # P5
    "signatories.proof_day",
    "summary.text",  # R2: beside the text, on the public page
    "information.shared_place",  # K5
}
# They choose among our sentences, and their own words never stand in the text.
STEERS = {
    "basics.kind",  # A2
    "own_articles.after",  # where an article stands
    "basics.subject",  # A9
    "parties.kind",  # B2
    "parties.capacity",  # B3
    "parties.acts_as",  # B10
    "people.name_public",  # C7, P3
    "contributions.money_closed",  # F8: what the public does not read
    "contributions.needs_help",  # they open further questions
    "own_spaces.has_reservations",
    "decision_rules.has_exceptions",
    "signing.method",  # P8
}
# A manifest counts on who speaks for a party and does not name them.
STEERS_IN = {"M": {"representatives.person", "representatives.function"}}

SIGNS = {"capacity": "ondertekenaar"}, {"capacity": "waarnemer"}
MAJORITY = {"method": "meerderheid"}, {"method": "consent"}
AMOUNT = {"money": 250}, {"money": 0}
OVER = {"mode": "over"}, {"mode": "team"}
PAID = {"volunteers": "ja"}, {"volunteers": "nee"}
DATA = {"personal_data": True}, {"personal_data": False}
DECIDES = {"influence": "meebeslissen"}, {"influence": "adviseren"}
VOTES = {**MAJORITY[0], "majority": "aantal"}, {**MAJORITY[0], "majority": "helft"}
DAY, FOREVER = MomentValue("", date(2028, 3, 1), None, ""), MomentValue("", None, None, "voor onbepaalde tijd")
# What must be answered beside a field for it to be asked, and what answer makes that it is not.
CONDITIONS = {
    "basics.binding_articles": ({"binding": "deels"}, {"binding": "wel"}),
    "basics.sensitive_reasons": ({"sensitive": True}, {"sensitive": False}),
    "parties.legal_form": SIGNS,
    "parties.seat": SIGNS,
    "parties.kvk": ({"legal_form": "stichting"}, {"legal_form": "persoon"}),
    "parties.acts_as": ({"kind": "gemeente"}, {"kind": "bedrijf", "legal_form": "bv"}),
    "representatives.mandate_amount": ({"mandate": "bedrag"}, {"mandate": "adviseren"}),
    "representatives.mandate_days": ({"mandate": "terugkoppeling"}, {"mandate": "bedrag"}),
    "area.map_alt": ({}, {"map": None, "outline": None}),
    "contributions.needs_help": (
        {"contributions.party.kind": "bewonersinitiatief"},
        {"contributions.party.kind": "gemeente"},
    ),
    "contributions.money_purpose": AMOUNT,
    "contributions.money_condition": AMOUNT,
    "contributions.money_closed": AMOUNT,
    "mandate.amount_signer": ({"amount": 250}, {"amount": 0}),
    "handovers.sender": OVER,
    "handovers.moment": OVER,
    "handovers.brings": OVER,
    "handovers.days": OVER,
    "handovers.receiver": OVER,
    "handovers.tenant_rules": ({"topic": "communicatie met huurders"}, {"topic": "klachten"}),
    "resident_contact.tenant_words": ({"tenant_part": "partij"}, {"tenant_part": "geen"}),
    "expectations.reply_words": ({"reply": "nee"}, {"reply": "ja"}),
    "expectations.outcome": ({"shared": True, "reply": "nee"}, {"shared": True, "reply": "ja"}),
    "own_spaces.mandate_words": ({"mandate_confirmed": "nee"}, {"mandate_confirmed": "ja"}),
    "decision_rules.majority": MAJORITY,
    "decision_rules.majority_percentage": ({**MAJORITY[0], "majority": "deel"}, {**MAJORITY[0], "majority": "helft"}),
    "decision_rules.majority_votes": VOTES,
    "decision_rules.majority_of": VOTES,
    "decision_rules.absent_days": ({"absent": "akkoord"}, {"absent": "wacht"}),
    "decision_exceptions.majority": MAJORITY,
    "decision_exceptions.hears_first": ({"method": "advies"}, {"method": "consent"}),
    "vote_weights.together": (
        {"who": lambda answers: SomeoneValue("group", answers.groups[0], "")},
        {"who": lambda answers: SomeoneValue("party", answers.parties[0], "")},
    ),
    "bodies.access": ({"level": "open"}, {"level": "werk"}),
    "bodies.chair": ({"chair_how": "iemand"}, {"chair_how": "om-de-beurt"}),
    "bodies.chair_words": ({"chair_how": "onafhankelijk"}, {"chair_how": "om-de-beurt"}),
    "bodies.notes_by": ({"notes_how": "iemand"}, {"notes_how": "om-de-beurt"}),
    "bodies.quorum": DECIDES,
    "bodies.quorum_parties": ({**DECIDES[0], "quorum": "aantal"}, {**DECIDES[0], "quorum": "iedereen"}),
    "bodies.quorum_percentage": ({**DECIDES[0], "quorum": "deel"}, {**DECIDES[0], "quorum": "iedereen"}),
    "members.needed": (
        {"attends": "vast", "members.body.influence": "meebeslissen"},
        {"attends": "vast", "members.body.influence": "adviseren"},
    ),
    "costs.exceptions": ({"own": "behalve"}, {"own": "ja"}),
    "costs.volunteers_amount": PAID,
    "costs.volunteers_per": PAID,
    "costs.volunteers_payer": PAID,
    "communication.data_kinds": DATA,
    "communication.data_role": DATA,
    "communication.data_controller": ({**DATA[0], "data_role": "een"}, {**DATA[0], "data_role": "samen"}),
    "communication.data_agreement": DATA,
    "communication.data_agreement_day": DATA,
    "communication.data_contact": DATA,
    "term.extend": ({"end": DAY}, {"end": FOREVER}),
    "term.extend_months": ({"extend": "besluit"}, {"extend": "nee"}),
    "term.next_moment": ({"next_step": "uitvoeringsplan"}, {"next_step": ""}),
    "decision_rules.hears_first": ({"method": "advies"}, {"method": "consent"}),
    "decision_rules.last_word_of": ({"last_word": "iemand"}, {"last_word": "niemand"}),
    "bodies.frequency_count": ({"frequency_kind": "per_jaar"}, {"frequency_kind": "op_afroep"}),
    "bodies.frequency_unit": ({"frequency_kind": "elke"}, {"frequency_kind": "per_jaar"}),
    "bodies.week": ({"frequency_unit": "maanden"}, {"frequency_unit": "weken"}),
    "bodies.place": ({"place_policy": "vast"}, {"place_policy": "online"}),
    "members.vote": ({"attends": "vast"}, {"attends": "waarnemer"}),
    "check_rules.evaluation_public_reason": ({"evaluation_public": "nee"}, {"evaluation_public": "ja"}),
    "term.liability_words": ({"liability": "anders"}, {"liability": "ieder"}),
    "term.start": ({"begins": "moment"}, {"begins": "handtekening"}),
    "term.accession_by": ({"accession": "instemming"}, {"accession": "nee"}),
    "signatories.proof_day": ({}, {"proof": None}),
    "signing.endorse_until": ({"endorse": "ja"}, {"endorse": "nee"}),
    "signing.endorse_unit": ({"endorse": "ja"}, {"endorse": "nee"}),
}
# What makes that somebody is asked no longer.
GONE = {
    "each_party": {"capacity": "betrokken"},
    "each_signing_party": {"capacity": "waarnemer"},
    "each_deciding_party": {"capacity": "ondersteuner"},
    "each_municipality": {"kind": "andere-overheid"},
    "each_constituency": {"kind": "bedrijf"},
    "each_expected_party": {"capacity": "waarnemer"},
    "each_moving_body": {"place_policy": "wijk"},
}
# What else must be so for a field to show: a manifest that was adopted at a meeting prints the decisions.
ADOPTED = {"signing.method": "vergadering"}
MOVING = {"bodies.place_policy": "rouleren"}
BESIDE = {
    "mandate.team_name": {"team_in_sentence": ""},
    "definitions.term": {"purpose.reason": "Merk <b>ı</b> & ’t"},
    "definitions.meaning": {"purpose.reason": "definitions term"},
    "hosts.party": MOVING,
    "hosts.place": MOVING,
    "bodies.rotation_start": MOVING,
    "bodies.rotation_skip": MOVING,
    "bodies.host_duties": MOVING,
    "decisions.organ": ADOPTED,
    "decisions.day": ADOPTED,
    "decisions.number": ADOPTED,
    "decisions.conditions": ADOPTED,
}

ALL_KINDS = list(KINDS.values())


class Asked(NamedTuple):
    """One question of one step, about its own rows or those that stand under them."""

    step: object
    ask: object
    model: object

    @property
    def rows(self):
        return self.model.plural

    @property
    def name(self):
        return f"{self.rows}.{self.ask.name}"

    @property
    def field(self):
        return field_of(self.model, self.ask.name)

    def is_asked(self, kind):
        return bool(self.step.asked_of(kind.letter)) and self.ask.level(kind.letter) != NOT_ASKED

    def is_printed(self, kind):
        hidden = NEVER | STEERS | STEERS_IN.get(kind.letter, set())
        return self.is_asked(kind) and self.name not in hidden


def questions():
    """List every question of every step of every kind."""
    steps = all_steps().values()
    under = [(step, step.children) for step in steps if step.children]
    return [Asked(step, ask, source.model) for step, source in [*zip(steps, steps, strict=True), *under]
            for ask in source.asks]  # fmt: skip


def text(kind, values=None):
    """Give the words of a whole text of a kind; `values` are answers of the rows under test, by "rows.field"."""
    answers = everything_answered(kind)
    put(answers, values or {})
    shown = printable(answers)
    blocks = fill(articles(shown), shown)
    whole = "\n".join(f"{block.slug}: {escape(block.heading, quote=False)} {block.html}" for block in blocks)
    return re.sub(r"(?<=\d)\.(?=\d{3}\b)", "", whole)


def put(answers, values):
    """Write answers of the rows under test, by "rows.field" or "rows.path.field"; a function gets all answers."""
    for name, value in values.items():
        rows, *path, field = name.split(".")
        row = reduce(getattr, path, target(answers, rows))
        setattr(row, field, value(answers) if callable(value) else value)


def beside(rows, values):
    """Give the answers with the name of their rows before them, where it does not stand there yet."""
    return {name if "." in name else f"{rows}.{name}": value for name, value in values.items()}


@lru_cache
def blocks_of(slug):
    """List the slugs of the blocks of a text in which everything is answered."""
    return re.findall(r"^([a-z-]+): ", text(KINDS[slug]), re.MULTILINE)


def target(answers, rows):
    """Give the row under test: of the parties the municipality, else the first."""
    found = getattr(answers, rows)
    return found if not isinstance(found, list) else found[1] if rows == "parties" else found[0]
