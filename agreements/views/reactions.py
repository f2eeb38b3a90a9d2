"""What the parties find of the text, for the team: answering, resolving, and writing down a consent."""

from django.contrib import messages
from django.db import DatabaseError, transaction
from django.http import Http404, HttpResponseBadRequest
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from agreements.models import MarkState, State
from agreements.teamwork.acts import hold_right
from agreements.teamwork.rights import rights_of
from agreements.views.found import agreement_for
from agreements.views.kept import answer_after_login, waiting_for
from agreements.views.review import latest_step, no_version, not_now, page_of, voices_of
from agreements.views.review_forms import AnswerForm, RecordForm, scan_of
from agreements.views.road import too_late
from agreements.workflow import review
from agreements.workflow.refusals import NotReady, TooLate

ANSWERED = "Je antwoord is verstuurd. Iedereen die meedoet, kan het nu lezen."
RESOLVED = "De opmerking is opgelost. De partij ziet dat op de eigen pagina, en kan nu akkoord geven."
RECORDED = (
    "Het akkoord is vastgelegd. De partij krijgt daarvan bericht, en kan het terugnemen "
    "tot jullie de tekst indienen."
)  # fmt: skip


@require_http_methods(["GET", "HEAD", "POST"])
def reactions(request, key):
    """Show per article what was said, and who waits until when; or answer or resolve a remark (POST)."""
    agreement = agreement_for(request.user, key)
    rights = rights_of(request.user, agreement)
    if request.method == "POST":
        hold_right(request.user, agreement, act_of(request))
    voices = voices_of(agreement)
    if voices is None:
        return no_version(request, agreement)
    if request.method == "POST":
        return keep_answer(request, voices, rights)
    if typed := waiting_for(request):
        return answer_after_login(request, typed)
    return show_reactions(request, voices, rights)


def act_of(request):
    """Name what was sent: an answer, or that a remark is resolved."""
    form = AnswerForm(request.POST)
    return "com.resolve" if form.is_valid() and form.cleaned_data["act"] == AnswerForm.RESOLVE else "com.add"


def show_reactions(request, voices, rights, wrong=None):
    """Show what was said; `wrong` is the form that could not be kept."""
    signing = [one for one in voices.positions if one.signs]
    found = [said_of(voices, block) for block in voices.asked]
    context = {
        **page_of(voices),
        "rights": rights,
        "articles": [one for one in found if asks_team(one)],
        "quiet": [one for one in found if not asks_team(one)],
        "waiting": [one for one in voices.positions if one.consent is None],
        "all_agreed": bool(signing) and all(one.consent for one in signing),
        "remarkable": voices.agreement.state in review.REMARKABLE,
        "recordable": recordable(voices),
        "form": wrong,
        "elsewhere": elsewhere(voices),
    }
    return render(request, "agreements/reactions.html", context)


def asks_team(found):
    """Tell whether somebody said something else of an article than that it agrees."""
    _block, marks, threads = found
    return bool(threads) or any(mark.state != MarkState.AGREED for _name, mark in marks)


def said_of(voices, block):
    """Give a block, (party, mark) for every party that said something of these words, and its threads."""
    marks = [(name, mark) for uid, name in voices.names.items() if (mark := voices.mark_of(uid, block))]
    return block, marks, voices.threads.get(block.slug, [])


def elsewhere(voices):
    """List the threads about articles that are no longer in the text."""
    here = {block.slug for block in voices.asked}
    return [thread for slug, threads in voices.threads.items() if slug not in here for thread in threads]


def recordable(voices):
    """List the parties whose consent may be written down: no public body, and none that agreed already."""
    return [one.party for one in voices.positions if one.consent is None and not one.party.is_public]


def keep_answer(request, voices, rights):
    """Answer a remark, call it resolved, or both."""
    form = AnswerForm(request.POST)
    if not form.is_valid():
        if "remark" in form.errors or "act" in form.errors:
            return HttpResponseBadRequest()
        return show_reactions(request, voices, rights, form)
    data = form.cleaned_data
    said = next((one for one in voices.remarks if one.pk == data["remark"] and one.answers_id is None), None)
    if said is None:
        raise Http404("no such remark")
    try:
        with transaction.atomic():
            if data["words"]:
                about = (said.slug, said.text_hash)
                review.remark(voices.agreement, request.user, data["words"], about=about, answers=said)
            if data["act"] == AnswerForm.RESOLVE:
                review.resolve(voices.agreement, request.user, said)
    except TooLate as late:
        return too_late(request, voices.agreement, late.event, typed_in_form(form, ["words"]))
    except DatabaseError:
        return not_now(request)
    messages.success(request, RESOLVED if data["act"] == AnswerForm.RESOLVE else ANSWERED)
    return redirect(f"{reverse('reactions', args=[voices.agreement.key])}#opmerking-{said.pk}")


@require_http_methods(["GET", "HEAD", "POST"])
def record_consent(request, key):
    """Write down a consent that was given at the table or on paper."""
    agreement = agreement_for(request.user, key)
    hold_right(request.user, agreement, "par.record")
    voices = voices_of(agreement)
    if voices is None:
        return no_version(request, agreement)
    if request.method == "POST":
        return keep_consent(request, voices)
    if typed := waiting_for(request):
        return answer_after_login(request, typed)
    form = RecordForm(recordable(voices), initial={"version": voices.version.number})
    return show_record(request, voices, form)


def show_record(request, voices, form, sentences=()):
    """Show the page on which a consent is written down."""
    context = {**page_of(voices), "form": form, "parties": recordable(voices), "sentences": sentences}
    status = 409 if sentences or voices.agreement.state != State.IN_REVIEW else 200
    return render(request, "agreements/record.html", context, status=status)


def keep_consent(request, voices):
    """Store a consent that was given elsewhere, with its scan."""
    agreement = voices.agreement
    form = RecordForm(recordable(voices), request.POST, request.FILES)
    names = ["said_by", "function", "day", "place"]
    if agreement.state != State.IN_REVIEW:
        return too_late(request, agreement, latest_step(agreement), typed_in_form(form, names))
    if not form.is_valid():
        return show_record(request, voices, form)
    data = form.cleaned_data
    try:
        with transaction.atomic():
            scan = scan_of(agreement, data["scan"], request.user)
            if scan:
                scan.save()
            review.record_consent(agreement, request.user, data["party"], data | {"scan": scan})
    except NotReady as refused:
        return show_record(request, voices, form, refused.sentences)
    except TooLate as late:
        return too_late(request, agreement, late.event, typed_in_form(form, names))
    except DatabaseError:
        return not_now(request)
    messages.success(request, RECORDED)
    return redirect("reactions", agreement.key)


def typed_in_form(form, names):
    """List (question, words) of what was typed in these fields."""
    return [(form.fields[name].label, form[name].value()) for name in names if form[name].value()]
