"""Do the days fit together: promises within the term, and a term that can be overseen?"""

from itertools import pairwise

from dateutil.relativedelta import relativedelta

from agreements.checks.base import Advice
from agreements.checks.start import step_called
from agreements.models.dutch_dates import dutch_day

LONGEST_TERM = relativedelta(months=60)  # Q7
A_YEAR = relativedelta(months=12)


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


def mandate_within_term(answers):
    """What the team may decide ends no later than the agreement (G7)."""
    last, end = answers.mandate.period.until, answers.term.end.day
    if last and end and last > end and step_called(answers, "mandaat"):
        sentence = f"Het mandaat van het team geldt tot en met {dutch_day(last)}."
        sentence = f"{sentence} De afspraak stopt eerder: op {dutch_day(end)}."
        yield Advice(sentence, step_called(answers, "mandaat"))


def looks_back_every_year(answers):
    """A samenwerkingsovereenkomst is looked back upon at least once in twelve months (L6)."""
    moments = [evaluation.moment for evaluation in answers.evaluations]
    begin, end = first_day(answers), answers.term.end.day
    if answers.letter != "S" or not (begin and end and moments) or any(moment.day is None for moment in moments):
        return
    days = sorted([begin, *(moment.day for moment in moments), end])
    gap = next((day for day, later in pairwise(days) if day + A_YEAR < later), None)
    if gap:
        sentence = f"Na {dutch_day(gap)} kijken jullie meer dan een jaar niet samen terug. Voeg een moment toe."
        yield Advice(sentence, step_called(answers, "terugkijken"))


def plans_after_an_outside_date(answers):
    """A day from outside that plans pass deserves a thought: after elections or a works, all may be different (D13)."""
    plans = [(words, moment.until or moment.day) for words, moment, _, _ in deadlines(answers)]
    for outside in answers.outside_dates:
        last = outside.moment.until or outside.moment.day
        later = sorted(((day, words) for words, day in plans if last and day and day > last), key=lambda plan: plan[0])
        if later:
            day, words = later[0]
            first = f"{words[0].lower()}{words[1:]} op {dutch_day(day)}"
            sentence = f"Na “{outside.what}” ({dutch_day(last)}) komt nog {first}. Houd daar rekening mee."
            yield Advice(sentence, step_called(answers, "data-van-buiten"))


def reservation_without_way_out(answers):
    """A reservation is decided before the agreement begins, or it is agreed what happens when it is not (Q2, Q3)."""
    begin = first_day(answers)
    for party in answers.parties:
        for reservation in party.reservations:
            day = reservation.moment.day
            if not reservation.effect and not (begin and day and day <= begin):
                sentence = f"Spreek af wat er gebeurt als het voorbehoud van {party} niet wordt vervuld."
                yield Advice(sentence, step_called(answers, "voorbehouden"), party)
