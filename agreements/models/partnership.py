"""A partnership: one cooperation in one neighbourhood, under the municipality that hosts it."""

from django.db import models


class Partnership(models.Model):
    """The cooperation to which a chain of agreements belongs."""

    municipality = models.ForeignKey("accounts.Municipality", models.PROTECT, related_name="partnerships")
    part_of = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="parts")

    def __str__(self):
        return f"samenwerking {self.pk}"
