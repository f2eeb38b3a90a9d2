"""Does the form fit what was answered?"""

from agreements.checks.base import Blocker
from agreements.steps.chapters import steps


def step_called(answers, slug):
    """Give a step of the kind by its slug, or None where the kind does not ask it."""
    return steps(answers.kind.slug).get(slug)


def binding_fits_the_kind(answers):
    """A samenwerkingsovereenkomst cannot be not binding, a manifest cannot bind (A7)."""
    step = next((s for s in steps(answers.kind.slug).values() if any(a.name == "binding" for a in s.asks)), None)
    chosen = answers.basics.binding
    if step and chosen and chosen not in answers.kind.bindings:
        kind = answers.kind.name.lower()
        sentence = f"Een {kind} past niet bij “{chosen} bindend”. Kies opnieuw hoe bindend jullie afspraken zijn."
        yield Blocker(sentence, step)


def another_form_than_advised(answers):
    """A team may choose another form than the keuzehulp advised, and then says why (A4)."""
    step = step_called(answers, "voorgeschiedenis")
    basics = answers.basics
    if step and answers.form_advice.differs_from(basics.kind) and not basics.form_reason.strip():
        sentence = "Leg uit waarom jullie een andere vorm kiezen dan het advies."
        yield Blocker(sentence, step, name="form_reason")
