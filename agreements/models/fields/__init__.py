"""The composite and special model fields by which answer models ask their questions."""

from agreements.models.fields.choices import (
    ArticleField,
    ArticlesField,
    MultiChoiceField,
    OpenChoiceField,
    label_of,
    labels_of,
)
from agreements.models.fields.links import AttachmentField, PersonLink
from agreements.models.fields.moment import Moment, MomentValue
from agreements.models.fields.someone import Someone, SomeoneValue
from agreements.models.fields.words import EuroField, LinesField, lines

__all__ = [
    "ArticleField",
    "ArticlesField",
    "AttachmentField",
    "EuroField",
    "LinesField",
    "Moment",
    "MomentValue",
    "MultiChoiceField",
    "OpenChoiceField",
    "PersonLink",
    "Someone",
    "SomeoneValue",
    "label_of",
    "labels_of",
    "lines",
]
