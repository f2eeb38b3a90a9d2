"""An uploaded file is handed out as a download, and a proof of authority only to its own readers."""

import pytest
from django.core.files.base import ContentFile
from django.test import Client

from agreements.models import Area, Attachment, Signatory


@pytest.fixture
def proof(world, sanne):
    """A proof of the first party, uploaded by Sanne."""
    return added(world, sanne, "signatories.proof")


def added(world, user, purpose):
    attachment = Attachment(
        agreement=world.agreement, purpose=purpose, name="uittreksel.pdf", media_type="application/pdf", size=9,
        sha256="0" * 64, uploaded_by=user,
    )  # fmt: skip
    attachment.file.save("x", ContentFile(b"%PDF-1.7\n%%EOF"), save=False)
    attachment.save()
    return attachment


def status(user, world, attachment):
    browser = Client()
    browser.force_login(user)
    answer = browser.get(f"{world.root}bestand/{attachment.uid}/")
    if answer.streaming:
        assert b"".join(answer.streaming_content).startswith(b"%PDF")  # read whole, which closes the file
    return answer


def test_a_file_comes_as_a_download_that_no_browser_guesses_about(world, sanne):
    answer = status(sanne, world, added(world, sanne, "area.map"))
    assert answer.status_code == 200
    assert answer["Content-Disposition"] == 'attachment; filename="uittreksel.pdf"'
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert answer["Content-Type"] == "application/pdf"


def test_everybody_who_reads_the_agreement_reads_a_map(world, sanne, joris):
    assert status(joris, world, added(world, sanne, "area.map")).status_code == 200


def test_a_proof_is_read_by_its_party_the_coordinator_and_who_uploaded_it(world, sanne, joris, fatma, noor, proof):
    Signatory.objects.create(agreement=world.agreement, party=world.parties[1], proof=proof)
    assert status(joris, world, proof).status_code == 200
    assert status(noor, world, proof).status_code == 200
    assert status(sanne, world, proof).status_code == 200
    assert status(fatma, world, proof).status_code == 403


def test_a_member_of_another_party_does_not_read_a_proof(world, joris, proof):
    Signatory.objects.create(agreement=world.agreement, party=world.parties[0], proof=proof)
    assert status(joris, world, proof).status_code == 403


def test_the_map_in_the_text_is_seen_on_the_screen(world, sanne):
    kept = added(world, sanne, "area.map")
    Area.objects.create(agreement=world.agreement, map=kept, map_alt="Vier straten")
    browser = Client()
    browser.force_login(sanne)
    page = browser.get(f"{world.root}tekst/").content.decode()
    assert f'<img src="{world.root}bestand/{kept.uid}/" alt="Vier straten">' in page
    assert "attachment:" not in page


def test_a_stranger_gets_what_a_wrong_address_gets(world, stranger, proof):
    assert status(stranger, world, proof).status_code == 404


def test_a_file_of_another_agreement_is_not_found(world, sanne, proof):
    browser = Client()
    browser.force_login(sanne)
    assert browser.get(f"{world.root}bestand/zzzzzzzzzz/").status_code == 404
