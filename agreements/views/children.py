"""The buttons for rows under a row: what was typed is saved first, then one row is added or removed."""

from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from agreements.steps.pages import open_page
from agreements.teamwork.children import add_child, remove_child
from agreements.teamwork.lists import ListChanged
from agreements.teamwork.rights import answers_for, rights_of
from agreements.teamwork.saves import Posted, save
from agreements.views.clash import UNSAVED
from agreements.views.forms import ChildForm, StampForm
from agreements.views.found import agreement_for
from agreements.views.rows import list_changed


@require_POST
def act_on_child(request, *, key, step, owner, row):
    """Save the page of a row, add a row under it or remove one, and show the page again."""
    agreement = agreement_for(request.user, key)
    page = open_page(answers_for(request.user, agreement, step), step, owner, row)
    if not rights_of(request.user, agreement).may_fill(page):
        raise PermissionDenied
    stamp, act = StampForm(request.POST), ChildForm(request.POST)
    if not (stamp.is_valid() and act.is_valid()):
        raise Http404("no such act")
    posted = Posted(agreement, step, owner, row, request.user, request.POST, request.FILES)
    outcome = save(posted, stamp.stamp())
    if outcome.word in UNSAVED:
        return UNSAVED[outcome.word](request, outcome)
    try:
        carry_out(posted, stamp.stamp(), act.cleaned_data["child"])
    except ListChanged:
        return list_changed(request, page)
    return redirect(f"{page.address}#open")


def carry_out(posted, stamp, child):
    """Add a row, or remove the one with this uid."""
    if child == ChildForm.ADD:
        add_child(posted, stamp)
    else:
        remove_child(posted, stamp, child)
