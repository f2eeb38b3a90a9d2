"""Storing what a row points at but what is not stored yet: new people and uploaded files."""

from agreements.models.fields import AttachmentField, PersonLink
from agreements.models.values.access import field_of
from agreements.models.values.people import resolved


def settle(answers, row, names, by=None):
    """Store the new people and files of these questions, so that the row itself can be saved.

    A person who is one of the agreement's people already is not made again. `by` is the user who uploads. After the
    row is saved, `drop_unused_people` removes whom nobody names any more.
    """
    for name in names:
        field = field_of(type(row), name)
        if not isinstance(field, PersonLink | AttachmentField):
            continue
        value = getattr(row, name)
        if value is None or value.pk is not None:
            continue
        if isinstance(field, PersonLink):
            value = stored_person(answers, resolved(answers, row, field))
        else:
            value.uploaded_by = by
            value.save()
        # Set once more: the column only learns the key of a row that has one.
        setattr(row, name, value)


def stored_person(answers, person):
    """Save a new or corrected person, and take a new one up among the answers."""
    is_new = person.pk is None
    person.save()
    if is_new:
        answers.add(person)
    return person
