"""A municipality's own words in the place of fixed sentences: new versions, one coordinator at a time."""

from dataclasses import dataclass

from django.db import transaction
from django.utils import timezone

from accounts.models import Municipality
from agreements.models import Clause


@dataclass(frozen=True)
class Place:
    """Where a clause stands: for which municipality, in which article (slug) of which kind (slug)."""

    municipality: Municipality
    kind: str
    article: str

    @property
    def versions(self):
        """Give the versions of this place, the newest first."""
        found = Clause.objects.filter(municipality=self.municipality, kind=self.kind, article=self.article)
        return found.order_by("-number")


class ClauseChanged(Exception):
    """Somebody else changed the words since the page was opened."""


def mark_of(latest):
    """Give what a page carries to know whether anything changed: "0", "2", or "2-terug" for one that was withdrawn."""
    if latest is None:
        return "0"
    return f"{latest.number}-terug" if latest.withdrawn_at else str(latest.number)


@transaction.atomic
def replace_words(place, user, *, text, reason, seen):
    """Put new words in force and give their Clause; raises ClauseChanged unless `seen` is the mark of the newest.

    Words that are in force already are not stored again: the page was sent twice.
    """
    latest = locked_latest(place)
    if latest and not latest.withdrawn_at and (latest.text, latest.reason) == (text, reason):
        return latest
    if mark_of(latest) != seen:
        raise ClauseChanged
    withdraw_in_force(place, user)
    return Clause.objects.create(
        municipality=place.municipality,
        kind=place.kind,
        article=place.article,
        number=latest.number + 1 if latest else 1,
        text=text,
        reason=reason,
        made_by=user,
    )


@transaction.atomic
def back_to_model(place, user, *, seen):
    """Take the words out of force; raises ClauseChanged unless `seen` is the mark of the newest."""
    latest = locked_latest(place)
    if latest is None or latest.withdrawn_at:
        return
    if mark_of(latest) != seen:
        raise ClauseChanged
    withdraw_in_force(place, user)


def locked_latest(place):
    """Lock the municipality for the rest of the transaction, and give the newest version or None."""
    Municipality.objects.select_for_update().get(pk=place.municipality.pk)
    return place.versions.first()


def withdraw_in_force(place, user):
    """Write once when and by whom the version in force was withdrawn."""
    place.versions.in_force().update(withdrawn_at=timezone.now(), withdrawn_by=user)
