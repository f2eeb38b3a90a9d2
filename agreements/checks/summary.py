"""Will the neighbourhood read the summary?"""

from agreements.checks.base import Advice
from agreements.checks.reading_ease import reading_of
from agreements.checks.start import step_called
from agreements.models.openness import LEAST_WORDS, MOST_WORDS


def summary_is_long_enough(answers):
    """A summary tells who, what, why and how to take part, which takes some words (R2)."""
    summary = answers.summary
    if summary.is_too_short:
        number = len(summary.text.split())
        words = "1 woord" if number == 1 else f"{number} woorden"
        sentence = f"De samenvatting is nog kort: {words}. Gebruik er {LEAST_WORDS} tot {MOST_WORDS}."
        yield Advice(sentence, step_called(answers, "samenvatting"))


def summary_reads_easily(answers):
    """A summary that only reads well to who studied does not reach the neighbourhood (R2)."""
    reading = reading_of(answers.summary.text)
    if reading and reading.level == "moeilijk":
        sentence = "De samenvatting leest moeilijk. Maak zinnen korter, en kies gewone woorden."
        yield Advice(sentence, step_called(answers, "samenvatting"))
