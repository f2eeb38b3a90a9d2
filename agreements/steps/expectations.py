"""Chapter F: what the parties expect of each other, what each answers, and what became of it."""

from agreements.models.expectations import YES, Expectation, Understandings
from agreements.models.values import shown
from agreements.steps.base import Asked, Cell, GridStep, Step, ask, each_signing_party

MOST_CELLS = 400  # on one page; what is still to be settled comes first


def is_shared(expectation):
    """Others may read it."""
    return expectation.is_open


def is_to_settle(expectation):
    """The other party cannot do (all of) it."""
    return expectation.is_to_settle


def is_not_a_yes(expectation):
    """The answer needs words."""
    return expectation.reply not in ("", YES)


def about_others(answers, party):
    """List a cell for every other party that signs, with its answer where there is one."""
    rows = [
        answers.placed(Expectation, party=party, other=other)
        for other in answers.parties
        if other.signs and other is not party
    ]
    return [Cell(row, line=str(row.other), said=replied(row)) for row in rows]


def about_us(answers, party):
    """List a cell for everything that another party expects of this one, and shared."""
    return [
        Cell(row, line=str(row.party), said=(("Verwacht van jullie", row.text),))
        for row in answers.expectations
        if row.other is party and is_between_signers(row) and row.is_open
    ]


def to_settle(answers, _team=None):
    """List a cell for every expectation that was not answered with a yes, the open ones first."""
    rows = [row for row in answers.expectations if is_between_signers(row) and row.is_to_settle]
    rows.sort(key=lambda row: bool(row.outcome))
    return [
        Cell(row, line=f"{row.party} verwacht iets van {row.other}", said=(("Verwachting", row.text), *replied(row)))
        for row in rows[:MOST_CELLS]
    ]


def is_between_signers(row):
    """Tell whether both parties sign."""
    return row.party.signs and row.other.signs


def replied(row):
    """Give the answer to an expectation under a heading, () where there is none."""
    return ((f"Antwoord van {row.other}: {shown(row, 'reply').lower()}", row.reply_words),) if row.reply else ()


each_expected_party = Asked(
    "each_expected_party",
    lambda answers: [party for party in answers.parties if about_us(answers, party)],
    "Dit kan zodra een andere partij deelt wat zij van jullie verwacht.",
)
the_editors = Asked(
    "the_editors",
    lambda answers: [None] if to_settle(answers) else [],
    "Dit kan zodra een partij deels of nee antwoordt.",
)

expecting = GridStep(
    "verwachtingen",
    "Wat verwachten jullie van elke andere partij?",
    Expectation,
    short="Verwachtingen",
    minutes=6,
    help="Alleen leden van jullie organisatie lezen dit, tot jullie het delen. Dan lezen ook die partij en wie het "
    "document bijhoudt mee. Het komt nooit in de tekst. Deel er ten minste één.",
    who=each_signing_party,
    private=True,
    cells=about_others,
    least="●○–",
    counts=is_shared,
    asks=(
        ask("text", "○○–"),
        ask("shared", "○○–"),
    ),
)
replying = GridStep(
    "antwoord-op-verwachtingen",
    "Wat verwachten anderen van jullie?",
    Expectation,
    short="Wat anderen van jullie verwachten",
    minutes=4,
    help="Jullie antwoord lezen alleen die partij en wie het document bijhoudt. Nee is ook een goed antwoord: "
    "dan bespreken jullie het nu, en niet pas later.",
    who=each_expected_party,
    private=True,
    cells=about_us,
    asks=(
        ask("reply", "●○–"),
        ask("reply_words", "●○–", when=is_not_a_yes),
    ),
)
settling = GridStep(
    "verschil-in-verwachtingen",
    "Wat doen jullie met elk verschil in verwachtingen?",
    Expectation,
    short="Verschil in verwachtingen",
    minutes=5,
    help="Bespreek elk verschil met de twee partijen. Dit blijft tussen hen en jullie. Is het opgelost? "
    "Schrijf dan bij Afspraken over verwachtingen op wat jullie afspraken.",
    who=the_editors,
    private=True,
    cells=to_settle,
    asks=(ask("outcome", "●○–", when=is_to_settle),),
)
agreeing = Step(
    "afspraken-over-verwachtingen",
    "Wat hebben jullie over jullie verwachtingen afgesproken?",
    Understandings,
    short="Afspraken over verwachtingen",
    asks=(ask("agreed", "○○–"),),
)
STEPS = (expecting, replying, settling, agreeing)
