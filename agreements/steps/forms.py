"""The forms of a page: made from the model's fields, with what was typed and refused put back in its place."""

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import CheckConstraint, UniqueConstraint
from django.forms.utils import ErrorDict, ErrorList
from django.utils.text import capfirst

from agreements.models.values import get_value, set_value, violations
from agreements.steps.fields import form_field_for, initial_for, typed_in


class AnswerForm(forms.Form):
    """The questions of one row. Nothing is required while saving: what lacks is told by the step."""

    use_required_attribute = False

    def __init__(self, row, asks, *, answers, short=False, **kwargs):
        super().__init__(**kwargs)
        self.row, self.asks = row, asks
        for one in asks:
            field = form_field_for(type(row), one.name, answers, short=short)
            field.required = one.requires(answers.letter, row)
            self.fields[one.name] = field
            if not self.is_bound:
                self.initial[one.name] = initial_for(row, one.name)

    def about(self, words=""):
        """Ask about one of several, of which no single one has to be answered.

        With words these take the place of the question, which stands above them all.
        """
        for field in self.fields.values():
            field.one_of_several = True
            if words:
                field.label, field.help_text = capfirst(words), ""

    def _clean_fields(self):
        """Clean without requiring anything; `required` only tells the page what to mark as optional."""
        required = {name: field.required for name, field in self.fields.items()}
        for field in self.fields.values():
            field.required = False
        super()._clean_fields()
        for name, field in self.fields.items():
            field.required = required[name]

    def _post_clean(self):
        """Put the cleaned values on the row, and let the row's own constraints speak at the field that was asked."""
        self.before = {name: get_value(self.row, name) for name in self.fields}
        for name in self.fields:
            if name not in self.errors:
                set_value(self.row, name, self.cleaned_data[name])
        self.refuse_broken(list(self.fields))
        self.take_back(name for name in self.fields if name in self.errors)

    def refuse_broken(self, names):
        """Put an error at each of these questions whose value on the row breaks one of the row's constraints."""
        for name, sentence in self._broken(names).items():
            self.add_error(name, sentence)

    def take_back(self, names):
        """Put the values from before on the row again."""
        for name in names:
            set_value(self.row, name, self.before[name])

    def _broken(self, names):
        broken = dict(violations(self.row, names))
        for constraint in self.row._meta.constraints:
            about = set(constrained_by(constraint))
            asked = [name for name in names if name in about and name not in self.errors]
            if asked:
                try:
                    constraint.validate(type(self.row), self.row)
                except ValidationError as error:
                    broken.setdefault(asked[-1], " ".join(error.messages))
        return broken

    def typed(self, name):
        """Give what was typed for a field, as JSON can keep it."""
        return typed_in(self.fields[name].widget, self.data, self.files, self.add_prefix(name))

    def show_refused(self, refused):
        """Show texts that do not count yet (name -> typed and error) in their fields, each with its error."""
        self._errors = ErrorDict()
        for name, value in refused.items():
            if name in self.fields:
                self.initial[name] = value["typed"]
                self._errors[name] = ErrorList([value["error"]])


def constrained_by(constraint):
    """List the columns that a constraint is about."""
    if isinstance(constraint, CheckConstraint):
        return constraint.condition.referenced_base_fields
    return constraint.fields if isinstance(constraint, UniqueConstraint) else ()


def asks_of(page, thing):
    """List the asks that apply to a row now."""
    return [one for one in page.step.asked_of(page.answers.letter, thing) if one.applies(thing)]


def shown_forms(page, sheet=None):
    """Make the forms of a page as it is opened: one, or one per cell of a grid."""
    refused = sheet.refused if sheet else {}
    made = []
    for thing in page.things:
        prefix = page.prefix(thing)
        kwargs = {"answers": page.answers, "short": page.step.is_grid, "prefix": prefix.rstrip("-") or None}
        form = named(page, AnswerForm(thing, asks_of(page, thing), **kwargs))
        own = {name.removeprefix(prefix): value for name, value in refused.items() if name.startswith(prefix)}
        form.show_refused(own)
        made.append(form)
    return made


def posted_forms(page, asked, data, files):
    """Make the forms of a page as it was sent: only the fields that the page says it asked, cut to the step's own."""
    made = []
    for thing in page.things:
        prefix = page.prefix(thing)
        asks = [one for one in page.step.asked_of(page.answers.letter, thing) if f"{prefix}{one.name}" in asked]
        if asks:
            kwargs = {"answers": page.answers, "short": page.step.is_grid, "prefix": prefix.rstrip("-") or None}
            made.append(named(page, AnswerForm(thing, asks, data=data, files=files, **kwargs)))
    return made


def named(page, form):
    """Give a form; one that asks the same of one after the other is called by whom it is about, or by its line."""
    if page.step.is_child(form.row) and page.step.children.has_cells:
        form.about(page.step.question(form.row, next(iter(form.fields))))
    elif page.step.is_grid and page.step.counts:
        form.about()
    return form
