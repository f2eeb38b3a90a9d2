"""What if we choose another form: what each would bind, use and miss, and the texts beside each other."""

from django.shortcuts import render
from django.views.decorators.http import require_safe

from agreements.choosing import LIGHTEST_FIRST
from agreements.document.other_kind import count_answers, is_asked_now, others_than, outlooks, side_by_side
from agreements.models import Answers
from agreements.steps.pages import step_address
from agreements.teamwork.rights import rights_of
from agreements.views.choosing import table_of
from agreements.views.forms import SideBySideForm
from agreements.views.found import agreement_for, frame

SHOWN_GAPS = 2  # of each chapter, the others are counted
FIRST_ARTICLE = "doel"


@require_safe
def other_kind(request, key):
    """Show what would become of an agreement in each kind; looking changes nothing."""
    agreement = agreement_for(request.user, key)
    rights = rights_of(request.user, agreement)
    answers = Answers(agreement)
    now, others = answers.kind, others_than(answers.kind)
    chosen = SideBySideForm(others, request.GET).chosen()
    other = next((kind for kind in others if kind.slug == chosen.get("vorm")), others[0])
    left, right, listed = side_by_side(answers, other, chosen.get("artikel") or FIRST_ARTICLE)
    found = {outlook.kind.slug: outlook for outlook in outlooks(answers, LIGHTEST_FIRST)}
    context = {
        **frame(answers),
        "now": now,
        "others": [(found[kind.slug], gap_lines(answers, found[kind.slug], rights)) for kind in others],
        "kinds": LIGHTEST_FIRST,
        "table": table_of(),
        "outlooks": [found[kind.slug] for kind in LIGHTEST_FIRST],
        "answered": count_answers(answers),
        "other": other,
        "pair": [(now, left), (other, right)],
        "article": left or right,
        "listed": listed,
        "rights": rights,
    }
    return render(request, "agreements/other_kind.html", context)


def gap_lines(answers, outlook, rights):
    """List (chapter, count, first gaps as (sentence, address), count of the others) of what a kind still misses.

    A gap has an address where the chosen kind asks it too and this person may answer it; else "".
    """
    lines = []
    for gaps in outlook.gaps:
        first = [(gap.sentence, address_of(answers, gap, rights)) for gap in gaps.missing[:SHOWN_GAPS]]
        lines.append((gaps.chapter, gaps.count, first, gaps.count - len(first)))
    return lines


def address_of(answers, gap, rights):
    """Give the page on which an answer can be given now, or ""."""
    if not is_asked_now(answers.kind, gap) or not rights.may_fill_step(gap.step, [gap.owner]):
        return ""
    return step_address(answers.agreement.key, gap.step, gap.owner)
