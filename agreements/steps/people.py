"""Chapter C: who speaks for a party, how far that goes, and whether a name may be public."""

from agreements.models.people import Person, Representative
from agreements.steps.base import Chapter, RowsStep, Step, ask, each_signing_party, the_person


def decides_up_to_an_amount(representative):
    """Money is named as a limit, so the amount is asked."""
    return representative.mandate == "bedrag"


def asks_back_first(representative):
    """The own organisation is asked first, so the days are asked."""
    return representative.mandate == "terugkoppeling"


speaking = RowsStep(
    "vertegenwoordigers",
    "Wie spreekt namens jullie in het projectteam?",
    Representative,
    short="Wie namens jullie spreekt",
    minutes=4,
    help="Eén of twee mensen per partij werkt goed.",
    who=each_signing_party,
    rows="●●○",
    row="persoon",
    asks=(
        ask("person", "●●○"),
        ask("function", "●●○"),
        ask("mandate", "●●○"),
        ask("mandate_amount", "●●○", when=decides_up_to_an_amount),
        ask("mandate_days", "●●○", when=asks_back_first),
        ask("substitute", "○○–"),
        ask("substitute_function", "○○–"),
        ask("paid", "○○–"),
        ask("availability", "○○–"),
    ),
)
consent = Step(
    "naam-openbaar",
    "Mag je naam in de openbare versie?",
    Person,
    short="Naam in de openbare versie",
    minutes=1,
    who=the_person,
    asks=(ask("name_public", "●●●", by="publish"),),
)
chapter = Chapter("C", "Mensen", (speaking, consent), block="wie")
