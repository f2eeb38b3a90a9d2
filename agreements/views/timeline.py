"""What happened to an agreement: in sentences for everybody who reads it, and as a chain of hashes for coordinators."""

from django import forms
from django.core.paginator import Paginator
from django.shortcuts import render
from django.views.decorators.http import require_safe

from agreements.models import Answers
from agreements.teamwork.acts import allow, may_now
from agreements.views.found import agreement_for, frame

ON_ONE_PAGE = 50


class PageForm(forms.Form):
    """Which page of a long list."""

    bladzijde = forms.IntegerField(min_value=1, max_value=2**31 - 1, required=False)


@require_safe
def timeline(request, key):
    """Tell what happened, the newest first."""
    return show(request, key, "aud.timeline", "agreements/timeline.html")


@require_safe
def log(request, key):
    """Show every event with its hash and the one before it, as the chain is checked."""
    return show(request, key, "aud.read", "agreements/log.html")


def show(request, key, act, template):
    """Show one page of events to who may do this act; the number of queries does not grow with them."""
    agreement = agreement_for(request.user, key)
    rights = allow(request.user, agreement, act)
    asked = PageForm(request.GET)
    number = asked.cleaned_data["bladzijde"] if asked.is_valid() else None
    events = agreement.events.select_related("by").order_by("-number")
    context = {
        **frame(Answers(agreement)),
        "page": Paginator(events, ON_ONE_PAGE).get_page(number or 1),
        "may_read_log": may_now(rights, agreement, "aud.read"),
    }
    return render(request, template, context)
