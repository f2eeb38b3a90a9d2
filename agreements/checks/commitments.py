"""Does everybody promise something, in words that fit the form, and do the parties look back often enough?"""

import re
from itertools import pairwise

from dateutil.relativedelta import relativedelta

from agreements.checks.base import Advice
from agreements.checks.start import step_called
from agreements.checks.term import first_day

RESULT_WORDS = re.compile(r"\b(zal|zullen|garandeert|garanderen)\b|€", re.IGNORECASE)
YEARLY = relativedelta(months=13)  # L6: every year, and a month later is still that


def hard_promises(answers):
    """A text that does not bind raises expectations when it promises money or results."""
    if answers.letter == "S" or (answers.letter == "I" and answers.basics.binding == "wel"):
        return
    kind = answers.kind.name.lower()
    for party in answers.parties:
        for promise in party.commitments if party.signs else ():
            found = RESULT_WORDS.search(promise.text)
            if found:
                word = found[0].lower()
                sentence = f"In een belofte van {party} staat “{word}”. Dat klinkt hard. Hoort dat in een {kind}?"
                yield Advice(sentence, step_called(answers, "beloften"), party, promise)


def promises_on_one_side(answers):
    """Promises go both ways: the municipality promises something, and so do the others (L1)."""
    step = step_called(answers, "beloften")
    signing = [party for party in answers.parties if party.signs]
    theirs = sum(len(party.commitments) for party in signing if party.is_municipality)
    others = sum(len(party.commitments) for party in signing if not party.is_municipality)
    town = next((party for party in signing if party.is_municipality), None)
    if town and others and not theirs:
        yield Advice(f"De anderen beloven al iets. Wat belooft {town}?", step, town)
    elif theirs and not others and len(signing) > 1:
        yield Advice("Alleen de gemeente belooft iets. Wat beloven de anderen?", step)


def looks_back_every_year(answers):
    """An agreement is looked back on at least once a year (L6); who waits for an event cannot be counted."""
    days = [evaluation.moment.day for evaluation in answers.evaluations]
    begin, end = first_day(answers), answers.term.end.day
    if answers.letter != "S" or not days or None in days or not begin or not end:
        return
    marks = [begin, *sorted(day for day in days if begin < day < end), end]
    if any(earlier + YEARLY < later for earlier, later in pairwise(marks)):
        sentence = "Tussen twee momenten om terug te kijken zit meer dan een jaar. Spreek er nog een af."
        yield Advice(sentence, step_called(answers, "terugkijken"))
