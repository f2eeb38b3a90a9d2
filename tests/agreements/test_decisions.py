"""How decisions are taken, and what follows when that does not work (chapter I)."""

from django.core.exceptions import ValidationError

from agreements.models import DecisionRules, EscalationStep, ReservedDecision
from agreements.models.fields import SomeoneValue
from agreements.steps.decisions import climbing, deciding, ending, reserving
from tests.agreements.in_memory import answers_with, gaps, row


def test_every_kind_needs_a_way_of_deciding():
    for kind in ("manifest", "intentieverklaring", "samenwerkingsovereenkomst"):
        assert gaps(deciding, answers_with(kind=kind))[0] == "method"
        rules = row(DecisionRules, method="consent", has_exceptions=False)
        assert gaps(deciding, answers_with(rules, kind=kind)) == []


def test_deciding_after_advice_asks_who_hears_it_first():
    rules = row(DecisionRules, method="advies")
    assert gaps(deciding, answers_with(rules)) == ["hears_first"]
    rules.hears_first = False
    assert gaps(deciding, answers_with(rules)) == []


def test_the_ladder_is_needed_except_in_a_manifest():
    assert gaps(climbing, answers_with()) == []
    assert gaps(climbing, answers_with(kind="intentieverklaring")) == ["a row"]
    again = row(EscalationStep, step="opnieuw bespreken", days=0)
    assert gaps(climbing, answers_with(again, kind="intentieverklaring")) == []


def test_the_last_word_needs_somebody_only_where_somebody_has_it():
    rules = row(DecisionRules, last_word="niemand", absent="wacht")
    agreement = answers_with(rules, kind="samenwerkingsovereenkomst")
    assert gaps(ending, agreement) == []
    rules.last_word = "iemand"
    assert gaps(ending, agreement) == ["last_word_of"]
    rules.last_word_of = SomeoneValue("everyone")
    assert gaps(ending, agreement) == []


def test_how_many_votes_are_needed_is_asked_where_votes_are_counted():
    shown = {}
    for method, majority in (("consent", ""), ("meerderheid", ""), ("meerderheid", "deel"), ("meerderheid", "aantal")):
        rules = row(DecisionRules, method=method, majority=majority)
        shown[method, majority] = [one.name for one in deciding.asked_of("S") if one.applies(rules)]
    assert "majority" not in shown["consent", ""]
    assert "majority_percentage" in shown["meerderheid", "deel"]
    assert {"majority_votes", "majority_of"} <= set(shown["meerderheid", "aantal"])


def test_a_majority_is_more_than_half_and_fits_in_all_votes(db):
    too_few = DecisionRules(majority_percentage=50)
    assert any("51" in message for message in broken(too_few))
    odd = DecisionRules(majority_votes=5, majority_of=4)
    assert any("minder stemmen" in message for message in broken(odd))
    assert broken(DecisionRules(majority_votes=4, majority_of=5, majority_percentage=51)) == []


def broken(rules):
    """List the sentences of the constraints that a row breaks."""
    found = []
    for constraint in rules._meta.constraints:
        if "majority" in constraint.name:
            try:
                constraint.validate(DecisionRules, rules)
            except ValidationError as error:
                found += error.messages
    return found


def test_a_decision_that_only_a_council_takes_names_who_takes_it():
    assert gaps(reserving, answers_with(kind="samenwerkingsovereenkomst")) == ["a row"]
    plan = row(ReservedDecision, what="Het uitvoeringsplan vaststellen")
    assert gaps(reserving, answers_with(plan, kind="samenwerkingsovereenkomst")) == ["decider"]


def test_days_are_asked_where_who_was_absent_may_still_object():
    rules = row(DecisionRules, last_word="niemand", absent="schriftelijk")
    assert gaps(ending, answers_with(rules, kind="samenwerkingsovereenkomst")) == ["absent_days"]
