"""What the two agreements that bind are there to show: fourteen who sign, and a cooperative that leads."""

import pytest

from agreements.checks.base import advice
from tests.agreements.cases import body, case, party, text, whole

pytestmark = pytest.mark.once


def signals(answers):
    """List the sentences of what deserves a second look."""
    return [one.sentence for one in advice(answers)]


def money_of(answers):
    """Add up what the parties bring in, in euros."""
    return sum(one.money or 0 for each in answers.parties for one in each.contributions)


# --- Oeverkwartier, with fourteen ------------------------------------------------------------------------------------


def test_fourteen_sign_and_one_looks_on():
    parties = case("oeverkwartier").parties
    assert len([each for each in parties if each.signs]) == 14
    assert [str(each) for each in parties if not each.signs] == ["Milieufederatie"]
    assert "Waarnemer, en geen partij: " in text("oeverkwartier")["partijen"]
    assert all(each.signatories for each in parties if each.signs)
    assert "Milieufederatie" not in text("oeverkwartier")["ondertekening"]


def test_two_groups_of_parties_have_one_name_in_the_text():
    parties = text("oeverkwartier")["partijen"]
    assert "Hierna samen: de corporaties" in parties
    assert "Hierna samen: de huurders" in parties
    assert (
        "De corporaties hebben elk één stem. De huurders hebben samen één stem." in text("oeverkwartier")["besluiten"]
    )


def test_three_kinds_of_decisions_are_taken_in_three_other_ways():
    answers = case("oeverkwartier")
    assert answers.decision_rules.method == "consent"
    assert len({one.method for one in answers.decision_exceptions}) == 3
    decided = text("oeverkwartier")["besluiten"]
    for words in (
        "Geld (de begroting of een bijdrage) Stuurgroep Unaniem",
        "Een nieuwe partij Stuurgroep Met een meerderheid van stemmen Nodig: twee derde van de stemmen",
        "Het college van de gemeente Na advies van partijen Wijkt het besluit af van het advies, dan hoort",
    ):
        assert words in decided


def test_every_approval_and_reservation_stands_with_its_own_party():
    parties = text("oeverkwartier")["partijen"]
    for decided in ("(nummer CB-27-233)", "(nummer DB-881)", "(nummer ALV-27-1)"):
        assert parties.count(decided) == 1
    reserved = text("oeverkwartier")["publieke-taken"]
    assert "Waterschap Besluit van het dagelijks bestuur over het geld 28 mei 2027 Nog open" in reserved
    assert "Stadshaven Goedkeuring door de raad van commissarissen 31 mei 2027 Nog open Deze partij valt af" in reserved
    assert {str(one.party) for one in case("oeverkwartier").reservations} == {"Waterschap", "Stadshaven"}


def test_what_the_parties_bring_in_is_the_whole_budget():
    assert money_of(case("oeverkwartier")) == 680_000
    assert "Uit het budget van € 680.000" in text("oeverkwartier")["kosten"]


def test_the_teams_need_a_number_of_parties_and_the_tenants():
    decided = text("oeverkwartier")["besluiten"]
    assert "Projectteam Ten minste 7 partijen Altijd nodig: HV Kadewonen" in decided
    assert not any("Er beslissen er maar" in sentence for sentence in signals(case("oeverkwartier")))


def test_more_parties_needed_to_decide_than_decide_is_noticed():
    answers = case.__wrapped__("oeverkwartier")
    team = next(each for each in answers.bodies if each.name == "projectteam")
    team.quorum_parties = 11
    noticed = [sentence for sentence in signals(answers) if "11 partijen nodig" in sentence]
    assert len(noticed) == 1
    assert "projectteam" in noticed[0]
    assert "maar 10 mee" in noticed[0]


def test_two_directors_of_stadshaven_sign_together():
    stadshaven = party("oeverkwartier", "stadshaven")
    assert len(stadshaven.signatories) == 2
    assert stadshaven.lacks_joint is False


def test_meetings_hang_under_one_and_the_neighbourhood_meets_in_its_own_places():
    above = {each.name: str(each.reports_to or "") for each in case("oeverkwartier").bodies if each.level != "open"}
    assert [name for name, parent in above.items() if not parent] == ["stuurgroep"]
    assert body("oeverkwartier", "wijkbijeenkomst").place == "Huis van de Wijk, school De Boei en moskee An-Noor"
    assert {"nl", "tr", "ar"} <= {one for each in case("oeverkwartier").resident_channels for one in each.languages}


def test_seven_subjects_pass_to_organisations_and_the_council_hears_advice_first():
    assert len(case("oeverkwartier").handovers) == 7
    handed = text("oeverkwartier")["overdracht"]
    assert "Communicatie met huurders Werkgroep bewoners De corporaties" in handed
    assert "Uitvoeringsplan en gebied aanwijzen Stuurgroep De gemeenteraad van de gemeente" in handed


# --- Veenhoek, led by a cooperative ----------------------------------------------------------------------------------


def test_the_start_waits_for_the_members_of_warm_veenhoek():
    assert "Deze overeenkomst geldt zodra alle voorbehouden zijn vervuld." in text("veenhoek")["duur"]
    reserved = text("veenhoek")["publieke-taken"]
    assert "Warm Veenhoek Instemming van de ledenvergadering 31 maart 2027 Nog open De hele afspraak stopt" in reserved


def test_ger_who_signs_for_the_owners_is_named_to_the_team_only():
    assert "Ger Model" in text("veenhoek")["ondertekening"]
    assert "Ger" not in whole("veenhoek", "public").split()
    assert "Maud Fictie" in text("veenhoek", "public")["ondertekening"]


def test_the_municipality_that_helps_is_not_who_gives_the_permit():
    handed = text("veenhoek")["overdracht"]
    assert "Vergunning Warm Veenhoek Het team vergunningen van de gemeente" in handed
    assert "De beleidsmedewerker uit het projectteam beslist niet mee." in handed
    assert [one.person.name for one in party("veenhoek", "gemeente").representatives] == ["Job Proef"]
    assert "verandert niets aan de wettelijke taken" in text("veenhoek")["publieke-taken"]


def test_pien_who_has_less_time_than_the_cooperative_promises_is_noticed():
    answers = case.__wrapped__("veenhoek")
    assert signals(answers) == []
    warm = next(each for each in answers.parties if each.short_name == "Warm Veenhoek")
    for person in warm.representatives:
        person.availability = 100
    assert any(sentence.startswith("Warm Veenhoek belooft meer uren") for sentence in signals(answers))


def test_the_three_who_pay_bring_in_what_the_design_costs():
    assert money_of(case("veenhoek")) == 105_000


def test_offers_of_suppliers_stay_within_the_team_for_a_while():
    assert "De offertes van leveranciers" in text("veenhoek")["openheid"]
    assert "offertes" not in whole("veenhoek", "public").casefold()
    assert "Eén onderwerp blijft tijdelijk binnen het projectteam." in text("veenhoek", "public")["openheid"]


def test_the_agreement_follows_an_earlier_one_and_binds_whole():
    assert "Volgt op Intentieverklaring Warm Veenhoek (2026)" in text("veenhoek")["voorblad"]
    assert case("veenhoek").basics.binding == "wel"


def test_whoever_stops_leaves_the_design_and_takes_no_data_along():
    left = text("veenhoek")["toetreden"]
    for words in ("Ontwerpen gaan naar alle partijen", "gaat terug naar wie het gaf", "binnen 30 dagen verwijderd"):
        assert words in left
