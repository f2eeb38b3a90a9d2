"""Widgets of several parts; each part carries its label, help and unit as data- attributes for the templates."""

from django import forms


class Parts(forms.MultiWidget):
    """Several inputs for one answer; the field itself turns the answer into the list of their values."""

    use_fieldset = True

    def decompress(self, value):
        """Give empty parts; whatever is answered was made into a list before."""
        return [None] * len(self.widgets)

    def id_for_label(self, id_):
        """Name no input: the question is the legend of a fieldset."""
        return ""


class SuggestInput(forms.TextInput):
    """A text with `suggestions`, which the template writes as a datalist."""

    def __init__(self, suggestions=(), attrs=None):
        super().__init__(attrs)
        self.suggestions = list(suggestions)

    def get_context(self, name, value, attrs):
        """Hand the suggestions to the template, and the id of the datalist to the input."""
        context = super().get_context(name, value, attrs)
        context["widget"]["suggestions"] = self.suggestions
        attributes = context["widget"]["attrs"]
        attributes["list"] = f"{attributes.get('id', name)}_list"
        return context


def labelled(label, **more):
    """Make the attributes of a part: its label, and with help=, unit=, when= or optional= what belongs to it."""
    return {"data-label": label} | {f"data-{name}": text for name, text in more.items()}
