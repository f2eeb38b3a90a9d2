"""From a document to rows in memory that point at each other, with a sentence for every mistake."""

import re
from dataclasses import dataclass
from difflib import get_close_matches
from itertools import count
from typing import NamedTuple

from accounts.models import Municipality
from agreements.models import Agreement, Answers, Partnership
from agreements.models.base import Answer, answer_models, certain_uid, place_uid
from agreements.models.values import field_of, restore
from agreements.transfer.export import exported_models
from agreements.transfer.judging import judge
from agreements.transfer.kinds_of_answer import TOLD, Misfit, plain_of
from agreements.transfer.mistakes import Report
from agreements.transfer.nodes import Node, node_of, parse
from agreements.transfer.shapes import CONSENT, FORMAT, has_key, held_names, placing_names

KEY = re.compile("[a-z0-9-]{1,12}")
# Words that already have a meaning in addresses, at the place of a key.
RESERVED = {"team", "voorbeeld"}

NO_DOCUMENT = "Dit is geen bestand met een afspraak. Bovenaan hoort te staan: format: 1."
OTHER_FORMAT = "Dit bestand heeft vorm {}. Deze versie leest vorm {}."
NO_MUNICIPALITY = "Hier hoort de naam van een gemeente."
UNKNOWN_PART = "“{}” is geen onderdeel van een afspraak.{}"
UNKNOWN_NAME = "“{}” is hier geen vraag.{}"
NO_ROWS = "Hier hoort een lijst: elke regel begint met een streepje."
NO_ROW = "Hier horen vragen met hun antwoord, zoals name: Warm Zwaluwveen."
NO_KEY_HERE = "Hier ontbreekt key: een eigen korte naam voor deze regel."
WRONG_KEY = "“{}” kan geen key zijn. Gebruik 1 tot 12 tekens: a tot en met z, cijfers en streepjes."
TAKEN_KEY = "Er is al een regel met de key “{}”. Kies een andere key."
NO_PLACE = "Hier ontbreekt {}."
ONE_PLACE = "Noem hier één van deze: {}."
ONLY_THE_PERSON = "Deze toestemming geeft iemand alleen zelf. Haal deze regel weg."


class Draft(NamedTuple):
    """What a file holds: the municipality it names, and the rows by model, with made-up primary keys."""

    municipality: str
    rows: dict


@dataclass
class Entry:
    """One row of a document: its node, the path to it, and the row that is made of it."""

    model: type
    node: Node
    path: tuple
    row: Answer

    def at(self, name):
        """Give the node of one of its answers, or its own."""
        return self.node.value.get(name, self.node)


def read(text):
    """Give the Draft in a text; raises Mistakes with every mistake that was found."""
    report = Report()
    root = parse(text, report)
    reader = Reader(report)
    entries = reader.entries_of(root)
    judge(entries, report)
    report.settle()
    return Draft(reader.municipality, by_model(entries))


def answers_of(document, kind=None):
    """Give the answers in plain data, such as a frozen version, without the database; raises Mistakes.

    `kind`, the slug of a Kind, reads them as if the team had chosen that one.
    """
    report = Report()
    reader = Reader(report)
    rows = by_model(reader.entries_of(node_of(document)))
    report.settle()
    municipality = Municipality(name=reader.municipality)
    answers = Answers(Agreement(partnership=Partnership(municipality=municipality)), rows)
    return answers.as_kind(kind) if kind else answers


def by_model(entries):
    """Sort the rows by their model."""
    rows = {model: [] for model in answer_models()}
    for entry in entries:
        rows[entry.model].append(entry.row)
    return rows


