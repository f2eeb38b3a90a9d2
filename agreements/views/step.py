"""The one view of every step: it shows a page, and saves what was sent to it."""

from itertools import groupby

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone

from agreements.document.preview import beside
from agreements.models import Answers
from agreements.models.base import new_uid
from agreements.models.values import field_of
from agreements.steps.base import TEAM
from agreements.steps.forms import asks_of, shown_forms
from agreements.steps.pages import open_page, step_address
from agreements.steps.states import next_task, owner_state, tasks
from agreements.teamwork.lists import just_removed
from agreements.teamwork.rights import rights_of
from agreements.teamwork.saves import Posted, save
from agreements.teamwork.usual import offered
from agreements.views.clash import UNSAVED
from agreements.views.forms import FromForm, StampForm
from agreements.views.found import agreement_for, frame
from agreements.views.summary import removed_words, suggestions_of, summaries, words_of_value


def step_page(request, key, step, owner="", row=""):
    """Show a step's page, or save it."""
    agreement = agreement_for(request.user, key)
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
    if page.is_new and sheet is not None and sheet.removed:
        return redirect(page.list_address)
    back = FromForm(request.GET)
    context = frame_of(page) | form_context(page, sheet) | (list_context(page) if page.step.is_list else {})
    context |= {
        "page_key": new_uid(),
        "beside": beside(page, request.user),
        "following": next_task(tasks(page.answers), after=page.step),
        "back": back.cleaned_data["terug"] if back.is_valid() else "",
    }
    return render(request, "agreements/step.html", context, status=status)


def frame_of(page):
    """Give what every page of a step needs."""
    return {
        **frame(page.answers),
        "page": page,
        "step": page.step,
    }


def form_context(page, sheet):
    """Give the forms of a page, what is wrong in them, and what is usually answered."""
    forms = shown_forms(page, sheet)
    usual = {} if page.step.is_grid else offered(page)
    return {
        "sheet": sheet,
        "number": sheet.number if sheet else 0,
        "forms": forms,
        "grid": grid_of(page, forms) if page.step.is_grid else [],
        "wrong": [form for form in forms if form.errors],
        "asked": " ".join(form.add_prefix(name) for form in forms for name in form.fields),
        "usual": usual,
        "usual_address": usual_address(page),
        "usual_words": [
            (field_of(page.step.model, n).verbose_name, words_of_value(page, n, v)) for n, v in usual.items()
        ],
    }


def usual_address(page):
    """Give the address that takes over the usual answers of a page."""
    parts = [page.key, page.step.slug, page.owner_word]
    return reverse("usual-row", args=[*parts, page.row.uid]) if page.row else reverse("usual", args=parts)


def grid_of(page, forms):
    """Put the forms of a grid under their lines: (line, [(cell, form)])."""
    cells = page.step.cells(page.answers, page.owner)
    lines = groupby(zip(cells, forms, strict=True), key=lambda pair: pair[0].line)
    return [(line, list(pairs)) for line, pairs in lines]


def list_context(page):
    """Give the rows of a list, what others wrote in theirs, and the row that was just removed."""
    sheet = page.answers.sheets.get((page.step.slug, page.owner_word))
    gone = just_removed(sheet) if sheet and not page.row else None
    return {
        "list_number": sheet.number if sheet else 0,
        "rows": summaries(page),
        "suggestions": suggestions_of(page) if not page.row else [],
        "gone": gone,
        "gone_words": removed_words(page, gone) if gone else "",
    }


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


def save_page(request, agreement, page):
    """Save what was sent, and answer: the next page, the same page with its errors, or who was here first."""
    stamp = StampForm(request.POST)
    if not stamp.is_valid():
        return show_page(request, page, status=400)
    posted = Posted(agreement, page.step.slug, page.owner_word, page.row.uid if page.row else "",
                    request.user, request.POST, request.FILES)  # fmt: skip
    outcome = save(posted, stamp.stamp())
    if outcome.word in UNSAVED:
        return UNSAVED[outcome.word](request, outcome)
    if request.htmx:
        return autosaved(request, outcome, stamp.stamp())
    return HttpResponseRedirect(after_save(request, outcome, stamp.stamp()))


def autosaved(request, outcome, stamp):
    """Answer a save made while typing: the time, the errors and the text, never an input."""
    context = {
        "at": timezone.localtime(),
        "agreement": outcome.page.answers.agreement,
        "forms": outcome.forms,
        "wrong": sum(len(form.errors) for form in outcome.forms),
        "beside": beside(opened_again(outcome.page), request.user),
        "opened": opened(outcome, stamp),
    }
    return render(request, "agreements/autosaved.html", context)


def opened_again(page):
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
