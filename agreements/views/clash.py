"""When somebody else was here too: both texts side by side, nothing lost, and a choice per question."""

import difflib

from django import forms
from django.db import transaction
from django.http import QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from agreements.document.compare import diff_words
from agreements.models import Save
from agreements.models.values import as_typed, shown_stored
from agreements.teamwork.saves import Posted, Stamp, save
from agreements.views.found import agreement_for, frame

MINE, THEIRS, BOTH = "mijn", "ander", "samen"


def answer_clash(request, outcome):
    """Show the questions that two people answered differently; while typing, only say that it happened."""
    if request.htmx:
        return render(
            request, "agreements/clash_notice.html", {"sheet": outcome.sheet, "page": outcome.page}, status=409
        )
    remember(outcome)
    clashes = [clash_of(outcome, place, name) for place, (name, _mine, _theirs) in enumerate(outcome.clashes)]
    context = {
        **frame(outcome.page.answers),
        "page": outcome.page,
        "step": outcome.page.step,
        "sheet": outcome.sheet,
        "kept": outcome.kept,
        "number": outcome.sheet.number,
        "clashes": clashes,
        "others": sum(len(form.fields) for form in outcome.forms) - len(clashes),
    }
    return render(request, "agreements/clash.html", context, status=409)


def remember(outcome):
    """Keep with what was typed which questions clash, so that the choice can be carried out later."""
    outcome.kept.fields["clashes"] = [name for name, _mine, _theirs in outcome.clashes]
    outcome.kept.save(update_fields=["fields"])


def clash_of(outcome, place, name):
    """Give both answers to one question as words, and where it is text, both made into one."""
    form, field = form_with(outcome, name)
    _name, mine, theirs = outcome.clashes[place]
    mine, theirs = in_words(outcome, form, field, mine), in_words(outcome, form, field, theirs)
    is_text = type(form.fields[field].widget) in (forms.Textarea, forms.TextInput)
    return {
        "place": place,
        "label": form.fields[field].label,
        "mine": diff_words(theirs, mine, gone=False),
        "theirs": diff_words(mine, theirs, gone=False),
        "both": combined(mine, theirs) if is_text else "",
        "is_text": is_text,
    }


def form_with(outcome, name):
    """Find the form and the field behind a name of the page."""
    return next((form, field) for form in outcome.forms for field in form.fields if form.add_prefix(field) == name)


def in_words(outcome, form, field, value):
    """Say what a kept value of a field is."""
    return shown_stored(outcome.page.answers, type(form.row), field, value) or "(leeg)"


def combined(mine, theirs):
    """Make one text of two: what both say once, and the rest of each."""
    left, right = mine.split(), theirs.split()
    words = []
    for what, a, b, c, d in difflib.SequenceMatcher(a=left, b=right, autojunk=False).get_opcodes():
        words += left[a:b] if what != "insert" else []
        words += right[c:d] if what in ("insert", "replace") else []
    return " ".join(words)


class ChoiceForm(forms.Form):
    """What somebody chose per clashing question."""

    number = forms.IntegerField(min_value=0, max_value=2**31 - 1)

    def __init__(self, count, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for place in range(count):
            words = [(MINE, MINE), (THEIRS, THEIRS), (BOTH, BOTH)]
            self.fields[f"keuze-{place}"] = forms.ChoiceField(choices=words)
            self.fields[f"tekst-{place}"] = forms.CharField(required=False, max_length=10_000, strip=False)


@require_POST
def choose(request, key, kept):
    """Carry out a choice: save what was typed before, with per question mine, theirs or both."""
    agreement = agreement_for(request.user, key)
    kept = get_object_or_404(Save, pk=kept, number=None, by=request.user, sheet__agreement=agreement)
    clashes = kept.fields.get("clashes", [])
    form = ChoiceForm(len(clashes), request.POST)
    if not form.is_valid():
        return redirect(request.path)
    data, asked = chosen_data(kept, clashes, form.cleaned_data)
    stamp = Stamp(form.cleaned_data["number"], kept.page, kept.turn + 1, frozenset(asked))
    with transaction.atomic():
        outcome = save(posted_again(kept, agreement, request.user, data), stamp)
    if outcome.word in UNSAVED:
        return UNSAVED[outcome.word](request, outcome)
    return redirect(outcome.page.list_address if outcome.page.step.is_list else outcome.page.address)


def chosen_data(kept, clashes, chosen):
    """Give the form data as it was typed, changed by the choices, and the names that count as asked."""
    data = QueryDict(mutable=True)
    for name, values in kept.fields["typed"].items():
        data.setlist(name, values)
    asked = set(data.get("asked", "").split())
    for place, name in enumerate(clashes):
        choice = chosen[f"keuze-{place}"]
        if choice == THEIRS:
            asked.discard(name)
        elif choice == BOTH:
            data[name] = chosen[f"tekst-{place}"]
    return data, asked


def posted_again(kept, agreement, user, data):
    """Address what was typed before to the page it was typed on."""
    place = kept.fields["place"]
    return Posted(agreement, place["step"], place["owner"], place["row"], user, data)


def answer_gone(request, outcome):
    """Say that the row was removed meanwhile, with everything that was typed."""
    return answer_too_late(request, outcome, "agreements/gone.html")


def answer_closed(request, outcome):
    """Say that the text can no longer be changed, with everything that was typed."""
    return answer_too_late(request, outcome, "agreements/closed.html")


def answer_too_late(request, outcome, template):
    """Show what was typed and could not be saved."""
    typed = [
        (form.fields[name].label, words)
        for form in outcome.forms
        for name in form.fields
        if (words := as_typed(form.typed(name)))
    ]
    context = {
        **frame(outcome.page.answers),
        "page": outcome.page,
        "step": outcome.page.step,
        "sheet": outcome.sheet,
        "typed": typed,
    }
    return render(request, template, context, status=409)


# What a save that was not carried out is answered with.
UNSAVED = {"conflict": answer_clash, "gone": answer_gone, "closed": answer_closed}