class Reader:
    """Makes rows out of nodes: first all rows with their keys, then their places, then their answers."""

    def __init__(self, report):
        self.report = report
        self.municipality = ""
        self.known = {}
        self.taken = set()
        self.numbers = count(1)  # primary keys, so that rows can point at each other before they are stored

    def entries_of(self, root):
        """Give an Entry for every row of a document."""
        if not isinstance(root.value, dict) or "format" not in root.value:
            self.report.say(root, (), NO_DOCUMENT)
            return []
        if root.value["format"].value != FORMAT:
            sentence = OTHER_FORMAT.format(root.value["format"].text[:20], FORMAT)
            self.report.say(root.value["format"], ("format",), sentence)
            return []
        self.read_municipality(root)
        entries = [entry for model, node in self.parts_of(root) for entry in self.rows_of(model, node)]
        placed = [entry for entry in entries if self.put_in_place(entry)]
        number_rows(placed)
        for entry in placed:
            self.fill(entry)
        return placed

    def read_municipality(self, root):
        """Read the name of the municipality, which may be left out."""
        node = root.value.get("municipality", Node(None))
        if isinstance(node.value, dict | list):
            self.report.say(node, ("municipality",), NO_MUNICIPALITY)
        elif not node.empty():
            self.municipality = " ".join(node.text.split())

    def parts_of(self, root):
        """List (model, node) for the parts of a document, and report a part that is none."""
        models = {model.plural: model for model in exported_models()}
        for name, node in root.value.items():
            if name in models:
                yield models[name], node
            elif name not in ("format", "municipality"):
                self.report.say(node, (name[:60],), UNKNOWN_PART.format(name[:60], perhaps(name, models)))

    def rows_of(self, model, node):
        """List an Entry for every row of one part."""
        if node.empty():
            return
        if not model.single and not isinstance(node.value, list):
            self.report.say(node, (model.plural,), NO_ROWS)
            return
        for nth, item in enumerate([node] if model.single else node.value, 1):
            path = (model.plural,) if model.single else (model.plural, str(nth))
            entry = self.entry_of(model, item, path)
            if entry is None:
                self.known[model, None] = None
            else:
                yield entry

    def entry_of(self, model, node, path):
        """Make a row under its key; None for what is no row or has no key, which is reported."""
        if not isinstance(node.value, dict):
            self.report.say(node, path, NO_ROW)
            return None
        row = model(pk=next(self.numbers), agreement=Agreement())
        if not has_key(model):
            row.uid = certain_uid(model.plural)  # of a cell it follows with its place
            return Entry(model, node, path, row)
        key = node.value.get("key", Node(None))
        problem = self.problem_with(key)
        if problem:
            self.report.say(key if key.line else node, path, problem)
            return None
        row.uid = key.text
        self.known[model, key.text] = row
        self.taken.add(key.text)
        return Entry(model, node, (path[0], key.text), row)

    def problem_with(self, key):
        """Say what is wrong with a key, or "": it must be short, and stand in the document once."""
        if key.empty():
            return NO_KEY_HERE
        if not KEY.fullmatch(key.text) or key.text in RESERVED:
            return WRONG_KEY.format(key.text[:40])
        return TAKEN_KEY.format(key.text) if key.text in self.taken else ""

    def put_in_place(self, entry):
        """Hang a row on its owner, and give a cell the uid of its place; False where its place is not known."""
        names = placing_names(entry.model)
        either = [name for name in names if entry.model._meta.get_field(name).null]
        found = [self.answer(entry, name, needed=True) for name in names if name not in either]
        told = [name for name in either if not entry.node.value.get(name, Node(None)).empty()]
        if either and len(told) != 1:
            self.report.say(entry.node, entry.path, ONE_PLACE.format(" of ".join(either)))
            return False
        if not all([*found, *(self.answer(entry, name) for name in told)]):  # all of them, so that each is reported
            return False
        if entry.model.placed_by:
            entry.row.uid = place_uid(entry.model, {name: getattr(entry.row, name) for name in names})
        return True

    def fill(self, entry):
        """Write the answers of a row."""
        held, places = held_names(entry.model), placing_names(entry.model)
        for name, node in entry.node.value.items():
            if name in held and name not in places:
                self.answer(entry, name)
            elif name not in places and not (name == "key" and has_key(entry.model)):
                self.report.say(node, (*entry.path, name[:60]), unknown_name(entry.model, name, [*places, *held]))

    def answer(self, entry, name, *, needed=False):
        """Write one answer, and tell whether it is there; one that does not fit is reported."""
        node = entry.node.value.get(name, Node(None))
        if node.empty():
            if needed:
                self.report.say(entry.node, entry.path, NO_PLACE.format(name))
            return False
        try:
            plain = plain_of(field_of(entry.model, name), node, self.known)
        except Misfit as misfit:
            path = (*entry.path, name, misfit.part) if misfit.part else (*entry.path, name)
            if str(misfit) != TOLD:
                self.report.say(misfit.node or node, path, str(misfit))
            return False
        restore(self, entry.row, name, plain)
        return True

    def get(self, model, key):
        """Find the row of a model with this key, as `restore` asks it."""
        return self.known.get((model, key))


def number_rows(entries):
    """Number the rows of every list in the order of the document: those of one owner for themselves."""
    counts = {}
    for entry in entries:
        owner = getattr(entry.row, entry.model.owner).uid if entry.model.owner else ""
        entry.row.order = counts.setdefault((entry.model, owner), 0)
        counts[entry.model, owner] += 1


def unknown_name(model, name, names):
    """Say that a name is no question of these rows."""
    if (model, name) in CONSENT:
        return ONLY_THE_PERSON
    return UNKNOWN_NAME.format(name[:60], perhaps(name, names))


def perhaps(name, names):
    """Offer the name that was probably meant."""
    close = get_close_matches(name[:60], list(names), n=1)
    return f" Bedoelde je {close[0]}?" if close else ""
