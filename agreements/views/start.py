"""My agreements, and beginning a new one."""

from django.db import IntegrityError, transaction
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from agreements.choosing import NOTHING, advise
from agreements.models import Agreement, Answers, Basics, FormAdvice, Membership, Partnership
from agreements.models.base import certain_uid, new_key
from agreements.steps.states import next_task, tasks
from agreements.views.forms import ChoosingForm, FormOfChoice, NewAgreementForm


@require_safe
def mine(request):
    """List the agreements this person takes part in, the ones that wait for somebody first."""
    agreements = Agreement.objects.visible_to(request.user).select_related("partnership__municipality")
    named = {basics.agreement_id: basics for basics in Basics.objects.filter(agreement__in=agreements)}
    lines = [{"agreement": one, "basics": named.get(one.pk) or Basics()} for one in agreements.order_by("-created")]
    if lines:
        lines[0] |= whats_next(lines[0]["agreement"])
    coordinates = request.user.coordinatorships.select_related("municipality").order_by("municipality__name")
    return render(request, "agreements/mine.html", {"lines": lines, "coordinates": coordinates, "nav": "werk"})


def whats_next(agreement):
    """Give the next open task of an agreement, and the minutes that are left."""
    found = tasks(Answers(agreement))
    return {"task": next_task(found), "minutes": rounded(sum(task.minutes for task in found if task.required))}


def rounded(minutes):
    """Round minutes to fives: more precise would be a promise."""
    return max(5, 5 * round(minutes / 5)) if minutes else 0


@require_http_methods(["GET", "HEAD", "POST"])
def new(request):
    """Begin a new agreement; sent twice, the same page begins one.

    The address may hold the answers to the keuzehulp, and the form that was chosen there.
    """
    told, chosen = ChoosingForm(request.GET), FormOfChoice(request.GET)
    answers = told.cleaned_data if told.is_valid() else {}
    initial = {"key": new_key(), "kind": chosen.cleaned_data["vorm"] if chosen.is_valid() else ""}
    form = NewAgreementForm(request.POST or None, initial=initial)
    if request.method == "POST" and form.is_valid():
        agreement = begin(request.user, **form.cleaned_data, told=answers)
        return redirect("tasks", agreement.key)
    advice = advise(answers) if answers else None
    context = {"form": form, "advice": advice, "nothing": advice and advice.outcome == NOTHING, "nav": "werk"}
    return render(request, "agreements/new.html", context)


def begin(user, **chosen):
    """Make a partnership with its first agreement, of which the user is editor; the same key gives the same one.

    `told` holds the answers to the keuzehulp, which are kept with the advice that followed.
    """
    try:
        return begin_once(user, **chosen)
    except IntegrityError:  # the same page arrived twice at one moment; now the first is there to be found
        return begin_once(user, **chosen)


@transaction.atomic
def begin_once(user, *, municipality, kind, key, told=None):
    """Find the agreement of this key, or make it; raises IntegrityError where another made it meanwhile."""
    found = Agreement.objects.visible_to(user).filter(key=key).first()
    if found:
        return found
    if Agreement.objects.filter(key=key).exists():
        key = new_key()
    agreement = Agreement.objects.create(
        key=key, partnership=Partnership.objects.create(municipality=municipality), lead_editor=user
    )
    Basics.objects.create(agreement=agreement, uid=certain_uid(Basics.plural), kind=kind, subject="aardgasvrij")
    if told:
        uid = certain_uid(FormAdvice.plural)
        FormAdvice.objects.create(agreement=agreement, uid=uid, advised=advise(told).outcome, **told)
    Membership.objects.create(user=user, agreement=agreement, role="editor")
    return agreement
