"""Sheet and Save: the revision of one step for one object, and each saving of it."""

from django.conf import settings
from django.db import models


class Sheet(models.Model):
    """The revision number of one page: a step, for one row, one list or one grid."""

    agreement = models.ForeignKey("agreements.Agreement", models.CASCADE, related_name="sheets")
    step = models.CharField(max_length=40)
    uid = models.CharField(max_length=12)
    number = models.PositiveIntegerField(default=0)
    refused = models.JSONField(default=dict)  # name -> what was typed, and why it does not count
    taken = models.JSONField(default=list)  # names of usual answers taken over and not yet talked about
    removed = models.BooleanField(default=False)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField(null=True)

    class Meta:
        """A page has one of each."""

        constraints = [models.UniqueConstraint(fields=["agreement", "step", "uid"], name="one_sheet_per_page")]

    def __str__(self):
        return f"{self.step}/{self.uid} #{self.number}"


class Save(models.Model):
    """One saving: who, when, and per field what it was and what it is now.

    A Save without a number was not carried out: it keeps what somebody typed while another had changed the same field.
    """

    sheet = models.ForeignKey(Sheet, models.CASCADE, related_name="saves")
    number = models.PositiveIntegerField(null=True)
    page = models.CharField(max_length=24)
    turn = models.PositiveIntegerField(default=0)
    fields = models.JSONField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        """A page has one of each."""

        constraints = [models.UniqueConstraint(fields=["sheet", "number"], name="one_save_per_number")]
        indexes = [models.Index(fields=["sheet", "page"])]

    def __str__(self):
        return f"{self.sheet} by {self.by}"
