"""What stands out: the page with all signals, and the page on which a team says why it wants it so."""

import logging
from dataclasses import dataclass

from django.db import DatabaseError
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from agreements.checks.base import advice
from agreements.models import Answers
from agreements.steps.base import MOMENTS
from agreements.teamwork.acts import hold_right
from agreements.teamwork.rights import rights_of
from agreements.teamwork.signals import (
    CLASH,
    CLOSED,
    GONE,
    SAVED,
    Reason,
    answer_signal,
    earlier,
    look_around,
    page_of,
    signal_called,
)
from agreements.views.forms import ReasonForm
from agreements.views.found import agreement_for, frame
from agreements.views.kept import answer_kept, forget, typed_in, waiting_for

logger = logging.getLogger(__name__)
HEADINGS = {
    "start_review": "Dit moet eerst, voor de tekst naar de partijen gaat",
    "start_signing": "Dit moet eerst, voor jullie tekenen",
    "publish": "Dit moet eerst, voor de tekst openbaar wordt",
}


@dataclass(frozen=True)
class Stop:
    """What one step still lacks before something may happen: how many answers, and what else is wrong."""

    step: object
    owner: object  # None where it is about several owners
    missing: int
    sentences: tuple


@require_safe
def all_signals(request, key):
    """Show what stops something, per moment, then the signals that are open, then those that were answered."""
    agreement = agreement_for(request.user, key)
    answers, rights = Answers(agreement), rights_of(request.user, agreement)
    blockers, found = look_around(answers, rights)
    context = {
        **frame(answers),
        "stops": stops(blockers),
        "open": [one for one in found if not one.answer],
        "answered": [one for one in found if one.answer],
        "rights": rights,
    }
    return render(request, "agreements/signals.html", context)


def stops(blockers):
    """List (heading, Stops) per moment, without moments at which nothing is wrong."""
    found = [(HEADINGS[moment], by_step([b for b in blockers if b.stops == moment])) for moment in MOMENTS]
    return [(heading, lines) for heading, lines in found if lines]


def by_step(blockers):
    """Put blockers together by the step that solves them."""
    steps = {}
    for one in blockers:
        steps.setdefault(one.step, []).append(one)
    return [stop_of(step, those) for step, those in steps.items()]


def stop_of(step, blockers):
    """Make one line of the blockers of a step: answers that are missing are only counted."""
    said = tuple(dict.fromkeys(one.sentence for one in blockers if one.check != "missing_answers"))
    owners = {getattr(one.owner, "uid", ""): one.owner for one in blockers}
    owner = next(iter(owners.values())) if len(owners) == 1 else None
    return Stop(step, owner, sum(one.check == "missing_answers" for one in blockers), said)


@require_http_methods(["GET", "HEAD", "POST"])
def signal_page(request, key, uid):
    """Show one signal with its reason, or keep what was sent: a reason, or that it is withdrawn."""
    agreement = agreement_for(request.user, key)
    answers, rights = Answers(agreement), rights_of(request.user, agreement)
    signal = signal_called(answers, rights, uid)
    if request.method == "POST":
        return keep_reason(request, answers, signal, uid)
    if signal is None or not signal.may_answer:
        return redirect("signals", key)
    typed = waiting_for(request)
    if typed:
        return answer_kept(
            request,
            typed,
            heading="Je was uitgelogd toen je dit opsloeg",
            explanation="Er is niets weg. Kies opslaan, dan staat het er alsnog in.",
        )
    reason = signal.answer.reason if signal.answer else ""
    form = ReasonForm(initial={"reason": reason, "number": signal.number})
    return show_signal(request, answers, {"signal": signal, "form": form})


def show_signal(request, answers, shown, status=200):
    """Show one signal, with the form for its reason."""
    context = {**frame(answers), **shown, "earlier": earlier(answers, shown["signal"])}
    return render(request, "agreements/signal.html", context, status=status)


def keep_reason(request, answers, signal, uid):
    """Keep a reason, or say why that cannot be, with what was typed."""
    agreement = answers.agreement
    about = signal.advice if signal else next((one for one in advice(answers) if one.key == uid), None)
    if about is not None:
        hold_right(request.user, agreement, "text.explain", thing=page_of(answers, about))
    if not agreement.is_open_for_writing:
        return answer_unkept(request, answers, CLOSED)
    if signal is None:
        return answer_unkept(request, answers, GONE)
    form = ReasonForm(request.POST)
    if not form.is_valid():
        status = 400 if "number" in form.errors else 200
        return show_signal(request, answers, {"signal": signal, "form": form}, status)
    reason = Reason(signal.key, form.cleaned_data["reason"], form.cleaned_data["number"])
    try:
        outcome = answer_signal(agreement, reason, request.user)
    except DatabaseError:
        logger.exception("a reason could not be kept")
        return answer_kept(
            request,
            typed_in(request),
            heading="Opslaan lukt nu niet",
            explanation="Dit ligt aan de site. Wat je typte staat hieronder. Kies zo opnieuw opslaan.",
            status=503,
        )
    forget(request)
    if outcome == SAVED:
        return redirect(f"{reverse('signals', args=[agreement.key])}#{signal.key}")
    return answer_clash(request, agreement, reason) if outcome == CLASH else answer_unkept(request, answers, outcome)


def answer_clash(request, agreement, reason):
    """Show what was typed beside what somebody else wrote meanwhile; sending it again keeps it."""
    answers = Answers(agreement)
    signal = signal_called(answers, rights_of(request.user, agreement), reason.key)
    if signal is None:
        return answer_unkept(request, answers, GONE)
    words = reason.words or (signal.answer.reason if signal.answer else "")
    form = ReasonForm(initial={"reason": words, "number": signal.number})
    return show_signal(request, answers, {"signal": signal, "form": form, "clash": True}, 409)


def answer_unkept(request, answers, outcome):
    """Say that there is no such signal any more, or that the text is closed, with what was typed."""
    words = request.POST.get("reason", "").strip()
    typed = [("Waarom jullie dit zo willen", words)] if words else []
    context = {**frame(answers), "closed": outcome == CLOSED, "typed": typed}
    return render(request, "agreements/signal_gone.html", context, status=409)
