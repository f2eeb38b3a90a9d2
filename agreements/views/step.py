"""The one view of every step: it shows a page, and saves what was sent to it."""

import logging

from django.db import DatabaseError
from django.http import Http404, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from agreements.document.preview import beside
from agreements.models import Answers
from agreements.models.base import new_uid
from agreements.steps.pages import was_page
from agreements.teamwork.acts import page_to_fill
from agreements.teamwork.presence import arrive, leave, others_on
from agreements.teamwork.rights import answers_for
from agreements.teamwork.saves import Posted, save
from agreements.views.clash import UNSAVED
from agreements.views.forms import FromForm, StampForm
from agreements.views.found import agreement_for
from agreements.views.kept import answer_after_login, answer_kept, forget, typed_in, waiting_for
from agreements.views.late import answer_missing
from agreements.views.onward import after_save, ahead, opened
from agreements.views.owners import owners_page
from agreements.views.showing import form_context, frame_of, list_context, reading_context, signals_context

logger = logging.getLogger(__name__)


@require_http_methods(["GET", "HEAD", "POST"])
def step_page(request, *, key, step, owner="", row=""):
    """Show a step's page, or save it."""
    agreement = agreement_for(request.user, key)
    try:
        return one_page(request, agreement, (step, owner, row))
    except Http404:
        if request.method != "POST" or not was_page(Answers(agreement), step, owner):
            raise
        return answer_missing(request, agreement, typed_in(request))


def one_page(request, agreement, place):
    """Show or save the page at a place (step, owner, row); Http404 where there is none (any more)."""
    answers = answers_for(request.user, agreement, place[0])
    stamp = StampForm(request.POST)
    try:
        if request.method == "POST" and stamp.is_valid():
            posted = Posted(agreement, *place, request.user, request.POST, request.FILES)
            return save_page(request, posted, stamp.stamp())
        page = page_to_fill(request.user, answers, place)
    except Http404:
        if place[1] or request.method == "POST":
            raise
        return owners_page(request, answers, place[0])
    if request.method == "POST":
        return show_page(request, page, status=400)
    typed = waiting_for(request)
    if typed:
        return answer_after_login(request, typed)
    return show_page(request, page)


def show_page(request, page, *, status=200):
    """Show a page with its form, its list and the text it feeds."""
    sheet = page.answers.sheets.get((page.step.slug, page.uid))
    if page.is_new and sheet is not None and sheet.removed:
        return redirect(page.list_address)
    back = FromForm(request.GET)
    context = frame_of(page) | form_context(page, sheet) | (list_context(page) if page.step.is_list else {})
    context |= signals_context(page)
    context |= reading_context(page)
    if request.method == "GET" and page.answers.agreement.is_open_for_writing:
        arrive(page, request.user)
    context |= {
        "here": others_on(page, request.user),
        "page_key": new_uid(),
        "beside": beside(page, request.user),
        "aside": page.aside,
        "ahead": ahead(page, page.answers, request.user),
        "back": back.cleaned_data["terug"] if back.is_valid() else "",
    }
    return render(request, "agreements/step.html", context, status=status)


def save_page(request, posted, stamp):
    """Save what was sent, and answer: the next page, the same page with its errors, or who was here first."""
    try:
        outcome = save(posted, stamp)
    except DatabaseError:
        logger.exception("a page could not be saved")
        return answer_kept(
            request,
            typed_in(request),
            heading="Opslaan lukt nu niet",
            explanation="Dit ligt aan de site. Wat je typte staat hieronder. Kies zo opnieuw opslaan.",
            status=503,
        )
    forget(request)
    if outcome.word in UNSAVED:
        return UNSAVED[outcome.word](request, outcome)
    if request.htmx:
        arrive(outcome.page, request.user)
        return autosaved(request, outcome, stamp)
    leave(outcome.page, request.user)
    return HttpResponseRedirect(after_save(request, outcome, stamp))


def autosaved(request, outcome, stamp):
    """Answer a save made while typing: the time, the errors and the text, never an input."""
    context = {
        "at": timezone.localtime(),
        "agreement": outcome.page.answers.agreement,
        "forms": outcome.forms,
        "wrong": sum(len(form.errors) for form in outcome.forms),
        "beside": beside(outcome.page, request.user),
        "aside": outcome.page.aside,
        "here": others_on(outcome.page, request.user),
        "opened": opened(outcome, stamp),
        **signals_context(outcome.page),
        **reading_context(outcome.page),
    }
    return render(request, "agreements/autosaved.html", context)
