"""May the team decide something, and is it clear what?"""

from agreements.checks.base import Advice
from agreements.checks.start import step_called
from agreements.models.fields import lines

ARTICLES = ("de ", "het ", "een ")


def subject(words):
    """Bring the words for a subject to what they have in common: "De planning." and "planning" are one."""
    bare = words.strip().rstrip(".").casefold()
    return next((bare.removeprefix(article) for article in ARTICLES if bare.startswith(article)), bare)


def team_decides_something(answers):
    """A team without anything to decide by itself stands still (G2)."""
    if answers.letter == "M" and answers.mandate.team_name and not lines(answers.mandate.may):
        yield Advice("Er staat nog niet wat het team zelf mag beslissen.", step_called(answers, "team"))


def decides_and_does_not(answers):
    """What the team decides itself is nobody else's: not forbidden, asked first, reserved or handed over (G2-G4)."""
    elsewhere = {subject(words): place for words, place in decided_elsewhere(answers)}
    for words in lines(answers.mandate.may):
        place = elsewhere.get(subject(words))
        if place:
            sentence = f"“{words}” staat bij wat het team zelf beslist, en ook {place}. Kies één van de twee."
            yield Advice(sentence, step_called(answers, "team"))


def decided_elsewhere(answers):
    """List (subject, where it stands) of everything that the team does not decide alone."""
    found = [(words, "bij wat het team nooit beslist") for words in lines(answers.mandate.never)]
    if step_called(answers, "toestemming"):
        found += [(one.topic, "bij waarvoor het team eerst toestemming vraagt") for one in answers.ask_firsts]
    if step_called(answers, "voorbehouden-besluiten"):
        reserved = "bij de besluiten van raad, bestuur of leden"
        found += [(one.what, reserved) for one in answers.reserved_decisions]
    return found + [(str(one), "bij de overdrachtspunten") for one in answers.handovers if one.goes_over]
