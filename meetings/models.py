"""What was agreed about meetings: which there are, who comes, how often, when and where (chapter J)."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import F, Q

from agreements.models.base import Answer
from agreements.models.fields import LinesField, MultiChoiceField, OpenChoiceField, Someone, label_of
from agreements.models.limits import between, long_text, whole_number
from agreements.models.mandate import in_a_sentence
from agreements.models.naming import in_sentence_field, many_field
from meetings.choices import (
    ACCESS,
    ATTENDANCES,
    CHAIRS,
    DUTIES,
    FREQUENCY_KINDS,
    FREQUENCY_UNITS,
    INFLUENCES,
    LEVELS,
    MONTH_CHOICES,
    PLACE_POLICIES,
    QUORUMS,
    RIGHTS,
    SKIPS,
    TURNS,
    VOTES,
    WEEK_CHOICES,
    WEEKDAY_CHOICES,
)
from meetings.rhythm import in_words, read_days, rule_text
from meetings.tree import in_a_circle


class MeetingBody(Answer):
    """A meeting that comes together more than once: what it is for, and in which rhythm and place."""

    plural = "bodies"

    name = models.CharField(
        "Welk overleg is er?",
        max_length=80,
        blank=True,
        help_text="Begin klein. Twee overleggen zijn vaak genoeg.",
    )
    in_sentence = in_sentence_field("de kerngroep of het wijkoverleg")
    many = many_field()
    level = OpenChoiceField("Welk soort overleg is het?", choices=LEVELS)
    purpose = long_text("Waarvoor is dit overleg?", 300, "Eén of twee zinnen.")
    influence = models.CharField(
        "Hoeveel invloed heeft dit overleg?",
        max_length=20,
        choices=INFLUENCES,
        blank=True,
        help_text="Beloof niet meer invloed dan er is.",
    )
    others = LinesField(
        "Wie komen er nog meer?",
        help_text="Mensen die niet namens een partij komen. Eén groep per regel. Bijvoorbeeld: twaalf bewoners.",
    )
    frequency_kind = models.CharField(
        "Hoe vaak komt dit overleg samen?",
        max_length=20,
        choices=FREQUENCY_KINDS,
        blank=True,
    )
    frequency_count = models.PositiveSmallIntegerField(
        "Welk aantal?",
        null=True,
        blank=True,
        validators=[
            MinValueValidator(1, "Vul 1 of meer in."),
            MaxValueValidator(52, "Vul 52 of minder in."),
        ],
        help_text="Om de hoeveel weken of maanden, of hoeveel keer per jaar. Elke vier weken? Vul 4 in.",
    )
    frequency_unit = models.CharField(
        "Weken of maanden?",
        max_length=20,
        choices=FREQUENCY_UNITS,
        blank=True,
    )
    weekday = models.CharField(
        "Op welke dag?",
        max_length=20,
        choices=WEEKDAY_CHOICES,
        blank=True,
        help_text="Vraag vrijwilligers wanneer het kan. De avond is vaak beter.",
    )
    week = models.CharField(
        "In welke week van de maand?",
        max_length=20,
        choices=WEEK_CHOICES,
        blank=True,
    )
    start = models.TimeField("Hoe laat begint het?", null=True, blank=True, help_text="Bijvoorbeeld 19.30.")
    end = models.TimeField("Hoe laat is het klaar?", null=True, blank=True, help_text="Bijvoorbeeld 21.00.")
    dates = LinesField(
        "Op welke dagen, als jullie die al weten?",
        validators=[read_days],
        help_text="Eén dag per regel. Bijvoorbeeld: 24 juni 2027.",
    )
    pause_months = MultiChoiceField("In welke maanden is er geen overleg?", choices=MONTH_CHOICES, other=False)
    pause_words = models.CharField(
        "Is er nog een andere tijd zonder overleg?",
        max_length=150,
        blank=True,
        help_text="Bijvoorbeeld: de kerstvakantie.",
    )
    place_policy = OpenChoiceField(
        "Waar komen jullie samen?",
        choices=PLACE_POLICIES,
        help_text="Kies liever een plek in de wijk dan vanzelf het gemeentehuis.",
    )
    place = models.CharField(
        "Welke plek is dat?",
        max_length=200,
        blank=True,
        help_text="De naam, en het adres als dat nodig is. Bijvoorbeeld: buurthuis Het Nest.",
    )

    reports_to = models.ForeignKey(
        "self",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name="Aan welk overleg geeft dit overleg terugkoppeling?",
        help_text="Eén overleg staat bovenaan. Bij dat overleg laat je dit leeg.",
    )
    chair_how = models.CharField("Wie zit voor?", max_length=20, choices=CHAIRS, blank=True)
    chair = Someone("Welke partij levert de voorzitter?", help_text="Noem ook de functie, zoals wethouder.")
    chair_words = models.CharField(
        "Wie is die voorzitter van buiten?", max_length=150, blank=True, help_text="Een functie. Geen naam."
    )
    notes_how = models.CharField(
        "Wie maakt het verslag?",
        max_length=20,
        choices=TURNS,
        blank=True,
        help_text="Een lijst van besluiten en acties is genoeg.",
    )
    notes_by = Someone("Welke partij maakt het verslag?")
    notes_days = whole_number("Binnen hoeveel dagen na het overleg is het er?", 60)
    invite_days = whole_number("Hoeveel dagen van tevoren komt de uitnodiging met stukken?", 30, "Van 1 tot en met 30.")
    extra_by = Someone("Wie mag om een extra overleg vragen?")
    extra_days = whole_number("Binnen hoeveel dagen is dat extra overleg?", 60)
    quorum = models.CharField(
        "Wie moet erbij zijn om te beslissen?",
        max_length=20,
        choices=QUORUMS,
        blank=True,
        help_text="Moet één partij er altijd bij zijn? Dat zeg je bij “Wie erbij zijn”.",
    )
    quorum_parties = whole_number("Hoeveel partijen?", 60)
    quorum_percentage = whole_number("Welk deel, in procenten?", 100)
    rights = MultiChoiceField(
        "Welke bijzondere taken heeft dit overleg?",
        choices=RIGHTS,
        help_text="Behandelt dit overleg klachten? Dan lezen bewoners hoe ze kunnen klagen.",
    )
    access = MultiChoiceField(
        "Is de plek goed bereikbaar voor iedereen?",
        choices=ACCESS,
        help_text="Kies alles wat klopt. Vraag het na bij de plek.",
    )
    rotation_start = models.DateField(
        "Op welke dag begint de eerste gastheer?", null=True, blank=True, help_text="Daarna gaat het op volgorde."
    )
    rotation_skip = OpenChoiceField("Wat als een gastheer niet kan?", choices=SKIPS, max_length=100)
    host_duties = MultiChoiceField("Wat regelt de gastheer?", choices=DUTIES)

    class Meta(Answer.Meta):
        """A meeting ends after it starts; invitations and shares lie within what the questions say."""

        constraints = [
            *Answer.Meta.constraints,
            between("invite_days", 1, 30),
            between("quorum_percentage", 1, 100),
            models.CheckConstraint(
                condition=Q(start__isnull=True) | Q(end__isnull=True) | Q(end__gt=F("start")),
                name="meeting_ends_after_it_starts",
                violation_error_message="Het overleg is klaar voordat het begint. Kies een latere eindtijd.",
            ),
        ]

    def __str__(self):
        return self.name or "overleg zonder naam"

    def contradictions(self):
        """Refuse that a meeting reports to itself, also by way of others."""
        sentence = "Dat overleg koppelt zelf al aan dit overleg terug. Kies een ander overleg."
        return {"reports_to": sentence} if in_a_circle(self) else {}

    @property
    def named(self):
        """The meeting in the middle of a sentence: "de kerngroep"."""
        return self.in_sentence or in_a_sentence(self.name) or str(self)

    @property
    def rhythm(self):
        """Write how often and when: "Elke vier weken, op donderdag van 19.30 tot 21.00 uur"; "" without answer."""
        return in_words(self)

    @property
    def rrule(self):
        """Write the rhythm as calendars read it (RFC 5545): "FREQ=WEEKLY;INTERVAL=4;BYDAY=TH"; "" without pattern."""
        return rule_text(self)

    @property
    def rotates(self):
        """Whether the parties receive this meeting one after the other."""
        return self.place_policy in ("rouleren", "om-en-om")

    @property
    def turns(self):
        """List the hosts in their order, as far as the meeting still goes round (J16)."""
        return self.hosts if self.rotates else []

    @property
    def decides(self):
        """Whether this meeting decides, so that it matters who is there."""
        return self.influence == "meebeslissen"

    @property
    def kind(self):
        """Give the first word of what kind of meeting it is: "bestuurlijk", "open voor de buurt"."""
        return label_of(self._meta.get_field("level"), self.level).partition(":")[0]

    @property
    def present(self):
        """List the members that come: always, on invitation, or to listen."""
        return [member for member in self.members if member.attends not in ("", "niet")]


class BodyMember(Answer):
    """How one party takes part in one meeting: one cell of the table of members."""

    plural = "members"
    owner = "body"
    placed_by = ("body", "party")

    body = models.ForeignKey(MeetingBody, models.CASCADE, related_name="+", editable=False)
    party = models.ForeignKey("agreements.Party", models.CASCADE, related_name="+", editable=False)
    attends = models.CharField("Is deze partij erbij?", max_length=20, choices=ATTENDANCES, blank=True)
    vote = models.BooleanField("Beslist deze partij mee?", choices=VOTES, null=True, blank=True)
    needed = models.BooleanField("Moet deze partij erbij zijn om te beslissen?", null=True, blank=True)

    class Meta(Answer.Meta):
        """One row per meeting and party."""

        constraints = [
            *Answer.Meta.constraints,
            models.UniqueConstraint(fields=["body", "party"], name="one_membership_per_body_and_party"),
        ]

    def __str__(self):
        return f"{self.party} in {self.body}"


class Host(Answer):
    """One turn of the parties that receive a meeting one after the other (J16)."""

    plural = "hosts"
    owner = "body"

    body = models.ForeignKey(MeetingBody, models.CASCADE, related_name="+", editable=False)
    party = models.ForeignKey(
        "agreements.Party",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name="Welke partij ontvangt het overleg?",
        help_text="Zet de partijen daarna op volgorde.",
    )
    place = models.CharField(
        "Waar is dat?", max_length=200, blank=True, help_text="De naam van de plek, als je die al weet."
    )

    def __str__(self):
        return str(self.party) if self.party_id or self.party else "gastheer zonder naam"


class MeetingPlace(Answer):
    """Where the meetings for residents are held."""

    plural = "meeting_place"
    single = True

    resident_place = models.CharField(
        "Waar houden jullie bijeenkomsten voor bewoners?",
        max_length=200,
        blank=True,
        help_text="Bijvoorbeeld het buurthuis, de school of de sportclub.",
    )

    def __str__(self):
        return self.resident_place
