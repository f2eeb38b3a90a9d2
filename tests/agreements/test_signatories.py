"""Who signs and on which basis, how, where and when, and who may support the text (chapter P)."""

import pytest
from django.db import IntegrityError, transaction

from agreements.models import Attachment, Person, Signatory, Signing
from agreements.models.fields import label_of
from agreements.steps.signatories import decisions, method, moment, signers
from tests.agreements.in_memory import answers_with, asked, gaps, party, row
from tests.agreements.test_agreement import agreement_in


def test_a_signatory_is_due_when_signing_starts_and_not_before():
    school = party("De Klimop")
    answers = answers_with(school, row(Signatory, party=school))
    assert gaps(signers, answers, school) == []
    assert gaps(signers, answers, school, "start_signing") == ["person", "function"]


def test_an_agreement_also_asks_why_somebody_may_sign_and_the_proof():
    brem = party("De Brem", kind="woningcorporatie")
    lies = row(Signatory, party=brem, person=row(Person, name="Lies Model"), function="bestuurder")
    answers = answers_with(brem, lies, kind="samenwerkingsovereenkomst")
    assert gaps(signers, answers, brem, "start_signing") == ["basis", "proof"]
    lies.basis, lies.proof = "kvk-zelfstandig", Attachment(pk=1, name="uittreksel.pdf")
    assert gaps(signers, answers, brem, "start_signing") == ["proof_day"]


def test_somebody_who_signs_is_named_before_signing_and_not_before_review():
    school = party("De Klimop")
    answers = answers_with(school)
    assert gaps(signers, answers, school) == []
    assert gaps(signers, answers, school, "start_signing") == ["a row"]


def test_who_supports_the_text_does_not_sign():
    supporter = party("Wonen Lindwaarden", kind="woningcorporatie", capacity="ondersteuner")
    assert signers.who.owners(answers_with(supporter)) == []


def test_a_decision_lies_under_the_signature_of_a_public_body_only():
    town, hofgroep = party("Gemeente", kind="gemeente"), party("Hofgroep")
    answers = answers_with(town, hofgroep, kind="intentieverklaring")
    assert gaps(decisions, answers, town, "start_signing") == ["a row"]
    assert gaps(decisions, answers, hofgroep, "start_signing") == []


def test_a_manifest_asks_for_a_decision_only_when_it_is_adopted_at_a_meeting():
    town = party("Gemeente", kind="gemeente")
    by_hand = answers_with(town, kind="manifest")
    assert decisions.who.owners(by_hand) == []
    assert gaps(signers, by_hand, town, "start_signing") == ["a row"]
    by_vote = answers_with(town, row(Signing, method="vergadering"), kind="manifest")
    assert decisions.who.owners(by_vote) == [town]
    assert gaps(signers, by_vote, town, "start_signing") == []


def test_support_is_asked_of_a_manifest_with_its_last_day():
    assert "endorse" not in asked(method, "S")
    signing = row(Signing, endorse="ja")
    assert gaps(method, answers_with(signing)) == ["endorse_until"]
    signing.endorse = "nee"
    assert gaps(method, answers_with(signing)) == []


def test_the_way_of_signing_is_due_when_signing_starts():
    signing = row(Signing, endorse="nee")
    assert gaps(method, answers_with(signing), None, "start_signing") == ["method"]


def test_a_place_is_sent_round_online_or_in_words():
    field = Signing._meta.get_field("place")
    assert label_of(field, "online") == "Online"
    assert label_of(field, "Huis van de Wijk") == "Huis van de Wijk"


def test_nothing_about_the_festive_moment_is_required():
    assert not any(asked(moment, "S").values())


def test_the_database_knows_three_answers_about_support(db):
    with pytest.raises(IntegrityError), transaction.atomic():
        Signing.objects.create(agreement=agreement_in("Lindwaarden"), uid="signing", endorse="misschien")
