"""The balance: what each party carries, for the team alone; it stands in no text and no file."""

from django.shortcuts import render
from django.utils import timezone
from django.utils.module_loading import import_string
from django.views.decorators.http import require_safe

from agreements.models import Answers
from agreements.steps.hidden import printable
from agreements.teamwork.acts import allow
from agreements.views.found import agreement_for, frame

# Dotted text, because the rhythm of meetings is known in a higher room.
BALANCE = "meetings.balance.balance_of"


@require_safe
def balance(request, key):
    """Show the balance to somebody who writes along."""
    agreement = agreement_for(request.user, key)
    allow(request.user, agreement, "agr.read_balance")
    answers = Answers(agreement)
    found = import_string(BALANCE)(printable(answers), today=timezone.localdate())
    return render(request, "agreements/balance.html", {**frame(answers), "balance": found})
