"""How decisions are taken, and what follows when that does not work (chapter I)."""

from agreements.models import DecisionRules, EscalationStep
from agreements.models.fields import SomeoneValue
from agreements.steps.decisions import climbing, deciding, ending
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
