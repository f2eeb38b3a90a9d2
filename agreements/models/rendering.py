"""A Rendering: one text in one layout as a PDF, made once and kept by the hash of what it was made from."""

from datetime import timedelta

from django.db import models
from django.utils import timezone
from django.utils.text import slugify

# A worker that was killed says nothing more. The longest print takes 310 seconds, so after this time another may try.
LEASE = timedelta(minutes=6)


class State(models.TextChoices):
    """How far a rendering is."""

    WAITING = "wacht", "Wacht"
    BUSY = "bezig", "Bezig"
    READY = "klaar", "Klaar"
    FAILED = "mislukt", "Mislukt"


def file_key(rendering, name):
    """Say where the PDF is kept: under its municipality, by the hash of its source."""
    return f"{slugify(rendering.municipality) or 'pdf'}/pdf/{rendering.sha256}.pdf"


class Rendering(models.Model):
    """One PDF; `sha256` is over everything that decides its bytes, `source` is kept until it is printed."""

    sha256 = models.CharField(max_length=64, unique=True)
    layout = models.CharField(max_length=10)
    municipality = models.CharField(max_length=100, blank=True)
    state = models.CharField(max_length=10, choices=State, default=State.WAITING)
    source = models.TextField(blank=True)
    file = models.FileField(upload_to=file_key, max_length=200, blank=True)
    bytes = models.PositiveIntegerField(default=0)
    error = models.CharField(max_length=300, blank=True)
    tries = models.PositiveIntegerField(default=0)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        """A rendering is in a known state, and ready only with its file."""

        constraints = [
            models.CheckConstraint(condition=models.Q(state__in=State.values), name="rendering_known_state"),
            models.CheckConstraint(
                condition=~models.Q(state=State.READY) | ~models.Q(file=""), name="rendering_ready_with_file"
            ),
        ]

    def __str__(self):
        return f"{self.layout} {self.sha256[:8]}"

    @property
    def is_ready(self):
        """Tell whether the PDF is there."""
        return self.state == State.READY

    @property
    def is_busy(self):
        """Tell whether somebody is at it: it was asked for or begun, and that is not too long ago."""
        return self.state in (State.WAITING, State.BUSY) and timezone.now() - self.at < LEASE
