"""Chapter Q: when the agreement begins, and who may still join."""

from agreements.models.term import Term
from agreements.steps.base import Chapter, Step, ask


def begins_at_a_moment(term):
    """The agreement begins on a day or after an event."""
    return term.begins == "moment"


def needs_consent(term):
    """A new party needs the consent of others."""
    return term.accession == "instemming"


def usual_accession(_term, answers):
    """Offer how most let others join: a manifest is open to all, the other kinds ask the parties first."""
    return "melding" if answers.letter == "M" else "instemming"


beginning = Step(
    "begin",
    "Wanneer begint de afspraak, en wie kan nog meedoen?",
    Term,
    short="Begin en nieuwe partijen",
    usual={"begins": "handtekening", "accession": usual_accession},
    asks=(
        ask("begins", "●●●"),
        ask("start", "●●●", when=begins_at_a_moment),
        ask("accession", "●○●"),
        ask("accession_by", "●○●", when=needs_consent),
    ),
)
chapter = Chapter("Q", "Duur", (beginning,), block="af")
