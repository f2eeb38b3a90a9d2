"""Who hears what (chapter K)."""

import pytest
from django.core.exceptions import ValidationError

from agreements.models import Information, InformationLine, ResidentChannel
from agreements.models.fields import SomeoneValue
from agreements.models.information import check_contact
from agreements.steps.information import papers, partners, questions, residents
from tests.agreements.in_memory import answers_with, asked, gaps, party, row


def test_every_party_has_a_cell_for_every_audience_also_who_only_listens():
    names = [
        party("De Brem"),
        party("Energieloket", capacity="waarnemer"),
        party("VvE Duinzicht", capacity="betrokken"),
    ]
    cells = partners.cells(answers_with(*names), None)
    assert [(cell.line, cell.column) for cell in cells[:2]] == [
        ("De Brem", "Wie meedoet"),
        ("De Brem", "De achterban of organisatie (niet verplicht)"),
    ]
    assert [cell.line for cell in cells[2::2]] == ["Energieloket", "VvE Duinzicht"]
    assert len({cell.row.uid for cell in cells}) == 6


def test_only_who_takes_part_must_be_covered():
    brem = party("De Brem")
    assert gaps(partners, answers_with(brem)) == ["channel", "frequency", "sender"]


def test_a_covered_party_is_no_gap_and_keeps_its_certain_place():
    brem = party("De Brem")
    empty = answers_with(brem)
    uid = partners.cells(empty, None)[0].row.uid
    line = row(InformationLine, uid=uid, party=brem, audience="deelnemers", channel="e-mail", frequency="elke maand")
    line.sender = SomeoneValue("party", brem)
    answers = answers_with(brem, line)
    assert partners.cells(answers, None)[0].row is line
    assert gaps(partners, answers) == []
    assert answers.parties[0].information_lines == [line]


def test_residents_must_hear_in_at_least_one_way_with_its_languages():
    assert gaps(residents, answers_with()) == ["a row"]
    flyer = row(ResidentChannel, channel="flyer", frequency="elk seizoen")
    assert gaps(residents, answers_with(flyer)) == ["languages"]
    flyer.languages = ["nl", "Spaans"]
    assert gaps(residents, answers_with(flyer)) == []


@pytest.mark.parametrize("words", ["info@warmzwaluwveen.voorbeeld", "014 0123", "buurthuis Het Nest, elke woensdag"])
def test_an_address_a_number_or_a_place_is_a_contact(words):
    check_contact(words)


def test_a_broken_mail_address_is_told_with_one_that_works():
    with pytest.raises(ValidationError, match="info@onzewijk"):
        check_contact("mail naar info@warmzwaluwveen")


def test_a_language_may_be_named_and_is_never_needed():
    answers = answers_with(party("Platform"))
    assert "language" in asked(partners, "M")
    assert "language" not in gaps(partners, answers)


def test_where_shared_papers_stand_is_asked_in_an_agreement_and_is_free():
    assert asked(papers, "S") == {"shared_place": False}
    assert not asked(papers, "I")
    assert not asked(papers, "M")


def test_a_contact_is_needed():
    assert gaps(questions, answers_with()) == ["contact"]
    assert gaps(questions, answers_with(row(Information, contact="info@oever.voorbeeld"))) == []
