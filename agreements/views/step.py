"""The one view of every step: it shows a page, and saves what was sent to it."""

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponseRedirect
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone

from agreements.document.preview import beside
from agreements.models import Agreement, Answers
from agreements.models.base import new_uid
from agreements.steps.base import TEAM
from agreements.steps.chapters import chapter_of
from agreements.steps.forms import asks_of, shown_forms
from agreements.steps.pages import open_page, step_address
from agreements.steps.states import next_task, owner_state, tasks
from agreements.teamwork.rights import rights_of
from agreements.teamwork.saves import Posted, save
from agreements.teamwork.usual import offered
from agreements.views.clash import answer_clash, answer_closed, answer_gone
from agreements.views.forms import FromForm, StampForm
from agreements.views.summary import summaries


def step_page(request, key, step, owner="", row=""):
    """Show a step's page, or save it."""
    agreement = get_object_or_404(Agreement.objects.visible_to(request.user), key=key)
    page = page_for(request, agreement, step, owner or "", row or "")
    if page is None:
        return owners_page(request, agreement, step)
    if request.method == "POST":
        return save_page(request, agreement, page)
    return show_page(request, page)


def page_for(request, agreement, step, owner, row):
    """Open a page this person may fill in; None where the owner is still to be chosen."""
    answers = Answers(agreement)
    rights = rights_of(request.user, agreement)
    try:
        page = open_page(answers, step, owner, row)
    except Http404:
        if owner:
            raise
        return None
    if not rights.may_fill(page):
        raise PermissionDenied
    return page


def show_page(request, page, *, status=200):
    """Show a page with its form, its list and the text it feeds."""
    sheet = page.answers.sheets.get((page.step.slug, page.uid))
    list_sheet = page.answers.sheets.get((page.step.slug, page.owner_word))
    forms = shown_forms(page, sheet)
    back = FromForm(request.GET)
    context = {
        "agreement": page.answers.agreement,
        "answers": page.answers,
        "municipality": page.answers.agreement.partnership.municipality,
        "page": page,
        "step": page.step,
        "chapter": chapter_of(page.step),
        "sheet": sheet,
        "list_number": list_sheet.number if list_sheet else 0,
        "forms": forms,
        "wrong": [form for form in forms if form.errors],
        "asked": " ".join(form.add_prefix(name) for form in forms for name in form.fields),
        "page_key": new_uid(),
        "number": sheet.number if sheet else 0,
        "rows": summaries(page) if page.step.is_list else [],
        "usual": offered(page) if not page.step.is_list else {},
        "beside": beside(page, request.user),
        "following": next_task(tasks(page.answers), after=page.step),
        "back": back.cleaned_data["terug"] if back.is_valid() else "",
    }
    return render(request, "agreements/step.html", context, status=status)


def owners_page(request, agreement, slug):
    """Let somebody choose for whom to answer a step that every party or every body has its own page of."""
    answers = Answers(agreement)
    step = open_step(answers, slug)
    owners = step.who.owners(answers)
    mine = rights_of(request.user, agreement).may_fill_step(step, owners)
    if len(owners) == 1 and mine:
        return redirect(step_address(agreement.key, step, owners[0]))
    lines = [(o, owner_state(answers, step, o), step_address(agreement.key, step, o), o in mine) for o in owners]
    context = {
        "agreement": agreement,
        "municipality": agreement.partnership.municipality,
        "step": step,
        "chapter": chapter_of(step),
        "lines": lines,
    }
    return render(request, "agreements/owners.html", context)


def open_step(answers, slug):
    """Find a step of the kind; Http404 where there is none."""
    found = [task.step for task in tasks(answers) if task.step.slug == slug]
    if not found:
        raise Http404("no such step")
    return found[0]


def save_page(request, agreement, page):
    """Save what was sent, and answer: the next page, the same page with its errors, or who was here first."""
    stamp = StampForm(request.POST)
    if not stamp.is_valid():
        return show_page(request, page, status=400)
    posted = Posted(agreement, page.step.slug, page.owner_word, page.row.uid if page.row else "",
                    request.user, request.POST, request.FILES)  # fmt: skip
    outcome = save(posted, stamp.stamp())
    if outcome.word == "conflict":
        return answer_clash(request, outcome, stamp.stamp())
    if outcome.word == "gone":
        return answer_gone(request, outcome)
    if outcome.word == "closed":
        return answer_closed(request, outcome)
    if request.htmx:
        return autosaved(request, outcome, stamp.stamp())
    return HttpResponseRedirect(after_save(request, outcome, stamp.stamp()))


def autosaved(request, outcome, stamp):
    """Answer a save made while typing: the time, the errors and the text, never an input."""
    context = {
        "at": timezone.localtime(),
        "page": outcome.page,
        "forms": outcome.forms,
        "beside": beside(Answers_page(outcome.page), request.user),
        "opened": opened(outcome, stamp),
    }
    return render(request, "agreements/autosaved.html", context)


def Answers_page(page):
    """Open a page again with what is stored now."""
    return open_page(Answers(page.answers.agreement), page.step.slug, page.owner_word, page.row.uid if page.row else "")


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
        if page.step.who.name != TEAM and page.step.missing(answers, owner):
            return step_address(page.key, page.step, owner)
    following = next_task(tasks(answers), after=page.step)
    return step_address(page.key, following.step) if following else f"/werk/{page.key}/"
