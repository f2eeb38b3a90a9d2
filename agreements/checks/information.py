"""Does every party hear what happens?"""

from agreements.checks.base import Advice
from agreements.checks.start import step_called


def nobody_out_of_sight(answers):
    """Who comes to no meeting hears it in another way (J5, K1); asked as soon as somebody else was thought of."""
    present = {member.party_id for body in answers.bodies for member in body.present}
    informed = {line.party_id for party in answers.parties for line in party.information_lines if line.channel}
    for party in answers.parties if present | informed else ():
        if party.pk not in present | informed:
            sentence = f"{party} is bij geen enkel overleg, en hoort ook op geen andere manier wat er gebeurt."
            yield Advice(sentence, step_called(answers, "informatie-partijen"), about=party)
