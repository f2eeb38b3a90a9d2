"""Every view is closed unless it opens itself."""

from django.contrib.auth.middleware import LoginRequiredMiddleware

from agreements.views.clauses import clause
from agreements.views.decision import decide
from agreements.views.dossier import dossier
from agreements.views.kept import keep_in_session
from agreements.views.reactions import reactions, record_consent
from agreements.views.review import party_review, read_version
from agreements.views.signals import signal_page
from agreements.views.step import step_page

# The pages on which people type so long that their session may end.
LONG_TEXTS = (
    step_page,
    signal_page,
    clause,
    decide,
    dossier,
    party_review,
    read_version,
    reactions,
    record_consent,
)


class ClosedMiddleware(LoginRequiredMiddleware):
    """Leads whoever is not logged in to the login page, but does not ask who somebody is where a view is open.

    Django's own asks first, which reads the session and makes every open page vary on the cookie: no proxy could
    keep it for two people.
    """

    def process_view(self, request, view_func, view_args, view_kwargs):
        """Return the redirect to the login page, or None to go on."""
        if not getattr(view_func, "login_required", True):
            return None
        return super().process_view(request, view_func, view_args, view_kwargs)

    def handle_no_permission(self, request, view_func):
        """Keep what was typed on a page of long texts, so that logging in again loses nothing."""
        if request.method == "POST" and view_func in LONG_TEXTS:
            keep_in_session(request)
        return super().handle_no_permission(request, view_func)
