"""The form field for Moment: radios that name the shape, and for each shape its own inputs."""

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import MaxLengthValidator

from agreements.models.dutch_dates import dutch_day
from agreements.models.fields import MomentValue
from agreements.steps.fields.base import AnswerField
from agreements.steps.fields.choices import PICK_ONE
from agreements.steps.fields.days import EXAMPLE, day_input, parse_day
from agreements.steps.fields.widgets import Parts, labelled
from agreements.steps.fields.words import TOO_LONG, clean_text

LABELS = {"day": "Op een dag", "period": "In een periode", "event": "Na een gebeurtenis"}
LONGEST_EVENT = 200
NO_DAY = "Vul de dag in, bijvoorbeeld 1 mei 2027."
NO_FIRST_DAY = "Vul de eerste dag van de periode in, bijvoorbeeld 1 mei 2027."
NO_LAST_DAY = "Vul de laatste dag van de periode in, bijvoorbeeld 31 mei 2027."
NO_EVENT = "Schrijf op na welke gebeurtenis, bijvoorbeeld: het besluit van de raad."


class MomentField(AnswerField):
    """When it is. The parts are shape, day, first day, last day, event, last day after the event.

    Only the inputs of the chosen shape count.
    """

    def __init__(self, moment):
        self.open_word = moment.open_word
        labels = {shape: LABELS[shape] for shape in moment.shapes}
        if self.open_word:
            labels["open"] = self.open_word.capitalize()
        self.shapes = tuple(labels)
        super().__init__(widget=Parts([forms.RadioSelect(choices=list(labels.items())), *inputs()]))

    def to_python(self, value):
        """Give a MomentValue of the chosen shape; where none was chosen, of the shape whose inputs are filled."""
        shape, day, first, last, event, by = (clean_text(part) for part in value or [""] * 6)
        shape = shape or filled_shape(day, first or last, event or by)
        if not shape:
            return MomentValue()
        if shape not in self.shapes:
            raise ValidationError(PICK_ONE, code="not_offered")
        if shape == "open":
            return MomentValue(open=self.open_word)
        if shape == "day":
            return MomentValue(day=needed_day(day, NO_DAY))
        return period(first, last) if shape == "period" else after_an_event(event, by)

    def prepare_value(self, value):
        """Give the six parts of an answer."""
        if not isinstance(value, MomentValue):
            return value
        day, until = (dutch_day(each) if each else "" for each in (value.day, value.until))
        match value.shape:
            case "day":
                return ["day", day, "", "", "", ""]
            case "period":
                return ["period", "", day, until, "", ""]
            case "event" | "event_day":
                return ["event", "", "", "", value.event, day]
        return [value.shape, "", "", "", "", ""]


def inputs():
    """Make the inputs; data-when says at which choice each belongs."""
    event = labelled("Na welke gebeurtenis?", help="Bijvoorbeeld: het besluit van de raad.", when="event")
    return [
        day_input(**labelled("Op welke dag?", help=EXAMPLE, when="day")),
        day_input(**labelled("Wat is de eerste dag?", help=EXAMPLE, when="period")),
        day_input(**labelled("Wat is de laatste dag?", help="Bijvoorbeeld: 31 mei 2027.", when="period")),
        forms.TextInput(attrs=event),
        day_input(**labelled("Uiterlijk op welke dag?", help=EXAMPLE, when="event", optional="ja")),
    ]


def filled_shape(day, period, event):
    """Name the first shape of which an input is filled."""
    return "event" if event else "period" if period else "day" if day else ""


def needed_day(typed, sentence):
    """Read a day that must be there; raises ValidationError with the sentence where it is empty."""
    if not typed:
        raise ValidationError(sentence, code="no_day")
    return parse_day(typed)


def period(first, last):
    """Read a period, whose end does not lie before its beginning."""
    day, until = needed_day(first, NO_FIRST_DAY), needed_day(last, NO_LAST_DAY)
    if until < day:
        offer = f"Bedoel je {dutch_day(until)} tot en met {dutch_day(day)}?"
        raise ValidationError(f"De periode stopt voordat die begint. {offer}", code="backwards")
    return MomentValue(day=day, until=until)


def after_an_event(event, by):
    """Read an event in words, with the day by which it is at the latest where that is filled."""
    if not event:
        raise ValidationError(NO_EVENT, code="no_event")
    MaxLengthValidator(LONGEST_EVENT, TOO_LONG)(event)
    return MomentValue(event=event, day=parse_day(by))
