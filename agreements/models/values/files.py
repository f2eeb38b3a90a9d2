"""Uploaded files as answers."""

from django.core.files.base import ContentFile

from agreements.models.uploads import Upload

# What an upload field answers when nothing was chosen: the file that stands there stays.
UNCHANGED = object()


def keep(field, attachment):
    """Keep a file by its uid, with the name by which people know it."""
    return None if attachment is None else {"uid": attachment.uid, "name": attachment.name}


def back(answers, field, plain):
    """Find a file of the same agreement, by uid; raises LookupError. This asks the database; an Upload needs none."""
    if isinstance(plain, Upload):
        return plain
    uid = plain if isinstance(plain, str) else plain["uid"]
    found = field.related_model.objects.filter(agreement_id=answers.agreement.pk, uid=uid).first()
    if found is None:
        raise LookupError(uid)
    return found


def write(instance, field, value):
    """Put a file on a row in memory; the same file sent again leaves the one that stands there."""
    if value is UNCHANGED:
        return
    if isinstance(value, Upload):
        was = getattr(instance, field.name)
        if was is not None and (was.sha256, was.name) == (value.sha256, value.name):
            return
        value = unsaved_attachment(instance, field, value)
    setattr(instance, field.name, value)


def unsaved_attachment(instance, field, upload):
    """Make the Attachment of an upload; its file is written when it is saved."""
    return field.related_model(
        agreement=instance.agreement,
        purpose=f"{instance.plural}.{field.name}",
        name=upload.name,
        media_type=upload.media_type,
        size=len(upload.content),
        sha256=upload.sha256,
        file=ContentFile(upload.content, name=upload.name),
    )
