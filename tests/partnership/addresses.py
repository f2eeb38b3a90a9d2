"""Addresses that answer in every way a page can: well, not found, forbidden, wrong and broken."""

from django.contrib.auth.decorators import login_not_required
from django.core.exceptions import BadRequest, PermissionDenied
from django.http import HttpResponse
from django.urls import path

from partnership import health
from partnership.urls import handler400, handler403, handler404, handler500  # noqa: F401 - Django looks for them here

ERRORS = {"400": BadRequest, "403": PermissionDenied, "500": RuntimeError}


@login_not_required
def wrong(request, status):
    raise ERRORS[status]("stuk")


def closed(request):
    return HttpResponse("alleen voor wie is ingelogd")


urlpatterns = [
    path("gezond/", health.alive),
    path("gereed/", health.ready),
    path(".well-known/security.txt", health.security_txt),
    path("fout/<status>/", wrong),
    path("gesloten/", closed),
    path("inloggen/", health.alive, name="account_login"),
]
