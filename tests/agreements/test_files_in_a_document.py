"""Uploaded files inside an agreement as a file: they go along where somebody asks that, judged as any upload."""

import io
from base64 import b64encode

import pytest
from django.core.management import call_command

from agreements.models import Answers, Attachment
from agreements.models.uploads import MAX_BYTES
from agreements.transfer.export import document_of
from agreements.transfer.inserting import import_document
from agreements.transfer.mistakes import Mistakes
from agreements.transfer.shapes import LARGEST_FILE
from agreements.transfer.writing import dump

PDF = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n"
LINES = b64encode(PDF).decode()
SIGNED = f"""format: 1
municipality: Lindwaarden

parties:
  - key: brem
    short_name: De Brem

people:
  - key: lies
    name: Lies Model

signatories:
  - key: tekent
    party: brem
    person: lies
    proof:
      name: uittreksel.pdf
      content: {LINES}
"""


def signed_with(name, content):
    """Give the file with another proof."""
    return SIGNED.replace("uittreksel.pdf", name).replace(LINES, content)


def told(text):
    """Give the one mistake that a file is refused for; nothing of it is kept."""
    with pytest.raises(Mistakes) as refused:
        import_document(text)
    assert Attachment.objects.count() == 0
    [mistake] = refused.value.found
    return str(mistake)


def exported(agreement, **options):
    """Give what the export prints, and what it says beside it."""
    out, err = io.StringIO(), io.StringIO()
    call_command("agreement_export", agreement.key, stdout=out, stderr=err, **options)
    return out.getvalue(), err.getvalue()


def test_a_file_is_taken_in_as_an_upload_and_comes_out_the_same(lindwaarden):
    agreement = import_document(SIGNED)
    proof = Answers(agreement).signatories[0].proof
    assert (proof.name, proof.media_type, proof.purpose) == ("uittreksel.pdf", "application/pdf", "signatories.proof")
    with proof.file.open() as opened:
        assert opened.read() == PDF
    assert proof.file.name.startswith(f"lindwaarden/{agreement.key}/")
    assert exported(agreement, files=True) == (SIGNED, "")


def test_files_stay_behind_unless_somebody_asks_for_them(lindwaarden):
    agreement = import_document(SIGNED)
    assert "proof" not in exported(agreement)[0]
    assert "proof" not in dump(document_of(Answers(agreement)))


def test_a_file_that_is_too_large_for_a_document_is_named_and_stays_out(lindwaarden):
    agreement = import_document(SIGNED)
    Attachment.objects.update(size=LARGEST_FILE + 1)
    text, said = exported(agreement, files=True)
    assert "proof" not in text
    assert said == "uittreksel.pdf is groter dan 1 MB en gaat niet mee.\n"
    assert LARGEST_FILE < MAX_BYTES


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("a.pdf", b64encode(b"<html>").decode(), "Dit soort bestand nemen we niet aan. Kies een PDF, PNG of JPEG."),
        ("a.pdf", b64encode(b"%PDF-1.7").decode(), "Deze PDF is niet compleet. Maak de PDF opnieuw, en kies het "
         "bestand nog eens."),
        ("a.pdf", "geen base64!", "Hier horen name en content onder: de naam van een bestand, en de inhoud in base64."),
        ("a.pdf", b64encode(b"x" * (LARGEST_FILE + 1)).decode(), "Dit bestand is te groot. In een document mag het "
         "ten hoogste 1 MB zijn. Voeg het later toe."),
    ],
)  # fmt: skip
def test_a_file_that_is_not_right_is_told_with_its_place(lindwaarden, name, content, sentence):
    found = told(signed_with(name, content))
    assert found.endswith(sentence)
    assert "signatories > tekent > proof" in found


def test_a_file_without_its_content_is_told(lindwaarden):
    assert "Hier horen name en content onder" in told(SIGNED.replace(f"      content: {LINES}\n", ""))


def test_the_name_of_a_file_says_nothing_about_where_it_is_kept(lindwaarden):
    agreement = import_document(signed_with("../../etc/passwd", LINES))
    proof = Answers(agreement).signatories[0].proof
    assert proof.name == "passwd.pdf"
    assert proof.file.name == f"lindwaarden/{agreement.key}/{proof.uid}.pdf"
