"""Chapter I: how decisions are taken, and what happens when that does not work."""

from agreements.models.decisions import (
    EXCEPTIONS,
    STEPS_UP,
    DecisionException,
    DecisionRules,
    EscalationStep,
    ReservedDecision,
    VoteWeight,
)
from agreements.steps.base import Chapter, RowsStep, Step, ask


def decided_after_advice(rules):
    """The municipality decides after advice."""
    return rules.method == "advies"


def somebody_has_it(rules):
    """Somebody has the last word."""
    return rules.last_word == "iemand"


def decided_by_majority(row):
    """Votes are counted."""
    return row.method == "meerderheid"


def counts_a_share(rules):
    """A share of the votes decides."""
    return decided_by_majority(rules) and rules.majority == "deel"


def counts_votes(rules):
    """A number of votes decides."""
    return decided_by_majority(rules) and rules.majority == "aantal"


def has_days(rules):
    """Who was absent has some days to answer, or nobody said yet what then."""
    return rules.absent in ("akkoord", "schriftelijk")


def is_a_group(weight):
    """A group has its votes together, or each of its parties has them."""
    return weight.who.kind == "group"


deciding = Step(
    "besluiten",
    "Hoe nemen jullie besluiten?",
    DecisionRules,
    short="Manier van beslissen",
    help="Bij consent hoeft niet iedereen het eens te zijn. Wie een zwaar bezwaar heeft, legt het uit en denkt mee.",
    usual={"method": "consent"},
    asks=(
        ask("method", "●●●"),
        ask("hears_first", "●●●", when=decided_after_advice),
        ask("majority", "○○–", when=decided_by_majority),
        ask("majority_percentage", "○○–", when=counts_a_share),
        ask("majority_votes", "○○–", when=counts_votes),
        ask("majority_of", "○○–", when=counts_votes),
        ask("has_exceptions", "●○–"),
        ask("one_vote_each", "○○–"),
    ),
)
excepting = RowsStep(
    "uitzonderingen",
    "Voor welke besluiten geldt een andere manier?",
    DecisionException,
    short="Andere manieren van beslissen",
    minutes=3,
    rows="○○–",
    row="soort besluit",
    suggestions=tuple(slug for slug, _ in EXCEPTIONS),
    asks=(
        ask("topic", "●●–"),
        ask("decider", "●●–"),
        ask("method", "●●–"),
        ask("majority", "○○–", when=decided_by_majority),
        ask("hears_first", "○○–", when=decided_after_advice),
    ),
)
weighing = RowsStep(
    "stemmen",
    "Wie heeft meer of minder dan één stem?",
    VoteWeight,
    short="Aantal stemmen",
    rows="○○–",
    row="partij of groep",
    asks=(
        ask("who", "●●–"),
        ask("votes", "●●–"),
        ask("together", "○○–", when=is_a_group),
    ),
)
reserving = RowsStep(
    "voorbehouden-besluiten",
    "Welke besluiten neemt alleen de raad, het bestuur of de leden?",
    ReservedDecision,
    short="Besluiten van raad, bestuur of leden",
    minutes=3,
    help="Over deze besluiten geven jullie samen alleen advies.",
    rows="●○–",
    row="besluit",
    suggestions=(
        "Het uitvoeringsplan vaststellen",
        "Geld van de gemeente uitgeven",
        "Woningen verbeteren of verhuren",
        "Een voorstel aan de leden",
    ),
    asks=(
        ask("what", "●●–"),
        ask("decider", "●●–"),
    ),
)
climbing = RowsStep(
    "opschalen",
    "Wat doen jullie als jullie er niet uitkomen?",
    EscalationStep,
    short="Als jullie er niet uitkomen",
    minutes=3,
    help="Zet de stappen op volgorde. Begin met een stap die jullie zelf kunnen zetten.",
    rows="●●○",
    row="stap",
    suggestions=tuple(step for step, _ in STEPS_UP),
    asks=(
        ask("step", "●●●"),
        ask("days", "●●○"),
    ),
)
ending = Step(
    "laatste-woord",
    "Wie heeft het laatste woord, en wat als je er niet bij bent?",
    DecisionRules,
    short="Laatste woord en afwezig zijn",
    usual={"last_word": "niemand", "absent": "schriftelijk", "absent_days": 5, "hold": "onderdeel"},
    asks=(
        ask("last_word", "●○○"),
        ask("last_word_of", "●○○", when=somebody_has_it),
        ask("absent", "●○–"),
        ask("absent_days", "●○–", when=has_days),
        ask("hold", "○––"),
    ),
)
chapter = Chapter(
    "I", "Besluiten en opschalen", (deciding, excepting, weighing, climbing, ending, reserving), block="hoe"
)
