"""The coordinator's file of an agreement: sensitive mode, embargo, who hears it in which order, and a note."""

import logging

from django import forms
from django.contrib import messages
from django.db import DatabaseError
from django.http import QueryDict
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from agreements.models import Answers, CoordinatorFile
from agreements.models.agreement import Role
from agreements.models.coordinating import CHECKLIST
from agreements.models.fields import labels_of
from agreements.steps.fields import form_field_for
from agreements.teamwork.acts import hold_right
from agreements.teamwork.rights import is_sensitive
from agreements.views.found import agreement_for, frame
from agreements.views.kept import answer_kept, typed_in, waiting_for
from agreements.workflow.dossier import WRITABLE, FileChanged, Written, file_of, informing_of, write_file
from agreements.workflow.refusals import TooLate

logger = logging.getLogger(__name__)
SPARE = 3  # empty lines below those that are filled
MOST = 30  # lines in the order of informing
SENSITIVE = [("", "Zoals het team antwoordt"), ("ja", "Ja"), ("nee", "Nee")]
MEANING = {"": None, "ja": True, "nee": False}
WORD = {meaning: word for word, meaning in MEANING.items()}


def asked(name):
    """Give the question and the help of a field of the file."""
    field = CoordinatorFile._meta.get_field(name)
    return {"label": field.verbose_name, "help_text": field.help_text, "required": False}


def long(name, most):
    """Make the field for a text of the file."""
    errors = {"max_length": f"Maak de tekst korter dan {most} tekens."}
    widget = forms.Textarea(attrs={"rows": 3})
    return forms.CharField(max_length=most, widget=widget, error_messages=errors, **asked(name))


class FileForm(forms.Form):
    """Everything of the file, and a line for everybody who hears it."""

    use_required_attribute = False

    number = forms.IntegerField(min_value=0, max_value=2**31 - 1, widget=forms.HiddenInput)
    sensitive = forms.ChoiceField(choices=SENSITIVE, widget=forms.RadioSelect, **asked("sensitive"))
    why = long("why", 600)
    embargo_reason = long("embargo_reason", 600)
    checked = forms.MultipleChoiceField(choices=CHECKLIST, widget=forms.CheckboxSelectMultiple, **asked("checked"))
    note = long("note", 1500)

    def __init__(self, *args, lines, **kwargs):
        super().__init__(*args, **kwargs)
        self.lines = lines
        self.fields["embargo"] = form_field_for(CoordinatorFile, "embargo", None)
        self.fields["sensitive"].one_of_several = self.fields["checked"].one_of_several = True
        for place in range(1, lines + 1):
            self.fields[f"who-{place}"] = forms.CharField(
                label=f"{place}. Wie hoort het?",
                max_length=100,
                required=False,
                error_messages={"max_length": "Houd het korter dan 100 tekens."},
            )
            self.fields[f"days-{place}"] = forms.IntegerField(
                label=f"{place}. Hoeveel dagen na de vorige?",
                min_value=0,
                max_value=365,
                required=False,
                widget=forms.TextInput(attrs={"inputmode": "numeric", "data-width": "s"}),
                error_messages=dict.fromkeys(
                    ("invalid", "min_value", "max_value"), "Vul een getal van 0 tot en met 365 in."
                ),
            )

    def written(self):
        """Give what a valid form says, as it is stored."""
        data = self.cleaned_data
        answers = {name: data[name] for name in ("why", "embargo", "embargo_reason", "checked", "note")}
        answers["sensitive"] = MEANING[data["sensitive"]]
        places = range(1, self.lines + 1)
        rows = [(data[f"who-{place}"], data[f"days-{place}"] or 0) for place in places if data[f"who-{place}"]]
        return Written(data["number"], answers, rows)


@require_http_methods(["GET", "HEAD", "POST"])
def dossier(request, key):
    """Show the file (GET), or keep what was written in it (POST)."""
    agreement = agreement_for(request.user, key)
    hold_right(request.user, agreement, "coo.edit")
    if request.method != "POST":
        typed = waiting_for(request)
        return show(request, agreement, data=data_of(typed) if typed else None)
    if agreement.state not in WRITABLE:
        return closed(request, agreement)
    form = FileForm(request.POST, lines=lines_in(request.POST))
    if not form.is_valid():
        return show(request, agreement, data=request.POST)
    try:
        write_file(agreement, request.user, form.written())
    except FileChanged as changed:
        return show(request, agreement, data=request.POST, theirs=changed.file)
    except TooLate:
        return closed(request, agreement)
    except DatabaseError:
        logger.exception("a file could not be kept")
        return answer_kept(
            request,
            typed_in(request),
            heading="Opslaan lukt nu niet",
            explanation="Dit ligt aan de site. Wat je typte staat hieronder. Kies zo opnieuw opslaan.",
            status=503,
        )
    messages.success(request, "Het dossier is opgeslagen. Alleen coördinatoren van jullie gemeente lezen het.")
    return redirect("dossier", key)


def data_of(typed):
    """Put kept lists of texts together as a form reads them."""
    data = QueryDict(mutable=True)
    for name, values in typed.items():
        data.setlist(name, values)
    return data


def lines_in(data):
    """Count the lines for who hears it that a page sent, within bounds."""
    return min(MOST, sum(name.startswith("who-") for name in data))


def closed(request, agreement):
    """Say that the file can no longer be changed, with what was typed."""
    typed = [("", word) for name, words in typed_in(request).items() for word in words if word and name in LONG]
    context = {**frame(Answers(agreement)), "nav": "toetsing", "typed": typed}
    return render(request, "toetsing/file_closed.html", context, status=409)


LONG = {"why", "embargo_reason", "note"}


def show(request, agreement, *, data=None, theirs=None):
    """Show the page, with both texts where a colleague wrote meanwhile."""
    file, rows = file_of(agreement), informing_of(agreement)
    initial = {name: getattr(file, name) for name in ("number", "why", "embargo", "embargo_reason", "checked", "note")}
    initial["sensitive"] = WORD[file.sensitive]
    for place, (who, days) in enumerate(rows, 1):
        initial |= {f"who-{place}": who, f"days-{place}": days}
    if theirs is not None:
        data = data.copy()
        data["number"] = theirs.number
    lines = lines_in(data) if data is not None else min(MOST, len(rows) + SPARE)
    form = FileForm(data, initial=initial, lines=lines)
    held = agreement.memberships.filter(user__is_active=True).select_related("user", "party").order_by("user__name")
    context = {
        **frame(Answers(agreement)),
        "nav": "toetsing",
        "form": form,
        "first": [form[name] for name in ("sensitive", "why", "embargo", "embargo_reason")],
        "rows": [(form[f"who-{place}"], form[f"days-{place}"]) for place in range(1, lines + 1)],
        "last": [form["checked"], form["note"]],
        "file": file,
        "theirs": theirs,
        "their_rows": rows if theirs else [],
        "their_checks": labels_of(CoordinatorFile._meta.get_field("checked"), theirs.checked) if theirs else [],
        "sensitive": is_sensitive(agreement),
        "readers": [(one.user.name, one.party or Role(one.role).label) for one in held],
        "open": agreement.state in WRITABLE,
    }
    return render(request, "toetsing/dossier.html", context, status=409 if theirs else 200)
