"""Uploads: what is taken, what is refused, and what is left behind."""

import io
import struct
import zlib

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image

from agreements.models import Agreement, Answers, Area, Attachment, Partnership, Signatory
from agreements.models.uploads import MAX_BYTES, STORED_PIXELS, clean_name, take_upload
from agreements.models.values import UNCHANGED, referenced, restore, set_value, settle, shown, stored
from agreements.steps.fields import form_field_for, typed_in
from tests.agreements.in_memory import answers_with
from tests.people import lindwaarden, sanne  # noqa: F401

PDF = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n"


def picture(kind="PNG", size=(40, 30), mode="RGB", **more):
    """Draw a picture and give its bytes."""
    drawn = io.BytesIO()
    Image.new(mode, size, "red").save(drawn, kind, **more)
    return drawn.getvalue()


def upload(content, name="plan.pdf"):
    return SimpleUploadedFile(name, content, content_type="text/html")


def opened(content):
    return Image.open(io.BytesIO(content))


def complaint(content, name="plan.pdf", **more):
    with pytest.raises(ValidationError) as refused:
        take_upload(upload(content, name), **more)
    [sentence] = refused.value.messages
    return sentence


def test_a_pdf_is_kept_as_it_is_and_known_by_its_content():
    taken = take_upload(upload(PDF, "besluit.png"))
    assert (taken.name, taken.media_type, taken.content) == ("besluit.pdf", "application/pdf", PDF)
    assert len(taken.sha256) == 64


@pytest.mark.parametrize(
    "content", [b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"<html>", b"GIF89a", b"MZ", b"\n" + PDF]
)
def test_other_kinds_are_refused_whatever_they_are_called(content):
    assert complaint(content) == "Dit soort bestand nemen we niet aan. Kies een PDF, PNG of JPEG."


def test_a_question_for_pictures_refuses_a_pdf():
    assert complaint(PDF, accept=("png", "jpeg")) == "Dit soort bestand nemen we niet aan. Kies een PNG of JPEG."


def test_an_empty_a_cut_off_and_a_locked_pdf_are_refused():
    assert complaint(b"").startswith("Dit bestand is leeg.")
    assert complaint(PDF[:-8]).startswith("Deze PDF is niet compleet.")
    assert complaint(PDF.replace(b"<<>>\n%%EOF", b"<</Encrypt 5 0 R>>\n%%EOF")).startswith("Deze PDF is beveiligd")


def test_more_than_fifteen_megabytes_is_refused_also_when_the_size_lies():
    large = upload(PDF + b" " * MAX_BYTES)
    for told in (large.size, 10):
        large.size = told
        large.seek(0)
        with pytest.raises(ValidationError, match="groter dan 15 MB"):
            take_upload(large)


def test_a_picture_is_drawn_anew_without_metadata_or_a_tail():
    exif = Image.Exif()
    exif[0x010F] = "Geheime camera"
    dirty = picture("JPEG", exif=exif, comment=b"<script>") + b"PK\x03\x04<script>alert(1)</script>"
    taken = take_upload(upload(dirty, "foto.jpeg"))
    assert taken.name == "foto.jpg"
    assert b"Geheime" not in taken.content
    assert b"script" not in taken.content
    assert opened(taken.content).size == (40, 30)


def test_a_picture_is_put_upright_and_keeps_what_is_transparent():
    exif = Image.Exif()
    exif[0x0112] = 6
    assert opened(take_upload(upload(picture("JPEG", exif=exif))).content).size == (30, 40)
    assert opened(take_upload(upload(picture("PNG", mode="RGBA"))).content).mode == "RGBA"
    assert opened(take_upload(upload(picture("PNG", mode="P"))).content).mode == "RGB"
    assert opened(take_upload(upload(picture("JPEG", mode="CMYK"))).content).mode == "RGB"


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_large_picture_is_kept_at_nine_million_pixels(kind):
    width, height = opened(take_upload(upload(picture(kind, (4000, 3000)))).content).size
    assert STORED_PIXELS * 0.99 < width * height <= STORED_PIXELS
    assert abs(width / height - 4 / 3) < 0.01


def claiming(width, height):
    """Make a small PNG that claims to be of another size."""
    content = bytearray(picture())
    content[16:24] = struct.pack(">II", width, height)
    content[29:33] = struct.pack(">I", zlib.crc32(bytes(content[12:29])))
    return bytes(content)


@pytest.mark.parametrize("size", [(10_000, 5_001), (60_000, 60_000), (2**31 - 1, 2**31 - 1)])
def test_a_picture_that_unpacks_to_too_much_is_refused_before_unpacking(size):
    assert complaint(claiming(*size)).startswith("Deze foto of tekening is te groot.")


