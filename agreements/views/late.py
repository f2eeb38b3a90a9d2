"""What is answered when something cannot be saved any more: gone, closed or no longer asked; with what was typed."""

from django.shortcuts import render

from agreements.models import Answers
from agreements.views.found import frame
from agreements.views.typed import typed_words

OWN_WORDS = {"sheet", "page", "turn", "asked", "terug"}


def notice(request, by, happened):
    """Say in the line under the form that somebody else was here too; the page stops saving by itself."""
    who = "Iemand" if by is None else by.call_name
    if by == request.user:
        who, happened = "Je", f"{happened}, in een ander tabblad"
    context = {"who": who, "happened": happened}
    return render(request, "agreements/clash_notice.html", context, status=409)


def answer_gone(request, outcome):
    """Say that the row was removed meanwhile, with everything that was typed."""
    if request.htmx:
        return notice(request, None, "verwijderde dit intussen")
    if outcome.lost:
        words = [("", word) for found in outcome.lost.values() for word in found]
        return answer_typed(request, outcome.page, "agreements/lost.html", words)
    return answer_typed(request, outcome.page, "agreements/gone.html", labelled_words(outcome))


def answer_closed(request, outcome):
    """Say that the text can no longer be changed, with everything that was typed."""
    if request.htmx:
        return notice(request, None, "legde de tekst vast")
    return answer_typed(request, outcome.page, "agreements/closed.html", labelled_words(outcome))


def labelled_words(outcome):
    """List (question, words) of everything that was typed on a page."""
    return [
        (form.fields[name].label, words)
        for form in outcome.forms
        for name in form.fields
        if (words := typed_words(form.fields[name].widget, form.typed(name)))
    ]


def answer_typed(request, page, template, typed):
    """Show what was typed and could not be saved."""
    context = {**frame(page.answers), "page": page, "step": page.step, "typed": typed}
    return render(request, template, context, status=409)


def answer_missing(request, agreement, typed):
    """Say that a page is not there any more, with the texts (lists by name) that were typed on it."""
    if request.htmx:
        return notice(request, None, "verwijderde deze vragen intussen")
    words = [("", word) for name, values in typed.items() if name not in OWN_WORDS for word in values if word.strip()]
    context = {**frame(Answers(agreement)), "typed": words}
    return render(request, "agreements/missing.html", context, status=409)
