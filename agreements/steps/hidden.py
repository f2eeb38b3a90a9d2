"""What a kind or a condition does not ask is kept in its column, and blanked in memory before anything is printed."""

from agreements.models.values import set_value
from agreements.steps.chapters import all_steps


def printable(answers):
    """Copy answers, and blank in the copy what is not asked of them; the rows of the copy must never be stored."""
    copy = answers.copy()
    letter = copy.letter
    hidden = [found for step in all_steps().values() for found in hidden_in(copy, step, letter)]
    for row, name in hidden:
        if name is None:
            copy.drop(row)
        else:
            set_value(row, name, None)
    return copy


def hidden_in(answers, step, letter):
    """List (row, name) that this step does not ask now; name None: the kind does not know the whole list."""
    if step.is_list and not step.asked_of(letter):
        return [(row, None) for row in answers.rows(step.model)]
    rows = [each for row in answers.rows(step.model) for each in step.with_children(row)]
    return hidden_children(answers, step) + [
        (row, one.name)
        for row in rows
        for one in step.asks_for(row)
        if one.level(letter) == "–" or not one.applies(row)
    ]


def hidden_children(answers, step):
    """List the rows under rows that have none now."""
    if not step.children:
        return []
    return [(child, None) for child in answers.rows(step.children.model) if not step.children.apply(step.row_of(child))]
