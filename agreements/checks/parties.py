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
    """The board of an association without a notarial deed is liable itself, less so once it is registered (BW 2:30)."""
    step = step_called(answers, "naam-in-de-tekst") or step_called(answers, "partijen")
    for party in answers.parties:
        if party.is_association_without_notary and party.signs:
            sentence = f"{party} is een vereniging zonder notaris. Het bestuur kan zelf aansprakelijk zijn."
            if not party.kvk:
                sentence = f"{sentence} Met een inschrijving in het Handelsregister is dat minder."
            yield Advice(sentence, step, party)


def landlord_has_a_fitting_form(answers):
    """A housing association is a stichting or a vereniging (Woningwet, toegelaten instelling)."""
    for party in answers.parties:
        if party.is_landlord and party.legal_form not in ("", "stichting", "vereniging"):
            sentence = f"{party} is een woningcorporatie, dus een stichting of vereniging. Kijk de rechtsvorm na."
            yield Advice(sentence, step_called(answers, "naam-in-de-tekst"), party)
