"""Does everybody who signs promise something, the municipality too?"""

from agreements.checks.base import Advice
from agreements.checks.start import step_called
from agreements.models.fields import lines

RESULT_WORDS = ("zal ", "zullen ", "garandeert", "garanderen", "€")


def promises_of_result(answers):
    """A manifest that promises money or results raises expectations that it cannot bear."""
    if answers.letter != "M":
        return
    for party in answers.parties:
        for promise in party.commitments:
            if any(word in f"{promise.text.casefold()} " for word in RESULT_WORDS):
                sentence = f"De belofte van {party} klinkt als een harde toezegging. Hoort dat in een manifest?"
                yield Advice(sentence, step_called(answers, "beloften"), party)


def enough_principles(answers):
    """Three to ten principles (D10)."""
    chosen = answers.purpose.principles
    if chosen and len(chosen) < 3:
        yield Advice("Kies minstens drie uitgangspunten.", step_called(answers, "aanleiding-en-doel"))


def earlier_outcomes(answers):
    """Roles and the directing role are talked about before an agreement is written (D4)."""
    purpose = answers.purpose
    if purpose.roles_used is False and purpose.directing_used is False:
        sentence = "Jullie gebruiken geen uitkomsten van eerdere gesprekken over rollen en regie. Zijn die gevoerd?"
        yield Advice(sentence, step_called(answers, "aanleiding-en-doel"))


def team_decides_something(answers):
    """A team without anything to decide by itself stands still (G2)."""
    if answers.letter == "M" and answers.mandate.team_name and not lines(answers.mandate.may):
        yield Advice("Er staat nog niet wat het team zelf mag beslissen.", step_called(answers, "team"))
