"""The form field for Someone: one select with everybody there is, and the unit in words."""

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import MaxLengthValidator

from agreements.models.fields import SomeoneValue
from agreements.models.fields.someone import EVERYONE, TARGETS
from agreements.steps.fields.base import AnswerField
from agreements.steps.fields.choices import CHOOSE, PICK_ONE
from agreements.steps.fields.widgets import Parts, SuggestInput, labelled
from agreements.steps.fields.words import TOO_LONG, clean_text

HEADINGS = {"party": "Partijen", "group": "Groepen", "body": "Overleggen"}
UNITS = ("college", "gemeenteraad", "bestuur", "algemene ledenvergadering", "directie", "voorzitter")
UNIT_HELP = "Bijvoorbeeld: college, bestuur of voorzitter."
LONGEST_UNIT = 150
WHOSE_UNIT = "Kies ook bij welke partij of welk overleg dit onderdeel hoort."

NOBODYS_UNIT = "Een onderdeel hoort bij één partij of overleg. Kies die, of maak het onderdeel leeg."


class SomeoneField(AnswerField):
    """Who it is: a choice out of the rows in memory, without a query, and an optional unit."""

    def __init__(self, someone, answers):
        kinds = [kind for kind in TARGETS if kind in someone.targets]
        rows = {kind: answers.rows(someone.column(kind).related_model) for kind in kinds}
        self.known = {f"{kind}:{row.uid}": (kind, row) for kind in kinds for row in rows[kind]}
        choices = [("", CHOOSE)]
        if "everyone" in someone.targets:
            self.known["everyone"] = ("everyone", None)
            choices.append(("everyone", EVERYONE))
        groups = [(HEADINGS[kind], [(f"{kind}:{row.uid}", str(row)) for row in rows[kind]]) for kind in kinds]
        choices += [group for group in groups if group[1]]
        unit = labelled("Welk onderdeel of welke functie?", help=UNIT_HELP, optional="ja")
        who = forms.Select(choices=choices, attrs=labelled("Wie?"))
        super().__init__(widget=Parts([who, SuggestInput(UNITS, unit)]))

    def to_python(self, value):
        """Give a SomeoneValue; raises ValidationError for a row that is not of this agreement."""
        key, unit = (clean_text(part) for part in value or ["", ""])
        MaxLengthValidator(LONGEST_UNIT, TOO_LONG)(unit)
        if not key:
            if unit:
                raise ValidationError(WHOSE_UNIT, code="whose_unit")
            return SomeoneValue()
        if key not in self.known:
            raise ValidationError(PICK_ONE, code="not_offered")
        kind, row = self.known[key]
        if unit and kind == "everyone":
            raise ValidationError(NOBODYS_UNIT, code="nobodys_unit")
        return SomeoneValue(kind, row, unit)

    def prepare_value(self, value):
        """Give the two parts of an answer."""
        if not isinstance(value, SomeoneValue):
            return value
        key = f"{value.kind}:{value.target.uid}" if value.target is not None else value.kind
        return [key, value.unit]
