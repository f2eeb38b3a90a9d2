"""May those who sign do so, are there enough of them, and in the right way?"""

from datetime import date, timedelta

from agreements.checks.base import Advice, Blocker
from agreements.checks.start import step_called

MOST_SIGNATORIES = 4  # P1: one to four people per party
OF_THE_MAYOR = ("171-1", "171-2")
LEGAL_PERSONS = ("publiekrechtelijk", "stichting", "vereniging", "cooperatie", "bv", "nv", "vve")
OF_THE_REGISTER = ("kvk-zelfstandig", "kvk-samen")
PROOF_IS_FRESH = timedelta(days=92)  # P5: an extract of at most three months old


def signing_parties(answers):
    """List the parties that sign."""
    return [party for party in answers.parties if party.signs]


def joint_authority(answers):
    """Who may only sign together needs a second signatory (P6)."""
    for party in signing_parties(answers):
        if answers.letter != "M" and party.lacks_joint:
            sentence = f"Bij {party} moeten minstens twee mensen samen tekenen. Voeg nog iemand toe."
            yield Blocker(sentence, step_called(answers, "ondertekenaars"), party, "start_signing")


def few_signatories(answers):
    """At most four people sign for one party (P1)."""
    for party in signing_parties(answers):
        if len(party.signatories) > MOST_SIGNATORIES:
            sentence = f"Voor {party} tekenen meer dan vier mensen. Dat past niet in het tekenblok."
            yield Blocker(sentence, step_called(answers, "ondertekenaars"), party, "start_signing")


def basis_fits_the_party(answers):
    """The ground on which somebody signs is one that such a party has (P4, B6)."""
    for party in signing_parties(answers) if answers.letter != "M" else ():
        for signatory in party.signatories:
            words = misfit(party, signatory.basis)
            if words:
                sentence = f"{signatory} tekent voor {party} {words}. Kijk na waarom deze persoon mag tekenen."
                yield Advice(sentence, step_called(answers, "ondertekenaars"), party, signatory)


def misfit(party, basis):
    """Say how a ground does not go with a party; "" where it does."""
    if basis in OF_THE_MAYOR and party.kind and not party.is_municipality:
        return "op een artikel uit de Gemeentewet, maar dat is geen gemeente"
    if basis == "eigen-naam" and party.legal_form in LEGAL_PERSONS and not party.is_being_founded:
        return "op eigen naam, maar dat is een organisatie"
    if basis in OF_THE_REGISTER and party.has_no_legal_form:
        return "volgens het Handelsregister, maar die groep heeft geen rechtsvorm"
    return ""


def adopted_by_vote(answers):
    """Only a manifest can be adopted at a meeting instead of being signed (P8)."""
    if answers.signing.method == "vergadering" and answers.letter != "M":
        sentence = "Alleen een manifest kan in een vergadering worden vastgesteld. Kies een andere manier van tekenen."
        yield Blocker(sentence, step_called(answers, "tekenen"), None, "start_signing")


def vote_has_a_decision(answers):
    """A manifest that is adopted at a meeting needs the decision that takes the place of signatures (P8)."""
    decided = any(party.decisions for party in signing_parties(answers))
    if answers.letter == "M" and answers.signing.method == "vergadering" and not decided:
        sentence = "Jullie stellen het manifest vast in een vergadering. Vul in wie dat besloot en wanneer."
        yield Blocker(sentence, step_called(answers, "onderliggend-besluit"), None, "start_signing")


def proof_is_old(answers):
    """A proof of authority older than three months says little (P5)."""
    for party in signing_parties(answers):
        for signatory in party.signatories:
            if signatory.proof_day and signatory.proof_day < date.today() - PROOF_IS_FRESH:
                sentence = (
                    f"Het bewijs bij {signatory} ({party}) is ouder dan drie maanden. Vraag een nieuw uittreksel."
                )
                yield Advice(sentence, step_called(answers, "ondertekenaars"), party, signatory)


def met_reservation_has_a_decision(answers):
    """Where a reservation is met, the decision that met it is named (P7)."""
    for party in signing_parties(answers):
        met = any(reservation.state == "vervuld" for reservation in party.reservations)
        if met and not party.decisions and answers.letter != "M":
            sentence = f"Het voorbehoud van {party} is vervuld. Vul in welk besluit daarover is genomen."
            yield Advice(sentence, step_called(answers, "onderliggend-besluit"), party)


def decision_before_signing(answers):
    """A decision is taken before the day of signing (P7)."""
    for party in signing_parties(answers):
        for decision in party.decisions:
            if decision.day and answers.signing.day and decision.day > answers.signing.day:
                sentence = f"Het besluit van {party} is van na de dag van tekenen. Kijk de dagen na."
                yield Blocker(sentence, step_called(answers, "onderliggend-besluit"), party, "start_signing")
