"""The coordinator's own file beside an agreement: what was looked at, sensitive mode, who hears it in which order."""

from dataclasses import dataclass, field

from django.db import transaction
from django.utils import timezone

from agreements.models import CoordinatorFile, Informing, State
from agreements.teamwork.rights import rights_of
from agreements.workflow.events import record
from agreements.workflow.refusals import NotYours, Refused
from agreements.workflow.review import locked_in

WRITABLE = (
    State.CONCEPT,
    State.IN_REVIEW,
    State.SUBMITTED,
    State.RETURNED,
    State.APPROVED,
    State.SIGNING,
)


class FileChanged(Refused):
    """A colleague wrote in the file since the page was opened; `file` is what stands there now."""

    def __init__(self, file):
        super().__init__("the file changed")
        self.file = file


@dataclass(frozen=True)
class Written:
    """What a coordinator writes in the file: the number that the page saw, answers by name, and who hears it.

    `informing` is a list of (who, days after the one before), or None where the page does not ask it.
    """

    number: int
    answers: dict = field(default_factory=dict)
    informing: list | None = None


def file_of(agreement):
    """Give the file of an agreement, a new one where nobody wrote in it yet."""
    return CoordinatorFile.objects.filter(agreement=agreement).select_related("by").first() or CoordinatorFile(
        agreement=agreement
    )


def informing_of(agreement):
    """List (who, days) in the order in which they hear it."""
    return list(Informing.objects.filter(agreement=agreement).order_by("order").values_list("who", "days"))


@transaction.atomic
def write_file(agreement, user, written):
    """Keep what a coordinator wrote; the same words twice are kept once. Gives the file.

    Raises NotYours, TooLate from signing on, and FileChanged where a colleague wrote something else meanwhile.
    """
    agreement = locked_in(agreement, WRITABLE)
    if not rights_of(user, agreement).coordinates:
        raise NotYours
    file, informing = file_of(agreement), informing_of(agreement)
    asked = written.informing is not None
    if is_same(file, written.answers) and (not asked or informing == written.informing):
        return file
    if file.number != written.number:
        raise FileChanged(file)
    for name, value in written.answers.items():
        setattr(file, name, value)
    file.number, file.by, file.at = file.number + 1, user, timezone.now()
    file.save()
    if asked:
        replace_informing(agreement, written.informing)
    record(agreement, "write_file", user)
    return file


def is_same(file, answers):
    """Tell whether a file holds these answers already."""
    return all(getattr(file, name) == value for name, value in answers.items())


def replace_informing(agreement, rows):
    """Store who hears it, in order."""
    Informing.objects.filter(agreement=agreement).delete()
    Informing.objects.bulk_create(
        Informing(agreement=agreement, order=order, who=who, days=days) for order, (who, days) in enumerate(rows)
    )
