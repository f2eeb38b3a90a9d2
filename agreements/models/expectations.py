"""What each party expects of each other party, what that one answers, and what became of it (chapter F).

A party writes for itself alone until it shares an expectation; then the party it is about and the editors read it too.
Only what was agreed from it, in the team's own words, belongs to the text.
"""

from typing import NamedTuple

from django.db import models
from django.db.models import BooleanField, ExpressionWrapper, Q

from agreements.models.base import Answer
from agreements.models.fields import LinesField
from agreements.models.limits import long_text

YES, PARTLY, NO = "ja", "deels", "nee"
REPLIES = ((YES, "Ja"), (PARTLY, "Deels"), (NO, "Nee"))
SOLVED = "opgelost"
OUTCOMES = (
    (SOLVED, "Opgelost: wij hebben er iets over afgesproken"),
    ("genoteerd", "Genoteerd: wij zijn het hierover niet eens, en gaan toch door"),
    ("opgeschaald", "Opgeschaald: iemand anders beslist hierover"),
)


class Expectation(Answer):
    """What one party expects of another (F3), what that party answers (F4), and what became of it."""

    plural = "expectations"
    owner = "party"
    placed_by = ("party", "other")
    private = True

    party = models.ForeignKey("agreements.Party", models.CASCADE, related_name="+", editable=False)
    other = models.ForeignKey("agreements.Party", models.CASCADE, related_name="+", editable=False)
    text = long_text("Wat verwachten jullie van deze partij?", 600, "Schrijf op wat je echt nodig hebt.")
    shared = models.BooleanField("Mogen deze partij en het team dit lezen?", null=True, blank=True)
    reply = models.CharField("Kunnen jullie aan deze verwachting voldoen?", max_length=10, choices=REPLIES, blank=True)
    reply_words = long_text("Wat kunnen jullie wel, en wat niet?", 600)
    outcome = models.CharField("Wat is er met deze verwachting gebeurd?", max_length=20, choices=OUTCOMES, blank=True)

    class Meta(Answer.Meta):
        """One for each pair of parties."""

        constraints = [
            *Answer.Meta.constraints,
            models.UniqueConstraint(fields=["party", "other"], name="one_expectation_per_pair"),
        ]

    def __str__(self):
        return f"verwachting van {self.party}"

    @classmethod
    def readable_by(cls, reader):
        """Give the condition on rows: of the own party, shared and about the own party, or shared for an editor."""
        shared = Q(shared=True) if reader.edits else Q(shared=True, other__in=reader.parties)
        return super().readable_by(reader) | shared

    @property
    def is_open(self):
        """Whether there is something that others may read."""
        return bool(self.shared and self.text.strip())

    @property
    def is_to_settle(self):
        """Whether the other party cannot do (all of) it."""
        return self.is_open and self.reply in (PARTLY, NO)


class Understandings(Answer):
    """What the parties agreed about their expectations, in the words of the team: the only thing that prints."""

    plural = "understandings"
    single = True

    agreed = LinesField(
        "Wat hebben jullie over jullie verwachtingen afgesproken?",
        help_text="Eén afspraak per regel. Dit komt in de tekst, dus schrijf niet op wie wat eerst wilde.",
    )

    def __str__(self):
        return "afspraken over verwachtingen"


class Fact(NamedTuple):
    """What everybody may count of a shared expectation: whose, about whom, what was answered. No words."""

    party: int
    other: int
    reply: str
    has_words: bool
    outcome: str


def shared_facts(answers):
    """List a Fact for every shared expectation, whoever reads; one query, and none for answers in memory."""
    if answers.agreement.pk:
        found = Expectation.objects.filter(agreement=answers.agreement, shared=True).exclude(text="")
        told = found.annotate(has_words=ExpressionWrapper(~Q(reply_words=""), output_field=BooleanField()))
        return [Fact(*row) for row in told.values_list("party", "other", "reply", "has_words", "outcome")]
    shared = [row for row in answers.expectations if row.is_open]
    return [Fact(row.party.pk, row.other.pk, row.reply, bool(row.reply_words), row.outcome) for row in shared]
