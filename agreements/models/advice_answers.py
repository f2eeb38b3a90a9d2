"""Why a team wants it so: its answer to a signal, kept for who reads the agreement later."""

from django.conf import settings
from django.db import models


class AdviceAnswer(models.Model):
    """The reason that was given for one Advice, tied to the check, the thing and the sentence by the Advice's key.

    It is no Answer: it is said about the text and never in it, so it stands in no file, version or copy, and pages
    that show no signals need not read it. It is not tied to a row either: a thing that was removed takes its signal
    along, and the reason counts again when the same thing is put back. A reason that was withdrawn is "" and keeps its
    number, so that a page that is still open elsewhere notices.
    """

    agreement = models.ForeignKey("agreements.Agreement", models.CASCADE, related_name="advice_answers")
    key = models.CharField(max_length=12)
    check_name = models.CharField(max_length=60)
    thing = models.CharField(max_length=12, blank=True)  # the uid of what it is about; "" is the whole agreement
    sentence = models.TextField()  # as it was when the reason was given
    reason = models.TextField(blank=True)
    number = models.PositiveIntegerField(default=0)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        """A signal has one reason."""

        constraints = [models.UniqueConstraint(fields=["agreement", "key"], name="one_answer_per_advice")]

    def __str__(self):
        return f"{self.check_name}: {self.reason}"
