"""All hand-overs in one picture, with the same facts as a table."""

from django.shortcuts import render
from django.views.decorators.http import require_safe

from agreements.document.drawings.handovers import NARROW, WIDE, chart, lines_of
from agreements.models import Answers
from agreements.steps.handover import handing_over
from agreements.steps.hidden import printable
from agreements.teamwork.rights import rights_of
from agreements.views.found import agreement_for, frame


@require_safe
def picture(request, key):
    """Show who takes over what, when, and when the answer comes."""
    agreement = agreement_for(request.user, key)
    answers = Answers(agreement)
    lines = lines_of(printable(answers))
    asks_terms = any(ask.name == "days" for ask in handing_over.asked_of(answers.letter))
    over = [line for line in lines if line.takes]
    context = {
        **frame(answers),
        "lines": lines,
        "drawings": [chart(lines, width) for width in (WIDE, NARROW)] if lines else [],
        "over": len(over),
        "asks_terms": asks_terms,
        "without_term": sum(not line.answer for line in over) if asks_terms else 0,
        "advice": any(line.mode == "advies" for line in over),
        "step": handing_over,
        "rights": rights_of(request.user, agreement),
    }
    return render(request, "agreements/handovers.html", context)
