"""The checks behind the signals: gaps, overlaps and facts that do not go together, each fires and each stays silent."""

from datetime import date

import pytest

from agreements import models as m
from agreements.checks import (
    commitments,
    contributions,
    handover,
    information,
    mandate,
    parties,
    people,
    signatories,
)
from agreements.checks.base import CHECKS, Advice, advice, problems
from agreements.models.fields import SomeoneValue
from meetings.models import BodyMember, MeetingBody
from tests.agreements.in_memory import answers_with, party, row

pytestmark = pytest.mark.once
MANIFEST, INTENT, AGREEMENT = "manifest", "intentieverklaring", "samenwerkingsovereenkomst"


def said(check, *rows, kind=AGREEMENT):
    """List what a check says about some rows."""
    return [problem.sentence for problem in check(answers_with(*rows, kind=kind))]


def promising(who, text="huurt een zaal", **values):
    return row(m.Commitment, party=who, text=text, **values)


def handing_over(topic, sender=None, receiver=None, **values):
    made = row(m.Handover, topic=topic, **values)
    made.sender, made.receiver = (SomeoneValue("party", one) if one else None for one in (sender, receiver))
    return made


# --- Promises ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("zal 40 daken huren", "zal"),
        ("Wij garanderen lage woonlasten", "garanderen"),
        ("betaalt € 5.000", "€"),
        ("regelt een zaal voor elke buurtavond", ""),
        ("verzamelt garanties van makers", ""),
    ],
)
def test_a_manifest_names_the_word_that_sounds_hard(text, word):
    zon = party("Zon op Veen")
    found = said(commitments.hard_promises, zon, promising(zon, text), kind=MANIFEST)
    words = f"In een belofte van Zon op Veen staat “{word}”. Dat klinkt hard. Hoort dat in een manifest?"
    assert found == ([words] if word else [])


@pytest.mark.parametrize(
    ("kind", "binding", "fires"), [(INTENT, "deels", 1), (INTENT, "wel", 0), (AGREEMENT, "wel", 0)]
)
def test_what_binds_may_promise_a_result(kind, binding, fires):
    zon = party("Zon op Veen")
    answers = answers_with(zon, promising(zon, "zal 40 daken huren"), kind=kind)
    answers.basics.binding = binding
    assert len(list(commitments.hard_promises(answers))) == fires


def test_a_hard_promise_of_who_only_supports_is_not_in_the_text():
    club = party("VV Zwaluwen", capacity="ondersteuner")
    assert said(commitments.hard_promises, club, promising(club, "zal helpen"), kind=MANIFEST) == []


def test_the_municipality_promises_something_too():
    zon, town = party("Zon op Veen"), party("Gemeente Lindwaarden", kind="gemeente")
    check = commitments.promises_on_one_side
    asked = ["De anderen beloven al iets. Wat belooft Gemeente Lindwaarden?"]
    assert said(check, zon, town, promising(zon)) == asked


def test_and_not_the_municipality_alone():
    zon, town = party("Zon op Veen"), party("Gemeente Lindwaarden", kind="gemeente")
    check = commitments.promises_on_one_side
    assert said(check, zon, town, promising(town)) == ["Alleen de gemeente belooft iets. Wat beloven de anderen?"]


def test_promises_of_both_sides_or_without_a_municipality_are_fine():
    zon, town = party("Zon op Veen"), party("Gemeente Lindwaarden", kind="gemeente")
    assert said(commitments.promises_on_one_side, zon, town, promising(zon), promising(town)) == []
    zon, hof = party("Zon op Veen"), party("Hofgroep")
    assert said(commitments.promises_on_one_side, zon, hof, promising(zon)) == []


# --- Parties and people --------------------------------------------------------------------------------------------


def test_the_board_of_an_informal_association_knows_what_it_risks():
    hof = party("Hofgroep")
    hof.legal_form = "vereniging-zonder-notaris"
    first = "Hofgroep is een vereniging zonder notaris. Het bestuur kan zelf aansprakelijk zijn."
    assert said(parties.informal_association, hof, kind=INTENT) == [
        f"{first} Met een inschrijving in het Handelsregister is dat minder."
    ]
    hof.kvk = "00000111"
    assert said(parties.informal_association, hof, kind=INTENT) == [first]
    hof.legal_form = "vereniging"
    assert said(parties.informal_association, hof, kind=INTENT) == []


@pytest.mark.parametrize(("form", "fires"), [("bv", True), ("stichting", False), ("vereniging", False), ("", False)])
def test_a_housing_association_is_a_stichting_or_a_vereniging(form, fires):
    brem = party("De Brem", kind="woningcorporatie")
    brem.legal_form = form
    assert bool(said(parties.landlord_has_a_fitting_form, brem)) is fires


