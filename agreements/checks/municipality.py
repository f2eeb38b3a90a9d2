"""Does a text leave decisions to a municipality that does not take part?"""

from agreements.checks.base import Advice
from agreements.checks.start import step_called
from agreements.steps.absent import without_municipality

AFTER_ADVICE, DECIDES = "advies", "de gemeente beslist"


def nobody_decides_for_it(answers):
    """A municipality that is no party cannot be given a part in deciding (I1, I2, I8)."""
    if not without_municipality(answers.parties):
        return
    after_advice = answers.decision_rules.method == AFTER_ADVICE
    last_step = any(step.step == DECIDES for step in answers.escalation_steps)
    others = any(one.method == AFTER_ADVICE for one in answers.decision_exceptions)
    for slug, is_said in (("besluiten", after_advice), ("uitzonderingen", others), ("opschalen", last_step)):
        step = step_called(answers, slug)
        if step and is_said:
            sentence = f"Bij “{step.name}” beslist de gemeente, maar er doet geen gemeente mee. Kies iets anders."
            yield Advice(sentence, step)
