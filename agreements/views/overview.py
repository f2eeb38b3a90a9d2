"""The home of an agreement: its task list, and the page on which all answers can be checked."""

from django.http import Http404
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from agreements.models import Answers
from agreements.steps.absent import without_municipality
from agreements.steps.chapters import chapters
from agreements.steps.states import LOCKED, blocks, next_task, tasks
from agreements.teamwork.acts import allow
from agreements.teamwork.presence import others_in
from agreements.teamwork.rights import rights_of
from agreements.teamwork.signals import signals
from agreements.teamwork.usual import confirm
from agreements.views.check import answer_lines
from agreements.views.check_parts import chapters_in_full
from agreements.views.forms import LetterForm, PartForm
from agreements.views.found import agreement_for, frame
from agreements.views.onward import open_to
from agreements.views.start import rounded
from agreements.workflow.standing import standing


@require_safe
def task_list(request, key):
    """Show what there is to do: what the kind requires in three blocks, the rest under one fold."""
    agreement = agreement_for(request.user, key)
    rights = rights_of(request.user, agreement)
    answers = Answers(agreement, reader=rights)
    found = tasks(answers, rights)
    required = [task for task in found if task.required]
    context = {
        **frame(answers),
        "blocks": blocks(found),
        "more": [task for task in found if not task.required],
        "done": sum(task.state.is_done for task in required),
        "total": len(required),
        "minutes": rounded(sum(task.minutes for task in required)),
        "following": next_task(open_to(answers, found, rights)),
        "mine": {task.step.slug for task in found if rights.may_fill_step(task.step, task.step.who.owners(answers))},
        "signals": [one for one in signals(answers, rights) if not one.answer],
        "rights": rights,
        "present": others_in(agreement, request.user),
        "locked": LOCKED,
        "standing": standing(agreement, request.user),
    }
    return render(request, "agreements/tasks.html", context)


@require_safe
def check_answers(request, key):
    """Show all answers per chapter, with what is missing and who answered last."""
    agreement = agreement_for(request.user, key)
    rights = rights_of(request.user, agreement)
    answers = Answers(agreement, reader=rights)
    lines = [(chapter, *answer_lines(answers, chapter, rights)) for chapter in chapters(answers.kind.slug)]
    lines = [found for found in lines if found[1]]
    gaps = sum(gap_count for _chapter, _groups, gap_count, _taken in lines)
    open_lines = [
        line for _c, groups, _g, _t in lines for group in groups for line in group.lines if line.gap and line.address
    ]
    part = PartForm(request.GET)
    part.is_valid()  # an address that asks for what is not there shows the page as it begins
    asked = part.cleaned_data
    context = {
        **frame(answers),
        "chapters": lines,
        "in_full": chapters_in_full(lines, asked.get("onderdeel", ""), asked.get("bij", "")),
        "gaps": gaps,
        "first_open": open_lines[0] if open_lines else None,
        "absent": without_municipality(answers.parties),
        "rights": rights,
    }
    return render(request, "agreements/check.html", context)


@require_POST
def confirm_usual(request, key):
    """Say that the usual answers of a chapter were talked about."""
    agreement = agreement_for(request.user, key)
    allow(request.user, agreement, "text.confirm")
    form = LetterForm(request.POST)
    if not form.is_valid():
        raise Http404("no such chapter")
    confirm(agreement, form.cleaned_data["letter"])
    return redirect("check", key)
