"""Can the decisions be taken as the parties agreed?"""

from agreements.checks.base import Advice
from agreements.checks.start import step_called


def municipality_that_decides_takes_part(answers):
    """Who decides after advice is one of the parties (I1, I8)."""
    if any(party.is_municipality for party in answers.parties):
        return
    if answers.decision_rules.method == "advies":
        sentence = "De gemeente beslist na advies, maar staat niet bij de partijen. Wie beslist er dan?"
        yield Advice(sentence, step_called(answers, "besluiten"))
    for step in answers.escalation_steps:
        if step.step == "de gemeente beslist":
            sentence = "Bij het opschalen beslist de gemeente, maar zij staat niet bij de partijen."
            yield Advice(sentence, step_called(answers, "opschalen"), row=step)
