"""What a kind or a condition does not ask is kept in its column, and blanked in memory before anything is printed."""

from agreements.models.values import set_value
from agreements.steps.base import NOT_ASKED, team, the_person
from agreements.steps.chapters import all_steps


def printable(answers):
    """Copy answers, and blank in the copy what is not asked of them; the rows of the copy must never be stored."""
    return blanked(answers.copy())


def blanked(copy):
    """Blank in a copy what is not asked of it, and give it back."""
    letter = copy.letter
    # All is judged before anything is blanked; a row that two steps drop is dropped once.
    hidden = {(id(row), name): row for step in all_steps().values() for row, name in hidden_in(copy, step, letter)}
    for (_, name), row in hidden.items():
        if name is None:
            copy.drop(row)
        else:
            set_value(row, name, None)
    return copy


def hidden_in(answers, step, letter):
    """List (row, name) that this step does not ask now; name None: the whole row is not asked."""
    rows = answers.rows(step.model)
    if step.is_list and not step.asked_of(letter):
        return [(each, None) for row in rows for each in step.with_children(row)]
    hidden, owners = hidden_children(answers, step), owners_of(answers, step)
    for row in rows:
        if owners is None or id(owner_of(row)) in owners:
            hidden += [(each, name) for each in step.with_children(row) for name in not_asked(step, each, letter)]
        elif row.owner:
            hidden += [(each, None) for each in step.with_children(row)]
        else:
            hidden += [(row, one.name) for one in step.asks]
    return hidden


def not_asked(step, thing, letter):
    """List the questions of a row that its kind or a condition does not ask."""
    return [one.name for one in step.asks_for(thing) if one.level(letter) == NOT_ASKED or not one.applies(thing)]


def hidden_children(answers, step):
    """List the rows under rows that have none now."""
    if not step.children:
        return []
    return [(child, None) for child in answers.rows(step.children.model) if not step.children.apply(step.row_of(child))]


def owners_of(answers, step):
    """Give the identities of the rows of which a step asks something now; None where that does not depend on them."""
    return None if step.who in (team, the_person) else {id(owner) for owner in step.who.owners(answers)}


def owner_of(row):
    """Give the row that a row belongs to, which may be the row itself."""
    return getattr(row, row.owner) if row.owner else row
