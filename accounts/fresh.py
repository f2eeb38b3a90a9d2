"""How long ago somebody proved who they are: before an act that cannot be undone a login must be fresh."""

import time

from allauth.account.authentication import get_authentication_records
from django.conf import settings


def logged_in_lately(request):
    """Tell whether the login of this session is at most ACCOUNT_REAUTHENTICATION_TIMEOUT seconds old.

    allauth's own answer is yes for who has no password, which is everybody here.
    """
    last = max((record["at"] for record in get_authentication_records(request, request.user)), default=0)
    return time.time() - last < settings.ACCOUNT_REAUTHENTICATION_TIMEOUT
