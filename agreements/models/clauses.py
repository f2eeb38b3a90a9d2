"""A municipality's own words in the place of fixed sentences of a text: versions that are never changed."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from accounts.models.lengths import at_most
from agreements.models.own_articles import LONGEST_TEXT, typed_article

LONGEST_REASON = 300


class ClauseQuerySet(models.QuerySet):
    """Questions about clauses."""

    def in_force(self):
        """Give the clauses that stand in the texts now."""
        return self.filter(withdrawn_at=None)


class Clause(models.Model):
    """One version of what a municipality puts in the place of the fixed sentences of one article of one kind.

    A new version is a new row. Of a row only when and by whom it was withdrawn is ever written, and that once.
    """

    municipality = models.ForeignKey("accounts.Municipality", models.PROTECT, related_name="clauses")
    kind = models.CharField(max_length=30)
    article = models.CharField(max_length=40)
    number = models.PositiveIntegerField()
    text = typed_article(
        "Wat staat er in plaats van de modeltekst?",
        "Begin voor elke bepaling op een nieuwe regel. Een regel met een streepje ervoor wordt een punt van een lijst.",
    )
    reason = models.CharField(
        "Waarom wijkt de gemeente af van de modeltekst?",
        max_length=LONGEST_REASON,
        help_text="De teams lezen dit ook. Schrijf het kort en gewoon op.",
    )
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    made_at = models.DateTimeField(default=timezone.now)
    withdrawn_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    withdrawn_at = models.DateTimeField(null=True)

    objects = ClauseQuerySet.as_manager()

    class Meta:
        """Versions count up, one of them is in force at most, and lengths hold on every database."""

        constraints = [
            models.UniqueConstraint(fields=["municipality", "kind", "article", "number"], name="clause_number_once"),
            models.UniqueConstraint(
                fields=["municipality", "kind", "article"],
                condition=Q(withdrawn_at__isnull=True),
                name="clause_one_in_force",
            ),
            at_most("text", LONGEST_TEXT),
            at_most("reason", LONGEST_REASON),
        ]

    def __str__(self):
        return f"{self.kind}/{self.article} versie {self.number}"

    def save(self, *args, **kwargs):
        """Store a new version; raises ValueError for one that is stored already."""
        if self.pk:
            raise ValueError("a clause never changes")
        super().save(*args, **kwargs)
