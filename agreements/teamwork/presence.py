"""Who works on a page now: a lease of two minutes that holds nobody back and never stops a page."""

import logging
from contextlib import contextmanager
from datetime import timedelta

from django.db import DatabaseError, connection
from django.db.models import Q
from django.utils import timezone

from agreements.models import Presence

logger = logging.getLogger(__name__)
LEASE = timedelta(minutes=2)  # after the last opening or saving of the page
PATIENCE = 50  # milliseconds that SQLite may wait for its one writer; saying who is here is worth no more


def arrive(page, user):
    """Say that somebody works on a page, or still does, with one write. Of private pages nothing is kept."""
    if page.step.private:
        return
    here = Presence(**place_of(page), user=user, until=timezone.now() + LEASE)
    with unimportant():
        Presence.objects.bulk_create(
            [here],
            update_conflicts=True,
            unique_fields=["agreement", "step", "uid", "user"],
            update_fields=["until"],
        )


def leave(page, user):
    """Say that somebody left a page, and forget every lease of this agreement that ended."""
    if page.step.private:
        return
    agreement = page.answers.agreement
    with unimportant():
        gone = Q(**place_of(page), user=user) | Q(until__lt=timezone.now())
        Presence.objects.filter(gone, agreement=agreement).delete()


def others_on(page, user):
    """List the people who work on this page now, but for this one, with one query."""
    if page.step.private:
        return []
    here = Presence.objects.filter(**place_of(page), until__gt=timezone.now())
    return [one.user for one in here.exclude(user=user).select_related("user").order_by("pk")]


def others_in(agreement, user):
    """Map the slug of each step on which others work now to these people, with one query."""
    here = Presence.objects.filter(agreement=agreement, until__gt=timezone.now()).exclude(user=user)
    found = {}
    for one in here.select_related("user").order_by("pk"):
        people = found.setdefault(one.step, [])
        people += [one.user] if one.user not in people else []
    return found


def place_of(page):
    """Give what a page is found by."""
    return {"agreement": page.answers.agreement, "step": page.step.slug, "uid": page.uid}


@contextmanager
def unimportant():
    """Try something that may fail, and that waits for nobody."""
    try:
        with impatient():
            yield
    except DatabaseError:
        logger.info("presence could not be written")


@contextmanager
def impatient():
    """Let SQLite give up soon when another writes; PostgreSQL has no lock here to wait for."""
    if connection.vendor != "sqlite":
        yield
        return
    connection.ensure_connection()
    raw = connection.connection
    usual = raw.execute("PRAGMA busy_timeout").fetchone()[0]
    raw.execute(f"PRAGMA busy_timeout = {PATIENCE}")
    try:
        yield
    finally:
        raw.execute(f"PRAGMA busy_timeout = {usual}")
