"""Choosing for whom to answer a step that every party or every meeting has its own page of."""

from django.http import Http404
from django.shortcuts import redirect, render

from agreements.steps.pages import step_address
from agreements.steps.states import owner_state, readable_owners, tasks
from agreements.teamwork.rights import rights_of
from agreements.views.found import frame


def owners_page(request, answers, slug):
    """Let somebody choose for whom to answer a step that every party or every body has its own page of."""
    agreement = answers.agreement
    rights = rights_of(request.user, agreement)
    step = open_step(answers, slug, rights)
    owners = readable_owners(answers, step, rights)
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


def open_step(answers, slug, reader):
    """Find a step of the kind that a reader may see; Http404 without."""
    found = [task.step for task in tasks(answers, reader) if task.step.slug == slug]
    if not found:
        raise Http404("no such step")
    return found[0]