@pytest.mark.parametrize(
    "content", [picture()[:60], picture("JPEG")[:200], b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", claiming(0, 5)]
)
def test_a_broken_picture_is_refused(content):
    assert complaint(content).startswith("We kunnen deze afbeelding niet openen.")


@pytest.mark.parametrize(
    ("name", "shown_as"),
    [
        ("../../etc/passwd", "passwd.pdf"),
        ("C:\\Mijn documenten\\besluit.PDF", "besluit.pdf"),
        ("foto\u202egpj.exe", "fotogpj.pdf"),
        ("a\x00b\r\nc.pdf", "abc.pdf"),
        ("..", "bestand.pdf"),
        ("", "bestand.pdf"),
        ("é" * 300 + ".pdf", "é" * 116 + ".pdf"),
        ("notulen 1.2.pdf", "notulen 1.2.pdf"),
    ],
)
def test_a_name_is_made_fit_to_show(name, shown_as):
    assert clean_name(name, "pdf") == shown_as


@pytest.fixture
def agreement(lindwaarden):  # noqa: F811
    return Agreement.objects.create(partnership=Partnership.objects.create(municipality=lindwaarden))


def attached(agreement, content=PDF, name="besluit.pdf"):
    """Make the answers of an agreement whose report is an upload."""
    answers = Answers(agreement)
    set_value(answers.purpose, "used_file", take_upload(upload(content, name)))
    return answers


def test_an_upload_is_stored_under_a_name_of_our_own(agreement, sanne):  # noqa: F811
    answers = attached(agreement)
    settle(answers, answers.purpose, ["used_file"], by=sanne)
    answers.purpose.save()
    kept = Attachment.objects.get()
    assert kept.file.name == f"lindwaarden/{agreement.key}/{kept.uid}.pdf"
    with kept.file.open() as file:
        assert file.read() == PDF
    assert (kept.purpose, kept.name, kept.size, kept.uploaded_by) == (
        "purpose.used_file",
        "besluit.pdf",
        len(PDF),
        sanne,
    )
    assert shown(answers.purpose, "used_file") == "besluit.pdf"
    assert Answers(agreement).purpose.used_file == kept


def test_the_same_file_again_stays_the_same_and_another_one_replaces_it(agreement):
    answers = attached(agreement)
    settle(answers, answers.purpose, ["used_file"])
    first = answers.purpose.used_file
    set_value(answers.purpose, "used_file", take_upload(upload(PDF, "besluit.pdf")))
    assert answers.purpose.used_file is first
    set_value(answers.purpose, "used_file", UNCHANGED)
    assert answers.purpose.used_file is first
    set_value(answers.purpose, "used_file", take_upload(upload(PDF + b"\n", "besluit.pdf")))
    assert answers.purpose.used_file.pk is None
    set_value(answers.purpose, "used_file", None)
    assert answers.purpose.used_file is None


def test_a_file_comes_back_from_what_is_stored_but_only_within_its_agreement(agreement):
    answers = attached(agreement)
    settle(answers, answers.purpose, ["used_file"])
    first = answers.purpose.used_file
    for plain in (stored(answers.purpose, "used_file"), referenced(answers.purpose, "used_file")):
        answers.purpose.used_file = None
        restore(answers, answers.purpose, "used_file", plain)
        assert answers.purpose.used_file == first
    other = Answers(Agreement.objects.create(partnership=agreement.partnership))
    with pytest.raises(ValueError, match="een bestand van jullie"):
        restore(other, other.purpose, "used_file", first.uid)


def test_the_form_takes_an_upload_keeps_what_was_there_and_removes_it():
    field = form_field_for(Signatory, "proof", answers_with())
    assert field.clean(upload(PDF)).content == PDF
    assert field.clean(None) is UNCHANGED
    assert field.clean(False) is None
    with pytest.raises(ValidationError, match="Kies een PNG of JPEG"):
        form_field_for(Area, "map", answers_with()).clean(upload(PDF))


def test_an_upload_counts_more_than_the_tick_that_removes_the_old_one():
    widget = form_field_for(Signatory, "proof", answers_with()).widget
    new = upload(PDF)
    assert widget.value_from_datadict({"proof-clear": "on"}, {"proof": new}, "proof") is new
    assert widget.value_from_datadict({"proof-clear": "on"}, {}, "proof") is False
    assert typed_in(widget, {}, {"proof": new}, "proof") == "plan.pdf"
    assert typed_in(widget, {"proof-clear": "on"}, {}, "proof") == ""
