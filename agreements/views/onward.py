"""Where somebody goes after saving a page."""

from agreements.models import Answers
from agreements.steps.base import MOMENTS, TEAM
from agreements.steps.forms import asks_of
from agreements.steps.pages import step_address
from agreements.steps.states import next_task, tasks
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
        return f"/werk/{page.key}/antwoorden/#{back.cleaned_data['terug']}"
    if page.step.is_list:
        return page.list_address
    return onward(page)


def onward(page):
    """Give the address of the next owner of this step who has something open, else of the next open step."""
    answers = Answers(page.answers.agreement)
    for owner in page.step.who.owners(answers):
        if page.step.who.name != TEAM and page.step.missing(answers, owner, MOMENTS[-1]):
            return step_address(page.key, page.step, owner)
    following = next_task(tasks(answers), after=page.step)
    return step_address(page.key, following.step) if following else f"/werk/{page.key}/"
