"""Handing out an uploaded file: never shown inside a page, and a proof only to those who may read it."""

from django.http import FileResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_safe

from agreements.teamwork.acts import allow
from agreements.views.found import agreement_for


@require_safe
def file(request, key, uid):
    """Give a file of an agreement as a download, under the name it was given."""
    agreement = agreement_for(request.user, key)
    attachment = get_object_or_404(agreement.attachments, uid=uid)
    allow(request.user, agreement, "att.read", thing=attachment)
    return FileResponse(
        attachment.file.open("rb"),
        as_attachment=True,
        filename=attachment.name,
        content_type=attachment.media_type,
    )
