"""One page to decide on: what a coordinator has to know, the whole text beside it, and one button."""

import logging

from django import forms
from django.contrib import messages
from django.contrib.auth import logout
from django.db import DatabaseError, transaction
from django.http import QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from accounts.fresh import logged_in_lately
from agreements.document.freeze import last_version
from agreements.models import Answers, Basics, CoordinatorFile, State
from agreements.models.coordinating import CHECKLIST
from agreements.models.fields import labels_of
from agreements.teamwork.acts import hold_right
from agreements.teamwork.rights import Rights
from agreements.teamwork.signals import signals
from agreements.views.found import agreement_for, frame
from agreements.views.kept import answer_kept, keep_in_session, typed_in, waiting_for
from agreements.workflow import deciding
from agreements.workflow.approving import approving
from agreements.workflow.door import perform
from agreements.workflow.dossier import FileChanged, Written, file_of, write_file
from agreements.workflow.effects import LEAST_REASON
from agreements.workflow.parties import signing_parties
from agreements.workflow.refusals import NotReady, TooLate
from agreements.workflow.sentences import sentence_of
from agreements.workflow.standing import standing
from agreements.workflow.transitions import BY_NAME

logger = logging.getLogger(__name__)
APPROVE, RETURN = "approve", "return"
SENTENCE = "zin-"
READS_ALL = Rights(edits=False, parties=frozenset(), coordinates=True)
HIDDEN = {"expected", "text_hash", "number", "decision", "checked"}


class DecisionForm(forms.Form):
    """What a coordinator decides, with a sentence for every article, and what was looked at."""

    use_required_attribute = False

    expected = forms.IntegerField(min_value=0, max_value=2**31 - 1, widget=forms.HiddenInput)
    text_hash = forms.RegexField(r"^[0-9a-f]{64}$", widget=forms.HiddenInput)
    number = forms.IntegerField(min_value=0, max_value=2**31 - 1, widget=forms.HiddenInput)
    checked = forms.MultipleChoiceField(
        label="Wat heb je nagekeken?", choices=CHECKLIST, required=False, widget=forms.CheckboxSelectMultiple
    )
    note = forms.CharField(
        label=CoordinatorFile._meta.get_field("note").verbose_name,
        help_text=CoordinatorFile._meta.get_field("note").help_text,
        max_length=1500,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={"max_length": "Maak de tekst korter dan 1.500 tekens."},
    )
    decision = forms.ChoiceField(
        label="Wat besluit je?",
        widget=forms.RadioSelect,
        error_messages={"required": "Kies of je de tekst goedkeurt of terugstuurt."},
    )
    reason = forms.CharField(
        label="Stuur je de tekst terug? Schrijf op waarom.",
        help_text="Iedereen die meedoet, leest dit.",
        max_length=2000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 4}),
        error_messages={"max_length": "Maak de tekst korter dan 2.000 tekens."},
    )

    def __init__(self, *args, text, may_approve, after="", **kwargs):
        super().__init__(*args, **kwargs)
        # Which of these are needed follows from the decision, so none says of itself that it is optional.
        self.fields["checked"].one_of_several = self.fields["reason"].one_of_several = True
        self.fields["decision"].choices = [
            *([(APPROVE, f"Goedkeuren.{after}")] if may_approve else []),
            (RETURN, "Terugsturen. Schrijf in de tekst één zin bij elk artikel dat anders moet."),
        ]
        for block in text.blocks if text else ():
            self.fields[SENTENCE + block.slug] = forms.CharField(
                label=f"Zin bij {deciding.name_of(block)[0].lower()}{deciding.name_of(block)[1:]}",
                max_length=600,
                required=False,
                widget=forms.Textarea(attrs={"rows": 3}),
                error_messages={"max_length": "Maak de zin korter dan 600 tekens."},
            )

    @property
    def sentences(self):
        """Map the slugs of articles to what was said of them."""
        found = {
            name.removeprefix(SENTENCE): self.cleaned_data[name] for name in self.fields if name.startswith(SENTENCE)
        }
        return {slug: words for slug, words in found.items() if words}

    def clean(self):
        """A text that goes back has a reason, one that is approved has no sentences left."""
        data = super().clean()
        if data.get("decision") == RETURN and len(" ".join(data.get("reason", "").split())) < LEAST_REASON:
            self.add_error("reason", f"Schrijf in ten minste {LEAST_REASON} tekens waarom je de tekst terugstuurt.")
        said = any(data.get(name) for name in self.fields if name.startswith(SENTENCE))
        if data.get("decision") == APPROVE and said:
            self.add_error("decision", "Je schreef zinnen bij artikelen. Kies terugsturen, of haal die zinnen weg.")
        return data


@require_http_methods(["GET", "HEAD", "POST"])
def decide(request, key):
    """Show what there is to decide (GET), or take the decision (POST)."""
    agreement = agreement_for(request.user, key)
    hold_right(request.user, agreement, "coo.decide")
    if request.method == "POST":
        if request.POST.get("decision") == APPROVE:  # four eyes, whatever the moment
            hold_right(request.user, agreement, BY_NAME[APPROVE].act)
        return take(request, agreement, last_version(agreement))
    typed = waiting_for(request)
    data = None
    if typed:
        data = QueryDict(mutable=True)
        for name, values in typed.items():
            data.setlist(name, values)
    return show(request, agreement, data=data)


