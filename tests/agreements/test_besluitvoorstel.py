"""The besluitvoorstel: what the college and the mayor are asked to decide, in Word and as PDF."""

from io import BytesIO

import pytest
from docx import Document

from agreements.document.freeze import SIGNING, last_version
from agreements.document.hashes import document_hash
from agreements.document.keep import pdf_for
from agreements.document.tidying import tidy
from agreements.document.tree import read, words
from agreements.models import Answers, Clause, CoordinatorFile, Party, Signatory
from agreements.models.coordinating import Informing
from agreements.workflow.proposal import proposal_document
from tests.agreements.world import logged_in, words_of


def page(road, rest=""):
    """Give an address of the besluitvoorstel."""
    return f"/toetsing/{road.key}/besluitvoorstel/{rest}"


def made(road):
    """Give the words of the besluitvoorstel by part."""
    blocks, _facts = proposal_document(road.agreement, last_version(road.agreement), Answers(road.agreement))
    return {block.slug: " ".join(words(read(block.html)).split()) for block in blocks}


def test_the_college_and_the_mayor_each_decide_their_own_thing(road):
    road.handed_in()
    said = made(road)
    assert "Het college van burgemeester en wethouders besluit: in te stemmen met het document" in said["besluit"]
    assert "De burgemeester besluit: volmacht te verlenen" in said["besluit"]
    assert "versie 1" in said["besluit"]
    assert "artikel 160, eerste lid, van de Gemeentewet" in said["bevoegdheid"]
    assert "artikel 171, eerste en tweede lid, van de Gemeentewet" in said["bevoegdheid"]


def test_a_mayor_who_signs_gives_no_power_of_attorney(road):
    road.handed_in()
    Signatory.objects.filter(agreement=road.agreement, party__kind="gemeente").update(basis="171-1")
    assert "volmacht te verlenen" not in made(road)["besluit"]


def test_what_the_file_says_stands_in_it(road):
    road.handed_in()
    CoordinatorFile.objects.create(
        agreement=road.agreement, embargo="2030-05-01", embargo_reason="De raad hoort het eerst."
    )
    for order, (who, days) in enumerate([("De wethouder", 0), ("De raad", 1), ("De pers", 2)]):
        Informing.objects.create(agreement=road.agreement, order=order, who=who, days=days)
    said = made(road)
    assert "tot en met 1 mei 2030 niet openbaar te maken" in said["besluit"]
    assert "De raad hoort het eerst." in said["informeren"]
    assert "De raad (1 dag na de vorige)" in said["informeren"]


def test_own_words_of_the_municipality_are_named_with_their_reason(road, lindwaarden):
    Clause.objects.create(
        municipality=lindwaarden, kind="manifest", article="status", number=1,
        text="Overheden houden hun eigen taken.", reason="De raad wil dat zo.",
    )  # fmt: skip
    road.handed_in()
    assert "De raad wil dat zo." in made(road)["afwijkingen"]


def test_every_part_is_in_its_canonical_form_and_twice_the_same(road):
    road.handed_in()
    version, live = last_version(road.agreement), Answers(road.agreement)
    blocks, facts = proposal_document(road.agreement, version, live)
    assert [tidy(block.html) for block in blocks] == [block.html for block in blocks]
    assert document_hash(proposal_document(road.agreement, version, live)[0]) == document_hash(blocks)
    assert facts["hash"] == version.text_hash
    assert facts["label"] == "Besluitvoorstel"


def test_noor_downloads_it_in_word(road):
    road.handed_in()
    answer = logged_in(road.noor).get(page(road, "word/"))
    assert answer["Content-Disposition"].startswith('attachment; filename="besluitvoorstel-')
    file = Document(BytesIO(b"".join(answer.streaming_content)))
    said = "\n".join(one.text for one in file.paragraphs)
    assert "Voorgesteld besluit" in said
    assert "Concept van de raadsbrief" in said


def test_it_is_printed_as_a_pdf_without_a_mistake(road):
    road.handed_in()
    document = proposal_document(road.agreement, last_version(road.agreement), Answers(road.agreement))
    kept = pdf_for(*document, SIGNING)
    assert (kept.is_ready, kept.error) == (True, "")
    answer = logged_in(road.noor).get(page(road, "pdf/"))
    assert answer["Content-Disposition"].startswith('attachment; filename="besluitvoorstel-')
    assert b"".join(answer.streaming_content).startswith(b"%PDF")
    assert "Download de PDF" in words_of(logged_in(road.noor).get(page(road)))


@pytest.mark.parametrize("rest", ["", "word/", "pdf/"])
def test_it_is_for_coordinators_alone(road, guus, rest):
    road.handed_in()
    assert logged_in(road.sanne).get(page(road, rest)).status_code == 403
    assert logged_in(guus).get(page(road, rest)).status_code == 404


def test_without_a_municipality_that_signs_there_is_nothing_to_decide(road):
    Party.objects.filter(agreement=road.agreement, kind="gemeente").update(capacity="ondersteuner")
    road.handed_in()
    who = logged_in(road.noor)
    assert "Er is nu geen besluitvoorstel" in words_of(who.get(page(road)))
    assert who.get(page(road, "word/")).status_code == 404
