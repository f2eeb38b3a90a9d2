"""What each party promises, and how the parties keep each other to it (chapter L)."""

import datetime

from agreements.models import CheckRules, Commitment, Evaluation
from agreements.models.fields import MomentValue, lines
from agreements.steps.commitments import evaluating, keeping, looking_back, promises, sharing
from tests.agreements.in_memory import answers_with, asked, gaps, party, row


def test_every_party_that_signs_promises_something():
    school, brem = party("De Klimop"), party("De Brem", capacity="ondersteuner")
    answers = answers_with(school, brem)
    assert promises.who.owners(answers) == [school]
    assert gaps(promises, answers, school) == ["a row"]


def test_a_promise_has_words_somebody_and_a_moment():
    school = party("De Klimop")
    promise = row(Commitment, party=school)
    answers = answers_with(school, promise)
    assert gaps(promises, answers, school) == ["text", "by_function", "due"]
    promise.text, promise.by_function = "geeft een lesweek over warmte", "directeur"
    promise.due = MomentValue(day=datetime.date(2027, 5, 1))
    assert gaps(promises, answers, school) == []


def test_a_promise_may_go_on_all_the_time():
    promise = row(Commitment)
    promise.due = MomentValue(open=True)
    assert str(promise.due) == "doorlopend"


def test_every_kind_looks_back_at_least_once():
    for kind in ("samenwerkingsovereenkomst", "intentieverklaring", "manifest"):
        assert gaps(looking_back, answers_with(kind=kind)) == ["a row"]
    evaluation = row(Evaluation)
    evaluation.moment = MomentValue(day=datetime.date(2028, 3, 1))
    assert gaps(looking_back, answers_with(evaluation)) == []
    assert str(evaluation) == "1 maart 2028"


def test_who_keeps_the_outcome_inside_says_why():
    rules = row(CheckRules, evaluation_public="nee")
    answers = answers_with(rules, kind="samenwerkingsovereenkomst")
    assert gaps(sharing, answers) == ["evaluation_public_reason"]
    rules.evaluation_public = "samenvatting"
    assert gaps(sharing, answers) == []


def test_a_manifest_has_no_rules_for_checking():
    assert [asked(step, "M") for step in (keeping, evaluating, sharing)] == [{}, {}, {}]


def test_usual_questions_for_looking_back_are_a_list():
    assert len(lines(evaluating.usual["evaluation_questions"])) == 3
