"""The coordinator's pages: in which articles a municipality has its own words, and writing them."""

from django import forms
from django.contrib import messages
from django.http import Http404
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from agreements.document.compare import mark_changes
from agreements.document.deviations import clause_html, model_html, replaceable
from agreements.kinds import KINDS
from agreements.models import Clause
from agreements.steps.fields import form_field_for
from agreements.teamwork.clauses import ClauseChanged, Place, back_to_model, mark_of, replace_words
from agreements.views.found import municipality_for
from agreements.views.kept import answer_after_login, waiting_for


class ClauseForm(forms.Form):
    """The words of a municipality, and why it has its own."""

    use_required_attribute = False

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        needed = {"text": "Schrijf de tekst van de gemeente op.", "reason": "Schrijf op waarom de gemeente afwijkt."}
        for name, sentence in needed.items():
            field = form_field_for(Clause, name, None)
            field.required, field.error_messages["required"] = True, sentence
            self.fields[name] = field
        self.fields["text"].widget.attrs["rows"] = 10


@require_safe
def all_clauses(request, slug):
    """List per kind the articles with fixed sentences, and where the municipality has its own words."""
    municipality = municipality_for(request.user, slug)
    found = Clause.objects.in_force().filter(municipality=municipality).select_related("made_by")
    own = {(one.kind, one.article): one for one in found}
    kinds = [
        (
            kind,
            [(each.slug, kind.headings[each.slug], own.get((kind.slug, each.slug))) for each in replaceable(kind.slug)],
        )
        for kind in KINDS.values()
    ]
    return render(request, "agreements/clauses.html", {"municipality": municipality, "kinds": kinds})


@require_http_methods(["GET", "HEAD", "POST"])
def clause(request, slug, kind, article):
    """Show the words of one article beside the model, and store a new version of them."""
    place = place_at(request.user, slug, kind, article)
    if request.method != "POST":
        typed = waiting_for(request)
        return answer_after_login(request, typed) if typed else show(request, place)
    form = ClauseForm(request.POST)
    if not form.is_valid():
        return show(request, place, form, seen=request.POST.get("seen"))
    try:
        made = replace_words(place, request.user, **form.cleaned_data, seen=request.POST.get("seen"))
    except ClauseChanged:
        return show(request, place, form, changed=True)
    messages.success(request, f"Versie {made.number} is opgeslagen. Concepten laten deze tekst vanaf nu zien.")
    return redirect("clause", slug, kind, article)


@require_POST
def withdraw(request, slug, kind, article):
    """Go back to the model; the versions stay to be read."""
    place = place_at(request.user, slug, kind, article)
    try:
        back_to_model(place, request.user, seen=request.POST.get("seen"))
    except ClauseChanged:
        return show(request, place, changed=True)
    messages.success(request, "De modeltekst geldt weer. Concepten laten die vanaf nu zien.")
    return redirect("clause", slug, kind, article)


def place_at(user, slug, kind, article):
    """Give the Place at an address; Http404 where there is none, or where it is not this coordinator's."""
    municipality = municipality_for(user, slug)
    if kind not in KINDS or article not in [each.slug for each in replaceable(kind)]:
        raise Http404("no such article")
    return Place(municipality, kind, article)


def show(request, place, form=None, *, seen=None, changed=False):
    """Show the page of one article, with status 409 where somebody else changed it meanwhile."""
    versions = list(place.versions.select_related("made_by", "withdrawn_by"))
    latest = versions[0] if versions else None
    now = latest if latest and not latest.withdrawn_at else None
    article = next(each for each in replaceable(place.kind) if each.slug == place.article)
    model = model_html(place.kind, article)
    context = {
        "municipality": place.municipality,
        "place": place,
        "kind": KINDS[place.kind],
        "heading": KINDS[place.kind].headings[place.article],
        "form": form or ClauseForm(initial={"text": now.text if now else ""}),
        "seen": mark_of(latest) if seen is None else seen,
        "versions": versions,
        "latest": latest,
        "now": now,
        "model": model,
        "marked": mark_changes(model, clause_html(place.kind, now.text)) if now else "",
        "changed": changed,
    }
    return render(request, "agreements/clause.html", context, status=409 if changed else 200)
