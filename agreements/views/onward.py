"""Where somebody goes after saving a page."""

from dataclasses import dataclass

from agreements.steps.base import MOMENTS
from agreements.steps.forms import asks_of
from agreements.steps.pages import step_address
from agreements.steps.states import next_task, tasks
from agreements.teamwork.rights import rights_of
from agreements.views.forms import FromForm


def opened(outcome, stamp):
    """List the fields that are asked now and were not on the page that was sent."""
    return [
        page_name
        for thing in outcome.page.things
        for one in asks_of(outcome.page, thing)
        if (page_name := outcome.page.prefix(thing) + one.name) not in stamp.asked
    ]


def after_save(request, outcome, stamp):
    """Choose where somebody goes after saving: what is wrong or new first, then back, then on."""
    page = outcome.page
    if outcome.refused:
        return page.address
    new = opened(outcome, stamp)
    if new:
        return f"{page.address}#id_{new[0]}"
    back = FromForm(request.POST)
    if back.is_valid() and back.cleaned_data["terug"]:
        place = back.cleaned_data["terug"]
        return f"/werk/{page.key}/antwoorden/?bij={place}#{place}"
    if page.step.is_list:
        return page.list_address
    return onward(page, request.user)


def onward(page, user):
    """Give the address after a page: the overview where nothing is open that this person may answer."""
    found = ahead(page, page.answers, user)
    return found.address if found else f"/werk/{page.key}/"


@dataclass(frozen=True)
class Ahead:
    """Where to go on: the words of a link, and its address."""

    words: str
    address: str


def ahead(page, answers, user):
    """Give the next owner of this step who has something open, else the next open step; None where nothing is left."""
    rights = rights_of(user, answers.agreement)
    step = page.step
    if page.owner is not None:
        for owner in open_owners(answers, step, rights):
            if owner.uid != page.owner.uid:
                return Ahead(f"{step.name}: {owner}", step_address(page.key, step, owner))
    task = next_task(open_to(answers, tasks(answers), rights), after=step)
    return Ahead(task.step.name, step_address(page.key, task.step)) if task else None


def open_to(answers, found, rights):
    """Choose the tasks on which this person has something to do."""
    return [task for task in found if rights.edits or open_owners(answers, task.step, rights)]


def open_owners(answers, step, rights):
    """List the owners whose page this person may answer and who still lack an answer."""
    mine = rights.may_fill_step(step, step.who.owners(answers))
    return [owner for owner in mine if step.missing(answers, owner, MOMENTS[-1])]
