"""What every form field of an answer shares: nothing is required while saving, and one mistake is told at a time."""

from django import forms
from django.core.exceptions import ValidationError


class AnswerField(forms.Field):
    """A field that may stay empty and tells the first thing that is wrong."""

    def __init__(self, **kwargs):
        super().__init__(required=False, **kwargs)

    def run_validators(self, value):
        """Check a filled value until something is wrong; raises ValidationError with that one sentence."""
        if value in self.empty_values:
            return
        for check in self.validators:
            try:
                check(value)
            except ValidationError as error:
                raise ValidationError(error.messages[0], code=getattr(error, "code", "invalid")) from error
