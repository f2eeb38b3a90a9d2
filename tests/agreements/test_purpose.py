"""Why, what for and where (chapter D)."""

from agreements.models import Area, Attachment, Purpose
from agreements.models.fields import labels_of
from agreements.steps.purpose import area, definitions, goal, requests, results, scope
from tests.agreements.in_memory import answers_with, asked, gaps, row
from tests.agreements.test_parties import faults


def test_every_kind_asks_reason_goal_and_principles():
    for letter in "SIM":
        earlier = letter != "M"
        assert asked(goal, letter) == {
            "reason": True,
            "goal": True,
            "principles": True,
            "roles_used": earlier,
            "directing_used": earlier,
        }


def test_ten_principles_are_enough():
    words = [f"uitgangspunt {number}" for number in range(11)]
    assert faults(Purpose(principles=words))["principles"] == ["Jullie kozen er 11. Kies er ten hoogste tien."]
    assert faults(Purpose(principles=words[:10])) == {}


def test_principles_of_your_own_read_as_typed_after_the_known_ones():
    field = Purpose._meta.get_field("principles")
    assert labels_of(field, ["de duinen blijven stil", "leren-mag"]) == ["Leren mag", "de duinen blijven stil"]


def test_a_map_is_described_for_who_cannot_see_it():
    answers = answers_with(row(Area, name="Zwaluwveen", description="Tussen spoor en singel."))
    assert gaps(area, answers) == []
    answers.area.map = Attachment(pk=1, name="kaart.png")
    assert gaps(area, answers) == ["map_alt"]


def test_the_borders_are_free_in_a_manifest():
    assert not any(asked(scope, "M").values())
    assert asked(scope, "S")["scope_out"] is True


def test_requests_are_for_declarations_and_definitions_for_agreements():
    assert asked(requests, "S") == {}
    assert asked(requests, "M") == {"addressee": True, "text": True}
    assert [asked(definitions, letter) for letter in "IM"] == [{}, {}]


def test_a_manifest_promises_no_results():
    assert asked(results, "M") == {}


def test_homes_are_added_up_and_unknown_is_not_zero():
    assert Area(homes_owner=310, homes_social=190).homes == 500
    assert Area(homes_social=0).homes == 0
    assert Area().homes is None


def test_an_area_stands_in_a_sentence_as_it_was_answered():
    assert Area(name="Oeverkwartier", in_sentence="het Oeverkwartier").named == "het Oeverkwartier"
    assert Area(name="Zwaluwveen").named == "Zwaluwveen"
