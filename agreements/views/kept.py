"""What somebody typed when it could not be saved: after the session had ended, or while the database was away."""

from django.shortcuts import render

SESSION_KEY = "typed"
MOST_CHARACTERS = 100_000  # of one page: ten times the longest page we ask
NOT_TYPED = {"csrfmiddlewaretoken"}
OWN_WORDS = {"sheet", "page", "turn", "asked", "terug", "number", "seen", "version", "act", "remark"}
OWN_WORDS |= {"expected", "text_hash", "decision", "checked"}


def keep_in_session(request, user=None):
    """Keep what was sent by somebody who is not logged in (any more), until that person is, or for `user` alone."""
    typed = typed_in(request)
    if sum(len(value) for values in typed.values() for value in values) <= MOST_CHARACTERS:
        request.session[SESSION_KEY] = {"path": request.path, "typed": typed, "user": user.pk if user else None}


def typed_in(request):
    """Give what was typed on a page, as lists of texts by the name of their field."""
    return {name: request.POST.getlist(name) for name in request.POST if name not in NOT_TYPED}


def waiting_for(request):
    """Give what was typed on this page before the session ended, once; None where there is nothing."""
    kept = request.session.get(SESSION_KEY)
    if not kept or kept["path"] != request.path:
        return None
    if kept.get("user") not in (None, request.user.pk):
        return None
    del request.session[SESSION_KEY]
    return kept["typed"]


def forget(request):
    """Drop what waits from before the session ended, when the page it was typed on was sent again by itself."""
    kept = request.session.get(SESSION_KEY)
    if kept and kept["path"] == request.path and kept["typed"].get("page") == request.POST.getlist("page"):
        del request.session[SESSION_KEY]


def answer_after_login(request, typed):
    """Show what was typed before the session ended, with one button that sends it again."""
    return answer_kept(
        request,
        typed,
        heading="Je was uitgelogd toen je dit opsloeg",
        explanation="Er is niets weg. Kies opslaan, dan staat het er alsnog in.",
    )


def answer_kept(request, typed, *, heading, explanation, status=200):
    """Show what was typed, with one button that sends it again."""
    fields = [(name, value) for name, values in typed.items() for value in values]
    words = [value for name, value in fields if name not in OWN_WORDS and value]
    context = {"fields": fields, "words": words, "heading": heading, "explanation": explanation}
    return render(request, "agreements/kept.html", context | {"public": status != 200}, status=status)
