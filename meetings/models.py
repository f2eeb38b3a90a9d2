"""What was agreed about meetings: which there are, who comes, how often, when and where (chapter J)."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import F, Q

from agreements.models.base import Answer
from agreements.models.dutch_dates import MONTHS
from agreements.models.fields import LinesField, MultiChoiceField, OpenChoiceField, label_of
from agreements.models.limits import long_text
from agreements.models.mandate import in_a_sentence
from agreements.models.naming import in_sentence_field, many_field
from meetings.rhythm import UNITS, WEEKDAYS, WEEKS, in_words, read_days

LEVELS = (
    ("bestuurlijk", "bestuurlijk: over de hoofdlijnen"),
    ("dagelijks", "dagelijks: voor de voortgang"),
    ("werk", "werk: over één onderwerp"),
    ("meedenken", "meedenken: zonder zelf te beslissen"),
    ("open", "open voor de buurt"),
    ("toezien", "toezien op de afspraken"),
)
INFLUENCES = (
    ("informeren", "Informeren: wie komt, hoort wat er speelt"),
    ("raadplegen", "Raadplegen: wie komt, geeft een mening"),
    ("adviseren", "Adviseren: het overleg geeft advies"),
    ("samen-maken", "Samen maken: het overleg maakt plannen mee"),
    ("meebeslissen", "Meebeslissen: het overleg beslist mee"),
)
FREQUENCY_KINDS = (
    ("elke", "Elke week of maand, of om de zoveel weken of maanden"),
    ("per_jaar", "Een aantal keren per jaar"),
    ("op_afroep", "Alleen als iemand daarom vraagt"),
)
FREQUENCY_UNITS = tuple((unit, unit) for unit in UNITS)
WEEKDAY_CHOICES = tuple((day, day) for day in WEEKDAYS)
WEEK_CHOICES = tuple((week, f"de {week} week") for week in WEEKS)
MONTH_CHOICES = tuple((month, month) for month in MONTHS)
PLACE_POLICIES = (
    ("wijk", "in de wijk"),
    ("rouleren", "om de beurt bij een andere partij"),
    ("om-en-om", "om en om op twee plekken"),
    ("vast", "op een vaste plek"),
    ("online", "online"),
)
ATTENDANCES = (
    ("vast", "Is er altijd bij"),
    ("afroep", "Komt op uitnodiging"),
    ("waarnemer", "Luistert mee als waarnemer"),
    ("niet", "Is er niet bij"),
)
VOTES = ((True, "Ja"), (False, "Nee"))


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

    class Meta(Answer.Meta):
        """A meeting ends after it starts."""

        constraints = [
            *Answer.Meta.constraints,
            models.CheckConstraint(
                condition=Q(start__isnull=True) | Q(end__isnull=True) | Q(end__gt=F("start")),
                name="meeting_ends_after_it_starts",
                violation_error_message="Het overleg is klaar voordat het begint. Kies een latere eindtijd.",
            ),
        ]

    def __str__(self):
        return self.name or "overleg zonder naam"

    @property
    def named(self):
        """The meeting in the middle of a sentence: "de kerngroep"."""
        return self.in_sentence or in_a_sentence(self.name) or str(self)

    @property
    def rhythm(self):
        """Write how often and when: "Elke vier weken, op donderdag van 19.30 tot 21.00 uur"; "" without answer."""
        return in_words(self)

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

    class Meta(Answer.Meta):
        """One row per meeting and party."""

        constraints = [
            *Answer.Meta.constraints,
            models.UniqueConstraint(fields=["body", "party"], name="one_membership_per_body_and_party"),
        ]

    def __str__(self):
        return f"{self.party} in {self.body}"


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
