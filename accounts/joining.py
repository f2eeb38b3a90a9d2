"""Making an account or a municipality outside the sign-up page: for commands, invitations and the demo."""

from allauth.account.models import EmailAddress
from django.db import transaction
from django.utils.text import slugify

from accounts.models import Coordinator, Municipality, User


@transaction.atomic
def account_for(email, name):
    """Find the account with this mail address, or make it under this name; give (user, made).

    The address counts as proved as soon as somebody logs in with a code that was sent to it.
    """
    email = email.strip().lower()
    user = User.objects.filter(email=email).first()
    if user:
        return user, False
    user = User(email=email, name=name)
    user.set_unusable_password()
    user.full_clean()
    user.save()
    EmailAddress.objects.create(user=user, email=email, primary=True, verified=False)
    return user, True


@transaction.atomic
def municipality_called(name, **fields):
    """Find the municipality with this name, or make it with these fields; give (municipality, made)."""
    name = " ".join(name.split())
    municipality = Municipality.objects.filter(name__iexact=name).first()
    if municipality:
        return municipality, False
    municipality = Municipality(name=name, slug=slugify(name)[:60], in_sentence=f"de gemeente {name}"[:120], **fields)
    municipality.full_clean()
    municipality.save()
    return municipality, True


def let_coordinate(user, municipality):
    """Make somebody a coordinator of a municipality; False when that was so already."""
    return Coordinator.objects.get_or_create(user=user, municipality=municipality)[1]
