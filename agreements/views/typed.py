"""What was typed and does not count (yet), in the words of the page."""

from django.forms import MultiWidget


def typed_words(widget, typed):
    """Say in one line what was typed into a widget; a choice is said by its label."""
    if isinstance(widget, MultiWidget) and isinstance(typed, list):
        return ", ".join(filter(None, map(typed_words, widget.widgets, typed)))
    if isinstance(typed, list):
        return ", ".join(filter(None, (typed_words(widget, one) for one in typed)))
    return labels_of(widget).get(str(typed), str(typed)) if typed else ""


def labels_of(widget):
    """Map the value of every choice of a widget, grouped or not, to its label."""
    groups = [
        label if isinstance(label, list | tuple) else [(key, label)] for key, label in getattr(widget, "choices", ())
    ]
    return {str(key): str(label) for group in groups for key, label in group}
