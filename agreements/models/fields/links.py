"""References that are asked in words or by an upload: a person by name and mail, a file."""

from django.db import models

PICTURES = ("png", "jpeg")
ANY_FILE = ("pdf", *PICTURES)


class PersonLink(models.ForeignKey):
    """A person of the agreement, asked as name and mail."""

    def __init__(self, verbose_name=None, **kwargs):
        super().__init__(**_reference(verbose_name, "agreements.Person", kwargs))

    def deconstruct(self):
        """Stand in migrations as the plain reference that it is."""
        name, _, args, kwargs = super().deconstruct()
        return name, "django.db.models.ForeignKey", args, kwargs


class AttachmentField(models.ForeignKey):
    """An uploaded file; `accept` names what it may be: pdf, png, jpeg."""

    def __init__(self, verbose_name=None, *, accept=ANY_FILE, **kwargs):
        self.accept = tuple(accept)
        super().__init__(**_reference(verbose_name, "agreements.Attachment", kwargs))

    def deconstruct(self):
        """Stand in migrations as the plain reference that it is."""
        name, _, args, kwargs = super().deconstruct()
        return name, "django.db.models.ForeignKey", args, kwargs


def _reference(verbose_name, to, given):
    """Fill in what every such reference has: it may be empty, protects its target, and has no way back."""
    usual = {"to": to, "on_delete": models.PROTECT, "null": True, "blank": True, "related_name": "+"}
    return {**usual, "verbose_name": verbose_name, **given}
