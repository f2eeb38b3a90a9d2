"""The buttons of a list: up, down, remove, put back, and a row from a suggestion."""

from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from agreements.models import Answers, Save
from agreements.steps.pages import open_page
from agreements.teamwork.acts import page_to_fill
from agreements.teamwork.lists import ListChanged, StillUsed, add_suggested, move, put_back, remove
from agreements.teamwork.saves import Posted, save
from agreements.teamwork.usual import take_over
from agreements.views.clash import UNSAVED
from agreements.views.forms import RowActForm, StampForm, SuggestionForm
from agreements.views.found import agreement_for, frame

STEPS = {"omhoog": -1, "omlaag": 1}


def posted_list(request, *, key, step, owner, row=""):
    """Read what was sent to a list, by somebody who may change it; Http404 for a stamp that no page of ours carries."""
    agreement = agreement_for(request.user, key)
    page = open_page(Answers(agreement), step, owner, row)
    if not page.step.is_list:
        raise Http404("not a list")
    page_to_fill(request.user, page.answers, (step, owner))
    stamp = StampForm(request.POST)
    if not stamp.is_valid():
        raise Http404("no stamp")
    return page, Posted(agreement, step, owner, row, request.user, request.POST), stamp.stamp()


@require_POST
def act_on_row(request, *, key, step, owner, row):
    """Move a row, or remove it: at once where nothing points at it, else after a question."""
    page, posted, stamp = posted_list(request, key=key, step=step, owner=owner, row=row)
    act = RowActForm(request.POST)
    if not act.is_valid():
        raise Http404("no such act")
    word = act.cleaned_data["act"]
    try:
        if word in STEPS:
            move(posted, stamp, STEPS[word])
        else:
            remove(posted, stamp, sure=word == "zeker")
    except ListChanged:
        return list_changed(request, page)
    except StillUsed as used:
        return ask_first(request, page, used, stamp)
    return redirect(page.list_address)


def list_changed(request, page):
    """Say that somebody else changed the list meanwhile; the list as it is now is one click away."""
    sheet = page.answers.sheets.get((page.step.slug, page.owner_word))
    context = {**frame(page.answers), "page": page, "step": page.step, "sheet": sheet}
    return render(request, "agreements/list_changed.html", context, status=409)


def ask_first(request, page, used, stamp):
    """Name what points at the row and what goes with it, and ask whether it may be removed all the same."""
    context = {
        **frame(page.answers),
        "page": page,
        "step": page.step,
        "names": sorted({str(pointer) for pointer, _name in used.pointers}),
        "together": sorted({str(row) for row in used.together}),
        "stamp": stamp,
    }
    return render(request, "agreements/remove.html", context)


@require_POST
def restore_row(request, *, key, step, owner, save):
    """Put a removed row back where it stood in its list."""
    page, posted, stamp = posted_list(request, key=key, step=step, owner=owner)
    place = {"sheet__agreement": posted.agreement, "sheet__step": step, "sheet__uid": owner}
    kept = get_object_or_404(Save, pk=save, number__isnull=False, fields__has_key="removed", **place)
    try:
        put_back(posted, stamp, kept)
    except ListChanged:
        return list_changed(request, page)
    return redirect(page.list_address)


@require_POST
def add_suggestion(request, *, key, step, owner):
    """Add a row that begins with the words of a suggestion, and open it."""
    page, posted, stamp = posted_list(request, key=key, step=step, owner=owner)
    form = SuggestionForm(page.step.suggestions, request.POST)
    if not form.is_valid():
        raise Http404("no such suggestion")
    try:
        return redirect(add_suggested(posted, stamp, form.cleaned_data["words"]).address)
    except ListChanged:
        return list_changed(request, page)


@require_POST
def take_usual(request, *, key, step, owner, row=""):
    """Save what was typed, then take over the usual answers of what is still open."""
    agreement = agreement_for(request.user, key)
    stamp = StampForm(request.POST)
    if not stamp.is_valid():
        raise Http404("no stamp")
    posted = Posted(agreement, step, owner, row, request.user, request.POST, request.FILES)
    outcome = save(posted, stamp.stamp())
    if outcome.word in UNSAVED:
        return UNSAVED[outcome.word](request, outcome)
    take_over(posted, stamp.stamp())
    return redirect(outcome.page.address)
