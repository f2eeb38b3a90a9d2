"""Did the parties tell each other what they expect, and did they talk about what cannot be done?"""

from agreements.checks.base import Blocker
from agreements.checks.start import step_called
from agreements.models.expectations import SOLVED, YES, shared_facts


def expectations_are_talked_about(answers):
    """Before the text goes to all: each party shared one, all were answered, and no difference is left (F3, F4).

    These sentences stand where everybody may read them, so they hold no words of an expectation.
    """
    step = step_called(answers, "verwachtingen")
    signing = {party.pk: party for party in answers.parties if party.signs}
    if step is None or not step.is_required(answers.letter) or len(signing) < 2:
        return
    facts = [fact for fact in shared_facts(answers) if fact.party in signing and fact.other in signing]
    yield from not_told(facts, signing, step)
    yield from not_answered(facts, signing, step_called(answers, "antwoord-op-verwachtingen"))
    yield from not_settled(answers, facts)


def not_told(facts, signing, step):
    """Name every party that shared nothing yet."""
    told = {fact.party for fact in facts}
    for pk, party in signing.items():
        if pk not in told:
            yield Blocker(f"{party}: deel ten minste één verwachting met een andere partij.", step, party)


def not_answered(facts, signing, step):
    """Name every party that did not answer all that others expect of it; a no has a word of explanation."""
    for pk, party in signing.items():
        if any(fact.other == pk and not is_answered(fact) for fact in facts):
            yield Blocker(f"{party}: geef antwoord op wat anderen van jullie verwachten.", step, party)


def is_answered(fact):
    """Tell whether an expectation was answered."""
    return fact.reply == YES or bool(fact.reply and fact.has_words)


def not_settled(answers, facts):
    """Say that something is left to talk about, or that what was agreed is not written down."""
    left = sum(is_answered(fact) and fact.reply != YES and not fact.outcome for fact in facts)
    if left:
        how_many = "is nog één verschil" if left == 1 else f"zijn nog {left} verschillen"
        yield Blocker(
            f"Er {how_many} in wat partijen verwachten. Bespreek dat, en kies wat ermee gebeurt.",
            step_called(answers, "verschil-in-verwachtingen"),
        )
    solved = any(fact.reply not in ("", YES) and fact.outcome == SOLVED for fact in facts)
    if solved and not answers.understandings.agreed.strip():
        yield Blocker(
            "Een verschil in verwachtingen is opgelost. Schrijf op wat jullie daarover afspraken.",
            step_called(answers, "afspraken-over-verwachtingen"),
        )
