"""Do the days fit together: promises within the term, and a term that can be overseen?"""

from dateutil.relativedelta import relativedelta

from agreements.checks.base import Advice
from agreements.checks.start import step_called
from agreements.models.dutch_dates import dutch_day

LONGEST_TERM = relativedelta(months=60)  # Q7


def first_day(answers):
    """Give the day on which the agreement begins as far as it is known: its own, or the day of signing."""
    term = answers.term
    return term.start.day if term.begins == "moment" else answers.signing.day


def long_term(answers):
    """Nobody can oversee more than five years (Q7)."""
    begin, end = first_day(answers), answers.term.end.day
    if begin and end and begin + LONGEST_TERM < end:
        sentence = "De afspraak duurt langer dan vijf jaar. Kies liever een kortere tijd, en verleng die dan."
        yield Advice(sentence, step_called(answers, "begin"))


def deadlines_within_term(answers):
    """A promise, a result or a moment to look back lies before the end of the agreement."""
    end = answers.term.end.day
    for words, moment, slug, owner in deadlines(answers) if end and step_called(answers, "beslismomenten") else ():
        day = moment.until or moment.day
        if day and day > end:
            sentence = f"{words} is op {dutch_day(day)}. Dat is na het einde van de afspraak, op {dutch_day(end)}."
            yield Advice(sentence, step_called(answers, slug), owner)


def deadlines(answers):
    """List (words, moment, step, owner) of everything that has a day."""
    found = [
        (f"Een belofte van {party}", promise.due, "beloften", party)
        for party in answers.parties
        for promise in party.commitments
    ]
    results = [result for result in answers.results if result.phase != "later"]
    found += [("Een resultaat binnen deze afspraak", result.moment, "resultaten", None) for result in results]
    found += [("Samen terugkijken", evaluation.moment, "terugkijken", None) for evaluation in answers.evaluations]
    return found + [("Een beslismoment", gate.moment, "beslismomenten", None) for gate in answers.gates]


def reservation_without_way_out(answers):
    """A reservation is decided before the agreement begins, or it is agreed what happens when it is not (Q2, Q3)."""
    begin = first_day(answers)
    for party in answers.parties:
        for reservation in party.reservations:
            day = reservation.moment.day
            if not reservation.effect and not (begin and day and day <= begin):
                sentence = f"Spreek af wat er gebeurt als het voorbehoud van {party} niet wordt vervuld."
                yield Advice(sentence, step_called(answers, "voorbehouden"), party)
