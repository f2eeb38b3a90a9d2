"""Are there enough parties, and is each of them what it seems?"""

from agreements.checks.base import Advice, Blocker
from agreements.checks.start import step_called

LEAST_PARTIES, MOST_PARTIES = 2, 60  # B1


def enough_parties(answers):
    """At least two parties sign, and sixty can still be told apart (B1, B3)."""
    if len(answers.parties) > MOST_PARTIES:
        sentence = f"Er zijn meer dan {MOST_PARTIES} partijen. Laat hen zich samen door een partij vertegenwoordigen."
        yield Blocker(sentence, step_called(answers, "partijen"))
    if len([party for party in answers.parties if party.signs]) < LEAST_PARTIES:
        yield Blocker("Er zijn minstens twee partijen nodig die tekenen.", step_called(answers, "partijen"))


def informal_association(answers):
    """The board of an association without a notarial deed is liable itself (art. 2:30 BW)."""
    for party in answers.parties:
        if party.legal_form == "vereniging-zonder-notaris" and party.signs:
            sentence = (
                f"{party} is een vereniging zonder notaris. Het bestuur kan zelf aansprakelijk zijn. "
                "Staat de vereniging in het Handelsregister? Dan is dat minder."
            )
            yield Advice(sentence, step_called(answers, "naam-in-de-tekst") or step_called(answers, "partijen"), party)