def take(request, agreement, version):
    """Carry out what was decided, or say why not with everything that was typed."""
    if version is None or agreement.state != State.SUBMITTED or request.POST.get("text_hash") != version.text_hash:
        return too_late(request, agreement, agreement.events.exclude(state="").order_by("-number").first())
    form = form_for(request.user, agreement, deciding.text_of(version), data=request.POST)
    if not form.is_valid():
        return show(request, agreement, data=request.POST)
    if form.cleaned_data["decision"] == APPROVE and not logged_in_lately(request):
        return log_in_again(request)
    try:
        event = carry_out(agreement, request.user, form)
    except NotReady as refused:
        return show(request, agreement, data=request.POST, sentences=refused.sentences)
    except FileChanged as changed:
        return show(request, agreement, data=request.POST, theirs=changed.file)
    except TooLate as late:
        return too_late(request, agreement, late.event)
    except DatabaseError:
        logger.exception("a decision could not be kept")
        return unkept(request)
    messages.success(request, f"{sentence_of(event)} Wie meedoet, krijgt uiterlijk morgen een mail.")
    return redirect("queue")


@transaction.atomic
def carry_out(agreement, user, form):
    """Keep what was looked at, and take the step, both or neither. Gives the event of the step."""
    data = form.cleaned_data
    write_file(agreement, user, Written(data["number"], {"checked": data["checked"], "note": data["note"]}))
    if data["decision"] == APPROVE:
        said = {"text_hash": data["text_hash"]}
    else:
        said = {"reason": data["reason"], "articles": form.sentences}
    return perform(agreement, data["decision"], user, expected=data["expected"], data=said)


def log_in_again(request):
    """Keep the decision, and let this person prove who decides; the login leads back to this page."""
    user = request.user
    logout(request)
    keep_in_session(request, user)
    messages.info(request, "Log nog een keer in om goed te keuren. Je besluit is bewaard.")
    return redirect(f"{reverse('account_login')}?next={request.path}")


def unkept(request):
    """Say that it did not work now, with one button that sends it again."""
    return answer_kept(
        request,
        typed_in(request),
        heading="Opslaan lukt nu niet",
        explanation="Dit ligt aan de site. Wat je typte staat hieronder. Kies zo opnieuw opslaan.",
        status=503,
    )


def too_late(request, agreement, event):
    """Say kindly who was first, with everything that was typed."""
    typed = [
        (name.removeprefix(SENTENCE).capitalize() if name.startswith(SENTENCE) else "", word)
        for name, words in typed_in(request).items()
        for word in words
        if name not in HIDDEN and word.strip()
    ]
    context = {**frame(Answers(agreement)), "nav": "toetsing", "event": event, "typed": typed}
    return render(request, "toetsing/late.html", context, status=409)


def form_for(user, agreement, text, *, data=None, file=None):
    """Make the form for a text, bound where something was typed."""
    judged = approving(agreement, text.version, user)
    after = f" Daarna kijkt {' of '.join(judged.after)}." if judged.may and judged.after else ""
    file = file or file_of(agreement)
    initial = {
        "expected": agreement.state_number,
        "text_hash": text.version.text_hash,
        "number": file.number,
        "checked": file.checked,
        "note": file.note,
    }
    return DecisionForm(data, initial=initial, text=text, may_approve=judged.may, after=after)


def show(request, agreement, *, data=None, sentences=(), theirs=None):
    """Show the page: with a form while the text lies with the municipality, else to read."""
    live, version = Answers(agreement), last_version(agreement)
    context = {**frame(live), "nav": "toetsing", "standing": standing(agreement, request.user)}
    if version is None:
        return render(request, "toetsing/nothing.html", context)
    if theirs is not None and data is not None:
        data = data.copy()
        data["number"] = theirs.number  # who saw what a colleague wrote may send it again
    text = deciding.text_of(version)
    form = form_for(request.user, agreement, text, data=data) if agreement.state == State.SUBMITTED else None
    context |= {
        "form": form,
        "sentences": sentences,
        "theirs": theirs,
        "their_checks": labels_of(CoordinatorFile._meta.get_field("checked"), theirs.checked) if theirs else [],
        "file": file_of(agreement),
        **facts(request.user, agreement, text, live),
        "articles": articles_of(agreement, text, form),
    }
    return render(request, "toetsing/decision.html", context, status=409 if sentences or theirs else 200)


def facts(user, agreement, text, live):
    """Give what stands left on the page, in its order."""
    back = deciding.sent_back(agreement, text.version)
    before = deciding.text_before(agreement, back)
    basics = text.answers.basics
    return {
        "version": text.version,
        "text": text,
        "submitted": agreement.events.filter(act="submit").select_related("by").order_by("-number").first(),
        "signers": len(signing_parties(text.version)),
        "approving": approving(agreement, text.version, user),
        "reasons": labels_of(Basics._meta.get_field("sensitive_reasons"), basics.sensitive_reasons),
        "returned": back,
        "changes": deciding.changes(before, text, back.data.get("articles", {})) if before else [],
        "promises": deciding.promises(text.answers),
        "deviations": deciding.deviations_of(text, agreement.municipality),
        "needed": deciding.decisions_needed(live),
        "signals": signals(live, READS_ALL),
        "informing": agreement.informings.all(),
    }


def articles_of(agreement, text, form):
    """List (block, html, field) of the text that is read: what is new is marked, each with its sentence."""
    before = deciding.text_before(agreement, deciding.sent_back(agreement, text.version))
    marked = deciding.marked_blocks(before, text) if before else {}
    return [
        (block, marked.get(block.slug, block.html), form[SENTENCE + block.slug] if form else None)
        for block in text.blocks
        if block.part != "cover"
    ]
