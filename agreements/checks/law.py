"""Should a lawyer or an insurer look at this?"""

from agreements.checks.base import Advice
from agreements.checks.start import step_called


def liable_in_another_way(answers):
    """Who arranges damage differently from the law asks a lawyer to read along (Q4)."""
    step = step_called(answers, "als-het-anders-loopt")
    if answers.letter == "S" and answers.term.liability == "anders":
        yield Advice("Jullie regelen schade anders dan gewoon is. Laat een jurist meelezen.", step)


def insurance_is_found_out(answers):
    """What a party still finds out about the insurance of its volunteers becomes a promise (Q5)."""
    for party in answers.parties if step_called(answers, "bijdrage") else ():
        if party.signs and any(one.insured == "uitzoeken" for one in party.contributions):
            sentence = f"{party} zoekt nog uit of vrijwilligers verzekerd zijn. Maak daar een belofte van, met een dag."
            yield Advice(sentence, step_called(answers, "beloften"), party)
