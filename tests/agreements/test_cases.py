"""What the three smaller examples are there to show: a manifest, two parties, and one that does not exist yet."""

import re
from datetime import date
from pathlib import Path

import pytest

from agreements.checks.base import advice, blockers
from agreements.examples import COMPLETE
from agreements.models import Basics
from tests.agreements.cases import body, case, party, text, whole

pytestmark = pytest.mark.once


def signals(name):
    """List the sentences of what deserves a second look in an example."""
    return [one.sentence for one in advice(case(name))]


@pytest.mark.parametrize("name", COMPLETE)
def test_an_example_waits_for_nothing_but_files(name):
    assert {one.name for one in blockers(case(name), "publish")} <= {"proof"}


# --- Zwaluwveen, the manifest ----------------------------------------------------------------------------------------


def test_for_all_to_read_ravi_is_a_resident_and_sanne_has_her_name():
    signed = text("zwaluwveen", "public")["ondertekening"]
    assert "Ravi" not in whole("zwaluwveen", "public")
    assert "Naam Een bewoner van de wijk" in signed
    assert "Naam Sanne Voorbeeld" in signed
    assert "Naam Ravi Proef" in text("zwaluwveen")["ondertekening"]


def test_who_supports_a_manifest_promises_and_signs_nothing():
    wonen = party("zwaluwveen", "wonen")
    assert (wonen.signs, wonen.commitments, wonen.signatories) == (False, [], [])
    assert "Dit manifest wordt gesteund door Wonen Lindwaarden." in text("zwaluwveen")["ondertekening"]
    assert not any("Wonen Lindwaarden" in sentence for sentence in signals("zwaluwveen"))


def test_everybody_who_signs_the_manifest_promises_one_thing_on_a_day():
    promises = [promise for each in case("zwaluwveen").parties if each.signs for promise in each.commitments]
    assert len(promises) == 5
    assert all(promise.due.day and promise.by_function for promise in promises)


def test_a_manifest_binds_nobody_and_neighbours_can_still_add_their_names():
    assert "Niemand kan er bij de rechter iets mee eisen." in text("zwaluwveen")["status"]
    assert case("zwaluwveen").signing.endorse_until == date(2027, 12, 31)
    assert "31 december 2027" in whole("zwaluwveen")


# --- Tijmstraat, the small one ---------------------------------------------------------------------------------------


def test_the_board_of_an_informal_association_is_warned():
    assert len(signals("tijmstraat")) == 1
    assert (
        "Hofgroep is een vereniging zonder notaris. Het bestuur kan zelf aansprakelijk zijn."
        in signals("tijmstraat")[0]
    )


def test_yara_and_henk_sign_together_as_the_whole_board():
    hofgroep = party("tijmstraat", "hofgroep")
    assert [str(one.person) for one in hofgroep.signatories] == ["Yara Model", "Henk Voorbeeld"]
    assert hofgroep.lacks_joint is False
    assert text("tijmstraat")["ondertekening"].count("geldig als beide zijn gezet") == 2


def test_one_meeting_is_enough_and_nobody_asks_for_a_steering_group():
    assert "Wij hebben één overleg: het werkoverleg." in text("tijmstraat")["overleg"]
    assert "stuurgroep" not in whole("tijmstraat").casefold()
    assert not any("overleg" in sentence for sentence in signals("tijmstraat"))


def test_two_parties_host_each_other_in_turn_from_a_day():
    hosted = text("tijmstraat")["overleg"]
    assert "1 Hofgroep Bij een bewoner aan huis 2 Gemeente Het gemeentehuis" in hosted
    assert "De eerste gastheer begint op 9 februari 2027." in hosted


def test_two_articles_bind_and_the_others_do_not():
    assert case("tijmstraat").basics.binding == "deels"
    assert "behalve van de artikelen 12 en 13" in text("tijmstraat")["status"]


# --- Bremkwartier, with an organisation that does not exist yet ------------------------------------------------------


def test_guus_signs_for_himself_until_bremwarmte_is_founded():
    bremwarmte = party("bremkwartier", "bremwarmte")
    assert [str(one.person) for one in bremwarmte.signatories] == ["Guus Model"]
    parties = text("bremkwartier")["partijen"]
    assert "Bremwarmte bestaat nog niet. Tot de oprichting tekent Guus Model" in parties
    assert "voor zichzelf" in parties


def test_four_parties_host_the_team_and_the_tenants_chose_not_to():
    hosts = [str(host.party) for host in body("bremkwartier", "projectteam").hosts]
    assert hosts == ["Gemeente", "De Brem", "Bremwarmte", "Netkring"]
    assert party("bremkwartier", "huurders").signs


def test_data_are_shared_only_after_the_privacy_agreement():
    assert case("bremkwartier").communication.data_agreement_day == date(2027, 4, 1)
    assert "delen de gegevens pas als er een privacyafspraak is" in text("bremkwartier")["openheid"]


def test_an_exploration_that_may_be_sensitive_says_why_and_prints_nothing_of_it():
    basics = case("bremkwartier").basics
    assert basics.sensitive is True
    assert len(basics.sensitive_reasons) == 3
    labels = dict(Basics._meta.get_field("sensitive_reasons").flatchoices)
    assert not any(labels[reason] in whole("bremkwartier") for reason in basics.sensitive_reasons)


def test_the_tenants_must_be_there_to_decide():
    assert "Altijd nodig: Huurdersvereniging" in text("bremkwartier")["besluiten"]


def test_one_observer_and_one_who_is_involved_are_no_parties():
    parties = text("bremkwartier")["partijen"]
    assert "Waarnemer, en geen partij: Energieloket Ravenmeer" in parties
    assert "Ook betrokken, maar geen partij: VvE Duinzicht" in parties


def test_news_for_tenants_and_advice_of_tenants_go_to_their_own_organisations():
    handed = text("bremkwartier")["overdracht"]
    assert "Communicatie met huurders Projectteam De Brem Altijd" in handed
    assert [len(one.receivers) for one in case("bremkwartier").handovers].count(1) == 5


def test_the_steering_group_decides_first_and_four_parties_decide_on_the_first_of_december():
    first, last = case("bremkwartier").gates
    assert (first.moment.day, str(first.decider.target)) == (date(2027, 6, 28), "stuurgroep")
    deciders = [last.decider, *(one.who for one in last.gate_deciders)]
    assert [str(one.target) for one in deciders] == ["Gemeente", "De Brem", "Huurdersvereniging", "Bremwarmte"]
    assert last.moment.day == date(2027, 12, 1)


def test_every_test_that_the_list_of_examples_names_is_there():
    here = Path(__file__).parent
    known = "".join((here / name).read_text(encoding="utf-8") for name in ("test_cases.py", "test_large_cases.py"))
    named = re.findall(r"`(test_\w+)`", (here.parents[1] / "docs" / "cases.md").read_text(encoding="utf-8"))
    assert len(named) > 20
    assert [name for name in named if f"def {name}(" not in known] == []
