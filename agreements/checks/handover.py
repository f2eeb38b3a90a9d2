"""Does every subject go to somebody, and did every organisation say yes to what the team may do?"""

from agreements.checks.base import Advice, Blocker
from agreements.checks.mandate import subject
from agreements.checks.start import step_called

NOT_YET = {
    "voorbehoud": "{} zegt ja op het mandaat, maar met een voorbehoud. Bespreek dat, en vraag het dan opnieuw.",
    "nee": "{} zegt nee op het mandaat van het team. Bespreek dat, en vraag het dan opnieuw.",
}


def tenants_are_spoken_with(answers):
    """Where a housing association takes part, who talks with its tenants is agreed upon (H5)."""
    landlords = [party for party in answers.parties if party.is_landlord]
    if not landlords or any(handover.is_about_tenants for handover in answers.handovers):
        return
    step = step_called(answers, "overdrachten")
    if answers.letter == "M":
        yield Advice("Er doet een verhuurder mee. Spreek af wie met de huurders praat.", step)
    elif not step.offered(answers, None) and any(party.takes_part for party in landlords):
        yield Blocker("Er doet een verhuurder mee. Voeg toe wie met de huurders praat.", step)


def mandate_is_confirmed(answers):
    """Every party that signs says yes to the mandate of the team before the text goes to them all (G8)."""
    step = step_called(answers, "intern-beslissen")
    for party in answers.parties if step else ():
        for space in party.own_spaces if party.signs else ():
            if space.mandate_confirmed in NOT_YET:
                yield Blocker(NOT_YET[space.mandate_confirmed].format(party), step, party)


def hands_over_to_somebody_else(answers):
    """A subject does not pass from somebody to the same (H2)."""
    for handover in answers.handovers:
        if handover.goes_over and handover.sender and handover.sender in handover.receivers:
            sentence = f"Bij “{handover}” is wie het overdraagt ook wie het overneemt. Klopt dat?"
            yield Advice(sentence, step_called(answers, "overdrachten"), row=handover)


def somebody_takes_it_over(answers):
    """A subject that leaves the team goes to somebody; only a manifest may leave that open (H2)."""
    for handover in answers.handovers if answers.letter == "M" else ():
        if handover.topic and handover.goes_over and not handover.receivers:
            sentence = f"Bij “{handover}” staat nog niet wie het overneemt."
            yield Advice(sentence, step_called(answers, "overdrachten"), row=handover)


def one_row_for_a_subject(answers):
    """A subject ends with one owner (H1); what one hands over to the next in a chain is no second owner."""
    ends = {}
    for handover in answers.handovers:
        if handover.topic and not is_passed_on(handover, answers):
            ends.setdefault(subject(str(handover)), []).append(handover)
    for first, *others in ends.values():
        for handover in others:
            sentence = f"“{first}” staat twee keer bij de overdrachtspunten. Wie beslist erover?"
            yield Advice(sentence, step_called(answers, "overdrachten"), row=handover)


def is_passed_on(handover, answers):
    """Tell whether who takes a subject over hands the same subject over to the next."""
    same = [one for one in answers.handovers if one is not handover and subject(str(one)) == subject(str(handover))]
    takers = [receiver.target for receiver in handover.receivers]
    return any(one.goes_over and one.sender.target in takers for one in same if one.sender.target)
