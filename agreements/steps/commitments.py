"""Chapter L: what each party promises, and how the parties keep each other to it."""

from agreements.models.commitments import CheckRules, Commitment, Evaluation
from agreements.steps.base import Chapter, RowsStep, Step, ask, each_signing_party

USUAL_QUESTIONS = "Wat is gelukt?\nWat is niet gelukt, en waarom?\nWat doen we nu anders?"


def stays_inside(rules):
    """The outcome is not shared, so the reason is asked."""
    return rules.evaluation_public == "nee"


promises = RowsStep(
    "beloften",
    "Wat belooft jullie organisatie?",
    Commitment,
    short="Beloften",
    minutes=4,
    help="Beloof alleen wat jullie zelf kunnen doen. Eén goede belofte is genoeg.",
    who=each_signing_party,
    rows="●●●",
    row="belofte",
    asks=(
        ask("text", "●●●"),
        ask("by_function", "●●●"),
        ask("due", "●●●"),
        ask("repeat", "○○○"),
        ask("measure", "○○○"),
        ask("condition", "○○○"),
    ),
)
looking_back = RowsStep(
    "terugkijken",
    "Wanneer kijken jullie samen terug?",
    Evaluation,
    short="Samen terugkijken",
    minutes=1,
    rows="●●●",
    row="moment",
    asks=(ask("moment", "●●●"),),
)
keeping = Step(
    "elkaar-scherp-houden",
    "Hoe houden jullie elkaar aan de beloften?",
    CheckRules,
    short="Elkaar scherp houden",
    usual={"rhythm": "overleg", "signal_days": 14},
    asks=(
        ask("rhythm", "●●–"),
        ask("signal_to", "●○–"),
        ask("signal_days", "●○–"),
    ),
)
speaking_up = Step(
    "aanspreken",
    "Hoe spreken jullie elkaar aan?",
    CheckRules,
    short="Elkaar aanspreken",
    usual={"address": ["rechtstreeks", "team"]},
    asks=(
        ask("address", "●○–"),
        ask("address_words", "○○–"),
    ),
)
evaluating = Step(
    "hoe-terugkijken",
    "Hoe kijken jullie terug, en wie leidt dat?",
    CheckRules,
    short="Hoe jullie terugkijken",
    minutes=3,
    usual={"evaluation_questions": USUAL_QUESTIONS, "evaluation_output": "Een kort verslag"},
    asks=(
        ask("evaluation_leader", "●○–"),
        ask("evaluation_questions", "●○–"),
        ask("evaluation_output", "●○–"),
    ),
)
sharing = Step(
    "uitkomst-delen",
    "Delen jullie de uitkomst met de buurt?",
    CheckRules,
    short="Uitkomst delen",
    minutes=1,
    usual={"evaluation_public": "samenvatting"},
    asks=(
        ask("evaluation_public", "●○–"),
        ask("evaluation_public_reason", "●○–", when=stays_inside),
    ),
)
reminding = Step(
    "herinneringen",
    "Willen jullie herinneringen per mail?",
    CheckRules,
    short="Herinneringen",
    minutes=1,
    usual={"remind_before": 14, "remind_after": 7},
    asks=(
        ask("remind_before", "○○–"),
        ask("remind_after", "○○–"),
    ),
)
chapter = Chapter(
    "L",
    "Beloften",
    (promises, looking_back, keeping, speaking_up, evaluating, sharing, reminding),
    block="hoe",
)
