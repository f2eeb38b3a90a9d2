"""Whole numbers and amounts as people type them in Dutch."""

import re
from decimal import Decimal

from django import forms
from django.core import validators
from django.core.exceptions import ValidationError
from django.db import models

from agreements.models.dutch_dates import dutch_number
from agreements.steps.fields.base import AnswerField
from agreements.steps.fields.words import TOO_MUCH, clean_text, validators_of

WHOLE = re.compile(r"-?(?:\d{1,12}|\d{1,3}(?:[. ]\d{3}){1,3})", re.ASCII)
# A dot or space between thousands, a comma (or a dot before two last digits) before cents, ",-" for none.
EURO = re.compile(
    r"(?:€|eur(?:o)?)? *(-?)(\d{1,3}(?:[. ]\d{3})+|\d+)(?:,-|[.,](\d{1,2}))?(?: *(?:euro|eur))?", re.ASCII | re.I
)

NOT_WHOLE = "Vul een heel getal in, bijvoorbeeld 40."
NO_AMOUNT = "Schrijf het bedrag in cijfers, bijvoorbeeld 60.000 of 1.250,50."
NEGATIVE = "Vul een bedrag van 0 euro of meer in."
# What a column takes in every database.
LARGEST = {models.SmallIntegerField: 32_767, models.PositiveSmallIntegerField: 32_767}
LARGEST_OTHER = 2_147_483_647


class WholeNumberField(AnswerField):
    """A whole number, with or without a dot between thousands."""

    def to_python(self, value):
        """Read the number; "" gives None."""
        text = clean_text(value)
        if not text:
            return None
        if not WHOLE.fullmatch(text):
            raise ValidationError(NOT_WHOLE, code="not_whole")
        return int(re.sub(r"[. ]", "", text))

    def prepare_value(self, value):
        """Show a number in Dutch."""
        return dutch_number(value) if isinstance(value, int) else value


class EuroAmountField(AnswerField):
    """An amount in euros of 0 or more, however it is written."""

    def __init__(self, *, most, **kwargs):
        self.most = most
        super().__init__(**kwargs)

    def to_python(self, value):
        """Read the amount; "" gives None."""
        text = clean_text(value).replace("\N{NO-BREAK SPACE}", " ")
        if not text:
            return None
        found = EURO.fullmatch(text)
        if not found:
            raise ValidationError(NO_AMOUNT, code="no_amount")
        sign, whole, cents = found.groups()
        if sign:
            raise ValidationError(NEGATIVE, code="negative")
        whole = re.sub(r"[. ]", "", whole)
        if len(whole) > 15 or int(whole) > self.most:
            raise ValidationError(f"Dit bedrag is te hoog. Vul ten hoogste {dutch_number(self.most)} in.", code="most")
        return Decimal(f"{whole}.{(cents or '0'):0<2}")

    def prepare_value(self, value):
        """Show an amount in Dutch, without cents where there are none."""
        if not isinstance(value, Decimal):
            return value
        return dutch_number(int(value)) if value == int(value) else dutch_number(value.quantize(Decimal("0.01")))


def whole_number_field(field, answers):
    """Make the field for a whole number."""
    most = LARGEST.get(type(field), LARGEST_OTHER)
    checks = [*validators_of(field), validators.MaxValueValidator(most, TOO_MUCH)]
    return WholeNumberField(
        widget=forms.TextInput(attrs={"inputmode": "numeric", "data-width": "s"}), validators=checks
    )


def euro_field(field, answers):
    """Make the field for an amount in euros."""
    most = 10 ** (field.max_digits - field.decimal_places) - 1
    attrs = {"inputmode": "decimal", "data-width": "m", "data-unit": "€"}
    return EuroAmountField(most=most, widget=forms.TextInput(attrs=attrs), validators=validators_of(field))
