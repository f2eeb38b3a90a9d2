"""A Version: a text as it was frozen, with the answers it was made from. It is never changed again."""

from django.conf import settings
from django.db import models

from agreements.models.frozen import Frozen


class Version(Frozen):
    """Frozen blocks and answers of an agreement; what others consent to, sign or read comes from here.

    `blocks` are unfilled, and `text_hash` is over them; `answers` is the export document they were made from.
    """

    agreement = models.ForeignKey("agreements.Agreement", models.PROTECT, related_name="versions")
    number = models.PositiveIntegerField()
    kind = models.CharField(max_length=30)
    blocks = models.JSONField()
    answers = models.JSONField()
    text_hash = models.CharField(max_length=64)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField()

    class Meta:
        """Numbers count up within an agreement."""

        constraints = [models.UniqueConstraint(fields=["agreement", "number"], name="one_version_per_number")]

    def __str__(self):
        return f"versie {self.number}"


class SigningCopy(Frozen):
    """The text of a version as it is signed: the same blocks, with every name, decision and day filled in.

    `sign_hash` is over these blocks together with the version's own hash; `meta` is what the title page says.
    """

    version = models.ForeignKey(Version, models.PROTECT, related_name="signing_copies")
    blocks = models.JSONField()
    sign_hash = models.CharField(max_length=64)
    meta = models.JSONField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField()

    class Meta:
        """The same words are copied once."""

        constraints = [models.UniqueConstraint(fields=["version", "sign_hash"], name="one_signing_copy_per_text")]

    def __str__(self):
        return f"tekenversie van {self.version}"
