"""The form field for an outline: a file, or its text."""

import json

from django import forms
from django.core.exceptions import ValidationError

from agreements.models.geojson import LARGEST, TOO_LARGE, NoOutline, outline_in
from agreements.steps.fields.base import AnswerField
from agreements.steps.fields.widgets import Parts, labelled


class OutlineFormField(AnswerField):
    """An outline, from a file or from what was pasted; a file counts more. It is read and not kept."""

    def __init__(self):
        file = labelled("Kies een bestand", help="GeoJSON: een bestand dat eindigt op .geojson of .json.")
        text = labelled("Of plak de inhoud hier", help="Maak het vak leeg om de omtrek te verwijderen.")
        widgets = [
            forms.FileInput(attrs={**file, "accept": ".geojson,.json"}),
            forms.Textarea(attrs={**text, "rows": 4, "spellcheck": "false"}),
        ]
        super().__init__(widget=Parts(widgets))

    def to_python(self, value):
        """Give the outline, or None where there is none; raises ValidationError with a sentence."""
        file, text = value or (None, "")
        if not file and not (text or "").strip():
            return None
        try:
            return outline_in(content_of(file) if file else text)
        except NoOutline as error:
            raise ValidationError(str(error), code="outline") from error

    def prepare_value(self, value):
        """Give what stands in the two parts: never a file, and the outline as text."""
        return [None, self.as_text(value)] if isinstance(value, dict) else value

    def as_text(self, outline):
        """Give an outline as it can be pasted."""
        return json.dumps(outline, ensure_ascii=False)


def content_of(file):
    """Read a chosen file, unless it is too large."""
    if file.size > LARGEST:
        raise NoOutline(TOO_LARGE)
    return file.read()
