"""What the chapters ask as a whole: every question on one page, and the columns of the three kinds."""

from collections import Counter

import pytest

from agreements.models import Answers, FormAdvice, Person
from agreements.models.base import answer_models
from agreements.models.values import field_of, names_of
from agreements.steps.base import REQUIRED
from agreements.steps.chapters import all_steps
from agreements.transfer.export import document_of
from agreements.transfer.inserting import import_document
from agreements.transfer.writing import dump
from meetings.models import MeetingBody

# Known from elsewhere: people are named where they speak or sign, and everybody decides about the own name.
NEVER_ON_A_PAGE = {(Person, "name"), (Person, "email")}


def asked_questions():
    """List (model, name) of everything that a page asks, rows under rows too."""
    for step in all_steps().values():
        yield from ((step.model, one.name) for one in step.asks)
        if step.children:
            yield from ((step.children.model, one.name) for one in step.children.asks)


def test_every_question_stands_on_one_page():
    asked = Counter(asked_questions())
    # The keuzehulp asks before there are steps
    by_step = [model for model in answer_models() if model is not FormAdvice]
    everything = {(model, name) for model in by_step for name in names_of(model)} - NEVER_ON_A_PAGE
    assert {question for question, times in asked.items() if times > 1} == set()
    assert everything - set(asked) == set()


@pytest.mark.parametrize("step", all_steps().values(), ids=list(all_steps()))
def test_a_question_has_words_and_no_question_is_shouted(step):
    for one in step.asks:
        field = field_of(step.model, one.name)
        assert field.verbose_name[0].isupper(), one.name
        assert field.verbose_name.rstrip().endswith(("?", ".")), one.name


def test_the_usual_answers_belong_to_questions_of_their_page():
    for step in all_steps().values():
        assert set(step.usual) <= {one.name for one in step.asks}, step.slug


def test_no_manifest_is_asked_about_money_or_data():
    for slug in ("kosten", "budget", "subsidies", "communicatie-en-openheid", "gegevens-van-bewoners", "vertrouwelijk"):
        assert all_steps()[slug].asked_of("M") == []


def test_a_row_that_a_kind_requires_asks_a_question_that_it_requires():
    for step in all_steps().values():
        for letter, level in zip("SIM", step.rows, strict=True) if step.is_list else ():
            levels = [one.level(letter) for one in step.asks]
            assert level != REQUIRED or REQUIRED in levels, step.slug


MEETINGS = """format: 1
municipality: Lindwaarden

basics:
  kind: samenwerkingsovereenkomst

bodies:
  - key: projectteam
    name: projectteam
    reports_to: stuurgroep
  - key: stuurgroep
    name: stuurgroep
"""


def test_a_meeting_that_reports_to_one_that_comes_later_in_the_file_is_taken_in(lindwaarden):
    answers = Answers(import_document(MEETINGS))
    projectteam, stuurgroep = answers.bodies
    assert projectteam.reports_to is stuurgroep
    assert stuurgroep.reports_to is None
    assert dump(document_of(answers)) == MEETINGS
    assert MeetingBody.objects.get(name="projectteam").reports_to.name == "stuurgroep"
