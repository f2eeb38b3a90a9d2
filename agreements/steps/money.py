"""Chapter N: who pays what, what residents receive, what there is to spend, who manages it, and the subsidies."""

from agreements.models.money import BudgetLine, Costs, Subsidy
from agreements.steps.base import TEAM, Asked, Chapter, RowsStep, Step, ask


def has_exceptions(costs):
    """Somebody pays more than the own costs."""
    return costs.own in ("behalve", "nee")


def pays_residents(costs):
    """Residents receive something for their time."""
    return costs.volunteers == "ja"


team_with_a_budget = Asked(
    TEAM,
    lambda answers: [None] if answers.budget_lines else [],
    "Dit kan zodra jullie het budget hebben ingevuld.",
)

paying = Step(
    "kosten",
    "Wie betaalt wat?",
    Costs,
    short="Kosten en vergoeding",
    minutes=3,
    usual={"own": "ja"},
    asks=(
        ask("own", "●●–"),
        ask("exceptions", "●●–", when=has_exceptions),
        ask("volunteers", "●●–"),
        ask("volunteers_amount", "●●–", when=pays_residents),
        ask("volunteers_per", "●●–", when=pays_residents),
        ask("volunteers_payer", "●●–", when=pays_residents),
        ask("assignments", "○––"),
    ),
)
budget = RowsStep(
    "budget",
    "Welk budget is er samen?",
    BudgetLine,
    short="Budget",
    minutes=3,
    rows="○○–",
    row="regel",
    asks=(
        ask("purpose", "●●–"),
        ask("amount", "●●–"),
        ask("source", "○○–"),
        ask("source_words", "○○–"),
        ask("year", "○○–"),
    ),
)
managing = Step(
    "beheer-van-het-geld",
    "Wie beheert het geld, en wie kijkt mee?",
    Costs,
    short="Beheer van het geld",
    minutes=1,
    who=team_with_a_budget,
    usual={"account": "halfjaar"},
    asks=(
        ask("holder", "○––"),
        ask("account", "○––"),
        ask("vat", "○○–"),
    ),
)
subsidies = RowsStep(
    "subsidies",
    "Hangt iets af van subsidie?",
    Subsidy,
    short="Subsidies",
    rows="○○–",
    row="subsidie",
    asks=(
        ask("name", "●●–"),
        ask("applicant", "●●–"),
        ask("state", "●●–"),
    ),
)
chapter = Chapter("N", "Geld", (paying, budget, managing, subsidies), block="hoe")
