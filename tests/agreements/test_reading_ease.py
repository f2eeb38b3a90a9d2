"""How easily a text reads: its score, and what makes it hard."""

import pytest

from agreements.checks.reading_ease import reading_of, syllables
from agreements.checks.summary import summary_is_long_enough, summary_reads_easily
from agreements.models import Summary
from tests.agreements.in_memory import answers_with, row

pytestmark = pytest.mark.once

PLAIN = "Wij maken onze wijk warm zonder gas. Dat doen we samen. Loop eens binnen, of bel ons."
OFFICIAL = (
    "Teneinde de energietransitie te faciliteren, zullen participerende organisaties in het samenwerkingsverband "
    "gezamenlijk de benodigde voorzieningen realiseren, met inachtneming van de vastgestelde gebiedsprogramma's."
)


@pytest.mark.parametrize(
    ("word", "number"),
    [("gas", 1), ("aardgas", 2), ("gemeente", 3), ("coöperatie", 5), ("ideeën", 3), ("nieuw", 1), ("2030", 1)],
)
def test_syllables_are_counted_by_their_vowels(word, number):
    assert syllables(word) == number


def test_the_score_is_the_formula_of_douma():
    assert reading_of("De gemeente helpt.").score == round(206.84 - 0.77 * 500 / 3 - 0.93 * 3)


def test_plain_words_read_easily_and_official_words_do_not():
    assert reading_of(PLAIN).level == "makkelijk"
    official = reading_of(OFFICIAL)
    assert official.level == "moeilijk"
    assert official.score < reading_of(PLAIN).score
    assert len(official.long_sentences) == 1
    assert dict(official.plainer)["faciliteren"] == "helpen"
    assert "samenwerkingsverband" in official.long_words


def test_a_number_with_a_dot_ends_no_sentence_and_an_empty_text_has_no_score():
    assert reading_of("Straks zijn 1.200 woningen warm.").long_sentences == ()
    assert reading_of("  ") is None
    assert reading_of("… – !") is None


def test_the_words_are_counted_as_the_limit_counts_them():
    assert reading_of("een twee – drie").words == 4


def test_a_short_or_hard_summary_is_pointed_out_and_stops_nothing():
    assert list(summary_is_long_enough(answers_with())) == []
    short = answers_with(row(Summary, text=OFFICIAL))
    [advice] = summary_is_long_enough(short)
    assert advice.sentence == "De samenvatting is nog kort: 22 woorden. Gebruik er 40 tot 150."
    assert [one.step.slug for one in summary_reads_easily(short)] == ["samenvatting"]
    assert list(summary_reads_easily(answers_with(row(Summary, text=PLAIN)))) == []
