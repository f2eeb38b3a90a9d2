"""An Event: something that was done to an agreement, kept for ever in a chain that shows every change to it."""

import hashlib
import json

from django.conf import settings
from django.db import models

from agreements.models.frozen import Frozen

FIRST = "0" * 64  # what stands before the first event of an agreement


class Event(Frozen):
    """One act: who, when, what, and the hash of the event before it. Rows are only ever added.

    `state` is the state the act led to, "" where it changed none. `data` holds uids, numbers, hashes and the reason
    that was given; a person stands in it by uid only, so that a name may be erased later without a broken chain.
    """

    agreement = models.ForeignKey("agreements.Agreement", models.PROTECT, related_name="events")
    number = models.PositiveIntegerField()
    act = models.CharField(max_length=40)
    state = models.CharField(max_length=20, blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField()
    data = models.JSONField(default=dict)
    before = models.CharField(max_length=64)
    hash = models.CharField(max_length=64)

    class Meta:
        """The events of an agreement count from 1."""

        ordering = ["agreement", "number"]
        constraints = [models.UniqueConstraint(fields=["agreement", "number"], name="one_event_per_number")]

    def __str__(self):
        return f"{self.number}. {self.act}"

    def computed_hash(self):
        """Hash what the event says together with the hash before it (64 hexadecimal characters)."""
        said = [self.agreement.key, self.number, self.act, self.state, self.by_id, self.at.timestamp(), self.data]
        words = json.dumps([*said, self.before], ensure_ascii=True, sort_keys=True, separators=(",", ":"))
        return hashlib.sha256(words.encode()).hexdigest()