def test_who_leads_the_approach_has_somebody_in_the_team():
    hof, town = party("Hofgroep"), party("Gemeente Lindwaarden", kind="gemeente")
    leads = row(m.Initiative)
    leads.leader = SomeoneValue("party", hof)
    elif_ = row(m.Representative, party=town, function="projectleider", in_team=True)
    words = ["Hofgroep is de trekker van de wijkaanpak, maar heeft niemand in het team."]
    assert said(people.leader_is_in_the_team, hof, town, leads, elif_) == words


def test_a_leader_in_the_team_is_fine_and_before_there_is_a_team_nobody_asks():
    hof, leads = party("Hofgroep"), row(m.Initiative)
    leads.leader = SomeoneValue("party", hof)
    assert said(people.leader_is_in_the_team, hof, leads) == []
    kees = row(m.Representative, party=hof, function="bewoner", in_team=True)
    assert said(people.leader_is_in_the_team, hof, leads, kees) == []


def sits_in(body, who, attends):
    return row(BodyMember, body=body, party=who, attends=attends)


def test_who_comes_nowhere_and_hears_nothing_is_out_of_sight():
    hof, vve, kerngroep = party("Hofgroep"), party("VvE Duinzicht"), row(MeetingBody, name="kerngroep")
    rows = hof, vve, kerngroep, sits_in(kerngroep, hof, "vast"), sits_in(kerngroep, vve, "niet")
    sentence = "VvE Duinzicht is bij geen enkel overleg, en hoort ook op geen andere manier wat er gebeurt."
    assert said(information.nobody_out_of_sight, *rows) == [sentence]


def test_a_line_of_information_is_enough_and_an_empty_draft_says_nothing():
    hof, vve = party("Hofgroep"), party("VvE Duinzicht")
    assert said(information.nobody_out_of_sight, hof, vve) == []
    lines = [row(m.InformationLine, party=one, audience="deelnemers", channel="e-mail") for one in (hof, vve)]
    assert said(information.nobody_out_of_sight, hof, vve, *lines) == []


# --- What people have ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("hours", "per", "fires"), [(600, "totaal", True), (200, "totaal", False), (21, "", False)])
def test_hours_in_all_are_spread_over_the_term(hours, per, fires):
    hof = party("Hofgroep")
    kees = row(m.Representative, party=hof, availability=20)
    brings = row(m.Contribution, party=hof, hours=hours, hours_per=per)
    year = row(m.Term, begins="moment", start_day=date(2027, 1, 1), end_day=date(2027, 12, 31))
    assert bool(said(contributions.more_hours_than_people_have, hof, kees, brings, year)) is fires


@pytest.mark.parametrize(("paid", "fires"), [("vrijwilliger", True), ("vergoeding", True), ("betaald", False)])
def test_volunteers_of_an_organisation_do_not_promise_more_than_they_have_either(paid, fires):
    welfare = party("Buurtwerk", kind="welzijn-zorg")
    joy = row(m.Representative, party=welfare, availability=8, paid=paid)
    brings = row(m.Contribution, party=welfare, hours=20, hours_per="maand")
    assert bool(said(contributions.more_hours_than_people_have, welfare, joy, brings)) is fires


@pytest.mark.parametrize(
    ("insured", "sentence"),
    [
        ("nee", "De vrijwilligers van Hofgroep zijn niet verzekerd. Vraag de gemeente of dat kan."),
        ("uitzoeken", "Zijn de vrijwilligers van Hofgroep verzekerd? Maak een belofte van het uitzoeken."),
        ("gemeente", ""),
        ("geen-vrijwilligers", ""),
    ],
)
def test_volunteers_are_insured_or_somebody_finds_out(insured, sentence):
    hof = party("Hofgroep")
    brings = row(m.Contribution, party=hof, insured=insured)
    assert said(contributions.volunteers_are_insured, hof, brings) == [sentence] * bool(sentence)


# --- Who decides ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rows", "place"),
    [
        ([row(m.ReservedDecision, what="Planning")], "bij de besluiten van raad, bestuur of leden"),
        ([row(m.AskFirst, topic="De planning.")], "bij waarvoor het team eerst toestemming vraagt"),
        ([row(m.Handover, topic="planning")], "bij de overdrachtspunten"),
        ([row(m.Handover, topic="planning", mode="team")], ""),
        ([row(m.AskFirst, topic="De planning van het groen")], ""),
    ],
)
def test_what_the_team_decides_is_decided_nowhere_else(rows, place):
    may = row(m.Mandate, may="De planning\nDe agenda")
    sentence = f"“De planning” staat bij wat het team zelf beslist, en ook {place}. Kies één van de twee."
    assert said(mandate.decides_and_does_not, may, *rows) == [sentence] * bool(place)


