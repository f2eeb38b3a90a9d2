"""A Notice: an act that somebody should hear of; several become one mail."""

from django.conf import settings
from django.db import models


class Notice(models.Model):
    """One person and one act, written in the transaction of the act; `mail` is the digest in which it was told."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="notices")
    event = models.ForeignKey("agreements.Event", models.PROTECT, related_name="notices")
    acts = models.BooleanField(default=False)  # this person is now the one who has to do something
    mail = models.ForeignKey("accounts.OutgoingMail", models.SET_NULL, null=True, related_name="+")
    mailed_at = models.DateTimeField(null=True)

    class Meta:
        """Somebody hears of an act once."""

        constraints = [models.UniqueConstraint(fields=["user", "event"], name="one_notice_per_event")]
        indexes = [models.Index(fields=["user"], condition=models.Q(mailed_at=None), name="notice_waits")]

    def __str__(self):
        return f"{self.user}: {self.event}"
