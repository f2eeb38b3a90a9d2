"""Turns a form field into what the `nlds` templates draw: a label, help, errors, and one control or a group of them."""

from dataclasses import dataclass, field

from django import forms, template
from django.forms.utils import flatatt
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

register = template.Library()

# A widget is drawn as the first kind here that it is an instance of; everything else is a text box.
KINDS = (
    (forms.MultiWidget, "group"),
    (forms.CheckboxSelectMultiple, "choices"),
    (forms.RadioSelect, "radios"),
    (forms.Select, "select"),
    (forms.Textarea, "textarea"),
    (forms.CheckboxInput, "checkbox"),
    (forms.FileInput, "file"),
)
CLASSES = {
    "select": "utrecht-select utrecht-select--html-select",
    "textarea": "utrecht-textarea utrecht-textarea--html-textarea",
    "text": "utrecht-textbox utrecht-textbox--html-input",
    "file": "w-file",
}
# data-when, or either of the names that say at a widget what it means there: the choices at which a part shows.
WHEN = ("data-when", "data-shapes", "data-reveal")
# The value of a last choice that asks for own words: the one part after it shows at that choice without being told.
OTHER = "anders"
OURS = ("data-label", "data-help", "data-unit", "data-width", "data-optional", "data-hidden-label", *WHEN)


@dataclass
class Option:
    """One radio, checkbox or `<option>`; `number` says which parts of the group it reveals."""

    value: str
    label: str
    id: str
    selected: bool
    number: int | None = None


@dataclass
class Control:
    """One input, list of choices, or group of inputs, with everything its template writes."""

    kind: str
    widget: dict
    said: dict = field(default_factory=dict)
    parts: list = field(default_factory=list)
    groups: list = field(default_factory=list)
    numbers: list = field(default_factory=list)

    @property
    def id(self):
        """Give the id of the input, or the one from which those of a group are made."""
        return self.widget["attrs"].get("id", "")

    @property
    def label(self):
        """Give the visible label of a part of a group."""
        return self.said.get("data-label", "")

    @property
    def help(self):
        """Give the help that belongs to this input alone."""
        return self.said.get("data-help", "")

    @property
    def unit(self):
        """Give the unit, written after the input; a currency sign stands before it."""
        return self.said.get("data-unit", "")

    @property
    def target(self):
        """Give the id of the first thing in here that can have the focus."""
        if self.parts:
            return self.parts[0].target
        options = [option for _, options in self.groups for option in options]
        return options[0].id if options and self.kind in ("radios", "choices") else self.id

    @property
    def flat(self) -> SafeString:
        """Give the attributes of the input, escaped."""
        own = {name: value for name, value in self.widget["attrs"].items() if name not in OURS}
        width = self.said.get("data-width", "")
        names = (own.pop("class", ""), CLASSES.get(self.kind, ""), f"w-width-{width}" if width else "")
        classes = " ".join(filter(None, names))
        return flatatt(own | ({"class": classes} if classes else {}))


@dataclass
class Question:
    """A field as it stands on the page."""

    bound: forms.BoundField
    control: Control

    @property
    def is_group(self):
        """Tell whether the question is the legend of a fieldset."""
        return self.control.kind in ("group", "radios", "choices")

    @property
    def help(self):
        """Give the help of the field with that of its widget."""
        return " ".join(filter(None, (str(self.bound.help_text), self.control.help)))

    @property
    def is_optional(self):
        """Tell whether "(niet verplicht)" stands behind the label."""
        field = self.bound.field
        # Of questions that are asked about one after the other, no single one has to be answered.
        return not field.required and self.control.kind != "checkbox" and not getattr(field, "one_of_several", False)


@register.filter
def as_question(bound):
    """Make a Question of a bound field; asks nothing of the database that its widget does not ask."""
    widget = bound.field.widget
    attrs = {"id": bound.auto_id} | states(bound)
    control = make_control(widget, widget.get_context(bound.html_name, bound.value(), attrs)["widget"])
    if control.kind == "group":
        describe_group(control, bound)
    return Question(bound, control)


def states(bound):
    """Give the aria- attributes of an input: what describes it, and whether it is wrong or required."""
    kind = kind_of(bound.field.widget)
    if bound.is_hidden or kind in ("group", "radios", "choices"):
        return {}
    described = []
    if bound.help_text or bound.field.widget.attrs.get("data-help"):
        described.append(f"{bound.auto_id}_help")
    attrs = {}
    if bound.errors:
        described.append(f"{bound.auto_id}_error")
        attrs["aria-invalid"] = "true"
    if described:
        attrs["aria-describedby"] = " ".join(described)
    if bound.field.required and kind != "checkbox":
        attrs["aria-required"] = "true"
    return attrs


def kind_of(widget):
    """Name how a widget is drawn."""
    if widget.is_hidden:
        return "hidden"
    return next((name for kind, name in KINDS if isinstance(widget, kind)), "text")


def make_control(widget, drawn):
    """Make a Control of a widget and of what its `get_context` gave."""
    kind = kind_of(widget)
    said = {name: drawn["attrs"][name] for name in OURS if name in drawn["attrs"]}
    control = Control(kind, drawn, said)
    if kind == "group":
        pairs = zip(widget.widgets, drawn["subwidgets"], strict=True)
        control.parts = [make_control(part, part_drawn) for part, part_drawn in pairs]
        number_choices(control)
    elif "optgroups" in drawn:
        control.groups = [(heading, [option(one) for one in options]) for heading, options, _ in drawn["optgroups"]]
    return control


def option(drawn):
    """Make an Option of one that Django prepared."""
    value = "" if drawn["value"] is None else str(drawn["value"])
    return Option(value, drawn["label"], drawn["attrs"].get("id", ""), bool(drawn["selected"]))


def number_choices(group):
    """Give a number to each choice of the first part that reveals another part, and to that part the same one."""
    numbers = {}
    options = [one for _, some in group.parts[0].groups for one in some]
    for part in group.parts[1:]:
        words = " ".join(str(part.said.get(name, "")) for name in WHEN).split()
        if not words and len(group.parts) == 2 and options and options[-1].value == OTHER:
            words = [options[-1].value]
        part.numbers = [numbers.setdefault(word, len(numbers)) for word in words]
    for one in options:
        one.number = numbers.get(one.value)


def describe_group(group, bound):
    """Put the aria- attributes on the parts of a group: their own help, and the error of the whole field."""
    for part in group.parts:
        attrs = part.widget["attrs"]
        described = [f"{part.id}_help"] if part.help else []
        if bound.errors and part.kind not in ("radios", "choices"):
            attrs["aria-invalid"] = "true"
            described.append(f"{bound.auto_id}_error")
        if described:
            attrs["aria-describedby"] = " ".join(described)


@register.simple_tag
def option_tags(control):
    """Write the options of a select, with their groups."""
    return format_html_join("", "{}", ((option_group(heading, options),) for heading, options in control.groups))


def option_group(heading, options):
    """Write some options as HTML, inside an optgroup where they have a heading."""
    lines = ((option_attrs(one), one.label) for one in options)
    inner = format_html_join("", "<option{}>{}</option>", lines)
    return format_html('<optgroup label="{}">{}</optgroup>', heading, inner) if heading else inner


def option_attrs(one):
    """Write the attributes of one option, escaped."""
    number = {} if one.number is None else {"data-nr": one.number}
    return flatatt({"value": one.value, "selected": one.selected} | number)
