"""Choices: closed, yes or no, with own words, several at once, and out of the rows in memory."""

from django import forms
from django.core.exceptions import ValidationError

from agreements.models.fields import lines
from agreements.models.fields.choices import OTHER
from agreements.steps.fields.base import AnswerField
from agreements.steps.fields.widgets import Parts, SuggestInput, labelled
from agreements.steps.fields.words import TOO_LONG, clean_text, validators_of

MOST_RADIOS = 8
CHOOSE = "Maak een keuze"
PICK_ONE = "Kies een antwoord uit de lijst."
SAY_WHICH = "Schrijf bij “anders, namelijk” wat jullie bedoelen."
# The value of the last choice; no slug may be called so.
OTHER_VALUE = "anders"


class PickField(AnswerField):
    """One of some choices; `values` maps what stands in the form to the answer."""

    def __init__(self, choices, *, values, empty="", widget=None):
        self.values = values
        self.empty = empty
        super().__init__(widget=widget or pick_widget(choices))

    def to_python(self, value):
        """Give the answer behind a choice; raises ValidationError for what is not offered."""
        key = clean_text(value)
        if not key:
            return self.empty
        if key not in self.values:
            raise ValidationError(PICK_ONE, code="not_offered")
        return self.values[key]

    def prepare_value(self, value):
        """Give the key in the form for an answer."""
        return next((key for key, answer in self.values.items() if answer == value and value is not None), value)


def pick_widget(choices):
    """Make radios for a few choices, a select for many."""
    if len(choices) <= MOST_RADIOS:
        return forms.RadioSelect(choices=choices)
    return forms.Select(choices=[("", CHOOSE), *choices])


def closed_choice_field(field, answers):
    """Make the field for a closed choice."""
    values = {str(key): key for key, _ in field.flatchoices}
    choices = [(str(key), label) for key, label in field.flatchoices]
    return PickField(choices, values=values, empty=None if field.null else "")


def yes_no_field(field, answers):
    """Make the field for yes or no, in the model's own words where it has them."""
    words = list(field.flatchoices) or [(True, "Ja"), (False, "Nee")]
    keys = {True: "ja", False: "nee"}
    values = {keys[answer]: answer for answer, _ in words}
    empty = None if field.null else field.get_default()
    return PickField([(keys[answer], label) for answer, label in words], values=values, empty=empty)


def reference_field(field, answers):
    """Make the field for a reference: a choice out of the rows in memory, without a query."""
    rows = answers.rows(field.related_model)
    choices = [(row.uid, str(row)) for row in rows]
    select = forms.Select(choices=[("", CHOOSE), *choices])
    return PickField(choices, values={row.uid: row for row in rows}, empty=None, widget=select)


class OpenChoiceFormField(AnswerField):
    """One of some choices, or own words at "anders, namelijk"."""

    def __init__(self, field):
        self.choices = list(field.flatchoices)
        pick = pick_widget([*self.choices, (OTHER_VALUE, OTHER)])
        words = forms.TextInput(attrs=labelled("Namelijk"))
        super().__init__(widget=Parts([pick, words]), validators=validators_of(field))

    def to_python(self, value):
        """Give a slug, or the words where the last choice or none was made."""
        picked, typed = (clean_text(part) for part in value or ["", ""])
        if picked and picked not in {*dict(self.choices), OTHER_VALUE}:
            raise ValidationError(PICK_ONE, code="not_offered")
        if picked and picked != OTHER_VALUE:
            return picked
        if picked and not typed:
            raise ValidationError(SAY_WHICH, code="no_words")
        return known_or_words(self.choices, typed)

    def prepare_value(self, value):
        """Give the two parts of an answer."""
        if isinstance(value, list):
            return value
        return [value, ""] if value in (None, "", *dict(self.choices)) else [OTHER_VALUE, value]


class ShortChoiceFormField(AnswerField):
    """One of some choices or own words, in one line with suggestions: for the cells of a grid."""

    def __init__(self, field):
        self.choices = list(field.flatchoices)
        super().__init__(widget=SuggestInput([label for _, label in self.choices]), validators=validators_of(field))

    def to_python(self, value):
        """Give a slug, or the words as typed."""
        typed = clean_text(value)
        return known_or_words(self.choices, typed) if typed else ""

    def prepare_value(self, value):
        """Give the words of an answer."""
        return dict(self.choices).get(value, value)


def known_or_words(choices, typed):
    """Give the slug of a choice whose label was typed, else the words; words that equal a slug get a capital."""
    for slug, label in choices:
        if typed.casefold() == str(label).casefold():
            return slug
    return f"{typed[0].upper()}{typed[1:]}" if typed in dict(choices) else typed


class MultiChoiceFormField(AnswerField):
    """Several of some choices and, where the model allows, own words, one on each line."""

    LONGEST_WORDS = 150

    def __init__(self, field, choices=None):
        self.choices = list(field.flatchoices) if choices is None else choices
        parts = [forms.CheckboxSelectMultiple(choices=self.choices)]
        if field.other:
            help_text = "Eén per regel."
            parts.append(
                forms.Textarea(attrs={"rows": 2, **labelled("Anders, namelijk", help=help_text, optional="ja")})
            )
        super().__init__(widget=Parts(parts), validators=validators_of(field))

    def to_python(self, value):
        """Give the slugs in the order of the list, then the words as typed."""
        picked, typed = (*(value or [[]]), "")[:2]
        keys = [clean_text(key) for key in picked or []]
        if any(key not in dict(self.choices) for key in keys):
            raise ValidationError(PICK_ONE, code="not_offered")
        own = [known_or_words(self.choices, words) for words in lines(clean_text(typed, lines=True))]
        if long := next((words for words in own if len(words) > self.LONGEST_WORDS), None):
            raise ValidationError(TOO_LONG % {"limit_value": self.LONGEST_WORDS, "show_value": len(long)}, code="long")
        known = [slug for slug, _ in self.choices if slug in {*keys, *own}]
        return known + [words for words in dict.fromkeys(own) if words not in known]

    def prepare_value(self, value):
        """Give the two parts of an answer: the slugs, and the other words by the line."""
        if is_parts(value):
            return value
        known = dict(self.choices)
        own = [item for item in value or [] if item not in known]
        return [[item for item in value or [] if item in known], "\n".join(own)][: len(self.widget.widgets)]


def is_parts(value):
    """Tell whether a value is what the parts of the form hold, rather than a list of slugs and words."""
    return isinstance(value, list) and bool(value) and isinstance(value[0], list | type(None))


def open_choice_field(field, answers):
    """Make the field for a choice with own words."""
    return OpenChoiceFormField(field)


def multi_choice_field(field, answers):
    """Make the field for several choices."""
    return MultiChoiceFormField(field)
