"""From a question on a model to a field on a page: one table, and what was typed as JSON can keep it."""

from django.core.files.base import File
from django.db import models

from agreements.models import fields
from agreements.models.values import field_of, get_value
from agreements.steps.fields.articles import article_field, articles_field
from agreements.steps.fields.choices import (
    ShortChoiceFormField,
    closed_choice_field,
    multi_choice_field,
    open_choice_field,
    reference_field,
    yes_no_field,
)
from agreements.steps.fields.days import day_field, time_field
from agreements.steps.fields.files import UploadField
from agreements.steps.fields.moment import MomentField
from agreements.steps.fields.numbers import euro_field, whole_number_field
from agreements.steps.fields.people import PersonField
from agreements.steps.fields.someone import SomeoneField
from agreements.steps.fields.words import keepable, lines_field, link_field, long_words_field, mail_field, words_field

__all__ = ["form_field_for", "initial_for", "typed_in"]

# The nearest class of a model field decides; each maker takes the model field and the answers.
MAKERS = {
    fields.Someone: SomeoneField,
    fields.Moment: lambda moment, answers: MomentField(moment),
    fields.PersonLink: lambda link, answers: PersonField(link),
    fields.AttachmentField: lambda field, answers: UploadField(field),
    models.ForeignKey: reference_field,
    fields.ArticleField: article_field,
    fields.ArticlesField: articles_field,
    fields.MultiChoiceField: multi_choice_field,
    fields.OpenChoiceField: open_choice_field,
    fields.LinesField: lines_field,
    models.BooleanField: yes_no_field,
    models.DateField: day_field,
    models.TimeField: time_field,
    models.DecimalField: euro_field,
    models.IntegerField: whole_number_field,
    models.EmailField: mail_field,
    models.URLField: link_field,
    models.TextField: long_words_field,
    models.CharField: words_field,
}


def form_field_for(model, name, answers, *, short=False):
    """Make the form field for a question of a model, with its label, help, choices and checks; asks no query.

    `short` makes choices with own words one line with suggestions, as the many cells of a grid need.
    """
    field = field_of(model, name)
    is_short = short and isinstance(field, fields.OpenChoiceField)
    made = ShortChoiceFormField(field) if is_short else maker_of(field)(field, answers)
    made.label, made.help_text = field.verbose_name, field.help_text
    return made


def maker_of(field):
    """Find how the form field for a kind of model field is made."""
    closed = getattr(field, "choices", None) and isinstance(field, models.CharField | models.IntegerField)
    if closed and not isinstance(field, fields.OpenChoiceField | fields.ArticleField):
        return closed_choice_field
    return next(MAKERS[kind] for kind in type(field).__mro__ if kind in MAKERS)


def initial_for(row, name):
    """Give the answer with which a form field begins."""
    return get_value(row, name)


def typed_in(widget, data, files, name):
    """Give what was typed into a widget as JSON can keep it: a text, or a list for a widget of several parts."""
    return plain(widget.value_from_datadict(data, files or {}, name))


def plain(typed):
    """Make what a widget found into texts, without what no database can keep."""
    if isinstance(typed, list | tuple):
        return [plain(part) for part in typed]
    if isinstance(typed, File):
        return keepable(typed.name or "")
    return keepable(str(typed)) if typed else ""
