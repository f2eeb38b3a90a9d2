"""Chapter G: the team, who sits in it, and what it may decide."""

from agreements.models.mandate import Mandate
from agreements.models.people import Representative
from agreements.steps.base import Cell, Chapter, GridStep, Step, ask


def usual_name(_mandate, answers):
    """Offer the name that most teams take: a manifest has a kerngroep, the other kinds a projectteam."""
    return "kerngroep" if answers.letter == "M" else "projectteam"


def people_by_party(answers, owner):
    """List everybody who speaks for a party, party by party."""
    return [
        Cell(person, line=f"{person}, {party}", column="In het team")
        for party in answers.parties
        for person in party.representatives
    ]


naming = Step(
    "team",
    "Hoe heet het team dat het dagelijks werk doet?",
    Mandate,
    short="Naam van het team",
    minutes=1,
    usual={"team_name": usual_name},
    asks=(
        ask("team_name", "●●●"),
        ask("team_in_sentence", "○○○"),
    ),
)
joining = GridStep(
    "teamleden",
    "Wie zitten er in het team?",
    Representative,
    short="Wie in het team zitten",
    help="Eén of twee mensen per partij werkt goed. Mist er iemand? Zet die persoon dan eerst bij de partij.",
    cells=people_by_party,
    asks=(ask("in_team", "●●●"),),
)
deciding = Step(
    "mandaat",
    "Wat mag het team zelf beslissen?",
    Mandate,
    short="Mandaat van het team",
    minutes=4,
    help="Dit is een afspraak tussen jullie. Het is geen mandaat zoals de wet dat kent.",
    usual={
        "may": "De planning\nDe agenda van het overleg\nEen onderzoek laten doen\nBerichten binnen de afspraken",
        "never": "Huurverhoging\nVergunningen\nKeuzes van één bewoner",
    },
    asks=(
        ask("may", "●●○"),
        ask("never", "●○○"),
    ),
)
chapter = Chapter("G", "Team en mandaat", (naming, joining, deciding), block="hoe")
