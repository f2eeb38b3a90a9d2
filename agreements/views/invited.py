"""What somebody sees who was asked to take part: who asks and for what, then a code, then the agreement.

Looking at a link does nothing. The token leaves the address at the first press, and is kept in the session as a hash.
Everything that does not work (any more) is answered with one page.
"""

from contextlib import suppress

from allauth.core.ratelimit import respond_429
from allauth.decorators import rate_limit
from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.core.exceptions import ValidationError
from django.db import IntegrityError
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from accounts.codes import send_code
from accounts.joining import account_for
from accounts.views import EnterCode, tidy
from agreements.models import Invitation
from agreements.workflow.invitations import DOES, accept, found_by, hash_of, title_of
from agreements.workflow.refusals import NotYours, TooLate

SESSION_KEY = "invited"


@rate_limit(action="login")
@never_cache
@login_not_required
@require_http_methods(["GET", "HEAD", "POST"])
def opened(request, token):
    """Show what an invitation asks (GET), or begin to accept it (POST)."""
    token_hash = hash_of(token)
    if request.method == "POST":
        return begin(request, token_hash)
    return show(request, found_by(token_hash))


def show(request, invitation):
    """Show what an invitation asks, to who may be the one it is for."""
    if invitation is None:
        return gone(request)
    if is_somebody_else(request.user, invitation):
        return not_for_you(request)
    context = {
        "invitation": invitation,
        "title": title_of(invitation.agreement),
        "municipality": invitation.agreement.partnership.municipality,
        "does": DOES[invitation.role],
    }
    return render(request, "agreements/invitation.html", context)


def begin(request, token_hash):
    """Accept for who is logged in; to anybody else mail a code, at the address of the invitation alone."""
    if request.user.is_authenticated:
        return join(request, token_hash)
    invitation = found_by(token_hash)
    if invitation is None:
        return gone(request)
    with suppress(IntegrityError, ValidationError):  # another press made the account just now
        account_for(invitation.email, invitation.name)
    request.session[SESSION_KEY] = token_hash
    if not send_code(request, invitation.email):
        return respond_429(request)
    return to_code()


def to_code():
    """Lead to the page without a token in its address."""
    return redirect("invited", permanent=False)


def join(request, token_hash):
    """Make the membership for who is logged in, and lead to the agreement."""
    invitation = found_by(token_hash) or accepted_by(request.user, token_hash)
    if invitation is None:
        return gone(request)
    if is_somebody_else(request.user, invitation):
        return not_for_you(request)
    try:
        agreement = accept(invitation, request.user)
    except (TooLate, NotYours):
        return gone(request)
    request.session.pop(SESSION_KEY, None)
    messages.success(request, "Je doet nu mee. Hieronder staat wat er te doen is, en wie nu aan zet is.")
    return redirect("tasks", agreement.key)


def accepted_by(user, token_hash):
    """Give the invitation that this very person accepted, so that the same press twice has the same answer."""
    return Invitation.objects.select_related("agreement").filter(token_hash=token_hash, accepted_by=user).first()


def is_somebody_else(user, invitation):
    """Tell whether who is logged in is not the one that was asked."""
    return user.is_authenticated and (user.email != invitation.email or user.pk == invitation.made_by_id)


def gone(request):
    """Answer the same to every link that does not work, whatever the reason and whoever asks."""
    return render(request, "agreements/invitation_gone.html", {"public": True}, status=404)


def not_for_you(request):
    """Say that this link is for somebody else, and nothing of what it asks."""
    return render(request, "agreements/invitation_other.html", status=403)


class Enter(EnterCode):
    """The page without a token: asks for the code that was mailed, and makes the membership with it."""

    template_name = "agreements/invitation_code.html"
    http_method_names = ("get", "head", "post")

    def dispatch(self, request, *args, **kwargs):
        """Ask for the code while one is out; else begin again, or answer that the link does not work."""
        token_hash = request.session.get(SESSION_KEY, "")
        if request.user.is_authenticated or request.POST.get("action") == "begin":
            return begin(request, token_hash) if request.method == "POST" else show(request, found_by(token_hash))
        if found_by(token_hash) is None:
            return gone(request)
        response = super().dispatch(request, *args, **kwargs)
        return response if getattr(self, "_process", None) else show(request, found_by(token_hash))

    def get_next_url(self):
        """Come back here after a second step of logging in."""
        return reverse("invited")

    def form_valid(self, form):
        """Make the membership as soon as the code has let somebody in."""
        response = super().form_valid(form)
        if self.request.user.is_authenticated:
            return join(self.request, self.request.session.get(SESSION_KEY, ""))
        return to_code() if self._action == "resend" else response

    def form_invalid(self, form):
        """Stay with the invitation when the code was wrong too often."""
        response = super().form_invalid(form)
        return to_code() if response.status_code == 302 else response


enter = rate_limit(action="login")(never_cache(login_not_required(tidy(Enter.as_view()))))
