"""Reading a frozen text: for everybody who takes part, and for a party that says what it finds of it."""

import logging
from dataclasses import dataclass

from django.contrib import messages
from django.db import DatabaseError, transaction
from django.http import HttpResponseBadRequest
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods

from agreements.document.freeze import last_version
from agreements.models import Answers, MarkState, Party, Role, State
from agreements.teamwork.acts import hold_right
from agreements.teamwork.rights import rights_of
from agreements.views.found import agreement_for, frame
from agreements.views.kept import answer_after_login, answer_kept, typed_in, waiting_for
from agreements.views.review_forms import ArticleForm, CommentForm, ReadForm
from agreements.views.road import too_late
from agreements.workflow.refusals import NotReady, NotYours, TooLate
from agreements.workflow.review import REMARKABLE, agree, remark, say, undo_consent
from agreements.workflow.since import Before
from agreements.workflow.voices import SUPPORTS, Voices

logger = logging.getLogger(__name__)
SENT = (
    "Jullie reactie is verstuurd. Het team leest die nu, en antwoordt op deze pagina. "
    "Jullie kunnen alles nog veranderen, zolang de partijen lezen."
)
AGREED = (
    "Jullie zijn akkoord met versie {}. Het team ziet dat nu. "
    "Tot het team de tekst indient, kunnen jullie dit terugnemen."
)
SUPPORTED = "Jullie steunen versie {}. Tot het team de tekst indient, kunnen jullie dit terugnemen."
UNDONE = "Jullie akkoord is teruggenomen. Het team hoort dat. Jullie kunnen nu weer per artikel reageren."
COMMENTED = "Je opmerking is verstuurd. Het team leest die nu, en antwoordt op deze pagina."


@dataclass(frozen=True)
class Article:
    """One article as a party reads it: the words that changed are marked, `since` is the version they differ from."""

    block: object
    html: str
    since: int
    mark: object
    form: object
    threads: tuple
    asks: bool  # nothing was said of these words, or something is still open
    is_new: bool = False  # the party read an earlier version, in which this article did not stand


def page_of(voices):
    """Give what every page about a version needs in its frame: read from the version, not from live answers."""
    agreement = voices.agreement
    return {
        "agreement": agreement,
        "answers": voices.answers,
        "municipality": agreement.partnership.municipality,
        "nav": "werk",
        "voices": voices,
        "version": voices.version,
        "reads": agreement.state == State.IN_REVIEW,
    }


def voices_of(agreement):
    """Give the last version with what was said of it, None where nothing was frozen yet."""
    version = last_version(agreement)
    if version is None:
        return None
    version.agreement = agreement
    return Voices(version)


def no_version(request, agreement):
    """Say that there is nothing to read yet; whoever sends something is too early."""
    status = 409 if request.method == "POST" else 200
    return render(request, "agreements/no_version.html", frame(Answers(agreement)), status=status)


@require_http_methods(["GET", "HEAD", "POST"])
def read_version(request, key):
    """Show the whole version with what was said of it, and for whom one may answer; or keep remarks (POST)."""
    agreement = agreement_for(request.user, key)
    rights = rights_of(request.user, agreement)
    if request.method == "POST":
        hold_right(request.user, agreement, "com.add")
    voices = voices_of(agreement)
    if voices is None:
        return no_version(request, agreement)
    may_comment = rights.may_remark and not rights.parties and agreement.state in REMARKABLE
    data = request.POST if request.method == "POST" else None
    forms = {block.slug: CommentForm(block, data) for block in voices.asked}
    if data is not None:
        return keep_comments(request, voices, forms)
    if typed := waiting_for(request):
        return answer_after_login(request, typed)
    return show_version(request, voices, forms if may_comment else {})


def show_version(request, voices, forms):
    """Show a version; `forms` holds the forms of the articles of which this person may say something."""
    own = voices.agreement.memberships.filter(user=request.user, role=Role.MEMBER).select_related("party")
    context = {
        **page_of(voices),
        "articles": [
            (block, voices.threads.get(block.slug, ()), forms.get(block.slug))
            for block in voices.blocks
        ],
        "own": [one.party for one in own if one.party and voices.party(one.party.uid)],
        "may_comment": bool(forms),
        "forms": list(forms.values()),
    }  # fmt: skip
    return render(request, "agreements/reading.html", context)


def keep_comments(request, voices, forms):
    """Keep the remarks of somebody who speaks for no party."""
    typed = [(form.fields["words"].label, form["words"].value()) for form in forms.values() if form["words"].value()]
    read = ReadForm(request.POST)
    if not read.is_valid():
        return HttpResponseBadRequest()
    if read.cleaned_data["version"] != voices.version.number:
        return too_late(request, voices.agreement, latest_step(voices.agreement), typed)
    valid = [form.is_valid() for form in forms.values()]  # all of them, so that each tells what is wrong
    if not all(valid):
        return show_version(request, voices, forms)
    try:
        with transaction.atomic():
            for block in voices.asked:
                if words := forms[block.slug].cleaned_data.get("words"):
                    remark(voices.agreement, request.user, words, about=(block.slug, block.hash))
    except TooLate as late:
        return too_late(request, voices.agreement, late.event, typed)
    except DatabaseError:
        return not_now(request)
    if typed:
        messages.success(request, COMMENTED)
    return redirect("reading", voices.agreement.key)


