"""How the text names its parties, and where they sign."""

from datetime import date

from agreements import models as m
from agreements.document import rows
from agreements.document.articles import articles
from agreements.document.fill import fill
from tests.agreements.in_memory import answers_with, party
from tests.agreements.test_articles import I, S, texts
from tests.agreements.zwaluwveen import row, zwaluwveen


def test_a_municipality_signs_by_its_alderman_on_a_decision_of_the_college():
    answers = zwaluwveen(S)
    answers.parties[2].acts_as = "beide"
    assert (
        "Gemeente Lindwaarden, gevestigd in Zwaluwveen, vertegenwoordigd door Bas Fictie, wethouder, met een volmacht "
        "van de burgemeester (artikel 171, tweede lid, van de Gemeentewet). Het college van burgemeester en wethouders "
        "heeft op 19 januari 2027 (nummer B2027-014) besloten deze overeenkomst aan te gaan. "
        "Het college doet ook zelf mee, als bestuursorgaan. Hierna: Gemeente"
    ) in texts(answers)["partijen"]


def test_the_mayor_signs_in_person():
    answers = zwaluwveen(S)
    mayor = answers.parties[2].signatories[0]
    mayor.function, mayor.basis = "burgemeester", "171-1"
    assert "Bas Fictie, burgemeester (artikel 171, eerste lid, van de Gemeentewet)." in texts(answers)["partijen"]


def test_a_group_without_legal_form_is_no_party_itself():
    assert (
        "Sanne Voorbeeld en Ravi Proef, bewoners van Zwaluwveen. Zij tekenen voor zichzelf en zijn de contactpersonen "
        "van het Bewonersplatform. Het Bewonersplatform heeft geen rechtsvorm en is zelf geen partij."
    ) in texts(zwaluwveen(S))["partijen"]


def test_a_party_that_is_still_being_founded_says_who_signs_until_then():
    answers = zwaluwveen(I)
    cooperative = answers.parties[1]
    cooperative.official_name, cooperative.signatories[0].basis = "Coöperatie Zon op Veen u.a. i.o.", "eigen-naam"
    assert (
        "Coöperatie Zon op Veen u.a. i.o., een coöperatie in oprichting in Zwaluwveen, KvK-nummer 00000101. "
        "Coöperatie Zon op Veen bestaat nog niet. Tot de oprichting tekent Joris Model, voorzitter, voor zichzelf. "
        "Na de oprichting laat Coöperatie Zon op Veen binnen 4 weken schriftelijk weten of Coöperatie Zon op Veen "
        "meedoet."
    ) in texts(answers)["partijen"]


def test_parties_that_share_a_name_are_counted():
    group = row(m.PartyGroup, name="de clubs", in_sentence="de clubs")
    answers = zwaluwveen(S, group)
    for place in (1, 3):
        answers.parties[place].group = answers.groups[0]
    assert "De clubs: partijen 2 en 4. Hierna samen: de clubs" in texts(answers)["partijen"]


def test_who_supports_signs_nothing_and_is_named_once():
    assert texts(zwaluwveen())["ondertekening"].endswith("Dit manifest wordt gesteund door Wonen Lindwaarden.")


# Signatures


def test_joint_authority_gives_lines_that_count():
    answers = zwaluwveen(I)
    platform = answers.parties[0]
    for signatory in platform.signatories:
        signatory.basis = "hele-bestuur"
    found = texts(answers)["ondertekening"]
    assert "Handtekening 1 van 2, geldig als beide zijn gezet Naam Sanne Voorbeeld" in found
    assert "Handtekening 2 van 2, geldig als beide zijn gezet Naam Ravi Proef" in found


def test_people_who_sign_for_themselves_do_not_need_each_other():
    assert "geldig als" not in texts(zwaluwveen())["ondertekening"]


def test_every_signatory_has_a_line_and_is_asked_for_consent_unless_in_office():
    answers = zwaluwveen()
    shown = next(block.html for block in fill(articles(answers), answers) if block.slug == "ondertekening")
    assert shown.count('<dt>Mijn naam mag in de openbare versie</dt><dd class="keuze">ja / nee</dd>') == 4
    assert shown.count('<dd class="lijn handtekening"></dd>') == 5


def test_signatures_may_begin_with_the_municipality_or_follow_the_alphabet():
    answers = zwaluwveen()
    order = [each.short_name for each in rows.in_signing_order(answers.parties, answers.signing)]
    assert order == ["Bewonersplatform", "Coöperatie Zon op Veen", "Gemeente", "VV Zwaluwen"]
    answers.signing.signing_order = "gemeente-eerst"
    assert rows.in_signing_order(answers.parties, answers.signing)[0].short_name == "Gemeente"


def test_a_manifest_may_be_adopted_by_a_vote():
    decision = row(m.Decision, organ="alv", day=date(2027, 2, 25), number="ALV-27-1")
    answers = zwaluwveen()
    decision.party = answers.parties[1]
    answers.parties[1].decisions.append(decision)
    answers.signing.method = "vergadering"
    found = texts(answers)["ondertekening"]
    assert "Coöperatie Zon op Veen De algemene ledenvergadering 25 februari 2027 ALV-27-1" in found
    assert "Handtekening" not in found.replace("handtekeningen", "")


def test_a_party_without_people_still_gets_a_block():
    answers = answers_with(party("Bewonersplatform"), party("VV Zwaluwen"))
    assert texts(answers)["ondertekening"].count("[volgt bij ondertekening]") == 2
