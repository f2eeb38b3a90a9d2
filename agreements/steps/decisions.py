"""Chapter I: how decisions are taken, and what happens when that does not work."""

from agreements.models.decisions import STEPS_UP, DecisionRules, EscalationStep
from agreements.steps.base import Chapter, RowsStep, Step, ask


def decided_after_advice(rules):
    """The municipality decides after advice."""
    return rules.method == "advies"


def somebody_has_it(rules):
    """Somebody has the last word."""
    return rules.last_word == "iemand"


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
    "Wie heeft het laatste woord?",
    DecisionRules,
    short="Laatste woord",
    minutes=1,
    usual={"last_word": "niemand"},
    asks=(
        ask("last_word", "●○○"),
        ask("last_word_of", "●○○", when=somebody_has_it),
    ),
)
chapter = Chapter("I", "Besluiten en opschalen", (deciding, climbing, ending), block="hoe")
