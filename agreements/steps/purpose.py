"""Chapter D: why, what for and where, and what the parties build on, hold to and ask of others."""

from agreements.models.purpose import Area, Definition, HistoryStep, OutsideDate, Policy, Purpose, Request, Result
from agreements.steps.base import Chapter, RowsStep, Step, ask

MEANINGS = {
    "warmtenet": "Leidingen onder de grond die warm water naar woningen brengen.",
    "uitvoeringsplan": "Het plan van de gemeente waarin per buurt staat hoe en wanneer het aardgas stopt.",
    "woonlasten": "Wat wonen per maand kost: de huur of hypotheek, de energie en de belastingen samen.",
    "warmteprogramma": "Het plan waarin de gemeente vertelt welke wijk wanneer van het aardgas af gaat.",
}


def has_map(area):
    """A map, drawn or added, is described in words for who cannot see it."""
    return area.map_id is not None or area.map is not None or bool(area.outline)


def usual_meaning(definition, _answers):
    """Offer what a word usually means."""
    return MEANINGS.get(definition.term.strip().casefold(), "")


goal = Step(
    "aanleiding-en-doel",
    "Waarom beginnen jullie, en waar gaan jullie voor?",
    Purpose,
    short="Aanleiding en doel",
    minutes=8,
    asks=(
        ask("reason", "●●●"),
        ask("goal", "●●●"),
        ask("principles", "●●●"),
        ask("roles_used", "●●○"),
        ask("directing_used", "●●○"),
    ),
)
conditions = Step(
    "voorwaarden",
    "Aan welke voorwaarden moet een oplossing voldoen?",
    Purpose,
    short="Voorwaarden",
    asks=(ask("conditions", "○○○"),),
)
area = Step(
    "gebied",
    "Om welk gebied gaat het?",
    Area,
    short="Gebied",
    minutes=3,
    asks=(
        ask("name", "●●●"),
        ask("in_sentence", "●●○"),
        ask("description", "●●●"),
        ask("map", "○○○"),
        ask("outline", "○○○"),
        ask("map_alt", "●●●", when=has_map),
    ),
)
scope = Step(
    "grenzen",
    "Wat hoort erbij en wat niet?",
    Area,
    short="Wat erbij hoort",
    minutes=4,
    asks=(
        ask("scope_in", "●○○"),
        ask("scope_out", "●○○"),
        ask("streets_in", "○○○"),
        ask("streets_out", "○○○"),
    ),
)
homes = Step(
    "woningen",
    "Hoeveel woningen zijn er in het gebied?",
    Area,
    short="Woningen",
    asks=(
        ask("homes_owner", "●○○"),
        ask("homes_social", "●○○"),
        ask("homes_private_rent", "●○○"),
    ),
)
policies = RowsStep(
    "beleid",
    "Op welk beleid bouwen jullie voort?",
    Policy,
    short="Beleid",
    help="Met de naam en de dag kan iedereen het terugvinden.",
    rows="●●○",
    row="beleidsstuk",
    suggestions=("Transitievisie Warmte", "Warmteprogramma", "Wijkvisie", "Prestatieafspraken"),
    asks=(
        ask("name", "●●●"),
        ask("day", "●●○"),
        ask("link", "○○○"),
    ),
)
used = Step(
    "eerdere-uitkomsten",
    "Waar staan de uitkomsten van eerdere stappen?",
    Purpose,
    short="Eerdere uitkomsten",
    minutes=1,
    help="Wie eerst praat over verwachtingen en over de regierol, maakt betere afspraken.",
    asks=(
        ask("used_link", "○○○"),
        ask("used_file", "○○○"),
    ),
)
results = RowsStep(
    "resultaten",
    "Waaraan zie je dat het gelukt is?",
    Result,
    short="Resultaten",
    minutes=4,
    rows="●○–",
    row="resultaat",
    asks=(
        ask("text", "●●–"),
        ask("moment", "●○–"),
        ask("phase", "●○–"),
    ),
)
history = RowsStep(
    "eerdere-stappen",
    "Welke stappen zijn al gezet?",
    HistoryStep,
    short="Wat er al gebeurde",
    rows="○○○",
    row="stap",
    asks=(
        ask("text", "●●●"),
        ask("moment", "●●●"),
    ),
)
definitions = RowsStep(
    "begrippen",
    "Welke woorden moeten we uitleggen?",
    Definition,
    short="Begrippen",
    help="Een woord komt in de tekst als een ander artikel het gebruikt.",
    rows="○––",
    row="begrip",
    suggestions=tuple(MEANINGS),
    usual={"meaning": usual_meaning},
    asks=(
        ask("term", "●––"),
        ask("meaning", "●––"),
    ),
)
requests = RowsStep(
    "verzoeken",
    "Wat vragen jullie aan anderen?",
    Request,
    short="Wat jullie anderen vragen",
    rows="–○○",
    row="verzoek",
    asks=(
        ask("addressee", "–●●"),
        ask("text", "–●●"),
    ),
)
outside_dates = RowsStep(
    "data-van-buiten",
    "Met welke data van buiten moeten jullie rekening houden?",
    OutsideDate,
    short="Data van buiten",
    rows="○○○",
    row="datum",
    suggestions=("Verkiezingen voor de gemeenteraad", "Einde van een subsidie", "Nieuwe riolering"),
    asks=(
        ask("what", "●●●"),
        ask("moment", "●●●"),
    ),
)
chapter = Chapter(
    "D",
    "Aanleiding, doel en gebied",
    (
        goal,
        area,
        scope,
        homes,
        policies,
        used,
        results,
        conditions,
        history,
        requests,
        definitions,
        outside_dates,
    ),
    block="wie",
)
