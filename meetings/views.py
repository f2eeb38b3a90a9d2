"""The coming times of one meeting on a page of its own."""

from django.http import Http404
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from agreements.checks.base import advice
from agreements.models import Answers
from agreements.steps.hidden import printable
from agreements.steps.pages import step_address
from agreements.teamwork.acts import allow, may_now
from agreements.teamwork.rights import rights_of
from agreements.teamwork.usual import confirm_pages
from agreements.views.found import agreement_for, frame
from meetings.coming import coming
from meetings.models import MeetingBody
from meetings.steps import days, hosting, rhythm, rotation

ABOUT_THE_RHYTHM = (rhythm, days, hosting)  # the steps whose answers this page shows, each with a page per meeting


@require_http_methods(["GET", "HEAD", "POST"])
def coming_page(request, key, uid):
    """Show the coming times of a meeting, or note that its rhythm was talked about (POST)."""
    agreement = agreement_for(request.user, key)
    rights = rights_of(request.user, agreement)
    answers = Answers(agreement)
    body = answers.get(MeetingBody, uid)
    if body is None:
        raise Http404("no such meeting")
    if request.method == "POST":
        allow(request.user, agreement, "text.confirm")
        confirm_pages(agreement, [step.slug for step in ABOUT_THE_RHYTHM], uid)
        return redirect("coming", key, uid)
    shown = printable(answers)
    context = {
        **frame(answers),
        "coming": coming(shown, shown.get(MeetingBody, uid), timezone.localdate()),
        "changes": changes(answers, body) if rights.edits else [],
        "taken": may_now(rights, agreement, "text.confirm")
        and any(is_taken(answers, step, uid) for step in ABOUT_THE_RHYTHM),
        "signals": [one for one in advice(answers) if one.owner is body],
    }
    return render(request, "meetings/coming.html", context)


def changes(answers, body):
    """List (name, address) of the steps that change what the page shows."""
    asked = [rhythm, days, rotation, hosting] if body.rotates else [rhythm, days]
    return [(step.name, step_address(answers.agreement.key, step, body)) for step in asked]


def is_taken(answers, step, uid):
    """Tell whether usual answers about this meeting were not talked about yet."""
    sheet = answers.sheets.get((step.slug, uid))
    return bool(sheet and sheet.taken)
