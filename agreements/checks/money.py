"""Do the budget and what the parties bring in agree, and does somebody manage it?"""

from agreements.checks.base import Advice
from agreements.checks.start import step_called
from agreements.models.dutch_dates import dutch_euro


def budget_is_what_was_promised(answers):
    """The budget holds of every party what that party brings in (F8, N3)."""
    step = step_called(answers, "budget")
    lines = [line for line in answers.budget_lines if line.amount is not None]
    if not step or not lines or any(line.source.kind == "everyone" for line in lines):
        return
    for who, givers in givers_of(answers, lines):
        promised = sum(one.money or 0 for party in givers for one in party.contributions)
        planned = sum(line.amount for line in lines if line.source.target in (who, *givers))
        if promised != planned:
            verb = "brengen" if who.many else "brengt"
            name = f"{str(who)[0].upper()}{str(who)[1:]}"
            sentence = f"{name} {verb} {dutch_euro(promised)} in. In het budget staat {dutch_euro(planned)}."
            yield Advice(f"{sentence} Kijk beide na.", step)


def givers_of(answers, lines):
    """List (party or group, the parties whose money that is): a group that gives together counts as one."""
    groups = [group for group in answers.groups if any(line.source.target is group for line in lines)]
    together = [(group, [p for p in answers.parties if p.signs and p.group is group]) for group in groups]
    counted = [party for _, parties in together for party in parties]
    alone = [(party, [party]) for party in answers.parties if party.signs and party not in counted]
    return together + alone


def money_has_a_manager(answers):
    """Where there is a budget, somebody manages it and accounts for it (N4)."""
    step = step_called(answers, "beheer-van-het-geld")
    if answers.letter == "S" and step and answers.budget_lines and not answers.costs.holder:
        yield Advice("Er is een budget, maar nog niemand die het beheert. Spreek af wie dat doet.", step)
