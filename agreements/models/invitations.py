"""An Invitation: one person asked to take part in one role, by a link that works once; and who works where now."""

from datetime import timedelta

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from accounts.models.lengths import at_most
from accounts.models.names import validate_name
from agreements.models.agreement import Role, State
from agreements.models.base import new_uid

VALID = timedelta(days=14)  # how long a link works
RUNNING = (State.CONCEPT, State.IN_REVIEW, State.SUBMITTED, State.RETURNED, State.APPROVED, State.SIGNING)


def expiry():
    """Give the moment at which a link that is made now stops working."""
    return timezone.now() + VALID


class InvitationQuerySet(models.QuerySet):
    """Questions about invitations."""

    def unanswered(self):
        """Give those that were neither accepted nor revoked; their link may have ended."""
        return self.filter(revoked_at=None, accepted_at=None)

    def open(self):
        """Give those whose link works now."""
        return self.unanswered().filter(expires__gt=timezone.now(), agreement__state__in=RUNNING)


class Invitation(models.Model):
    """A role that is offered to one mail address. Of the token in the link only the SHA-256 is kept.

    Sending it again gives it another token, so that the link before is dead.
    """

    agreement = models.ForeignKey("agreements.Agreement", models.CASCADE, related_name="invitations")
    uid = models.CharField(max_length=12, default=new_uid, editable=False)
    role = models.CharField(max_length=10, choices=Role)
    party = models.ForeignKey("agreements.Party", models.CASCADE, null=True, related_name="+")
    email = models.EmailField(max_length=254)
    name = models.CharField(max_length=100, validators=[validate_name])
    token_hash = models.CharField(max_length=64, unique=True)
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    made_at = models.DateTimeField(default=timezone.now)
    expires = models.DateTimeField(default=expiry)
    resent = models.PositiveIntegerField(default=0)
    revoked_at = models.DateTimeField(null=True)
    revoked_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    accepted_at = models.DateTimeField(null=True)
    accepted_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")

    objects = InvitationQuerySet.as_manager()

    class Meta:
        """A member belongs to a party; what was accepted is not revoked as well."""

        ordering = ["made_at", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["agreement", "uid"], name="invitation_uid"),
            models.CheckConstraint(
                condition=Q(role=Role.MEMBER, party__isnull=False)
                | Q(role__in=[Role.EDITOR, Role.COMMENTER, Role.OBSERVER], party__isnull=True),
                name="invitation_party_of_member",
            ),
            models.CheckConstraint(
                condition=Q(accepted_at=None) | Q(revoked_at=None), name="invitation_accepted_or_revoked"
            ),
            at_most("email", 254),
            at_most("name", 100),
            at_most("token_hash", 64),
        ]

    def __str__(self):
        return f"uitnodiging {self.uid} ({self.role})"

    @property
    def has_ended(self):
        """Tell whether the link does not work any more because its time is over."""
        return self.expires <= timezone.now()


class Presence(models.Model):
    """A lease that says who works on a page now: it ends by itself, holds nobody back, and is no part of the answers.

    The references have no constraint in the database: checking one would wait for whoever has the agreement locked.
    """

    agreement = models.ForeignKey("agreements.Agreement", models.CASCADE, related_name="+", db_constraint=False)
    step = models.CharField(max_length=40)
    uid = models.CharField(max_length=12)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+", db_constraint=False)
    until = models.DateTimeField()

    class Meta:
        """Somebody is on a page once."""

        constraints = [
            models.UniqueConstraint(fields=["agreement", "step", "uid", "user"], name="present_once"),
        ]

    def __str__(self):
        return f"{self.user} op {self.step}"
