"""When somebody else was here too: both texts side by side, nothing lost, and a choice per question."""

import difflib
import re

from django import forms
from django.core.files.base import ContentFile
from django.http import Http404, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.datastructures import MultiValueDict
from django.views.decorators.http import require_http_methods

from agreements.document.compare import diff_words
from agreements.models import Attachment, Save
from agreements.models.values import as_typed, shown, shown_stored
from agreements.teamwork.saves import Posted, Stamp, look, save
from agreements.views.found import agreement_for, frame
from agreements.views.late import answer_closed, answer_gone, answer_missing, notice

MINE, THEIRS, BOTH = "mijn", "ander", "samen"
GONE_WORDS = re.compile(r"<del>.*?</del>\s*", re.DOTALL)


def answer_clash(request, outcome, *, status=409):
    """Show the questions that two people answered differently; while typing, only say that it happened."""
    if request.htmx:
        return notice(request, outcome.sheet.by, "veranderde dit ook")
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
    return render(request, "agreements/clash.html", context, status=status)


# What a save that was not carried out is answered with.
UNSAVED = {"conflict": answer_clash, "gone": answer_gone, "closed": answer_closed}


def clash_of(outcome, place, name):
    """Give both answers to one question as words, and where it is text, both made into one."""
    form, field = form_with(outcome, name)
    _name, _mine, theirs = outcome.clashes[place]
    theirs = shown_stored(outcome.page.answers, type(form.row), field, theirs) or "(leeg)"
    mine = (
        as_typed(form.typed(field)) if field in form.errors else shown(form.row, field, outcome.page.answers)
    ) or "(leeg)"
    is_text = type(form.fields[field].widget) in (forms.Textarea, forms.TextInput)
    return {
        "place": place,
        "label": form.fields[field].label,
        "mine": GONE_WORDS.sub("", diff_words(theirs, mine)),
        "theirs": GONE_WORDS.sub("", diff_words(mine, theirs)),
        "both": combined(mine, theirs) if is_text else "",
        "is_text": is_text,
    }


def form_with(outcome, name):
    """Find the form and the field behind a name of the page."""
    return next((form, field) for form in outcome.forms for field in form.fields if form.add_prefix(field) == name)


def combined(mine, theirs):
    """Make one text of two: line by line, what both say once, and the rest of each."""
    return "\n".join(one for one in merged(mine.split("\n"), theirs.split("\n"), merged_line) if one.strip())


def merged_line(left, right):
    """Make one line of two changed stretches of lines: what both say once, and the rest of each."""
    return [" ".join(merged(" ".join(left).split(), " ".join(right).split(), lambda a, b: a + b))]


def merged(left, right, both):
    """List the pieces of two lists in order; `both` puts together what differs in the same place."""
    found = []
    for what, a, b, c, d in difflib.SequenceMatcher(a=left, b=right, autojunk=False).get_opcodes():
        found += both(left[a:b], right[c:d]) if what == "replace" else left[a:b] or right[c:d]
    return found


class ChoiceForm(forms.Form):
    """What somebody chose per clashing question."""

    number = forms.IntegerField(min_value=0, max_value=2**31 - 1)

    def __init__(self, count, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for place in range(count):
            words = [(MINE, MINE), (THEIRS, THEIRS), (BOTH, BOTH)]
            self.fields[f"keuze-{place}"] = forms.ChoiceField(choices=words)
            self.fields[f"tekst-{place}"] = forms.CharField(required=False, max_length=100_000, strip=False)


@require_http_methods(["GET", "HEAD", "POST"])
def choose(request, key, kept):
    """Carry out a choice: save what was typed before, with per question mine, theirs or both."""
    agreement = agreement_for(request.user, key)
    kept = get_object_or_404(Save, pk=kept, number=None, by=request.user, sheet__agreement=agreement)
    clashes = kept.fields["clashes"]
    form = ChoiceForm(len(clashes), request.POST or None)
    try:
        if not form.is_valid():
            return show_again(request, agreement, kept)
        return carry_out(request, agreement, kept, form.cleaned_data)
    except Http404:
        return answer_missing(request, agreement, kept.fields["typed"])


def carry_out(request, agreement, kept, chosen):
    """Save what was typed before as was chosen, and go on; where something clashes again, ask again."""
    clashes = kept.fields["clashes"]
    data, asked = chosen_data(kept, clashes, chosen)
    stamp = Stamp(
        kept.fields["number"],
        kept.page,
        kept.turn + 1,
        frozenset(asked),
        frozenset(clashes),
        chosen["number"],
    )
    outcome = save(posted_again(kept, agreement, request.user, data), stamp)
    if outcome.word in UNSAVED:
        return UNSAVED[outcome.word](request, outcome)
    return redirect(outcome.page.list_address if outcome.page.step.is_list else outcome.page.address)


def show_again(request, agreement, kept):
    """Show both texts again to who came back to the choice; where nothing clashes any more, the page itself."""
    data = typed_data(kept)
    stamp = Stamp(kept.fields["number"], kept.page, kept.turn, frozenset(data.get("asked", "").split()))
    outcome = look(posted_again(kept, agreement, request.user, data), stamp)
    outcome.kept = kept
    if not outcome.clashes or [name for name, _mine, _theirs in outcome.clashes] != kept.fields["clashes"]:
        return redirect(outcome.page.address)
    return answer_clash(request, outcome, status=409 if request.method == "POST" else 200)


def typed_data(kept):
    """Give the form data of a page as it was typed."""
    data = QueryDict(mutable=True)
    for name, values in kept.fields["typed"].items():
        data.setlist(name, values)
    return data


def chosen_data(kept, clashes, chosen):
    """Give the form data as it was typed, changed by the choices, and the names that count as asked."""
    data = typed_data(kept)
    asked = set(data.get("asked", "").split())
    for place, name in enumerate(clashes):
        choice = chosen[f"keuze-{place}"]
        if choice == THEIRS:
            asked.discard(name)
        elif choice == BOTH:
            data[name] = chosen[f"tekst-{place}"]
    return data, asked


def posted_again(kept, agreement, user, data):
    """Address what was typed before, with the files that were chosen then, to the page it was typed on."""
    place = kept.fields["place"]
    stored = Attachment.objects.filter(agreement=agreement, uid__in=kept.fields["files"].values())
    by_uid = {file.uid: file for file in stored}
    files = MultiValueDict({name: [upload_again(by_uid[uid])] for name, uid in kept.fields["files"].items()})
    return Posted(agreement, place["step"], place["owner"], place["row"], user, data, files)


def upload_again(attachment):
    """Give a kept file as if it were just uploaded: under the name that it had."""
    with attachment.file.open("rb") as file:
        return ContentFile(file.read(), name=attachment.name)
