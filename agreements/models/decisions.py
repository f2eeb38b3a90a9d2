"""How decisions are taken, and what happens when that does not work (chapter I)."""

from django.db import models
from django.db.models import F, Q

from agreements.models.base import Answer
from agreements.models.fields import OpenChoiceField, Someone, label_of
from agreements.models.limits import between, whole_number

METHODS = (
    ("consensus", "Consensus: bijna iedereen is het eens"),
    ("consent", "Consent: niemand heeft een zwaar bezwaar met uitleg"),
    ("meerderheid", "Meerderheid: meer dan de helft is voor"),
    ("unanimiteit", "Unaniem: iedereen stemt voor"),
    ("advies", "De gemeente beslist na advies: de gemeente luistert eerst en legt het besluit uit"),
)
LAST_WORDS = (
    ("niemand", "Niemand: elke partij is dan vrij"),
    ("iemand", "Eén partij of overleg"),
)
STEPS_UP = (
    ("opnieuw bespreken", "opnieuw bespreken"),
    ("tweegesprek", "tweegesprek"),
    ("naar de stuurgroep", "naar de stuurgroep"),
    ("naar de bestuurders", "naar de bestuurders"),
    ("bemiddelaar", "bemiddelaar"),
    ("advies van een deskundige", "advies van een deskundige"),
    ("de gemeente beslist", "de gemeente beslist"),
    ("stoppen met dit onderdeel", "stoppen met dit onderdeel"),
)
MAJORITIES = (
    ("helft", "Meer dan de helft"),
    ("deel", "Een vast deel van de stemmen"),
    ("aantal", "Een vast aantal stemmen"),
)
ABSENCES = (
    ("akkoord", "Wie niet op tijd bezwaar maakt, gaat akkoord"),
    ("schriftelijk", "Je kunt schriftelijk meebeslissen"),
    ("wacht", "Het besluit wacht tot je er bent"),
    ("vervanger", "Je stuurt een vervanger"),
)
HOLDS = (
    ("niets", "Niets: het werk gaat door"),
    ("onderdeel", "Alleen dit onderdeel"),
    ("alles", "Alles"),
)
EXCEPTIONS = (
    ("geld", "geld: de begroting of een bijdrage"),
    ("nieuwe-partij", "een nieuwe partij"),
    ("wijziging", "een wijziging van de afspraken"),
    ("oplossing", "de keuze voor een oplossing"),
    ("opdracht", "een opdracht aan een bureau"),
)
TOGETHER = (("elk", "Elke partij"), ("samen", "De groep samen"))


class DecisionRules(Answer):
    """The usual way of deciding, and who has the last word."""

    plural = "decision_rules"
    single = True

    method = models.CharField(
        "Hoe nemen jullie besluiten?",
        max_length=20,
        choices=METHODS,
        blank=True,
        help_text="Kies de manier die jullie meestal gebruiken.",
    )
    hears_first = models.BooleanField(
        "Hoort het overleg het eerst als de gemeente van het advies afwijkt?",
        null=True,
        blank=True,
    )
    majority = models.CharField(
        "Hoeveel stemmen zijn nodig?",
        max_length=20,
        choices=MAJORITIES,
        blank=True,
    )
    majority_percentage = whole_number(
        "Welk deel van de stemmen, in procenten?", 100, "Van 51 tot en met 100. Twee derde is 67."
    )
    majority_votes = whole_number("Hoeveel stemmen vóór?", 1000)
    majority_of = whole_number("Van hoeveel stemmen?", 1000)
    one_vote_each = models.BooleanField(
        "Heeft elke partij één stem?",
        null=True,
        blank=True,
        help_text="Kies je nee? Dan kun je per partij of groep zeggen hoeveel stemmen het zijn.",
    )
    has_exceptions = models.BooleanField(
        "Geldt voor sommige besluiten een andere manier?",
        null=True,
        blank=True,
        help_text="Bijvoorbeeld voor geld, een nieuwe partij of een wijziging. Daarna kun je ze opschrijven.",
    )
    absent = models.CharField(
        "Wat als je er niet bij bent?",
        max_length=20,
        choices=ABSENCES,
        blank=True,
    )
    absent_days = whole_number("Binnen hoeveel werkdagen?", 365, "Reken vanaf de dag dat de besluitenlijst er is.")
    hold = models.CharField(
        "Wat ligt stil zolang jullie het oneens zijn?",
        max_length=20,
        choices=HOLDS,
        blank=True,
    )
    last_word = models.CharField(
        "Wie heeft het laatste woord?",
        max_length=20,
        choices=LAST_WORDS,
        blank=True,
        help_text="Kies ‘niemand’ als partijen dan vrij zijn.",
    )
    last_word_of = Someone(
        "Welke partij of welk overleg heeft het laatste woord?",
        help_text="De raad, het college en besturen houden altijd hun eigen bevoegdheden.",
    )

    class Meta(Answer.Meta):
        """A majority is more than half, and never more votes than there are."""

        constraints = [
            *Answer.Meta.constraints,
            between("majority_percentage", 51, 100),
            models.CheckConstraint(
                condition=Q(majority_votes__isnull=True) | Q(majority_of__isnull=True)
                | Q(majority_of__gte=F("majority_votes")),
                name="majority_within_all_votes",
                violation_error_message="Dit zijn minder stemmen dan er vóór moeten zijn. Kijk de getallen na.",
            ),
        ]  # fmt: skip

    def __str__(self):
        return self.get_method_display()


