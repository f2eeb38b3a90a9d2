"""Persons, asked as a name and a mail address: one row per person and agreement, however often somebody is named."""

from typing import NamedTuple

from agreements.models.base import answer_models
from agreements.models.fields import PersonLink
from agreements.models.values.plain import back_text


class PersonValue(NamedTuple):
    """A person as people type one."""

    name: str
    mail: str = ""


def keep(field, person):
    """Keep a person by name and mail, so that what two people typed can be compared before anything is stored."""
    return None if person is None else {"name": person.name, "mail": person.email}


def back(answers, field, plain):
    """Take a person from name and mail, or by uid from the people in memory; raises LookupError."""
    if isinstance(plain, str):
        found = answers.get(field.related_model, plain)
        if found is None:
            raise LookupError(plain)
        return found
    name, mail = (back_text(answers, field, words) for words in (plain["name"], plain.get("mail", "")))
    return PersonValue(name, mail)


def write(instance, field, value):
    """Put a person on a row in memory; a PersonValue that says nothing new leaves the person that stands there."""
    was = getattr(instance, field.name)
    if isinstance(value, PersonValue):
        if was is not None and (was.name, was.email) == value:
            return
        person = field.related_model(agreement=instance.agreement, name=value.name, email=value.mail)
        # An unsaved person remembers whose place it took, so that `resolved` can correct instead of add.
        person.instead_of = getattr(was, "instead_of", None) if was is not None and was.pk is None else was
        value = person
    setattr(instance, field.name, value)


def resolved(answers, row, field):
    """Give the row's person as one of the agreement's people where it is one of them, else as it stands: unsaved.

    The same name and mail are the same person. A name without mail is somebody whom the same owner already named so.
    A new mail address corrects a person whom nothing else points at; it is never written over one that others named.
    """
    typed = getattr(row, field.name)
    namesakes = [person for person in answers.people if person.name.casefold() == typed.name.casefold()]
    for person in namesakes:
        if person.email.casefold() == typed.email.casefold():
            return person
    known = [(pointer, person) for pointer, person in pointers(answers) if pointer is not row]
    if not typed.email:
        for pointer, person in known:
            if person in namesakes and same_owner(pointer, row):
                return person
    was = getattr(typed, "instead_of", None)
    if was in namesakes and all(person is not was for _, person in known):
        was.name, was.email = typed.name, typed.email
        return was
    return typed


def pointers(answers):
    """List (row, person) for every stored person that a row names."""
    return [
        (row, person)
        for model in answer_models()
        for field in person_links(model)
        for row in answers.rows(model)
        if (person := getattr(row, field.name)) is not None and person.pk is not None
    ]


def person_links(model):
    """List the questions of a model that are answered by a person."""
    return [field for field in model._meta.concrete_fields if isinstance(field, PersonLink)]


def same_owner(one, other):
    """Tell whether two rows belong to the same party or body; the team's own rows share no owner."""
    owners = [getattr(row, row.owner) if row.owner else None for row in (one, other)]
    return owners[0] is not None and owners[0] == owners[1]


def drop_unused_people(answers):
    """Delete the people whom no row names any more; called after the row was saved."""
    named = {person.pk for _, person in pointers(answers)}
    for person in list(answers.people):
        if person.pk is not None and person.pk not in named:
            answers.people.remove(person)
            person.delete()
