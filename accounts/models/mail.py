"""Mail that waits to be sent: a row in the transaction that caused it, delivered later by a command."""

from datetime import timedelta

from django.db import models
from django.utils import timezone

from accounts.models.lengths import at_most

# How long to wait after the 1st, 2nd, … failed attempt; together more than three days, then somebody must look.
WAITS = tuple(timedelta(minutes=minutes) for minutes in (1, 5, 15, 60, 120, 240, 480, 720, 1440, 1440))


class OutgoingMailQuerySet(models.QuerySet):
    """Questions about mail that waits."""

    def waiting(self):
        """Give what was not sent yet and may still be tried."""
        return self.filter(sent_at=None, attempts__lte=len(WAITS))

    def due(self):
        """Give what may be tried now, oldest first."""
        return self.waiting().filter(next_try__lte=timezone.now()).order_by("next_try", "pk")

    def given_up(self):
        """Give what was tried so often that somebody must look at it."""
        return self.filter(sent_at=None, attempts__gt=len(WAITS))


class OutgoingMail(models.Model):
    """One mail to one address, in plain text. The Message-ID stays the same however often it is tried."""

    message_id = models.CharField(max_length=120, unique=True)
    to = models.CharField("Aan", max_length=254)
    subject = models.CharField("Onderwerp", max_length=200)
    body = models.TextField("Tekst", max_length=20_000)
    agreement = models.CharField("Sleutel van de afspraak", max_length=20, blank=True)
    created = models.DateTimeField("Gemaakt", default=timezone.now)
    next_try = models.DateTimeField("Volgende poging", default=timezone.now)
    sent_at = models.DateTimeField("Verstuurd", null=True, blank=True)
    attempts = models.PositiveIntegerField("Pogingen", default=0)
    last_error = models.CharField("Laatste fout", max_length=300, blank=True)

    objects = OutgoingMailQuerySet.as_manager()

    class Meta:
        """What is due to be sent is found by an index."""

        verbose_name = "uitgaande mail"
        verbose_name_plural = "uitgaande mail"
        ordering = ["-created", "-pk"]
        indexes = [models.Index(fields=["next_try"], condition=models.Q(sent_at=None), name="accounts_mail_due")]
        constraints = [
            at_most("message_id", 120),
            at_most("to", 254),
            at_most("subject", 200),
            at_most("body", 20_000),
            at_most("agreement", 20),
            at_most("last_error", 300),
        ]

    def __str__(self):
        return self.subject
