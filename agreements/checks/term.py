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
    """What is planned lies between the beginning and the end of the agreement (L1, D6, L6, Q9, G7)."""
    begin, end = first_day(answers), answers.term.end.day
    for words, day, slug, owner, row in planned(answers) if step_called(answers, "beslismomenten") else ():
        place = {"owner": owner, "row": row}
        if end and day > end:
            sentence = f"{words} is op {dutch_day(day)}. Dat is na het einde van de afspraak, op {dutch_day(end)}."
            yield Advice(sentence, step_called(answers, slug), **place)
        elif begin and day < begin:
            sentence = f"{words} is op {dutch_day(day)}. Dat is voor het begin van de afspraak, op {dutch_day(begin)}."
            yield Advice(sentence, step_called(answers, slug), **place)


def planned(answers):
    """List (words, last day, step, owner, row) of everything that is planned on a day within this agreement."""
    found = [
        (f"Een belofte van {party}", promise.due, "beloften", party, promise)
        for party in answers.parties
        for promise in party.commitments
    ]
    results = [result for result in answers.results if result.phase != "later"]
    found += [("Een resultaat binnen deze afspraak", one.moment, "resultaten", None, one) for one in results]
    found += [("Samen terugkijken", one.moment, "terugkijken", None, one) for one in answers.evaluations]
    found += [("Een beslismoment", one.moment, "beslismomenten", None, one) for one in answers.gates]
    found += [("Het mandaat van het team", answers.mandate.period, "mandaat", None, None)]
    days = [(words, moment.until or moment.day, *place) for words, moment, *place in found]
    return [one for one in days if one[1]]


def reservation_without_way_out(answers):
    """A reservation is decided before the agreement begins, or it is agreed what happens when it is not (Q2, Q3)."""
    if answers.term.begins == "voorbehouden":
        return
    begin = first_day(answers)
    for party in answers.parties:
        for reservation in party.reservations if party.signs else ():
            day, is_open = reservation.moment.day, reservation.state != "vervuld"
            if is_open and not reservation.effect and not (begin and day and day <= begin):
                sentence = f"Spreek af wat er gebeurt als het voorbehoud van {party} niet wordt vervuld."
                yield Advice(sentence, step_called(answers, "voorbehouden"), party, reservation)
