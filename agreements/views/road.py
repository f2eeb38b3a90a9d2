"""Taking a step on the road of an agreement: what it means, what is still missing, and the button that takes it."""

from django import forms
from django.contrib import messages
from django.http import Http404
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from agreements.checks.base import blockers
from agreements.models import Answers
from agreements.teamwork.acts import hold_right
from agreements.teamwork.rights import rights_of
from agreements.views.found import agreement_for, frame
from agreements.views.text import by_step
from agreements.workflow.door import perform
from agreements.workflow.refusals import NotReady, TooLate
from agreements.workflow.sentences import sentence_of
from agreements.workflow.transitions import BY_NAME

# These are decided on the page of the coordinator, beside the text.
ON_THE_DECISION_PAGE = ("approve", "return")


class StepForm(forms.Form):
    """What comes along with a step: the number that this person saw, and the reason where one is asked."""

    use_required_attribute = False

    expected = forms.IntegerField(min_value=0, max_value=2**31 - 1, widget=forms.HiddenInput)
    reason = forms.CharField(
        label="Waarom?",
        help_text="Iedereen die meedoet, leest dit.",
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 4}),
        error_messages={"required": "Schrijf op waarom.", "max_length": "Maak de tekst korter dan 2.000 tekens."},
    )

    def __init__(self, transition, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "reason" not in transition.asks:
            del self.fields["reason"]


@require_http_methods(["GET", "HEAD", "POST"])
def take_step(request, *, key, name):
    """Show what a step means and what is still missing (GET), or take it (POST)."""
    agreement = agreement_for(request.user, key)
    transition = BY_NAME.get(name)
    if transition is None or name in ON_THE_DECISION_PAGE:
        raise Http404("no such step")
    hold_right(request.user, agreement, transition.act)
    form = StepForm(transition, request.POST or None, initial={"expected": agreement.state_number})
    if request.method != "POST" or not form.is_valid():
        return show_step(request, agreement, transition, form=form)
    try:
        event = perform(agreement, name, request.user, expected=form.cleaned_data["expected"], data=form.cleaned_data)
    except NotReady as refused:
        return show_step(request, agreement, transition, form=form, sentences=refused.sentences)
    except TooLate as late:
        return too_late(request, agreement, late.event)
    messages.success(request, sentence_of(event))
    return redirect("tasks", key)


def show_step(request, agreement, transition, *, form, sentences=()):
    """Show the page of a step; with what stands in the way it is answered as not taken."""
    answers = Answers(agreement)
    rights = rights_of(request.user, agreement)
    in_the_way = by_step(blockers(answers), rights) if transition.name == "start_review" else []
    context = {
        **frame(answers),
        "step": transition,
        "form": form,
        "sentences": [] if in_the_way else sentences,
        "blockers": in_the_way,
        "wrong_state": agreement.state not in transition.sources,
    }
    status = 409 if sentences or context["wrong_state"] else 200
    return render(request, "agreements/take_step.html", context, status=status)


def too_late(request, agreement, event, typed=()):
    """Say kindly who was first: being late is not being forbidden. `typed` are (question, words) that were sent."""
    context = {**frame(Answers(agreement)), "event": event, "typed": typed}
    return render(request, "agreements/too_late.html", context, status=409)
