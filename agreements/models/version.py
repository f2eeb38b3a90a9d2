"""A Version: a text as it was frozen, with the answers it was made from. It is never changed again."""

from django.conf import settings
from django.db import models


class Version(models.Model):
    """Frozen blocks and answers of an agreement; what others consent to, sign or read comes from here.

    `blocks` are unfilled; `sign_blocks` are the same blocks filled for the signing copy. `text_hash` is over the
    unfilled text, `sign_hash` over the filled one together with it.
    """

    agreement = models.ForeignKey("agreements.Agreement", models.PROTECT, related_name="versions")
    number = models.PositiveIntegerField()
    kind = models.CharField(max_length=30)
    blocks = models.JSONField()
    answers = models.JSONField()
    text_hash = models.CharField(max_length=64)
    sign_blocks = models.JSONField()
    sign_hash = models.CharField(max_length=64)
    meta = models.JSONField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField()

    class Meta:
        """Numbers count up within an agreement."""

        constraints = [models.UniqueConstraint(fields=["agreement", "number"], name="one_version_per_number")]

    def __str__(self):
        return f"versie {self.number}"

    def save(self, *args, **kwargs):
        """Store a new version; raises ValueError for one that is stored already."""
        if self.pk:
            raise ValueError("a version never changes")
        super().save(*args, **kwargs)