def test_what_the_team_may_is_not_what_it_never_does():
    both = row(m.Mandate, may="Huurverhoging", never="huurverhoging")
    assert "nooit beslist" in said(mandate.decides_and_does_not, both)[0]


def test_one_subject_has_one_owner():
    brem, town = party("De Brem"), party("Gemeente Lindwaarden", kind="gemeente")
    twice = handing_over("klachten", receiver=brem), handing_over("klachten", receiver=town)
    words = ["“klachten” staat twee keer bij de overdrachtspunten. Wie beslist erover?"]
    assert said(handover.one_row_for_a_subject, brem, town, *twice) == words


def test_what_one_passes_on_to_the_next_is_one_chain():
    team, brem, tenants = party("Hofgroep"), party("De Brem"), party("Huurdersraad")
    chain = handing_over("advies", team, brem), handing_over("advies", brem, tenants)
    assert said(handover.one_row_for_a_subject, team, brem, tenants, *chain) == []


def test_a_manifest_may_leave_open_who_takes_over_and_is_asked():
    brem = party("De Brem")
    nobody, somebody = handing_over("klachten"), handing_over("persvragen", receiver=brem)
    check = handover.somebody_takes_it_over
    assert said(check, brem, nobody, somebody, kind=MANIFEST) == ["Bij “klachten” staat nog niet wie het overneemt."]
    assert said(check, brem, nobody, kind=AGREEMENT) == []  # there it is a required answer


@pytest.mark.parametrize(
    ("form", "basis", "fires"),
    [
        ("stichting", "eigen-naam", True),
        ("eenmanszaak", "eigen-naam", False),
        ("groep", "eigen-naam", False),
        ("groep", "kvk-zelfstandig", True),
        ("stichting", "kvk-samen", False),
        ("stichting", "171-2", True),
        ("stichting", "volmacht", False),
    ],
)
def test_the_ground_of_a_signature_goes_with_the_party(form, basis, fires):
    brem = party("De Brem")
    brem.legal_form = form
    kees = row(m.Signatory, party=brem, function="voorzitter", basis=basis)
    assert bool(said(signatories.basis_fits_the_party, brem, kees)) is fires


def test_a_mayor_signs_and_so_does_a_founder():
    town, warm = party("Gemeente Lindwaarden", kind="gemeente"), party("Coöperatie Bremwarmte u.a. i.o.")
    town.legal_form, warm.legal_form = "publiekrechtelijk", "cooperatie"
    mayor = row(m.Signatory, party=town, function="burgemeester", basis="171-1")
    founder = row(m.Signatory, party=warm, function="oprichter", basis="eigen-naam")
    assert said(signatories.basis_fits_the_party, town, warm, mayor, founder) == []


# --- All of them ---------------------------------------------------------------------------------------------------


def test_what_a_kind_does_not_ask_is_no_problem():
    hof = party("Hofgroep")
    kees = row(m.Representative, party=hof, availability=2)
    brings = row(m.Contribution, party=hof, hours=80, hours_per="maand", insured="nee")
    ends = row(m.Term, begins="moment", start_day=date(2027, 1, 1), end_day=date(2040, 1, 1))
    answers = answers_with(hof, kees, brings, ends, row(m.Mandate, amount=5000), kind=MANIFEST)
    assert {one.check for one in advice(answers)} & {
        "more_hours_than_people_have",
        "more_money_than_there_is",
        "volunteers_are_insured",
    } == set()
    assert all(one.step is not None for one in problems(answers))


def test_every_check_has_a_name_of_its_own():
    names = [path.rpartition(".")[2] for path in CHECKS]
    assert len(names) == len(set(names))


def test_a_signal_is_another_when_its_thing_its_check_or_its_sentence_is():
    hof, brem = party("Hofgroep"), party("De Brem")
    first = Advice("Klopt dit?", None, hof, check="one")
    others = [
        Advice("Klopt dit?", None, brem, check="one"),
        Advice("Klopt dat?", None, hof, check="one"),
        Advice("Klopt dit?", None, hof, check="two"),
        Advice("Klopt dit?", None, hof, row=brem, check="one"),
    ]
    assert first.key not in {one.key for one in others[:3]}
    assert Advice("Klopt dit?", None, None, about=hof, check="one").key == first.key
    assert others[3].key == others[0].key  # the same thing, wherever it is solved


def test_who_signs_is_asked_before_signing_and_not_before_the_text_goes_round():
    hof = party("Hofgroep")
    missing = {one.step.slug: one.stops for one in problems(answers_with(hof)) if one.check == "missing_answers"}
    assert missing["ondertekenaars"] == "start_signing"
    assert missing["beloften"] == "start_review"
