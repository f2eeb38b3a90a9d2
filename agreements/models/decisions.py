"""How decisions are taken, and what happens when that does not work (chapter I)."""

from django.db import models

from agreements.models.base import Answer
from agreements.models.fields import OpenChoiceField, Someone, label_of
from agreements.models.limits import whole_number

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

    def __str__(self):
        return self.get_method_display()


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
