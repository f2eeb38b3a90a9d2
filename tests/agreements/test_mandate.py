"""The team, who sits in it, and what it may decide (chapter G)."""

from decimal import Decimal

import pytest

from agreements.models import AskFirst, Mandate, Person, Representative
from agreements.models.mandate import in_a_sentence
from agreements.steps.mandate import asking, joining, limits, naming
from tests.agreements.in_memory import answers_with, asked, gaps, party, row


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("kerngroep", "de kerngroep"),
        ("projectteam", "het projectteam"),
        ("wijkteam Zuid", "het wijkteam Zuid"),
        ("bestuurlijk gesprek", "het bestuurlijk gesprek"),
        ("werkgroep techniek", "de werkgroep techniek"),
        ("werkgroep overleg", "de werkgroep overleg"),
        ("warmteberaad", "het warmteberaad"),
        ("adviesraad", "de adviesraad"),
        ("buurtavond", "de buurtavond"),
        ("Team Tijmstraat", "Team Tijmstraat"),
        ("", ""),
    ],
)
def test_a_name_gets_its_article(name, sentence):
    assert in_a_sentence(name) == sentence


def test_the_team_is_named_as_the_team_wants_it():
    assert Mandate().in_sentence == "het team"
    assert Mandate(team_name="kerngroep").in_sentence == "de kerngroep"
    assert Mandate(team_name="kerngroep", team_in_sentence="onze kerngroep").in_sentence == "onze kerngroep"


def test_the_usual_name_follows_the_kind():
    usual = naming.usual["team_name"]
    assert usual(None, answers_with()) == "kerngroep"
    assert usual(None, answers_with(kind="intentieverklaring")) == "projectteam"


def test_everybody_who_speaks_for_a_party_has_a_line():
    platform, zon = party("Bewonersplatform"), party("Zon op Veen")
    sanne, joris = row(Person, name="Sanne Voorbeeld"), row(Person, name="Joris Model")
    spokesperson = row(Representative, party=platform, person=sanne)
    chairman = row(Representative, party=zon, person=joris, in_team=False)
    answers = answers_with(platform, zon, sanne, joris, spokesperson, chairman)
    cells = joining.cells(answers, None)
    assert [cell.line for cell in cells] == ["Sanne Voorbeeld, Bewonersplatform", "Joris Model, Zon op Veen"]
    assert [cell.row for cell in cells] == [spokesperson, chairman]


def test_no_is_an_answer_to_the_question_who_is_in_the_team():
    platform = party("Bewonersplatform")
    sanne = row(Representative, party=platform, function="bewoner", in_team=False)
    ravi = row(Representative, party=platform, function="buurman")
    missing = joining.missing(answers_with(platform, sanne, ravi), None)
    assert [thing for thing, _ in missing] == [ravi]


def test_a_manifest_asks_the_mandate_without_needing_it():
    assert asked(naming, "M") == {"team_name": True, "may": False}
    assert asked(limits, "M") == {"never": False, "team_in_sentence": False}
    assert gaps(asking, answers_with()) == []
    assert gaps(naming, answers_with(kind="intentieverklaring")) == ["team_name", "may", "prepare_only"]
    assert gaps(limits, answers_with(kind="samenwerkingsovereenkomst")) == ["never", "amount", "period", "silence"]


def test_who_signs_for_work_is_asked_once_there_is_money_for_it():
    nothing, much = row(Mandate, amount=Decimal(0)), row(Mandate, amount=Decimal(50_000))
    found = [gaps(limits, answers_with(mandate, kind="samenwerkingsovereenkomst")) for mandate in (nothing, much)]
    assert found == [["never", "period", "silence"], ["never", "amount_signer", "period", "silence"]]


def test_what_the_team_asks_first_names_whom_and_how_fast():
    first = row(AskFirst, topic="een persbericht")
    assert gaps(asking, answers_with(kind="intentieverklaring")) == ["a row"]
    assert gaps(asking, answers_with(first, kind="intentieverklaring")) == ["who", "days"]
