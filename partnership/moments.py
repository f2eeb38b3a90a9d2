"""What the right person at the wrong moment gets: being late is not being forbidden."""

from django.urls import reverse

from agreements.models import State
from agreements.teamwork.acts import WrongMoment
from agreements.workflow.refusals import NotYours
from agreements.workflow.standing import STANDS
from partnership.errors import conflict, permission_denied


class MomentMiddleware:
    """Answers 409 with where the agreement stands now, wherever an act was refused because of its state."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        """Do nothing to requests that go well."""
        return self.get_response(request)

    def process_exception(self, request, exception):
        """Return what an act that was refused is answered with, or None for every other exception."""
        if isinstance(exception, NotYours):
            return permission_denied(request)
        if not isinstance(exception, WrongMoment):
            return None
        agreement = exception.agreement
        return conflict(
            request,
            heading="Dit kan nu niet",
            explanation=f"{STANDS[State(agreement.state)]} Er is niets veranderd.",
            address=reverse("tasks", args=[agreement.key]),
        )
