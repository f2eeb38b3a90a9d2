"""Every view finds its agreement here: through the user, so that a stranger gets what a wrong address gets."""

from django.core.exceptions import PermissionDenied
from django.http import Http404

from accounts.models import Municipality
from agreements.models import Agreement, Membership
from agreements.teamwork.acts import note_denial


def agreement_for(user, key):
    """Give the agreement with this key if the user may read it; Http404 otherwise.

    The log tells a hidden agreement from one that does not exist; the answer does not.
    """
    found = Agreement.objects.visible_to(user).select_related("partnership__municipality").filter(key=key).first()
    if found is None:
        if Agreement.objects.filter(key=key).exists():
            note_denial(user, "agr.read_text", key, 404)
        raise Http404("no such agreement")
    return found


def municipality_for(user, slug):
    """Give the municipality with this slug if the user is a coordinator there.

    Raises PermissionDenied for who takes part in one of its agreements and so knows it, and Http404 for others.
    """
    found = Municipality.objects.filter(coordinatorships__user=user, slug=slug).first()
    if found is not None:
        return found
    if Membership.objects.filter(user=user, agreement__partnership__municipality__slug=slug).exists():
        note_denial(user, "tpl.edit", "", 403)
        raise PermissionDenied
    raise Http404("no such municipality")


def frame(answers):
    """Give what every page of an agreement needs in its frame."""
    return {
        "agreement": answers.agreement,
        "answers": answers,
        "municipality": answers.agreement.partnership.municipality,
        "nav": "werk",
    }
