"""What parties say of a frozen text: a mark per article, remarks, and consent to a whole version."""

from django.conf import settings
from django.db import models
from django.db.models import Q


class MarkState(models.TextChoices):
    """What a party says of one article."""

    AGREED = "akkoord", "Akkoord"
    REMARK = "opmerking", "Opmerking"
    INSIDE = "intern", "Nog intern bespreken"


class Mark(models.Model):
    """What one party says of one article as it stands; it is tied to the words by their hash.

    `party` is the uid of the party. After a change of the words the mark no longer counts, and is kept.
    """

    agreement = models.ForeignKey("agreements.Agreement", models.CASCADE, related_name="marks")
    party = models.CharField(max_length=12)
    slug = models.CharField(max_length=40)
    text_hash = models.CharField(max_length=64)
    state = models.CharField("Wat vinden jullie van dit artikel?", max_length=10, choices=MarkState)
    until = models.DateField("Vóór welke dag antwoorden jullie?", null=True, blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        """A party says one thing of one text, and names a day where it needs time."""

        constraints = [
            models.UniqueConstraint(fields=["agreement", "party", "slug", "text_hash"], name="one_mark_per_text"),
            models.CheckConstraint(condition=Q(state__in=MarkState.values), name="mark_known_state"),
        ]

    def __str__(self):
        return f"{self.slug}: {self.state}"


class Remark(models.Model):
    """Something said about one article: a remark, or an answer to one. It is kept when it was resolved.

    `party` is the uid of the party for which it was said, "" for the team and the municipality.
    """

    agreement = models.ForeignKey("agreements.Agreement", models.CASCADE, related_name="remarks")
    slug = models.CharField(max_length=40)
    text_hash = models.CharField(max_length=64)
    party = models.CharField(max_length=12, blank=True)
    words = models.TextField("Wat wil je zeggen?", max_length=2000)
    answers = models.ForeignKey("self", models.CASCADE, null=True, related_name="replies")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    at = models.DateTimeField()
    resolved_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    resolved_at = models.DateTimeField(null=True)

    class Meta:
        """Remarks of an agreement are read in the order in which they were made."""

        ordering = ["at", "pk"]
        indexes = [models.Index(fields=["agreement", "slug"])]
        constraints = [
            models.CheckConstraint(
                condition=Q(resolved_by__isnull=True, resolved_at__isnull=True)
                | Q(resolved_by__isnull=False, resolved_at__isnull=False),
                name="remark_resolved_by_somebody",
            )
        ]

    def __str__(self):
        return self.words[:60]


class Consent(models.Model):
    """A party agrees with a version, or a supporter supports it: one act per party and version.

    It was given in the application, or said at the table or on paper and recorded: then `said_by`, `function`, `day`
    and `place` say by whom, when and where. A consent is never changed; one that no longer holds is marked as void.
    """

    version = models.ForeignKey("agreements.Version", models.PROTECT, related_name="consents")
    party = models.CharField(max_length=12)
    recorded = models.BooleanField(default=False)
    said_by = models.CharField("Wie zei het?", max_length=100, blank=True)
    function = models.CharField("In welke functie?", max_length=150, blank=True)
    day = models.DateField("Op welke dag?", null=True, blank=True)
    place = models.CharField("Waar?", max_length=150, blank=True)
    scan = models.ForeignKey("agreements.Attachment", models.PROTECT, null=True, blank=True, related_name="+")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    at = models.DateTimeField()
    void_at = models.DateTimeField(null=True)
    void_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")

    class Meta:
        """A party agrees with a version once, until that is undone."""

        constraints = [
            models.UniqueConstraint(
                fields=["version", "party"], condition=Q(void_at__isnull=True), name="one_consent_per_party"
            )
        ]

    def __str__(self):
        return f"{self.party} met {self.version}"
