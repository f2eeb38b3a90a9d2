"""Chapter K: how everybody stays informed."""

from dataclasses import dataclass

from agreements.models.information import AUDIENCES, Information, InformationLine, ResidentChannel
from agreements.steps.base import Cell, Chapter, GridStep, RowsStep, Step, ask

FIRST_AUDIENCE = AUDIENCES[0][0]
COLUMNS = {
    audience: words if audience == FIRST_AUDIENCE else f"{words} (niet verplicht)" for audience, words in AUDIENCES
}


@dataclass(frozen=True)
class AudienceGrid(GridStep):
    """A table of parties and audiences, of which only the first audience must be filled."""

    def missing(self, answers, owner, moment="start_review"):
        """List what is missing, as any step does, for the first audience."""
        return [(row, one) for row, one in super().missing(answers, owner, moment) if row.audience == FIRST_AUDIENCE]


def parties_by_audience(answers, owner):
    """List a cell for every party, also for who only listens or is affected, and every audience."""
    return [
        Cell(answers.placed(InformationLine, party=party, audience=audience), line=str(party), column=words)
        for party in answers.parties
        for audience, words in COLUMNS.items()
    ]


partners = AudienceGrid(
    "informatie-partijen",
    "Hoe houden jullie alle partijen op de hoogte?",
    InformationLine,
    short="Informatie voor partijen",
    minutes=5,
    help="Ook partijen die niet bij elk overleg zijn. Een partij kan ook een bericht vragen voor de eigen achterban.",
    cells=parties_by_audience,
    asks=(
        ask("channel", "●●●"),
        ask("frequency", "●●●"),
        ask("sender", "●●●"),
        ask("language", "○○○"),
    ),
)
residents = RowsStep(
    "informatie-bewoners",
    "Hoe horen bewoners wat er gebeurt?",
    ResidentChannel,
    short="Informatie voor bewoners",
    minutes=3,
    help="Kies ten minste één manier. Met twee manieren bereik je meer mensen.",
    rows="●●●",
    row="manier",
    suggestions=("brief", "flyer", "buurtapp", "wijkkrant", "gesprek aan de deur"),
    asks=(
        ask("channel", "●●●"),
        ask("frequency", "●●●"),
        ask("languages", "●●●"),
    ),
)
questions = Step(
    "vragen-van-bewoners",
    "Waar kunnen bewoners met vragen terecht?",
    Information,
    short="Adres voor vragen",
    minutes=1,
    asks=(ask("contact", "●●●"),),
)
papers = Step(
    "gedeelde-stukken",
    "Waar staan de gedeelde stukken?",
    Information,
    short="Gedeelde stukken",
    minutes=1,
    help="Zo vindt iedereen verslagen, kaarten en brieven terug.",
    asks=(ask("shared_place", "○––"),),
)
chapter = Chapter("K", "Iedereen op de hoogte", (partners, residents, questions, papers), block="hoe")
