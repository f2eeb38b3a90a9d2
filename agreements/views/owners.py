"""Choosing for whom to answer a step that every party or every meeting has its own page of."""

from django.http import Http404
from django.shortcuts import redirect, render

from agreements.steps.absent import MUNICIPALITY, why_absent, without_municipality
from agreements.steps.chapters import steps
from agreements.steps.pages import Page, step_address
from agreements.steps.states import owner_state, readable_owners, tasks
from agreements.teamwork.rights import rights_of
from agreements.views.found import frame


def owners_page(request, answers, slug):
    """Let somebody choose for whom to answer a step that every party or every body has its own page of."""
    agreement = answers.agreement
    rights = rights_of(request.user, agreement)
    step = open_step(answers, slug, rights.parties)
    owners = readable_owners(answers, step, rights.parties)
    mine = rights.may_fill_step(step, owners)
    if len(mine) == 1 and (len(owners) == 1 or not rights.edits):
        return redirect(step_address(agreement.key, step, mine[0]))
    lines = [(o, owner_state(answers, step, o), step_address(agreement.key, step, o), o in mine) for o in owners]
    context = {
        **frame(answers),
        "title": str(answers.basics),
        "step": step,
        "lines": lines,
        "absent": why_absent(answers, step),
        **(road_without(answers) if step.who.name == MUNICIPALITY else {}),
        "rights": rights,
    }
    return render(request, "agreements/owners.html", context)


def road_without(answers):
    """Give what a page needs to tell what it means that no municipality takes part, and how to invite it."""
    parties = steps(answers.kind.slug)["partijen"]
    return {
        "municipality_absent": without_municipality(answers.parties),
        "another_public_body": any(party.signs and party.is_public for party in answers.parties),
        "requests": steps(answers.kind.slug).get("verzoeken"),
        "invite": Page(answers, parties, None).new_row_address,
    }


def open_step(answers, slug, mine):
    """Find a step of the kind that somebody may see, who is a member of the parties in `mine`; Http404 without."""
    found = [task.step for task in tasks(answers, mine) if task.step.slug == slug]
    if not found:
        raise Http404("no such step")
    return found[0]
