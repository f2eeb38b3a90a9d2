"""The summary for the neighbourhood (chapter R)."""

import pytest
from django.core.exceptions import ValidationError

from agreements.models import Summary
from agreements.models.openness import check_length
from agreements.steps.openness import summary
from tests.agreements.in_memory import answers_with, gaps


def test_the_summary_is_due_at_publication_and_not_before():
    assert gaps(summary, answers_with(), moment="start_review") == []
    assert gaps(summary, answers_with(), moment="publish") == ["text"]


def test_a_summary_may_have_150_words_and_no_more():
    check_length("woord " * 150)
    with pytest.raises(ValidationError, match="151 woorden"):
        check_length("woord " * 151)


def test_a_summary_under_40_words_is_too_short():
    assert not Summary().is_too_short
    assert Summary(text="woord " * 39).is_too_short
    assert not Summary(text="woord " * 40).is_too_short
