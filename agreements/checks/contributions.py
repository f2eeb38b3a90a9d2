"""Is there as much time and money as the agreement counts on?"""

from agreements.checks.base import Advice
from agreements.checks.start import step_called
from agreements.checks.term import first_day
from agreements.models.dutch_dates import dutch_euro

PER_MONTH = {"week": 52 / 12, "maand": 1, "jaar": 1 / 12}
UNPAID = ("vrijwilliger", "vergoeding")


def works_for_free(party):
    """Tell whether the people of a party mostly do this beside their work."""
    by_kind = party.is_residents or party.is_tenants or party.is_person or party.kind in ("energiecooperatie", "vve")
    return by_kind or any(person.paid in UNPAID for person in party.representatives)


def hours_a_month(contribution, answers):
    """Give the hours that a party promises in a month; of a total by the months of the term, 0 where nobody knows."""
    hours, begin, end = contribution.hours or 0, first_day(answers), answers.term.end.day
    if contribution.hours_per == "totaal":
        return hours * 30 / (end - begin).days if begin and end and begin < end else 0
    return hours * PER_MONTH.get(contribution.hours_per, 0)


def more_hours_than_people_have(answers):
    """Volunteers do not promise more hours than their people say they have (F7, C5)."""
    for party in answers.parties:
        hours = [person.availability for person in party.representatives if person.availability is not None]
        for contribution in party.contributions if hours and works_for_free(party) else ():
            if hours_a_month(contribution, answers) > sum(hours):
                sentence = (
                    f"{party} belooft meer uren dan de mensen van {party} per maand hebben ({sum(hours)} uur). "
                    "Lukt dat?"
                )
                yield Advice(sentence, step_called(answers, "rol-en-inzet"), party)


def more_money_than_there_is(answers):
    """The team does not have more work done than the parties pay for (G6, F8)."""
    amount = answers.mandate.amount if answers.letter == "S" else 0
    there = sum(one.money or 0 for party in answers.parties if party.signs for one in party.contributions)
    if amount and amount > there:
        sentence = f"Het team mag tot {dutch_euro(amount)} opdrachten laten geven."
        yield Advice(f"{sentence} Samen brengen jullie {dutch_euro(there)} in.", step_called(answers, "mandaat"))


def volunteers_are_insured(answers):
    """Whether volunteers are insured is found out, and somebody promises to do so (Q5)."""
    for party in answers.parties:
        for contribution in party.contributions if party.signs else ():
            if contribution.insured == "nee":
                sentence = f"De vrijwilligers van {party} zijn niet verzekerd. Vraag de gemeente of dat kan."
                yield Advice(sentence, step_called(answers, "bijdrage"), party)
            elif contribution.insured == "uitzoeken":
                sentence = f"Zijn de vrijwilligers van {party} verzekerd? Maak een belofte van het uitzoeken."
                yield Advice(sentence, step_called(answers, "bijdrage"), party)
