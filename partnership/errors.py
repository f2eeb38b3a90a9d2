"""The error pages: in Dutch, without "u" or "je" because anybody may see them, and each says what to do now."""

from django.core.exceptions import RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent
from django.http import HttpResponseServerError
from django.shortcuts import render
from django.template.loader import render_to_string

RETRY_AFTER = 60  # seconds
TOO_LARGE = (RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent)
# Shown when even the template of the error page cannot be drawn.
LAST_RESORT = (
    '<!DOCTYPE html><html lang="nl"><meta charset="utf-8"><title>Er ging iets mis</title><h1>Er ging iets mis</h1>'
    "<p>Dit ligt aan de site. Wat eerder is opgeslagen, staat er nog. Probeer het over een paar minuten opnieuw.</p>"
)


def page(request, status, **context):
    """Answer with the error page of a status. It reads no session, so that it is the same for everybody."""
    return render(request, f"{status}.html", context | {"public": True}, status=status)


def bad_request(request, exception=None):
    """Answer 400; a request that was too big gets the page that says so."""
    return too_large(request) if isinstance(exception, TOO_LARGE) else page(request, 400)


def permission_denied(request, exception=None):
    """Answer 403, to somebody who may know that the page exists."""
    return page(request, 403)


def not_found(request, exception=None):
    """Answer 404, in the same words whether the page never existed or is hidden from this person."""
    return page(request, 404)


def conflict(request, *, heading="", explanation="", address=""):
    """Answer 409: right person, wrong moment. Say what happened, and where to go on (`address`)."""
    return page(request, 409, heading=heading, explanation=explanation, address=address)


def too_large(request):
    """Answer 413 to a request that is bigger than we take."""
    return page(request, 413)


def too_many(request, exception=None):
    """Answer 429 to who asks too much too fast."""
    response = page(request, 429)
    response["Retry-After"] = str(RETRY_AFTER)
    return response


def csrf_failure(request, reason=""):
    """Answer 403 to a form without a valid token: an old page, or a browser without cookies."""
    return render(request, "403_csrf.html", {"public": True}, status=403)


def server_error(request):
    """Answer 500 with a page that needs no database, no session and no context."""
    try:
        html = render_to_string("500.html", {"public": True})
    except Exception:  # whatever broke may break the template too, and this answer must always come
        html = LAST_RESORT
    return HttpResponseServerError(html)
