"""Uploaded files: one model for all of them; what may be uploaded stands in uploads.py."""

from django.conf import settings
from django.db import models

from agreements.models.base import new_uid
from agreements.models.uploads import MAX_NAME, MEDIA_TYPES


def file_key(attachment, name):
    """Say where a file is kept: by municipality and agreement, under a name of our own."""
    agreement = attachment.agreement
    extension = next(ext for ext, media_type in MEDIA_TYPES.items() if media_type == attachment.media_type)
    return f"{agreement.partnership.municipality.slug}/{agreement.key}/{attachment.uid}.{extension}"


class Attachment(models.Model):
    """One uploaded file of an agreement; `purpose` is "<rows>.<field>" of the question it answers."""

    agreement = models.ForeignKey("agreements.Agreement", models.CASCADE, related_name="attachments")
    uid = models.CharField(max_length=12, default=new_uid)
    purpose = models.CharField(max_length=80, blank=True)
    name = models.CharField(max_length=MAX_NAME)
    media_type = models.CharField(max_length=20, choices=[(kind, kind) for kind in MEDIA_TYPES.values()])
    size = models.PositiveIntegerField()
    sha256 = models.CharField(max_length=64)
    file = models.FileField(upload_to=file_key, max_length=200)
    uploaded_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        """An attachment is found by its uid within the agreement."""

        constraints = [models.UniqueConstraint(fields=["agreement", "uid"], name="agreements_attachment_uid")]

    def __str__(self):
        return self.name
