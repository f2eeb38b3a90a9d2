"""Chapter G: the team, who sits in it, and what it may decide."""

from agreements.models.mandate import AskFirst, Mandate
from agreements.models.people import Representative
from agreements.steps.base import Cell, Chapter, GridStep, RowsStep, Step, ask


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


def has_an_amount(mandate):
    """The team may have work done, so somebody signs for it."""
    return bool(mandate.amount)


naming = Step(
    "team",
    "Welk team doet het dagelijks werk, en wat mag het zelf?",
    Mandate,
    short="Team en mandaat",
    minutes=4,
    help="Dit is een afspraak tussen jullie. Het is geen mandaat zoals de wet dat kent.",
    usual={
        "team_name": usual_name,
        "may": "De planning\nDe agenda van het overleg\nEen onderzoek laten doen\nBerichten binnen de afspraken",
    },
    asks=(
        ask("team_name", "●●●"),
        ask("may", "●●○"),
        ask("prepare_only", "○●–"),
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
asking = RowsStep(
    "toestemming",
    "Waarvoor vraagt het team eerst toestemming?",
    AskFirst,
    short="Eerst toestemming vragen",
    minutes=3,
    help="Zeg bij elk punt aan wie het team dat vraagt, en hoe snel het antwoord komt.",
    rows="●●–",
    row="onderwerp",
    suggestions=(
        "Een opdracht die geld kost",
        "Een bericht aan huurders",
        "Een persbericht",
        "Een wijziging van de planning",
    ),
    asks=(
        ask("topic", "●●–"),
        ask("who", "●●–"),
        ask("days", "●●–"),
    ),
)
limits = Step(
    "mandaat",
    "Waar houdt het mandaat van het team op?",
    Mandate,
    short="Grenzen van het mandaat",
    minutes=3,
    usual={"never": "Huurverhoging\nVergunningen\nKeuzes van één bewoner", "silence": "geen"},
    asks=(
        ask("never", "●○○"),
        ask("amount", "●––"),
        ask("amount_signer", "●––", when=has_an_amount),
        ask("period", "●○–"),
        ask("silence", "●○–"),
        ask("team_in_sentence", "○○○"),
    ),
)
chapter = Chapter("G", "Team en mandaat", (naming, joining, asking, limits), block="hoe")
