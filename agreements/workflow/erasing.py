"""Erasing a person: the account, and the name and mail address wherever no frozen text needs them.

What was frozen stays, because others agreed with it, decided on it or signed it; chains hold accounts by number and
stay valid.
"""

from dataclasses import dataclass, field

from allauth.account.models import EmailAddress
from django.apps import apps
from django.contrib.sessions.models import Session
from django.db import models, transaction
from django.db.models import Q

from accounts.models import OutgoingMail, User
from agreements.models import Agreement, Invitation, Person, Save, Sheet, State
from agreements.models.base import new_uid
from agreements.models.frozen import FROZEN

# In these states nobody has to find in the answers who was named: the text is open, or leads nowhere any more.
OPEN = (State.CONCEPT, State.RETURNED, State.WITHDRAWN)
FROZEN_GROUND = (
    "vastgelegde tekst, tekenversie of gebeurtenis: bewijs van wat is afgesproken, blijft zo lang de wet zegt"
)
CLOSED_GROUND = "de tekst ligt vast; herhaal dit als hij weer open is"
TYPED_GROUND = "woorden van iemand anders; kijk na of de naam daar weg moet"


@dataclass
class Erased:
    """What was erased (words with a count) and what stays (words with the ground on which)."""

    gone: list = field(default_factory=list)
    stays: list = field(default_factory=list)


@transaction.atomic
def erase(mail, user=None):
    """Erase somebody by mail address, and the account where there is one. Gives an Erased."""
    names = set(Person.objects.filter(email__iexact=mail).values_list("name", flat=True)) if mail else set()
    names = {name for name in (*names, user.name if user else "") if name}
    found = Erased()
    if mail:
        erase_people(mail, names, found)
        count(found, "mails aan dit adres", OutgoingMail.objects.filter(to__iexact=mail))
        count(found, "uitnodigingen", Invitation.objects.filter(email__iexact=mail))
        count(found, "bewezen adressen", EmailAddress.objects.filter(email__iexact=mail))
    if user is not None:
        erase_account(user, found)
    found.stays += remains({mail, *names} - {""})
    return found


def count(found, words, rows):
    """Remove rows, and note how many there were."""
    number = rows.count()
    rows.delete()
    if number:
        found.gone.append(f"{number} {words}")


def erase_people(mail, names, found):
    """Empty the persons with this address in agreements that are open, and what pages remember of them."""
    people = Person.objects.filter(email__iexact=mail, agreement__state__in=OPEN)
    agreements = list(Agreement.objects.select_for_update().filter(pk__in=people.values("agreement")))
    number = people.update(name="", email="", name_public=False)
    if number:
        found.gone.append(f"{number} keer de naam en het adres in antwoorden")
    for one in Save.objects.filter(sheet__agreement__in=agreements):
        without(one, "fields", {mail, *names})
    for one in Sheet.objects.filter(agreement__in=agreements):
        without(one, "refused", {mail, *names})


def without(row, name, words):
    """Take words out of a JSON column of a row."""
    was = getattr(row, name)
    now = scrubbed(was, {word.casefold() for word in words})
    if now != was:
        setattr(row, name, now)
        row.save(update_fields=[name])


def scrubbed(value, words):
    """Give JSON in which no text is one of these words, whatever their capitals."""
    if isinstance(value, dict):
        return {key: scrubbed(one, words) for key, one in value.items()}
    if isinstance(value, list):
        return [scrubbed(one, words) for one in value]
    return "" if isinstance(value, str) and value.strip().casefold() in words else value


def erase_account(user, found):
    """Give an account a pseudonym, close it, and take away what it may do."""
    count(found, "lidmaatschappen", user.memberships.all())
    count(found, "taken als coördinator", user.coordinatorships.all())
    count(found, "berichten die nog wachtten", user.notices.all())
    count(found, "bewezen adressen", EmailAddress.objects.filter(user=user))
    Agreement.objects.filter(lead_editor=user).update(lead_editor=None)
    Agreement.objects.filter(lead_substitute=user).update(lead_substitute=None)
    for session in Session.objects.all().iterator():
        if session.get_decoded().get("_auth_user_id") == str(user.pk):
            session.delete()
    user.name, user.email, user.is_active = "", f"verwijderd-{new_uid()}", False
    user.set_unusable_password()
    user.save()
    found.gone.append("1 account")


def remains(words):
    """List every table that still holds one of these words, with the ground on which it may."""
    found = []
    for model in apps.get_models():
        number = model.objects.filter(anywhere(model, words)).count() if texts_of(model) and words else 0
        if number:
            found.append(f"{number} keer in {model._meta.db_table}: {ground(model)}")
    return found


def texts_of(model):
    """List the columns of a model that hold words; sessions hold none that can be searched."""
    kinds = (models.CharField, models.TextField, models.JSONField)
    return [] if model is Session else [one.name for one in model._meta.concrete_fields if isinstance(one, kinds)]


def anywhere(model, words):
    """Give the condition that a row holds one of these words in one of its columns."""
    condition = Q()
    for name in texts_of(model):
        for word in words:
            condition |= Q(**{f"{name}__icontains": word})
    return condition


def ground(model):
    """Say why a table may still hold a name."""
    if model._meta.model_name in FROZEN:
        return FROZEN_GROUND
    return CLOSED_GROUND if model in (Person, Save, Sheet) else TYPED_GROUND


def account_of(words):
    """Give (mail, User or None) for a mail address or the number of an account; LookupError for an unknown number."""
    if words.isdigit():
        user = User.objects.filter(pk=int(words)).first()
        if user is None:
            raise LookupError(words)
        return user.email, user
    mail = words.strip().lower()
    return mail, User.objects.filter(email=mail).first()
