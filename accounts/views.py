"""Logging in with a mailed code, making an account, logging out."""

from functools import wraps

from allauth.account import views as allauth_views
from allauth.account.adapter import get_adapter
from allauth.account.internal.flows.logout import logout as end_session
from allauth.core.ratelimit import respond_429
from allauth.decorators import rate_limit
from django.conf import settings
from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.db import IntegrityError, transaction
from django.http import QueryDict
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from accounts import demo
from accounts.forms import writable

FIELDS = ("csrfmiddlewaretoken", "email", "name", "code", "action", "next")
LONGEST = 5_000  # characters of one field; the forms have their own, smaller limits
EXPIRED = "Deze code geldt niet meer. Vraag hieronder een nieuwe code aan."


def tidy(view):
    """Let a view see only the fields it knows, in characters that can be written, and a `next` on this site."""

    @wraps(view)
    def with_tidy_fields(request, *args, **kwargs):
        request.GET, request.POST = tidied(request.GET), tidied(request.POST)
        return view(request, *args, **kwargs)

    return with_tidy_fields


def tidied(fields):
    """Give a copy of GET or POST fields with one clean value for each name we know."""
    clean = QueryDict(mutable=True)
    for name in FIELDS:
        if name in fields:
            clean[name] = writable(fields[name])[:LONGEST]
    if "next" in clean and not stays_here(clean["next"]):
        del clean["next"]
    return clean


def stays_here(address):
    """Say whether an address to go to after logging in is a path on this very site."""
    return address.startswith("/") and address.isprintable() and get_adapter().is_safe_url(address)


class AskCode(allauth_views.RequestLoginCodeView):
    """The login page: asks for an address and mails a code to it."""

    def _redirect_to_pending_stage(self, request, stage):
        """Show the page although a code was sent already, so that a mistyped address can be mended."""

    def form_invalid(self, form):
        """Answer 429 when too many codes were asked for."""
        if form.has_error("email", "too_many_login_attempts"):
            return respond_429(self.request)
        return super().form_invalid(form)

    def get_context_data(self, **kwargs):
        """Add the people of the demo."""
        return super().get_context_data(people=demo.people_to_click(), nav="inloggen", **kwargs)


class EnterCode(allauth_views.ConfirmLoginCodeView):
    """The page on which the login code is typed."""

    def dispatch(self, request, *args, **kwargs):
        """Say so when the code is no longer valid."""
        response = super().dispatch(request, *args, **kwargs)
        if request.method == "POST" and request.user.is_anonymous and getattr(self, "_process", None) is None:
            messages.error(request, EXPIRED)
        return response

    def get_context_data(self, **kwargs):
        """Say whether the mail can be read in the demo's post."""
        return super().get_context_data(demo=settings.DEMO, **kwargs)


class Join(allauth_views.SignupView):
    """The page on which somebody makes an account."""

    def _redirect_to_pending_stage(self, request, stage):
        """Show the page although a code was sent already, so that a mistyped address can be mended."""

    def form_valid(self, form):
        """Make the account and its mail at once; of two the same at the same moment the second is already known."""
        try:
            with transaction.atomic():
                return super().form_valid(form)
        except IntegrityError:
            form.account_already_exists = True
            return super().form_valid(form)


# The limit counts posts per network; how often one address may get a code is counted by the form.
ask_code = rate_limit(action="login")(login_not_required(tidy(AskCode.as_view())))
enter_code = rate_limit(action="login")(login_not_required(tidy(EnterCode.as_view())))
join = rate_limit(action="signup")(login_not_required(tidy(Join.as_view())))


@login_not_required
def inactive(request):
    """Tell somebody whose account was switched off what to do."""
    return render(request, "account/account_inactive.html", status=403)


@require_POST
@login_not_required
def leave(request):
    """Log out; harmless for who is not logged in."""
    end_session(request)
    return redirect("/")
