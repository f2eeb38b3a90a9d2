"""The buttons for rows under a row: what was typed is saved first, then one row is added or removed."""

from django.http import Http404
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from agreements.teamwork.children import add_child, remove_child
from agreements.teamwork.lists import ListChanged
from agreements.teamwork.saves import Posted, save
from agreements.views.clash import UNSAVED
from agreements.views.forms import ChildForm, StampForm
from agreements.views.found import agreement_for
from agreements.views.rows import list_changed


@require_POST
def act_on_child(request, *, key, step, owner, row):
    """Save the page of a row, add a row under it or remove one, and show the page again."""
    agreement = agreement_for(request.user, key)
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
        return list_changed(request, outcome.page)
    return redirect(f"{outcome.page.address}#open")


def carry_out(posted, stamp, child):
    """Add a row, or remove the one with this uid."""
    if child == ChildForm.ADD:
        add_child(posted, stamp)
    else:
        remove_child(posted, stamp, child)
