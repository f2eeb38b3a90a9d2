"""Chapter P: who signs for a party and why that person may, how, where and when, and who may support the text."""

from agreements.models.signatories import Decision, Signatory, Signing
from agreements.steps.base import Asked, Chapter, RowsStep, Step, ask, each_signing_party


def has_proof(signatory):
    """A proof has a day, because an extract grows old."""
    return signatory.proof_id is not None or signatory.proof is not None


def is_adopted_by_vote(answers):
    """A manifest may be adopted at a meeting: a decision then takes the place of signatures (P8)."""
    return answers.letter == "M" and answers.signing.method == "vergadering"


def signs_by_hand(_party, answers):
    """Somebody signs, unless a decision takes the place of signatures."""
    return not is_adopted_by_vote(answers)


def must_have_decided(party, answers):
    """Behind the signature of a public body lies a decision; a manifest only has decisions that adopt it."""
    return party.is_public and answers.letter != "M"


def deciding_parties(answers):
    """List the signing parties; in a manifest only where it is adopted by vote."""
    if answers.letter == "M" and not is_adopted_by_vote(answers):
        return []
    return [party for party in answers.parties if party.signs]


each_deciding_party = Asked(
    "each_deciding_party",
    deciding_parties,
    "Bij een manifest is dit alleen nodig als jullie het in een vergadering vaststellen.",
)


def usual_order(_signing, answers):
    """Offer that the municipality signs first, where one takes part."""
    return "gemeente-eerst" if any(party.is_municipality for party in answers.parties) else "alfabetisch"


def may_be_supported(signing):
    """The text is open to supporters, so the last day is asked."""
    return signing.endorse in ("ja", "organisaties")


signers = RowsStep(
    "ondertekenaars",
    "Wie tekent voor jullie?",
    Signatory,
    short="Wie tekent",
    minutes=3,
    help="Moeten mensen samen tekenen? Voeg ze dan allemaal toe. Eén tot vier mensen per partij.",
    who=each_signing_party,
    rows="●●●",
    by="start_signing",
    row="ondertekenaar",
    needed=signs_by_hand,
    asks=(
        ask("person", "●●●", by="start_signing"),
        ask("function", "●●●", by="start_signing"),
        ask("basis", "●●○", by="start_signing"),
        ask("proof", "●○–", by="start_signing"),
        ask("proof_day", "●○–", when=has_proof, by="start_signing"),
    ),
)
decisions = RowsStep(
    "onderliggend-besluit",
    "Welk besluit ligt onder de handtekening?",
    Decision,
    short="Besluit van jullie organisatie",
    help="Bijvoorbeeld een besluit van het college, het bestuur of de leden. Is het besluit er nog niet? "
    "Vul het dan later in. Het moet er zijn voordat jullie tekenen.",
    who=each_deciding_party,
    rows="●●○",
    by="start_signing",
    row="besluit",
    needed=must_have_decided,
    asks=(
        ask("organ", "●●●", by="start_signing"),
        ask("day", "●●●", by="start_signing"),
        ask("number", "●●○", by="start_signing"),
        ask("conditions", "○○○", by="start_signing"),
    ),
)
method = Step(
    "tekenen",
    "Hoe gaan jullie tekenen?",
    Signing,
    short="Manier van tekenen",
    usual={"method": "papier"},
    asks=(
        ask("method", "●●●", by="start_signing"),
        ask("endorse", "–○●"),
        ask("endorse_until", "–○●", when=may_be_supported),
        ask("endorse_unit", "–○○", when=may_be_supported),
    ),
)
moment = Step(
    "moment-van-tekenen",
    "Waar en wanneer tekenen jullie?",
    Signing,
    short="Moment van tekenen",
    usual={"signing_order": usual_order},
    asks=(
        ask("day", "○○○", by="start_signing"),
        ask("place", "○○○", by="start_signing"),
        ask("festive", "○○○", by="start_signing"),
        ask("signing_order", "○○○", by="start_signing"),
    ),
)
chapter = Chapter("P", "Ondertekenen", (signers, decisions, method, moment), block="af")
