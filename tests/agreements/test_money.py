"""Money (chapter N), communication, openness and personal data (chapter O)."""

from agreements.models import Communication, Confidential, Costs
from agreements.steps.communication import confiding, data, speaking, telling
from agreements.steps.money import budget, paying, subsidies
from tests.agreements.in_memory import answers_with, asked, gaps, row

INTENT, AGREEMENT = "intentieverklaring", "samenwerkingsovereenkomst"


def test_what_residents_receive_is_asked_where_they_receive_something():
    nothing = row(Costs, own="ja", volunteers="nee")
    assert gaps(paying, answers_with(nothing, kind=INTENT)) == []
    something = row(Costs, own="behalve", volunteers="ja")
    assert gaps(paying, answers_with(something, kind=INTENT)) == [
        "exceptions",
        "volunteers_amount",
        "volunteers_per",
        "volunteers_payer",
    ]


def test_budget_and_subsidies_are_free_to_list():
    for kind in (INTENT, AGREEMENT):
        assert gaps(budget, answers_with(kind=kind)) == gaps(subsidies, answers_with(kind=kind)) == []


def test_which_data_are_used_is_asked_where_any_are_used():
    told = {"joint": "persberichten", "joint_days": 5, "documents": "ja"}
    assert gaps(telling, answers_with(row(Communication, personal_data=False, **told), kind=INTENT)) == []
    assert gaps(telling, answers_with(row(Communication, personal_data=True, **told), kind=INTENT)) == ["data_kinds"]


def test_who_controls_the_data_is_asked_where_one_party_does():
    shown = [
        [one.name for one in data.asked_of("I") if one.applies(communication)]
        for communication in (Communication(), Communication(personal_data=True, data_role="een"))
    ]
    assert shown[0] == ["results_use"]
    assert shown[1][:2] == ["data_role", "data_controller"]


def test_an_intent_leaves_the_press_free_and_an_agreement_does_not():
    assert asked(speaking, "I") == {"spokesperson": False, "own_news": False}
    assert asked(speaking, "S") == {"spokesperson": True, "own_news": True}


def test_what_is_confidential_has_a_reason_and_a_last_day():
    offers = row(Confidential, item="offertes")
    assert gaps(confiding, answers_with(offers, kind=INTENT)) == ["reason", "until"]
