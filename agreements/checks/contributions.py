"""Is there as much time and money as the agreement counts on?"""

from agreements.checks.base import Advice
from agreements.checks.start import step_called
from agreements.models.dutch_dates import dutch_euro

PER_MONTH = {"week": 52 / 12, "maand": 1, "jaar": 1 / 12}


def works_for_free(party):
    """Tell whether the people of a party mostly do this beside their work."""
    return party.is_residents or party.is_tenants or party.is_person or party.kind in ("energiecooperatie", "vve")


def more_hours_than_people_have(answers):
    """Residents do not promise more hours than their people say they have (F7, C5)."""
    for party in answers.parties:
        hours = [person.availability for person in party.representatives if person.availability is not None]
        for contribution in party.contributions if hours and works_for_free(party) else ():
            promised = (contribution.hours or 0) * PER_MONTH.get(contribution.hours_per, 0)
            if promised > sum(hours):
                sentence = (
                    f"{party} belooft meer uren dan de mensen van {party} per maand hebben ({sum(hours)} uur). "
                    "Lukt dat?"
                )
                yield Advice(sentence, step_called(answers, "rol-en-inzet"), party)


def more_money_than_there_is(answers):
    """The team does not have more work done than the parties pay for (G6, F8)."""
    amount = answers.mandate.amount
    there = sum(one.money or 0 for party in answers.parties for one in party.contributions)
    if amount and amount > there and step_called(answers, "bijdrage"):
        sentence = f"Het team mag tot {dutch_euro(amount)} opdrachten laten geven."
        yield Advice(f"{sentence} Samen brengen jullie {dutch_euro(there)} in.", step_called(answers, "mandaat"))