class DecisionException(Answer):
    """A kind of decision that is taken in another way, perhaps by another meeting (I2)."""

    plural = "decision_exceptions"

    topic = OpenChoiceField("Om welk soort besluit gaat het?", choices=EXCEPTIONS, help_text="Eén soort besluit.")
    decider = Someone("Wie neemt dit besluit?", help_text="Een overleg, een partij of alle partijen samen.")
    method = models.CharField("Op welke manier?", max_length=20, choices=METHODS, blank=True)
    majority = models.CharField(
        "Hoeveel stemmen zijn dan nodig?",
        max_length=60,
        blank=True,
        help_text="Bijvoorbeeld: twee derde van de stemmen.",
    )
    hears_first = models.BooleanField(
        "Hoort het overleg het eerst als de gemeente van het advies afwijkt?", null=True, blank=True
    )

    def __str__(self):
        return label_of(self._meta.get_field("topic"), self.topic) or "besluit zonder naam"


class VoteWeight(Answer):
    """The votes of one party or one group of parties, where not everybody has one (I4)."""

    plural = "vote_weights"

    who = Someone("Om wie gaat het?", targets=("party", "group"))
    votes = whole_number("Hoeveel stemmen?", 100)
    together = models.CharField(
        "Heeft elke partij in de groep die stemmen, of de groep samen?", max_length=20, choices=TOGETHER, blank=True
    )

    def __str__(self):
        return str(self.who) or "stem zonder naam"


class ReservedDecision(Answer):
    """A decision that only a council, a board or the members can take (I7)."""

    plural = "reserved_decisions"

    what = models.CharField(
        "Welk besluit neemt alleen de raad, het bestuur of de leden?",
        max_length=200,
        blank=True,
        help_text="Eén besluit. Het overleg geeft daarover alleen advies.",
    )
    decider = Someone("Wie neemt dat besluit?", help_text="Noem ook het onderdeel: de raad, het bestuur of de leden.")

    def __str__(self):
        return self.what or "besluit zonder naam"


class EscalationStep(Answer):
    """One step of the ladder: what to try, and how many days that may take."""

    plural = "escalation_steps"

    step = OpenChoiceField(
        "Wat doen jullie als jullie er niet uitkomen?",
        choices=STEPS_UP,
        help_text="Eén stap. Zet de stappen daarna op volgorde.",
    )
    days = whole_number("Hoeveel dagen duurt deze stap hoogstens?", 365, "Vul 0 in als de stap meteen ingaat.")

    def __str__(self):
        return label_of(self._meta.get_field("step"), self.step)
