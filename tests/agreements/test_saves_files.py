"""Uploads on a page that is saved, refused or chosen between."""

from django.core.files.uploadedfile import SimpleUploadedFile

from agreements.models import Attachment
from tests.agreements.world import chosen, logged_in, words_of

GOAL = "aanleiding-en-doel"
PDF = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n"


def pdf(name="besluit.pdf", more=b""):
    return SimpleUploadedFile(name, PDF[:9] + more + PDF[9:], "application/pdf")


def test_a_file_is_kept_and_stays_when_the_page_is_saved_again(world, sanne):
    world.fill(sanne, "voorgeschiedenis", predecessor="Wijkvisie 2021", predecessor_file=pdf())
    assert world.answers.basics.predecessor_file.name == "besluit.pdf"
    world.fill(sanne, "voorgeschiedenis", predecessor="Wijkvisie 2022")
    assert world.answers.basics.predecessor_file.name == "besluit.pdf"


def test_the_same_file_sent_twice_is_kept_once(world, sanne):
    page = world.open(sanne, "voorgeschiedenis")
    page.send({"predecessor_file": pdf()})
    page.send({"predecessor_file": pdf()})
    assert Attachment.objects.count() == 1


def test_a_file_can_be_removed(world, sanne):
    world.fill(sanne, "voorgeschiedenis", predecessor_file=pdf())
    world.fill(sanne, "voorgeschiedenis", **{"predecessor_file-clear": "on"})
    assert world.answers.basics.predecessor_file is None


def test_a_refused_file_is_named_with_its_error(world, sanne):
    wrong = SimpleUploadedFile("brief.docx", b"PK\x03\x04", "application/msword")
    world.fill(sanne, "voorgeschiedenis", predecessor_file=wrong)
    shown = words_of(logged_in(sanne).get(world.address("voorgeschiedenis")))
    assert "Dit soort bestand nemen we niet aan" in shown


def test_a_file_that_clashes_can_still_be_chosen(world, sanne, fatma):
    hers, other = world.open(sanne, "voorgeschiedenis"), world.open(fatma, "voorgeschiedenis")
    hers.send({"predecessor_file": pdf("van-sanne.pdf", b"%1\n")})
    answer = other.send({"predecessor_file": pdf("van-fatma.pdf", b"%2\n")})
    assert answer.status_code == 409
    assert "van-fatma.pdf" in words_of(answer)
    assert chosen(other, answer, "mijn").status_code == 302
    file = world.answers.basics.predecessor_file
    assert file.name == "van-fatma.pdf"
    with file.file.open("rb") as stored:
        assert b"%2" in stored.read()


def test_a_file_beside_a_text_that_clashes_is_not_lost(world, sanne, fatma):
    hers, other = world.open(sanne, "voorgeschiedenis"), world.open(fatma, "voorgeschiedenis")
    hers.send({"predecessor": "Wijkvisie 2021"})
    answer = other.send({"predecessor": "Wijkvisie 2022", "predecessor_file": pdf()})
    assert chosen(other, answer, "mijn").status_code == 302
    assert world.answers.basics.predecessor_file.name == "besluit.pdf"
