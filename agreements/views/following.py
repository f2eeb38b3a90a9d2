"""A document that follows another: beginning it, and what it says otherwise."""

from itertools import groupby

from django.http import Http404
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from agreements.document.differences import CHANGED, GONE, NEW, SAME, differences, text_of
from agreements.document.freeze import draft_blocks
from agreements.models import Agreement, Answers
from agreements.teamwork.acts import allow
from agreements.teamwork.following import begin_successor, next_kind, successor_of
from agreements.views.forms import FollowForm
from agreements.views.found import agreement_for, frame


@require_http_methods(["GET", "HEAD", "POST"])
def follow_up(request, key):
    """Tell what comes along into a successor and what is asked again, and make it once."""
    agreement = agreement_for(request.user, key)
    allow(request.user, agreement, "agr.follow")
    answers = Answers(agreement)
    usual = next_kind(answers.kind)
    form = FollowForm(request.POST if request.method == "POST" else None, initial={"kind": usual.slug})
    status = 200
    if request.method == "POST" and form.is_valid():
        made, is_new = begin_successor(agreement, request.user, form.cleaned_data["kind"])
        if is_new or Answers(made).kind.slug == form.cleaned_data["kind"]:
            return redirect("tasks", made.key)
        status = 409  # somebody else was here first, and chose another form
    there = successor_of(agreement)
    mine = there and Agreement.objects.visible_to(request.user).filter(pk=there.pk).exists()
    context = {**frame(answers), "form": form, "usual": usual, "there": there, "mine": mine, "late": status == 409}
    return render(request, "agreements/follow.html", context, status=status)


@require_safe
def differences_page(request, key):
    """Show what a text says otherwise than the one it follows; only to who may read both."""
    agreement = agreement_for(request.user, key)
    if agreement.follows_id is None:
        raise Http404("follows nothing")
    before = agreement.follows
    allow(request.user, before, "agr.compare", thing=before)
    answers = Answers(agreement)
    found = differences(text_of(before), draft_blocks(answers))
    words = [one.word for one in found]
    context = {
        **frame(answers),
        "before": before,
        "runs": [(word == SAME, list(run)) for word, run in groupby(found, key=lambda one: one.word)],
        "counts": {word: words.count(word) for word in (CHANGED, NEW, GONE, SAME)},
    }
    return render(request, "agreements/differences.html", context)
