"""Chapter Q: when the agreement begins and ends, who may join, leave or change it, and what comes next."""

from agreements.models.gates import Gate, GateDecider, NextDecision, Reservation
from agreements.models.term import DISPUTES, DisputeStep, Term
from agreements.steps.base import Chapter, Children, RowsStep, Step, ask, each_signing_party


def begins_at_a_moment(term):
    """The agreement begins on a day or after an event."""
    return term.begins == "moment"


def needs_consent(term):
    """A new party needs the consent of others."""
    return term.accession == "instemming"


def usual_accession(_term, answers):
    """Offer how most let others join: a manifest is open to all, the other kinds ask the parties first."""
    return "melding" if answers.letter == "M" else "instemming"


def may_last_longer(term):
    """There may be an extension, so it is discussed some months before the end."""
    return term.extend in ("automatisch", "besluit")


def ends(term):
    """There is an end, or nobody said yet that there is none."""
    return not term.end.open


def is_liable_otherwise(term):
    """Damage is not simply everybody's own, so the team says how it is."""
    return term.liability == "anders"


def has_a_next_step(term):
    """The next step is known or still open, so a day to talk about it is asked."""
    return bool(term.next_step)


beginning = Step(
    "begin",
    "Wanneer begint en eindigt de afspraak, en wie kan nog meedoen?",
    Term,
    short="Begin, einde en nieuwe partijen",
    minutes=3,
    usual={"begins": "handtekening", "accession": usual_accession, "extend": "besluit"},
    asks=(
        ask("begins", "●●●"),
        ask("start", "●●●", when=begins_at_a_moment),
        ask("end", "●●–"),
        ask("extend", "●○–", when=ends),
        ask("extend_months", "○○–", when=may_last_longer),
        ask("accession", "●○●"),
        ask("accession_by", "●○●", when=needs_consent),
    ),
)
going_on = Step(
    "vervolg-en-stoppen",
    "Wat komt hierna, en hoe kun je stoppen of wijzigen?",
    Term,
    short="Vervolg, stoppen en wijzigen",
    minutes=4,
    usual={"withdrawal_weeks": 6, "talk_first": True, "change": "alle", "change_by_team": True},
    asks=(
        ask("next_step", "○●–"),
        ask("next_moment", "○●–", when=has_a_next_step),
        ask("withdrawal_weeks", "●●–"),
        ask("talk_first", "●●–"),
        ask("change", "●●–"),
        ask("change_by_team", "○○–"),
    ),
)
breaking = Step(
    "als-het-anders-loopt",
    "Wat als iemand stopt, er iets groots verandert of er schade is?",
    Term,
    short="Als het anders loopt",
    minutes=3,
    usual={
        "continuity": ["taken", "stukken", "geld", "gegevens"],
        "unforeseen_weeks": 4,
        "liability": "ieder",
    },
    asks=(
        ask("continuity", "●○–"),
        ask("unforeseen_weeks", "●○–"),
        ask("liability", "●––"),
        ask("liability_words", "●––", when=is_liable_otherwise),
        ask("court", "○––"),
    ),
)
quarrelling = RowsStep(
    "geschillen",
    "Hoe lossen jullie een ruzie op?",
    DisputeStep,
    short="Als jullie ruzie krijgen",
    help="Zet de stappen op volgorde. Begin met praten.",
    rows="●○–",
    row="stap",
    suggestions=tuple(step for step, _ in DISPUTES),
    asks=(ask("step", "●●–"),),
)
stopping = Step(
    "direct-stoppen",
    "Wanneer mag je direct stoppen, en hoe zeg je dat?",
    Term,
    short="Direct stoppen",
    minutes=1,
    asks=(
        ask("end_reasons", "○○–"),
        ask("withdrawal_form", "○○–"),
    ),
)
reservations = RowsStep(
    "voorbehouden",
    "Onder welk voorbehoud doen jullie mee?",
    Reservation,
    short="Voorbehouden",
    who=each_signing_party,
    rows="○○–",
    row="voorbehoud",
    suggestions=(
        "Instemming van de gemeenteraad",
        "Goedkeuring van de raad van commissarissen",
        "Instemming van de leden",
        "Een subsidie die nog moet komen",
    ),
    asks=(
        ask("what", "●●–"),
        ask("moment", "●●–"),
        ask("effect", "○○–"),
        ask("state", "○○–"),
    ),
)
gates = RowsStep(
    "beslismomenten",
    "Op welke momenten beslissen jullie: doorgaan, aanpassen of stoppen?",
    Gate,
    short="Doorgaan, aanpassen of stoppen",
    minutes=3,
    rows="○●–",
    row="beslismoment",
    asks=(
        ask("moment", "●●–"),
        ask("criteria", "●●–"),
        ask("decider", "●●–"),
    ),
    children=Children(
        GateDecider,
        row="beslisser",
        asks=(ask("who", "●●–"),),
    ),
)
next_decisions = RowsStep(
    "besluiten-voor-vervolg",
    "Welke besluiten zijn nodig voor de volgende stap?",
    NextDecision,
    short="Besluiten voor het vervolg",
    rows="○○–",
    row="besluit",
    asks=(
        ask("what", "●●–"),
        ask("decider", "●●–"),
    ),
)
chapter = Chapter(
    "Q",
    "Duur en verandering",
    (beginning, going_on, gates, breaking, quarrelling, reservations, stopping, next_decisions),
    block="af",
)
