"""What a kind or a condition does not ask is kept in its column, and blanked in memory before anything is printed."""

from agreements.models.values import set_value
from agreements.steps.base import NOT_ASKED, the_person
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
        return [(row, None) for row in rows]
    hidden, owners = hidden_children(answers, step), owners_of(answers, step)
    asks = judged(step.asks, letter)
    under = judged(step.children.asks, letter) if step.children else ((), ())
    for row in rows:
        if owners is not None and id(owner_of(row)) not in owners:
            hidden += [(row, None)] if row.owner else [(row, one.name) for one in step.asks]
            continue
        hidden += hidden_of(row, *asks)
        if step.children:
            hidden += [
                found for child in getattr(row, step.children.model.plural) for found in hidden_of(child, *under)
            ]
    return hidden


def judged(asks, letter):
    """Split asks into those that a kind never asks and those that depend on the row."""
    never = [one for one in asks if one.level(letter) == NOT_ASKED]
    return never, [one for one in asks if one.when is not None and one not in never]


def hidden_of(row, never, sometimes):
    """List (row, name) of what is not asked of one row."""
    return [(row, one.name) for one in never] + [(row, one.name) for one in sometimes if not one.applies(row)]


def hidden_children(answers, step):
    """List the rows under rows that have none now."""
    if not step.children:
        return []
    return [(child, None) for child in answers.rows(step.children.model) if not step.children.apply(step.row_of(child))]


def owners_of(answers, step):
    """Give the identities of the rows of which a step asks something now; None where that does not depend on them."""
    owners = step.who.owners(answers)
    return None if step.who is the_person or None in owners else {id(owner) for owner in owners}


def owner_of(row):
    """Give the row that a row belongs to, which may be the row itself."""
    return getattr(row, row.owner) if row.owner else row
