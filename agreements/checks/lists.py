"""Does a list say the same as the question before it: rows where somebody said yes, none where somebody said no?"""

from agreements.checks.base import Blocker
from agreements.checks.start import step_called

# Per question: where it stands, its name, the answer that asks for rows, the rows, and the step of each.
QUESTIONS = (
    ("own_spaces", "has_reservations", True, "reservations", "voorbehouden", "eigen-ruimte"),
    ("contributions", "needs_help", True, "support_needs", "hulp", "rol-en-inzet"),
)
TEAM_QUESTIONS = (
    ("has_exceptions", True, "decision_exceptions", "uitzonderingen", "besluiten"),
    ("one_vote_each", False, "vote_weights", "stemmen", "besluiten"),
)


def lists_of_parties(answers):
    """Who said that there are reservations (Q2) or that help is needed (F10) says which."""
    for model, name, wanted, rows, listed, asked in QUESTIONS:
        for party in answers.parties if step_called(answers, listed) else ():
            for one in getattr(party, model) if party.signs else ():
                yield from told(answers, (getattr(one, name), wanted), getattr(party, rows), (listed, asked, party))


def lists_of_the_team(answers):
    """Where other ways of deciding (I2) or other votes (I4) were said to be there, they are listed."""
    for name, wanted, rows, listed, asked in TEAM_QUESTIONS:
        if step_called(answers, listed):
            said = getattr(answers.decision_rules, name)
            yield from told(answers, (said, wanted), getattr(answers, rows), (listed, asked, None))


def told(answers, answer, rows, place):
    """Yield a Blocker where the answer (said, wanted) and the rows of a list do not agree."""
    (said, wanted), (listed, asked, owner) = answer, place
    step, question = step_called(answers, listed), step_called(answers, asked)
    whose = f" van {owner}" if owner is not None else ""
    if said is wanted and not rows:
        yield Blocker(f"{step.name}{whose}: voeg nog een {step.row} toe.", step, owner)
    elif said is (not wanted) and rows:
        sentence = f"{step.name}{whose}: hier staat iets, maar bij “{question.name}” staat dat het niet geldt."
        yield Blocker(f"{sentence} Kijk beide na.", question, owner)
