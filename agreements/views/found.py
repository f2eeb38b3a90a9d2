"""Every view finds its agreement here: through the user, so that a stranger gets what a wrong address gets."""

from django.shortcuts import get_object_or_404

from accounts.models import Municipality
from agreements.models import Agreement


def agreement_for(user, key):
    """Give the agreement with this key if the user may read it; Http404 otherwise."""
    return get_object_or_404(Agreement.objects.visible_to(user).select_related("partnership__municipality"), key=key)


def municipality_for(user, slug):
    """Give the municipality with this slug if the user is a coordinator there; Http404 otherwise."""
    return get_object_or_404(Municipality.objects.filter(coordinatorships__user=user), slug=slug)


def frame(answers):
    """Give what every page of an agreement needs in its frame."""
    return {
        "agreement": answers.agreement,
        "answers": answers,
        "municipality": answers.agreement.partnership.municipality,
        "nav": "werk",
    }
