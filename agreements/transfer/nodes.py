"""A text in YAML as nodes that know their line: only plain lists, names and values, nothing that can grow or run."""

import re
from dataclasses import dataclass
from typing import Any

import yaml

from agreements.transfer.mistakes import Mistake, Mistakes

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
LARGEST = 5_000_000  # bytes; an agreement of fourteen parties takes about 60,000 without its files
DEEPEST = 11  # the numbers of an outline: points in rings in planes in a shape in a list, in a row
UNKEEPABLE = re.compile("[\x00\ud800-\udfff]")
WORDS = {"": None, "~": None, "null": None, "true": True, "false": False}
WHOLE = re.compile(r"-?\d{1,15}", re.ASCII)

TOO_LARGE = "Dit bestand is te groot. Het mag ten hoogste 5 MB zijn."
NO_CHARACTER = "Hier staat een teken dat we niet kunnen bewaren. Haal het weg."
NO_YAML = "Hier klopt de opmaak van het bestand (YAML) niet. Kijk naar het inspringen, de dubbele punten en de quotes."
TOO_DEEP = "Hier staan te veel lijsten in elkaar."
NO_ALIAS = "Verwijzen met * kan niet in dit bestand. Schrijf het hier nog een keer op."
NO_TAG = "Een type met ! kan niet in dit bestand. Laat het weg."
NO_NAME = "Hier hoort een naam met een dubbele punt erachter."
TWICE = "“{}” staat hier twee keer. Laat er één staan."
ONE_ONLY = "Er staan meer documenten in dit bestand. Zet elk document in een eigen bestand."


@dataclass
class Node:
    """A piece of a document: `value` is a dict or list of nodes, or a text, number, True, False or None.

    `text` is how a single value was written, so that a number of eight digits keeps its zeros.
    """

    value: Any
    line: int = 0
    text: str = ""

    def empty(self):
        """Tell whether nothing was filled in."""
        return self.value is None


def node_of(plain):
    """Give plain data, such as the answers in a version, as nodes without lines."""
    if isinstance(plain, dict):
        return Node({str(name): node_of(value) for name, value in plain.items()})
    if isinstance(plain, list):
        return Node([node_of(value) for value in plain])
    return Node(plain, text="" if plain is None else str(plain))


def parse(text, report):
    """Give the nodes of a text; raises Mistakes where it cannot be read on, and reports what can be mended apart."""
    refuse_size_and_characters(text)
    try:
        return Builder(yaml.parse(text, Loader=LOADER), report).document()
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        raise Mistakes([Mistake(mark.line + 1 if mark else 0, (), NO_YAML)]) from None


def refuse_size_and_characters(text):
    """Raise Mistakes for a text that is too large, or that holds what no database can keep."""
    if len(text.encode("utf-8", "surrogatepass")) > LARGEST:
        raise Mistakes([Mistake(0, (), TOO_LARGE)])
    lines = [number for number, line in enumerate(text.split("\n"), 1) if UNKEEPABLE.search(line)]
    if lines:
        raise Mistakes([Mistake(number, (), NO_CHARACTER) for number in lines])


class Builder:
    """Makes nodes from the events of a YAML parser, one after the other, and never deeper than a document goes."""

    def __init__(self, events, report):
        self.events = events
        self.report = report

    def document(self):
        """Give the one document of the file; an empty file gives an empty node."""
        found = None
        for event in self.events:
            if isinstance(event, yaml.DocumentStartEvent):
                if found is not None:
                    raise Mistakes([Mistake(line_of(event), (), ONE_ONLY)])
                found = self.node(next(self.events), ())
        return found or Node(None)

    def node(self, event, path):
        """Give the node that begins with this event."""
        line = line_of(event)
        if len(path) > DEEPEST:
            raise Mistakes([Mistake(line, path, TOO_DEEP)])
        if isinstance(event, yaml.AliasEvent):
            self.report.say(Node(None, line), path, NO_ALIAS)
            return Node(None, line)
        if event.tag not in (None, "!"):
            self.report.say(Node(None, line), path, NO_TAG)
        if isinstance(event, yaml.ScalarEvent):
            return scalar(event, line)
        return self.mapping(line, path) if isinstance(event, yaml.MappingStartEvent) else self.sequence(line, path)

    def sequence(self, line, path):
        """Give a list of nodes."""
        items = []
        while not isinstance(event := next(self.events), yaml.SequenceEndEvent):
            items.append(self.node(event, (*path, str(len(items) + 1))))
        return Node(items, line)

    def mapping(self, line, path):
        """Give nodes by their names; a name that stands twice is a mistake."""
        pairs = {}
        while not isinstance(event := next(self.events), yaml.MappingEndEvent):
            name = self.node(event, (*path, "?"))
            where = (*path, name.text)
            value = self.node(next(self.events), where)
            if not isinstance(event, yaml.ScalarEvent):
                self.report.say(name, path, NO_NAME)
            elif name.text in pairs:
                self.report.say(name, where, TWICE.format(name.text))
            else:
                pairs[name.text] = value
                value.line = name.line  # where people look for it, also when the value begins below
        return Node(pairs, line)


def line_of(event):
    """Give the line on which an event begins, counted from 1."""
    return event.start_mark.line + 1


def scalar(event, line):
    """Give a single value; what stands between quotes is text, whatever it looks like."""
    text = event.value
    if not event.implicit[0]:
        return Node(text, line, text)
    if text in WORDS:
        return Node(WORDS[text], line, text)
    return Node(int(text) if WHOLE.fullmatch(text) else text, line, text)
