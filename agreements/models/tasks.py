"""The tasks of the work together, and the part that each party or group has in them (chapter F)."""

from django.db import models
from django.db.models import Q

from agreements.models.base import Answer
from agreements.models.fields import MultiChoiceField, OpenChoiceField, label_of
from agreements.models.roles import PHASES

ACCOUNTABLE, RESPONSIBLE = "A", "R"
LETTERS = (
    (ACCOUNTABLE, "eindverantwoordelijk"),
    (RESPONSIBLE, "voert uit"),
    ("S", "helpt"),
    ("C", "geeft vooraf advies"),
    ("I", "krijgt bericht"),
)


class Task(Answer):
    """Something that has to be done (F5)."""

    plural = "tasks"

    what = models.CharField(
        "Welke taak is er?", max_length=100, blank=True, help_text="Kort. Bijvoorbeeld: planning per straat."
    )
    phase = OpenChoiceField(
        "In welke fase is dat?", choices=PHASES, help_text="Is het in elke fase? Laat dit dan leeg."
    )

    def __str__(self):
        return self.what or "taak zonder naam"

    @property
    def in_short(self):
        """Who answers for it and who does it, in a line."""
        cells = self.__dict__.get("responsibilities", ())
        found = [
            (word, ", ".join(str(cell.whose) for cell in cells if letter in cell.letters))
            for letter, word in (("A", "Eindverantwoordelijk"), ("R", "Voert uit"))
        ]
        words = [f"{word}: {names}" for word, names in found if names]
        return " · ".join([*words, label_of(self._meta.get_field("phase"), self.phase)]).strip(" ·")


class ResponsibilityCell(Answer):
    """The part that one party, or a group that answers as one, has in a task (F6)."""

    plural = "responsibilities"
    owner = "task"
    placed_by = ("task", "party", "group")

    task = models.ForeignKey(Task, models.CASCADE, related_name="+", editable=False)
    party = models.ForeignKey("agreements.Party", models.CASCADE, null=True, related_name="+", editable=False)
    group = models.ForeignKey("agreements.PartyGroup", models.CASCADE, null=True, related_name="+", editable=False)
    letters = MultiChoiceField("Wie doet wat bij deze taak?", choices=LETTERS, other=False)

    class Meta(Answer.Meta):
        """A cell stands in the column of one party or of one group, and there once."""

        constraints = [
            *Answer.Meta.constraints,
            models.UniqueConstraint(fields=["task", "party"], name="one_part_per_party"),
            models.UniqueConstraint(fields=["task", "group"], name="one_part_per_group"),
            models.CheckConstraint(
                condition=Q(party__isnull=True, group__isnull=False) | Q(party__isnull=False, group__isnull=True),
                name="part_of_a_party_or_a_group",
            ),
        ]

    def __str__(self):
        return f"{self.task}: {self.whose}"

    @property
    def whose(self):
        """The party or the group."""
        return self.party if self.group is None else self.group


def columns_of(answers):
    """List (group, parties) of who may have a part in a task, in the order of the parties that sign.

    A group that speaks for two or more of them stands with its members; a party without such a group under None.
    """
    signing = [party for party in answers.parties if party.signs]
    found = []
    for party in signing:
        members = [other for other in signing if party.group is not None and other.group is party.group]
        if len(members) < 2:
            found.append((None, [party]))
        elif party is members[0]:
            found.append((party.group, members))
    return found


def cells_of(answers, task):
    """List a cell for every column of a task, some unsaved: a group, and then its members each for itself."""
    cells = []
    for group, parties in columns_of(answers):
        if group is not None:
            cells.append(answers.placed(ResponsibilityCell, task=task, group=group))
        cells += [answers.placed(ResponsibilityCell, task=task, party=party) for party in parties]
    return cells


def holding(cells, letter):
    """List the parties and groups that have this letter."""
    return [cell.whose for cell in cells if letter in cell.letters]
