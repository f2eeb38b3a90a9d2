"""Is everything answered, do all answers count, and were the usual ones talked about?"""

from agreements.checks.base import Blocker
from agreements.models.values import field_of
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
            if one is None:
                yield Blocker(lacking_words(step, owner), step, owner, step.by)
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
    return f"{field_of(type(thing), one.name).verbose_name}{whose}"


def refused_answers(answers):
    """Name every answer that was typed and does not count yet."""
    if not any(sheet.refused for sheet in answers.sheets.values()):
        return  # nearly always: walking through all questions costs more than all other checks together
    for step, owner in asked_steps(answers):
        for thing in [each for row in step.things(answers, owner) for each in step.with_children(row)]:
            sheet = answers.sheets.get((step.slug, step.sheet_uid(owner, thing)))
            for one in step.asked_of(answers.letter, thing):
                if sheet and step.prefix(thing) + one.name in sheet.refused:
                    yield Blocker(
                        f"{field_of(type(thing), one.name).verbose_name} Dit antwoord klopt nog niet.", step, owner
                    )


def usual_answers(answers):
    """Name every step whose usual answers were taken over and not yet talked about."""
    known = steps(answers.kind.slug)
    for (slug, _uid), sheet in answers.sheets.items():
        if sheet.taken and slug in known:
            yield Blocker(
                f"{known[slug].name}: zeg dat jullie het gebruikelijke antwoord hebben besproken.", known[slug]
            )
