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


def leader_is_in_the_team(answers):
    """Who leads the approach has somebody in the team: a role without a person is nobody's (E4, G1)."""
    leader = answers.initiative.leader
    someone_is_in = any(person.in_team for party in answers.parties for person in party.representatives)
    if leader.kind == "party" and someone_is_in and not any(p.in_team for p in leader.target.representatives):
        sentence = f"{leader.target} is de trekker van de wijkaanpak, maar heeft niemand in het team."
        yield Advice(sentence, step_called(answers, "teamleden"), about=leader.target)
