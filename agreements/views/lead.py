"""Who keeps the document: filled by the system with who began it, and changeable by an editor (A6)."""

from django import forms
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from accounts.models import User
from agreements.models import Answers
from agreements.teamwork.acts import allow
from agreements.views.found import agreement_for, frame


class LeadForm(forms.Form):
    """Who keeps the document, and who takes over; both are editors of it."""

    use_required_attribute = False

    lead = forms.ModelChoiceField(
        User.objects.none(),
        label="Wie houdt het document bij?",
        help_text="Deze persoon verzamelt de antwoorden.",
        error_messages={"required": "Kies wie het document bijhoudt.", "invalid_choice": "Kies iemand uit de lijst."},
    )
    substitute = forms.ModelChoiceField(
        User.objects.none(),
        label="Wie vervangt deze persoon?",
        required=False,
        empty_label="Niemand",
        error_messages={"invalid_choice": "Kies iemand uit de lijst."},
    )

    def __init__(self, agreement, *args, **kwargs):
        super().__init__(*args, **kwargs)
        editors = User.objects.filter(memberships__agreement=agreement, memberships__role="editor", is_active=True)
        for field in self.fields.values():
            field.queryset = editors.order_by("name").distinct()
            field.label_from_instance = lambda user: user.name

    def clean(self):
        """Nobody takes over from oneself."""
        data = super().clean()
        if data.get("substitute") and data.get("substitute") == data.get("lead"):
            self.add_error("substitute", "Kies iemand anders dan wie het document bijhoudt.")
        return data


@require_http_methods(["GET", "HEAD", "POST"])
def lead_editor(request, key):
    """Show and change who keeps the document."""
    agreement = agreement_for(request.user, key)
    allow(request.user, agreement, "agr.edit_meta")
    initial = {"lead": agreement.lead_editor_id, "substitute": agreement.lead_substitute_id}
    form = LeadForm(agreement, request.POST or None, initial=initial)
    if request.method == "POST" and form.is_valid():
        agreement.lead_editor, agreement.lead_substitute = form.cleaned_data["lead"], form.cleaned_data["substitute"]
        agreement.save(update_fields=["lead_editor", "lead_substitute"])
        return redirect("tasks", key)
    return render(request, "agreements/lead.html", {**frame(Answers(agreement)), "form": form})
