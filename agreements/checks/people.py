"""Is there a team, and does every party have somebody who speaks for it?"""

from agreements.checks.base import Advice, Blocker
from agreements.checks.start import step_called


def team_has_people(answers):
    """Somebody must be in the team that the text gives a mandate (G1)."""
    people = [person for party in answers.parties for person in party.representatives]
    if not people:
        sentence = "Er zit nog niemand in het team. Noem eerst wie namens een partij spreekt."
        yield Blocker(sentence, step_called(answers, "vertegenwoordigers"))
    elif not any(person.in_team for person in people):
        yield Blocker("Er zit nog niemand in het team. Zeg wie erin zitten.", step_called(answers, "teamleden"))


def joins_a_legal_form(answers):
    """A housing association is a stichting or a vereniging (Woningwet, toegelaten instelling)."""
    for party in answers.parties:
        if party.is_landlord and party.legal_form not in ("", "stichting", "vereniging"):
            sentence = f"{party} is een woningcorporatie, dus een stichting of vereniging. Kijk de rechtsvorm na."
            yield Advice(sentence, step_called(answers, "naam-in-de-tekst"), party)
