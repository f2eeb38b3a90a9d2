"""What may be uploaded: PDF, PNG and JPEG, judged by their content, and kept without anything that came along."""

import hashlib
import io
import re
import unicodedata
import warnings
from typing import NamedTuple

from django.core.exceptions import ValidationError
from PIL import Image, ImageOps

MEDIA_TYPES = {"pdf": "application/pdf", "png": "image/png", "jpeg": "image/jpeg"}
SIGNATURES = {"pdf": b"%PDF-", "png": b"\x89PNG\r\n\x1a\n", "jpeg": b"\xff\xd8\xff"}
NAMES = {"pdf": "PDF", "png": "PNG", "jpeg": "JPEG"}
MAX_BYTES = 15 * 1024 * 1024
MAX_PIXELS = 50_000_000
# A4 at 300 dots per inch; a larger picture is made smaller before it is kept.
STORED_PIXELS = 9_000_000
MAX_NAME = 120

TOO_LARGE = "Dit bestand is groter dan 15 MB. Maak het kleiner of splits het, en kies het opnieuw."
EMPTY = "Dit bestand is leeg. Kies een ander bestand."
TOO_MANY_PIXELS = "Deze foto of tekening is te groot. Sla het op met hoogstens 50 miljoen beeldpunten."
BROKEN_PICTURE = "We kunnen deze afbeelding niet openen. Sla de afbeelding opnieuw op, en kies het bestand nog eens."
BROKEN_PDF = "Deze PDF is niet compleet. Maak de PDF opnieuw, en kies het bestand nog eens."
LOCKED_PDF = "Deze PDF is beveiligd met een wachtwoord. Haal het wachtwoord eraf, en kies het bestand nog eens."


class Upload(NamedTuple):
    """An upload that was taken: its name for people, what it is, and the bytes as they are kept."""

    name: str
    kind: str
    content: bytes

    @property
    def media_type(self):
        """Give the media type under which it is served."""
        return MEDIA_TYPES[self.kind]

    @property
    def sha256(self):
        """Give the fingerprint of the bytes, in hexadecimal."""
        return hashlib.sha256(self.content).hexdigest()


def take_upload(file, accept=tuple(MEDIA_TYPES)):
    """Judge an uploaded file and give it as an Upload.

    `file` has name, size and read(). Raises ValidationError with a Dutch sentence that says what to do. The name that
    came along only serves people: what the file is follows from its content, and where it is kept from us.
    """
    if file.size > MAX_BYTES:
        raise ValidationError(TOO_LARGE, code="too_large")
    content = file.read(MAX_BYTES + 1)
    if not content:
        raise ValidationError(EMPTY, code="empty")
    if len(content) > MAX_BYTES:
        raise ValidationError(TOO_LARGE, code="too_large")
    kind = kind_of(content)
    if kind not in accept:
        raise ValidationError(not_accepted(accept), code="kind")
    kept = checked_pdf(content) if kind == "pdf" else fresh_picture(content, kind)
    return Upload(clean_name(file.name, kind), kind, kept)


def kind_of(content):
    """Tell what a file is by its first bytes: pdf, png, jpeg, or "" for anything else."""
    return next((kind for kind, signature in SIGNATURES.items() if content.startswith(signature)), "")


def not_accepted(accept):
    """Say which files are taken."""
    names = [NAMES[kind] for kind in accept]
    words = f"{', '.join(names[:-1])} of {names[-1]}" if len(names) > 1 else names[0]
    return f"Dit soort bestand nemen we niet aan. Kies een {words}."


def checked_pdf(content):
    """Give back the bytes of a whole PDF that opens without a password; raises ValidationError for another."""
    if b"%%EOF" not in content[-1024:]:
        raise ValidationError(BROKEN_PDF, code="broken")
    if b"/Encrypt" in content[-4096:]:
        raise ValidationError(LOCKED_PDF, code="locked")
    return content


def fresh_picture(content, kind):
    """Draw a picture anew: upright, no larger than needed, and without metadata or bytes behind its end.

    Raises ValidationError where it is too large to open safely or cannot be opened.
    """
    try:
        with warnings.catch_warnings():
            # Pillow warns of large pictures; the size is checked here, before anything is unpacked.
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            picture = Image.open(io.BytesIO(content), formats=[kind.upper()])
            if picture.width * picture.height > MAX_PIXELS:
                raise ValidationError(TOO_MANY_PIXELS, code="pixels")
            return redrawn(picture, kind)
    except Image.DecompressionBombError as error:
        raise ValidationError(TOO_MANY_PIXELS, code="pixels") from error
    except (OSError, SyntaxError, ValueError, TypeError, EOFError, IndexError, KeyError) as error:
        # Pillow answers broken files with any of these.
        raise ValidationError(BROKEN_PICTURE, code="broken") from error


def redrawn(picture, kind):
    """Give the bytes of a picture's own pixels, made smaller first where that saves memory."""
    if kind == "jpeg":
        shrink(picture)
    mode = "RGBA" if picture.has_transparency_data else "RGB"
    plain = picture if picture.mode == mode else picture.convert(mode)
    shrink(plain)
    ImageOps.exif_transpose(plain, in_place=True)
    plain.info.clear()
    drawn = io.BytesIO()
    plain.save(drawn, kind.upper(), **({"quality": 88} if kind == "jpeg" else {}))
    return drawn.getvalue()


def shrink(picture):
    """Make a picture smaller, in its place, until it has no more pixels than are kept."""
    width, height = picture.size
    if width * height > STORED_PIXELS:
        scale = (STORED_PIXELS / (width * height)) ** 0.5
        picture.thumbnail((max(1, int(width * scale)), max(1, int(height * scale))))


def clean_name(name, kind):
    """Make the name that came along fit to show: no folders, no control or direction marks, the right extension."""
    last = re.split(r"[/\\]", str(name))[-1]
    shown = "".join(c for c in unicodedata.normalize("NFC", last) if unicodedata.category(c)[0] != "C")
    stem = re.sub(r"\.[A-Za-z0-9]{1,5}$", "", shown.strip()).strip(" .") or "bestand"
    extension = "jpg" if kind == "jpeg" else kind
    return f"{stem[: MAX_NAME - len(extension) - 1]}.{extension}"
