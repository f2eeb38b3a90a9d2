"""The sample pages of the look, beside the real front pages; only tests serve them."""

from types import SimpleNamespace

from django.contrib.auth.decorators import login_not_required
from django.shortcuts import render
from django.urls import path

from partnership import errors, front
from tests.partnership.sample_forms import ANSWERS, WRONG, HandoverForm

handler400 = "partnership.errors.bad_request"
handler403 = "partnership.errors.permission_denied"
handler404 = "partnership.errors.not_found"
handler429 = "partnership.errors.too_many"
handler500 = "partnership.errors.server_error"


class Guus:
    """Somebody who is logged in."""

    is_authenticated = True

    def __str__(self):
        return "Guus Model"


@login_not_required
def sample(request, name):
    """Show a sample page as Guus sees it, in the house style of the municipality that is asked."""
    form = HandoverForm(WRONG) if name == "errors" else HandoverForm(initial=ANSWERS)
    municipality = SimpleNamespace(name="Ravenmeer", slug=request.GET.get("gemeente", ""))
    context = {"municipality": municipality, "nav": "werk", "user": Guus(), "form": form}
    return render(request, f"sample/{name}.html", context)


@login_not_required
def failing(request, status):
    """Answer with the error page of a status."""
    answers = {
        400: errors.bad_request,
        403: errors.permission_denied,
        404: errors.not_found,
        409: errors.conflict,
        413: errors.too_large,
        429: errors.too_many,
        500: errors.server_error,
        4030: errors.csrf_failure,
    }
    return answers[status](request)


@login_not_required
def plain(request):
    """Stand in for the addresses of accounts."""
    return render(request, "sample/plain.html", {"public": True})


urlpatterns = [
    *front.urlpatterns,
    path("inloggen/", plain, name="account_login"),
    path("account-maken/", plain, name="account_signup"),
    path("uitloggen/", plain, name="account_logout"),
    path("voorbeeld/fout/<int:status>/", failing),
    path("voorbeeld/<slug:name>/", sample),
]
