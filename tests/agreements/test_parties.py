"""The parties: their names, what the database holds about them, and what is asked of whom (chapter B)."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from agreements.models import Legitimacy, Party, PartyGroup, Signatory
from agreements.models.naming import name_in_sentence
from agreements.steps.parties import constituency, grouping, interest, missing, more, naming, who
from tests.agreements.in_memory import answers_with, asked, gaps, party, row
from tests.agreements.test_agreement import agreement_in


def faults(instance):
    """Map the fields of a row that its model refuses to their sentences."""
    try:
        instance.clean_fields(exclude=["agreement", "party"])
    except ValidationError as error:
        return error.message_dict
    return {}


def test_a_short_name_is_used_once_in_an_agreement_and_again_in_another(db):
    zwaluwveen, bremkwartier = agreement_in("Lindwaarden"), agreement_in("Ravenmeer")
    Party.objects.create(agreement=zwaluwveen, short_name="Gemeente")
    Party.objects.create(agreement=bremkwartier, short_name="Gemeente")
    with pytest.raises(IntegrityError), transaction.atomic():
        Party.objects.create(agreement=zwaluwveen, short_name="Gemeente")


def test_many_parties_may_wait_for_a_short_name(db):
    zwaluwveen = agreement_in("Lindwaarden")
    for _ in range(3):
        Party.objects.create(agreement=zwaluwveen)
    assert Party.objects.filter(agreement=zwaluwveen).count() == 3


@pytest.mark.parametrize("kvk", ["1234567", "123456789", "1234567a", "١٢٣٤٥٦٧٨", "12345678\n"])
def test_a_kvk_number_has_eight_plain_digits(kvk):
    assert "acht cijfers" in " ".join(faults(Party(kvk=kvk))["kvk"])


def test_the_database_refuses_a_kvk_number_of_another_length(db):
    zwaluwveen = agreement_in("Lindwaarden")
    Party.objects.create(agreement=zwaluwveen, kvk="00000101")
    with pytest.raises(IntegrityError), transaction.atomic():
        Party.objects.create(agreement=zwaluwveen, kvk="101")


def test_the_database_knows_four_ways_to_take_part(db):
    with pytest.raises(IntegrityError), transaction.atomic():
        Party.objects.create(agreement=agreement_in("Lindwaarden"), capacity="toeschouwer")


def test_a_percentage_is_at_most_hundred_also_in_the_database(db):
    assert faults(Legitimacy(percentage=101))["percentage"] == ["Vul een getal van 0 tot en met 100 in."]
    platform = Party.objects.create(agreement=agreement_in("Lindwaarden"))
    with pytest.raises(IntegrityError), transaction.atomic():
        Legitimacy.objects.create(agreement=platform.agreement, party=platform, percentage=101)


def test_an_essay_about_your_interest_says_how_long_it_may_be():
    sentence = "De tekst is 601 tekens lang. Maak de tekst korter: ten hoogste 600 tekens."
    assert faults(Party(interest="a" * 601))["interest"] == [sentence]
    assert faults(Party(interest="a" * 600)) == {}


@pytest.mark.parametrize(
    ("names", "sentence"),
    [
        (("Gemeente", "gemeente Lindwaarden"), "de gemeente"),
        (("", "gemeente Lindwaarden"), "de gemeente Lindwaarden"),
        (("", "Waterschap Lage Oevers"), "het waterschap Lage Oevers"),
        (("Bewonersplatform", ""), "het bewonersplatform"),
        (("Huurdersvereniging", "Huurdersvereniging Bremkwartier"), "de huurdersvereniging"),
        (("De Brem", "Woonstichting De Brem"), "De Brem"),
        (("", "Basisschool De Klimop"), "Basisschool De Klimop"),
        (("", ""), ""),
    ],
)
def test_a_name_is_offered_as_it_stands_in_a_sentence(names, sentence):
    assert name_in_sentence(*names) == sentence


def test_what_a_party_answered_about_its_name_goes_before_what_is_offered():
    assert row(Party, short_name="Gemeente", in_sentence="onze gemeente").named == "onze gemeente"
    assert row(Party, official_name="VV Zwaluwen").named == "VV Zwaluwen"
    assert row(Party).named == "partij zonder naam"


def test_a_party_is_called_by_its_short_name_and_else_by_its_official_name():
    assert str(Party(short_name="Kadewonen", official_name="Stichting Kadewonen")) == "Kadewonen"
    assert str(Party(official_name="Stichting Kadewonen")) == "Stichting Kadewonen"


def test_who_must_sign_together_and_is_alone_is_noticed():
    tenants = party("Huurdersvereniging", kind="huurdersorganisatie")
    fatma = row(Signatory, party=tenants, function="voorzitter", basis="kvk-samen")
    answers = answers_with(tenants, fatma)
    assert (answers.parties[0].needs_joint, answers.parties[0].lacks_joint) == (True, True)
    answers = answers_with(tenants, fatma, row(Signatory, party=tenants, function="secretaris", basis="kvk-samen"))
    assert (answers.parties[0].needs_joint, answers.parties[0].lacks_joint) == (True, False)


def test_who_may_sign_alone_needs_nobody():
    brem = party("De Brem", kind="woningcorporatie")
    answers = answers_with(brem, row(Signatory, party=brem, basis="kvk-zelfstandig"))
    assert not answers.parties[0].needs_joint


def test_a_public_body_is_known_by_its_kind_or_its_legal_form():
    assert party("Waterschap", kind="andere-overheid").is_public
    assert row(Party, kind="veiligheidsregio", legal_form="publiekrechtelijk").is_public
    assert not party("De Brem", kind="woningcorporatie").is_public


def test_an_agreement_begins_with_two_parties():
    assert gaps(who, answers_with(party("Gemeente", kind="gemeente"))) == ["a row"]
    assert gaps(who, answers_with(party("Gemeente", kind="gemeente"), party("Hofgroep"))) == []


def test_a_manifest_asks_little_about_a_party():
    assert asked(naming, "M") == {"short_name": False, "in_sentence": False, "many": False}
    assert asked(more, "M") == {"kvk": False}
    assert [asked(step, "M") for step in (interest, constituency, missing)] == [{}, {}, {}]


def test_a_group_of_residents_has_no_kvk_number_and_no_capacity():
    hofgroep = row(
        Party, short_name="Hofgroep", kind="bewonersinitiatief", legal_form="groep", capacity="ondertekenaar"
    )
    answers = answers_with(hofgroep, kind="samenwerkingsovereenkomst")
    assert gaps(naming, answers, hofgroep) == ["in_sentence", "many", "seat"]
    assert gaps(more, answers, hofgroep) == []


def test_residents_of_whom_no_legal_form_is_asked_give_no_kvk_number():
    platform = row(Party, short_name="Bewonersplatform", kind="bewonersinitiatief", capacity="ondertekenaar")
    assert gaps(more, answers_with(platform, kind="manifest"), platform, "ready_to_sign") == []
    school = row(Party, short_name="De Klimop", kind="school", capacity="ondertekenaar")
    assert gaps(more, answers_with(school, kind="samenwerkingsovereenkomst"), school) == ["kvk"]


def test_a_municipality_says_in_which_capacity_it_takes_part():
    town = row(
        Party, kind="gemeente", capacity="ondertekenaar", legal_form="publiekrechtelijk", kvk="00000109", seat="X"
    )
    answers = answers_with(town, kind="samenwerkingsovereenkomst")
    assert gaps(more, answers, town) == ["acts_as"]


def test_residents_and_tenants_tell_for_whom_they_speak():
    residents, tenants = party("Hofgroep"), party("Huurdersraad", kind="huurdersorganisatie")
    answers = answers_with(residents, tenants, party("De Brem", kind="woningcorporatie"), kind="intentieverklaring")
    assert constituency.who.owners(answers) == [residents, tenants]
    assert gaps(constituency, answers, residents) == ["a row"]


def test_parties_are_put_in_groups_once_there_is_a_group():
    brem = party("De Brem", kind="woningcorporatie")
    assert grouping.things(answers_with(brem), None) == []
    assert grouping.things(answers_with(brem, row(PartyGroup, name="de Corporaties")), None) == [brem]


def test_somebody_who_is_only_affected_has_no_pages():
    affected = party("VvE Duinzicht", kind="vve", capacity="betrokken")
    assert naming.who.owners(answers_with(affected)) == []
