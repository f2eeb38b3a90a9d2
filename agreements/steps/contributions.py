"""Chapter F: the role of each party, the tasks, what each party brings, and the help it needs."""

from agreements.models.contributions import Contribution, SupportNeed
from agreements.steps import expectations
from agreements.steps.base import Chapter, RowsStep, Step, ask, each_signing_party
from agreements.steps.tasks import listing as tasks


def may_need_help(contribution):
    """Residents and tenants say whether they need help to take part."""
    return contribution.party.is_residents or contribution.party.is_tenants or contribution.party.is_person


def brings_money(contribution):
    """There is an amount, so its purpose is asked."""
    return bool(contribution.money)


role = Step(
    "rol-en-inzet",
    "Wat doen jullie, en hoeveel tijd hebben jullie?",
    Contribution,
    short="Rol en uren",
    minutes=4,
    help="Beloof niet meer tijd dan er is. De anderen rekenen erop.",
    who=each_signing_party,
    usual={"hours_per": "maand"},
    asks=(
        ask("roles", "●●–"),
        ask("description", "●●–"),
        ask("hours", "●●–"),
        ask("hours_per", "●●–"),
        ask("needs_help", "●●–", when=may_need_help),
    ),
)
bringing = Step(
    "bijdrage",
    "Wat brengen jullie in?",
    Contribution,
    short="Geld en andere inzet",
    minutes=3,
    who=each_signing_party,
    asks=(
        ask("money", "●○–"),
        ask("money_purpose", "●○–", when=brings_money),
        ask("money_condition", "○○–", when=brings_money),
        ask("money_closed", "○○–", when=brings_money),
        ask("other", "○○–"),
        ask("insured", "●○–"),
    ),
)
growing = Step(
    "groei",
    "Willen jullie later een grotere rol?",
    Contribution,
    short="Later een grotere rol",
    minutes=1,
    who=each_signing_party,
    asks=(ask("growth", "○○–"),),
)
needing = RowsStep(
    "hulp",
    "Welke hulp hebben jullie nodig om mee te doen?",
    SupportNeed,
    short="Hulp die jullie nodig hebben",
    help="Vooral voor bewoners: geld, advies, ruimte of tijd.",
    who=each_signing_party,
    rows="○○–",
    row="soort hulp",
    suggestions=("Een onafhankelijk adviseur", "Een zaal", "Geld voor onkosten", "Vertalers"),
    asks=(
        ask("what", "●●–"),
        ask("supporter", "●●–"),
    ),
)
chapter = Chapter("F", "Rollen en inzet", (role, *expectations.STEPS, tasks, bringing, needing, growing), block="hoe")
