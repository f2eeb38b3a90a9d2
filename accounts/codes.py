"""Mailing a login code to an address that is fixed beforehand, for who was asked by mail."""

from allauth.account.internal.flows.login_by_code import LoginCodeVerificationProcess

from accounts.forms import AskCodeForm


def send_code(request, email):
    """Mail a login code to this address and wait for it in this session; False when too many were asked for.

    The same as the login page does, so the same limits hold.
    """
    form = AskCodeForm({"email": email})
    if not form.is_valid():
        return False
    LoginCodeVerificationProcess.initiate(request=request, user=form._user, email=form.cleaned_data["email"])
    return True
