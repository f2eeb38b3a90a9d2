"""PDFs are printed once: each is kept by the hash of its source, printed by the worker, and asked for again freely."""

import hashlib
import logging
import re
from functools import cache
from importlib.metadata import version

from django.core.files.base import ContentFile
from django.db import transaction
from django.db.models import F, Q
from django.utils import timezone

from agreements.document.printing import places
from agreements.document.printing.client import render
from agreements.document.printing.paper import Meta, print_document
from agreements.document.printing.refused import Refused
from agreements.document.tasks import print_rendering
from agreements.models.attachments import Attachment
from agreements.models.rendering import LEASE, Rendering, State, file_key

logger = logging.getLogger(__name__)

PICTURE = re.compile(r'src="(attachment:(\d+))"')
# Raise this when the code that prints changes what comes out.
EDITION = "4"


def rendering_of(blocks, facts, layout):
    """Give the rendering of a document as it is now, or None when nobody asked for it yet."""
    return Rendering.objects.filter(sha256=key_of(html_of(blocks, facts), facts, layout)).first()


def wanted(blocks, facts, layout):
    """Ask for a PDF and give its Rendering: printed by the worker, unless it is there or somebody is at it.

    `blocks` are filled, `facts` is the dict that freeze gives beside them, `layout` is "concept" or "signing". A
    rendering that failed, or that a killed worker left behind, is tried again.
    """
    with transaction.atomic():
        rendering = claimed(html_of(blocks, facts), facts, layout)
        if rendering.state == State.WAITING:
            transaction.on_commit(lambda: print_rendering.enqueue(rendering.sha256))
    rendering.refresh_from_db()
    return rendering


def pdf_for(blocks, facts, layout):
    """Give the Rendering of a document, printed here and now when it is not kept yet."""
    rendering = claimed(html_of(blocks, facts), facts, layout)
    if not rendering.is_ready:
        print_now(rendering.sha256)
        rendering.refresh_from_db()
    return rendering


def claimed(html, facts, layout):
    """Find or make the row; its state is WAITING only when this caller must see to the printing."""
    key, municipality = key_of(html, facts, layout), facts["municipality"]
    fresh = {"layout": layout, "municipality": municipality, "source": html}
    rendering, made = Rendering.objects.get_or_create(sha256=key, defaults=fresh)
    if made or rendering.is_ready:
        return rendering
    again = {"state": State.WAITING, "source": html, "error": "", "at": timezone.now()}
    if Rendering.objects.filter(Q(state=State.FAILED) | left_behind(), pk=rendering.pk).update(**again):
        rendering.state = State.WAITING
    else:
        rendering.state = State.BUSY
    return rendering


def left_behind():
    """Choose the renderings whose worker did not come back."""
    return Q(state__in=[State.WAITING, State.BUSY], at__lt=timezone.now() - LEASE)


def print_now(key):
    """Print one rendering, unless it is there or somebody is at it; a failure is written down with its sentence."""
    mine = Rendering.objects.filter(Q(state=State.WAITING) | left_behind(), sha256=key)
    if not mine.update(state=State.BUSY, at=timezone.now(), tries=F("tries") + 1):
        return
    rendering = Rendering.objects.get(sha256=key)
    try:
        pdf = render(rendering.source, layout=rendering.layout)
        # A worker that was killed may have left its file, whose row says nothing of it.
        rendering.file.storage.delete(file_key(rendering, ""))
        rendering.file.save("", ContentFile(pdf), save=False)
    except Refused as refused:
        logger.warning("rendering %s refused: %s %s", key[:8], refused.reason, refused.detail)
        fail(rendering, refused.sentence)
    except OSError:
        logger.exception("rendering %s could not be kept", key[:8])
        fail(rendering, Refused("broken").sentence)
    else:
        rendering.state, rendering.bytes, rendering.source, rendering.error = State.READY, len(pdf), "", ""
        rendering.save(update_fields=["state", "file", "bytes", "source", "error"])


def fail(rendering, sentence):
    """Write down that it did not work, and what the reader is told."""
    rendering.state, rendering.error = State.FAILED, sentence[:300]
    rendering.save(update_fields=["state", "error"])


def html_of(blocks, facts):
    """Assemble the document that is printed, with its pictures."""
    return print_document(blocks, Meta.of(facts, pictures=pictures_in(blocks)))


def pictures_in(blocks):
    """Read the pictures that the blocks show, by the src they have there."""
    found = dict(pair for block in blocks for pair in PICTURE.findall(block.html))
    kept = {str(each.pk): each for each in Attachment.objects.filter(pk__in=found.values())} if found else {}
    return {src: kept[pk].file.open("rb").read() for src, pk in found.items() if pk in kept}


def key_of(html, facts, layout):
    """Hash everything that decides the bytes: text, layout, style, drawings and the printing programme.

    The municipality is part of it, so two municipalities never share a file.
    """
    parts = (EDITION, layout, facts["municipality"], style_hash(), version("weasyprint"), html)
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


@cache
def style_hash():
    """Hash the style sheets and drawings, once per process."""
    digest = hashlib.sha256()
    for path in (places.CSS, *sorted((places.STATIC / "print").iterdir())):
        digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()
