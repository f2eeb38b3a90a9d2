"""Choosing for whom to answer a step that every party or every meeting has its own page of."""

from django.http import Http404
from django.shortcuts import redirect, render

from agreements.models import Answers
from agreements.steps.pages import step_address
from agreements.steps.states import owner_state, tasks
from agreements.teamwork.rights import rights_of
from agreements.views.found import frame


def owners_page(request, agreement, slug):
    """Let somebody choose for whom to answer a step that every party or every body has its own page of."""
    answers = Answers(agreement)
    step = open_step(answers, slug)
    owners = step.who.owners(answers)
    rights = rights_of(request.user, agreement)
    mine = rights.may_fill_step(step, owners)
    if len(mine) == 1 and (len(owners) == 1 or not rights.edits):
        return redirect(step_address(agreement.key, step, mine[0]))
    lines = [(o, owner_state(answers, step, o), step_address(agreement.key, step, o), o in mine) for o in owners]
    context = {
        **frame(answers),
        "title": str(answers.basics),
        "step": step,
        "lines": lines,
    }
    return render(request, "agreements/owners.html", context)


def open_step(answers, slug):
    """Find a step of the kind; Http404 where there is none."""
    found = [task.step for task in tasks(answers) if task.step.slug == slug]
    if not found:
        raise Http404("no such step")
    return found[0]
