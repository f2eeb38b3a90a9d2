"""What stands on a page of the application, read from its HTML as a person reads it: questions, buttons and links."""

from dataclasses import dataclass, field
from functools import cached_property
from html.parser import HTMLParser
from urllib.parse import urlsplit

TYPED, ONE, MANY, FILE, HIDDEN = "typed", "one", "many", "file", "hidden"
KINDS = {"radio": ONE, "checkbox": MANY, "file": FILE, "hidden": HIDDEN}


@dataclass
class Option:
    """One thing that can be chosen: its words, and whether it is chosen."""

    value: str
    words: str = ""
    chosen: bool = False


@dataclass
class Control:
    """One input under its name; `line` is the heading it stands under."""

    name: str
    kind: str
    line: str = ""
    text: str = ""
    options: list = field(default_factory=list)

    @property
    def shown(self):
        """Give what stands there: a text, or the words of what is chosen."""
        return [one.words for one in self.options if one.chosen and one.value] if self.options else self.text

    @property
    def sent(self):
        """List the values that a browser sends of it."""
        return [one.value for one in self.options if one.chosen] if self.options else [self.text]


@dataclass
class Button:
    """A button: what it says, what it sends, and where to (None: where the form goes)."""

    words: str = ""
    name: str = ""
    value: str = ""
    to: str | None = None


@dataclass
class Form:
    """A form: where it goes, its controls by name, and its buttons."""

    action: str
    controls: dict = field(default_factory=dict)
    buttons: list = field(default_factory=list)


@dataclass
class Screen:
    """An opened page."""

    address: str
    html: str

    @cached_property
    def read(self):
        """Read the page."""
        reader = Reader()
        reader.feed(self.html)
        return reader

    @property
    def path(self):
        """Give the address without what follows ? or #."""
        return urlsplit(self.address).path

    @property
    def mistakes(self):
        """List the sentences that say what is wrong."""
        return self.read.mistakes

    def form_with(self, name):
        """Give the form that has a control of this name, or None."""
        return next((form for form in self.read.forms if name in form.controls), None)

    def link(self, *, ends="", has="", words=""):
        """Give the path of the first link that is like this, or None."""
        for href, said in self.read.links:
            path = urlsplit(href).path
            if path.endswith(ends) and has in path and words in said:
                return path
        return None


class Reader(HTMLParser):
    """Goes through a page once, and keeps its forms, links and mistakes."""

    def __init__(self):
        super().__init__()
        self.forms, self.links, self.mistakes = [], [], []
        self.line = ""
        self.open = []  # (tag, what its words are for)

    def handle_starttag(self, tag, attrs):
        """Begin an element."""
        found = {name: value or "" for name, value in attrs}
        begin = getattr(self, f"begin_{tag}", None)
        if "w-grid" in found.get("class", "").split():
            self.line = None
        if begin:
            begin(found)
        elif "utrecht-form-field-error-message" in found.get("class", ""):
            self.hear(tag, self.mistakes.append)

    def handle_endtag(self, tag):
        """End an element, and hand on its words."""
        if self.open and self.open[-1][0] == tag:
            _tag, take, heard = self.open.pop()
            take("".join(heard) if tag == "textarea" else " ".join("".join(heard).split()))

    def handle_data(self, data):
        """Hear words, for every element that listens."""
        for _tag, _take, heard in self.open:
            heard.append(data)

    def hear(self, tag, take):
        """Listen to the words of an element, until it ends."""
        self.open.append((tag, take, []))

    def begin_a(self, attrs):
        """Begin a link."""
        href = attrs.get("href", "")
        self.hear("a", lambda words: self.links.append((href, words)))

    def begin_h2(self, attrs):
        """Begin a heading, which names a line of a grid."""
        if self.line is None:
            self.hear("h2", lambda words: setattr(self, "line", words))

    def begin_form(self, attrs):
        """Begin a form."""
        self.forms.append(Form(attrs.get("action", "")))

    def begin_button(self, attrs):
        """Begin a button."""
        made = Button("", attrs.get("name", ""), attrs.get("value", ""), attrs.get("formaction"))
        if self.forms:
            self.forms[-1].buttons.append(made)
        self.hear("button", lambda words: setattr(made, "words", words))

    def control(self, attrs, kind, text=""):
        """Give the control of this name; radios and checkboxes of one name are one control."""
        controls = self.forms[-1].controls
        return controls.setdefault(attrs["name"], Control(attrs["name"], kind, self.line, text))

    def begin_input(self, attrs):
        """Begin an input."""
        if "name" not in attrs or not self.forms:
            return
        kind = KINDS.get(attrs.get("type"), TYPED)
        control = self.control(attrs, kind, attrs.get("value", "") if kind in (TYPED, HIDDEN) else "")
        if kind in (ONE, MANY):
            made = Option(attrs.get("value", "on"), chosen="checked" in attrs)
            control.options.append(made)
            self.hear("label", lambda words: setattr(made, "words", words))

    def begin_textarea(self, attrs):
        """Begin a large text; the first line break belongs to the HTML."""
        control = self.control(attrs, TYPED)
        self.hear("textarea", lambda text: setattr(control, "text", text.removeprefix("\n")))

    def begin_select(self, attrs):
        """Begin a list to choose from."""
        self.chooser = self.control(attrs, ONE)

    def begin_option(self, attrs):
        """Begin a choice of it; the words of a datalist are only suggestions."""
        if "value" in attrs and not self.in_datalist:
            made = Option(attrs["value"], chosen="selected" in attrs)
            self.chooser.options.append(made)
            self.hear("option", lambda words: setattr(made, "words", words))

    in_datalist = False

    def begin_datalist(self, attrs):
        """Begin a list of suggestions."""
        self.in_datalist = True
        self.hear("datalist", lambda words: setattr(self, "in_datalist", False))
