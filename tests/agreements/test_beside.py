"""The article beside a question is the article of the whole text: same words, numbers and references."""

import pytest

from agreements.document.articles import articles, articles_of
from agreements.document.fill import fill
from agreements.kinds import KINDS
from agreements.steps.chapters import steps
from agreements.steps.hidden import printable
from tests.agreements.everything import everything_answered
from tests.agreements.zwaluwveen import raw_zwaluwveen


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("answers_of", [lambda kind: everything_answered(KINDS[kind]), raw_zwaluwveen])
def test_a_part_of_the_text_reads_as_in_the_whole(kind, answers_of):
    answers = printable(answers_of(kind))
    whole = fill(articles(answers), answers)
    for slug in steps(kind):
        only = articles_of(kind, slug)
        part = fill(articles(answers, only=only), answers, only=only)
        assert part == [block for block in whole if block.slug in only], slug


def test_terms_fall_away_in_a_part_as_in_the_whole():
    answers = printable(raw_zwaluwveen("samenwerkingsovereenkomst"))
    answers.basics.together, answers.basics.subject = "wij", "een groene wijk"
    slugs = [block.slug for block in articles(answers)]
    assert [block.slug for block in articles(answers, only=("doel",))] == slugs