@require_http_methods(["GET", "HEAD", "POST"])
def party_review(request, key, owner):
    """Let a member read a version for a party and say what the party finds of it; or keep that (POST)."""
    agreement = agreement_for(request.user, key)
    party = get_object_or_404(Party, agreement=agreement, uid=owner)
    hold_right(request.user, agreement, "par.agree_own", thing=party)
    voices = voices_of(agreement)
    if voices is None:
        return no_version(request, agreement)
    if request.method == "POST":
        return keep_review(request, voices, owner)
    if typed := waiting_for(request):
        return answer_after_login(request, typed)
    if agreement.state != State.IN_REVIEW or voices.party(owner) is None:
        return redirect("reading", key)
    return show_review(request, voices, owner)


def article_forms(voices, party_uid, data=None):
    """Map slugs to the form of each article that a party is asked about."""
    party = voices.party(party_uid)
    return {block.slug: ArticleForm(block, data, voices=voices, party=party) for block in voices.asked}


def show_review(request, voices, party_uid, *, forms=None, sentences=()):
    """Show the page of a party: what asks for an answer is open, the rest folded."""
    forms = forms or article_forms(voices, party_uid)
    before = Before(voices, party_uid)
    articles = articles_for(voices, party_uid, (before, forms))
    position = voices.position(voices.party(party_uid))
    context = {
        **page_of(voices),
        "party": position.party,
        "position": position,
        "others": [one for one in voices.positions if one.party.uid != party_uid],
        "supports": position.party.capacity == SUPPORTS,
        "agrees": position.signs or position.party.capacity == SUPPORTS,
        "asked": [one for one in articles if one.asks],
        "rest": [one for one in articles if not one.asks],
        "new": sum(one.mark is None for one in articles if one.asks),
        "before": before.last,
        "gone": before.gone,
        "forms": list(forms.values()),
        "sentences": sentences,
    }
    return render(request, "agreements/review.html", context, status=409 if sentences else 200)


def articles_for(voices, party_uid, known):
    """List the Articles of a party, with the words marked that it did not read before."""
    before, forms = known
    changes = before.changes(
        [block for block in voices.asked if (party_uid, block.slug, block.hash) not in voices.marks]
    )
    articles = []
    for block in voices.asked:
        mark = voices.mark_of(party_uid, block)
        since, html = changes.get(block.slug, (0, block.html))
        asks = voices.is_open_for(party_uid, block) or bool(forms[block.slug].errors)
        asks = asks or (mark is None and not before.agreed_with(block))
        threads = tuple(voices.threads.get(block.slug, ()))
        is_new = mark is None and before.last is not None and block.slug not in before.slugs
        articles.append(Article(block, html, since, mark, forms[block.slug], threads, asks, is_new))
    return articles


def keep_review(request, voices, party_uid):
    """Keep what a party says, agree, or take that back; what was typed is never lost."""
    read = ReadForm(request.POST)
    if not read.is_valid():
        return HttpResponseBadRequest()
    number, act = read.cleaned_data["version"], read.cleaned_data["act"]
    if voices.party(party_uid) is None or number != voices.version.number:
        return too_late(request, voices.agreement, latest_step(voices.agreement), typed_of(request, voices))
    forms = article_forms(voices, party_uid, request.POST)
    valid = [form.is_valid() for form in forms.values()]
    wrong = act != ReadForm.UNDO and not all(valid)
    if wrong and voices.agreement.state == State.IN_REVIEW:
        return show_review(request, voices, party_uid, forms=forms)
    said = {} if act == ReadForm.UNDO or wrong else {
        slug: form.said for slug, form in forms.items() if form.has_changed()
    }  # fmt: skip
    try:
        words = act_on(voices, request.user, party_uid, (said, act))
    except NotReady as refused:
        fresh = voices_of(voices.agreement)
        return show_review(request, fresh, party_uid, forms=None if act else forms, sentences=refused.sentences)
    except TooLate as late:
        return too_late(request, voices.agreement, late.event, typed_of(request, voices))
    except DatabaseError:
        return not_now(request)
    messages.success(request, words)
    return redirect("review", voices.agreement.key, party_uid)


def act_on(voices, user, party_uid, asked):
    """Do what a party asked: (what it said, the act besides); give the words that tell what happens now."""
    said, act = asked
    number, party = voices.version.number, voices.party(party_uid)
    if act == ReadForm.UNDO:
        undo_consent(voices.agreement, user, party_uid)
        return UNDONE
    if act == ReadForm.AGREE and not party.signs and party.capacity != SUPPORTS:
        raise NotYours
    if said or not act:
        say(voices.agreement, user, party_uid, said, version=number)
    if act != ReadForm.AGREE:
        return SENT
    agree(voices.agreement, user, party_uid, version=number)
    return (AGREED if party.signs else SUPPORTED).format(number)


def typed_of(request, voices):
    """List (article, words) of everything that was typed on the page of a party, in the order of the text."""
    labels = dict(MarkState.choices)
    headings = {block.slug: block.heading for block in voices.blocks}
    found = []
    for name, value in request.POST.items():
        slug, _, what = name.rpartition("-")
        if slug and what in ("state", "words", "until") and value.strip():
            found.append((headings.get(slug, ""), labels.get(value, value) if what == "state" else value))
    return found


def latest_step(agreement):
    """Give the event of the last step of an agreement, or None."""
    return agreement.events.exclude(state="").select_related("by").order_by("-number").first()


def not_now(request):
    """Say that nothing can be stored at this moment, with what was typed."""
    logger.exception("what somebody said of a text could not be kept")
    return answer_kept(
        request,
        typed_in(request),
        heading="Opslaan lukt nu niet",
        explanation="Dit ligt aan de site. Wat je typte staat hieronder. Kies zo opnieuw opslaan.",
        status=503,
    )
