"""Is everything answered, do all answers count, and were the usual ones talked about?"""

from agreements.checks.base import Blocker
from agreements.steps.base import MOMENTS
from agreements.steps.chapters import steps


def asked_steps(answers):
    """List (step, owner) for every page that the team and the parties answer."""
    return [
        (step, owner)
        for step in steps(answers.kind.slug).values()
        if step.who.name != "the_person" and not step.private
        for owner in step.who.owners(answers)
    ]


def missing_answers(answers):
    """Name every required answer that is not there, each at the moment it is due."""
    for step, owner in asked_steps(answers):
        for thing, one in step.missing(answers, owner, MOMENTS[-1]):
            if one is None and thing is None:
                yield Blocker(lacking_words(step, owner), step, owner, step.by)
            elif one is None:
                yield Blocker(f"{thing}: {step.wants(answers, thing)}", step, owner, step.by)
            else:
                yield Blocker(missing_words(step, thing, one, owner), step, owner, one.by, one.name)


def lacking_words(step, owner):
    """Say that a list still needs a row."""
    whose = f" van {owner}" if owner is not None else ""
    return f"{step.name}{whose}: voeg nog een {step.row} toe."


def missing_words(step, thing, one, owner):
    """Say which answer is missing, whose, and of which row where there are several."""
    names = [str(owner)] if owner is not None else []
    if (step.is_list or step.is_grid) and thing is not owner:
        names.append(str(thing))
    whose = f" ({', '.join(dict.fromkeys(names))})" if names else ""
    return f"{step.question(thing, one.name)}{whose}"


def refused_answers(answers):
    """Name every answer that was typed and does not count yet."""
    if not any(sheet.refused for sheet in answers.sheets.values()):
        return  # nearly always: walking through all questions costs more than all other checks together
    for step, owner in asked_steps(answers):
        for thing in [each for row in step.things(answers, owner) for each in step.with_children(row, answers)]:
            sheet = answers.sheets.get((step.slug, step.sheet_uid(owner, thing)))
            for one in step.asked_of(answers.letter, thing):
                if sheet and step.prefix(thing) + one.name in sheet.refused:
                    yield Blocker(f"{step.question(thing, one.name)} Dit antwoord klopt nog niet.", step, owner)


def usual_answers(answers):
    """Name every step with answers that were taken over, usual or earlier ones, and not yet talked about."""
    known = steps(answers.kind.slug)
    taken = dict.fromkeys(slug for (slug, _uid), sheet in answers.sheets.items() if sheet.taken)
    for slug in taken:
        if slug in known:
            yield Blocker(f"{known[slug].name}: zeg dat jullie de antwoorden hebben besproken.", known[slug])
