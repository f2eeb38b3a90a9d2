"""Steps as data: the kinds of pages, which fields one asks, of whom, about which rows, and when an answer is due."""

from collections.abc import Callable
from dataclasses import dataclass, field

from agreements.models import Party
from agreements.models.answers import owned_models, owner_model
from agreements.models.base import certain_uid
from agreements.models.values import answered, field_of
from agreements.steps.asking import (
    LETTERS,
    NOT_ASKED,
    OPTIONAL,
    REQUIRED,
    Ask,
    Asked,
    Cell,
    Chapter,
    Children,
    ask,
    each_body,
    each_municipality,
    each_party,
    each_signing_party,
    team,
    the_person,
)

__all__ = [
    "LETTERS",
    "MOMENTS",
    "NOT_ASKED",
    "OPTIONAL",
    "REQUIRED",
    "TEAM",
    "Ask",
    "Asked",
    "Cell",
    "Chapter",
    "Children",
    "GridStep",
    "RowsStep",
    "Step",
    "ask",
    "each_body",
    "each_municipality",
    "each_party",
    "each_signing_party",
    "is_due",
    "new_row",
    "owner_word",
    "team",
    "the_person",
]


@dataclass(frozen=True)
class Step:
    """One page: a question, the model whose fields it asks, and whose page it is.

    What is answered on a `private` step is read by the members of that party alone; on one of the team by its editors.
    """

    slug: str
    title: str
    model: type
    asks: tuple = field(kw_only=True)
    who: Asked = field(default=team, kw_only=True)
    help: str = field(default="", kw_only=True)
    short: str = field(default="", kw_only=True)
    minutes: int = field(default=2, kw_only=True)
    private: bool = field(default=False, kw_only=True)
    usual: dict = field(default_factory=dict, kw_only=True, hash=False, compare=False)
    aside: Callable | None = field(default=None, kw_only=True)  # page -> dict of what else is beside, with "template"

    is_list = False
    is_grid = False
    children = None

    @property
    def name(self):
        """Give the short name for the task list, the crumb and the button."""
        return self.short or self.title

    def asked_of(self, letter, thing=None):
        """List the asks of this step for the kind with this letter: of one of its rows, or of its model."""
        return [a for a in self.asks_for(thing) if a.level(letter) != NOT_ASKED]

    def asks_for(self, thing):
        """List the asks of a row, which may be a child."""
        return self.children.asks if self.is_child(thing) else self.asks

    def is_child(self, thing):
        """Tell whether a row stands under another row of this step."""
        return self.children is not None and isinstance(thing, self.children.model)

    def row_of(self, thing):
        """Give the row on whose page a row stands: itself, or the one a child stands under."""
        return getattr(thing, thing.owner) if self.is_child(thing) else thing

    def with_children(self, thing, answers):
        """List the rows that are asked on the page of a row: itself and what stands under it."""
        return [thing, *self.children.of(thing, answers)] if self.children else [thing]

    def question(self, thing, name):
        """Give the words of a question; under a row, where it is asked of one after the other, that is of whom."""
        if self.is_child(thing) and self.children.has_cells:
            return str(thing.whose)
        return str(field_of(type(thing), name).verbose_name)

    def things(self, answers, owner):
        """List the rows this page is about; a row that was not made yet comes unsaved, under its certain uid."""
        if isinstance(owner, self.model):
            return [owner]
        if self.model.single:
            return [answers.one(self.model)]
        return [answers.placed(self.model, **{self.model.owner: owner})]

    def missing(self, answers, owner, moment="start_review"):
        """List (row, ask) for every required answer that is due by this moment and not there."""
        letter = answers.letter
        things = [each for thing in self.things(answers, owner) for each in self.with_children(thing, answers)]
        return [
            (thing, one)
            for thing in things
            for one in self.asked_of(letter, thing)
            if one.requires(letter, thing) and is_due(one.by, moment) and one.applies(thing)
            if not self.has(answers, owner, thing, one.name)
        ]

    def has(self, answers, owner, thing, name):
        """Tell whether a question was answered, with words that count."""
        sheet = answers.sheets.get((self.slug, self.sheet_uid(owner, thing)))
        refused = sheet is not None and self.prefix(thing) + name in sheet.refused
        return not refused and answered(thing, name)

    def sheet_uid(self, owner, thing):
        """Give the uid of the Sheet on which a row of this step is saved."""
        return self.row_of(thing).uid

    def prefix(self, thing):
        """Give what stands before the name of a row's fields."""
        return f"{thing.uid}-" if self.is_child(thing) else ""

    def lacking(self, answers, owner):
        """Count what is still to be added."""
        return 0

    def is_required(self, letter):
        """Tell whether this step has a question that the kind with this letter always requires."""
        return any(a.level(letter) == REQUIRED for a in self.asks)

    def is_open_to(self, owner, reader):
        """Tell whether a Reader may read the page of an owner."""
        if not self.private:
            return True
        return reader.edits if owner is None else isinstance(owner, Party) and owner.pk in reader.parties


@dataclass(frozen=True)
class RowsStep(Step):
    """A list: a summary of its rows, and one page per row; rows are added, put in order and removed.

    `expected(answers, owner)` lists first answers that must not be missing: where no row has one, a row that was not
    stored yet stands in the list with it. `drawn` names the page that shows all rows in one picture, and the words
    of the link to it. `along` maps a suggestion to what else it answers. `wanting(answers, row)` says in a sentence
    what a row lacks as a whole, "" where that is nothing.
    """

    rows: str = field(default="○○○", kw_only=True)
    least: int = field(default=1, kw_only=True)
    by: str = field(default="start_review", kw_only=True)  # the moment at which rows must be there
    row: str = field(default="regel", kw_only=True)
    suggestions: tuple = field(default=(), kw_only=True)
    along: dict = field(default_factory=dict, kw_only=True, hash=False, compare=False)
    wanting: Callable | None = field(default=None, kw_only=True)
    needed: Callable | None = field(default=None, kw_only=True)  # of which owners rows are required
    expected: Callable | None = field(default=None, kw_only=True)
    children: Children | None = field(default=None, kw_only=True)
    drawn: tuple = field(default=(), kw_only=True)

    is_list = True

    def things(self, answers, owner):
        """List the rows of the list that belong to this owner, and then those that are expected to be there."""
        rows = answers.owned(self.model, owner)
        return [*rows, *self.offered(answers, owner)] if self.expected else rows

    def offered(self, answers, owner):
        """Make the rows that are expected and that nobody made; one that was removed is not offered again."""
        words = self.expected(answers, owner) if self.asked_of(answers.letter) else ()
        rows = [
            new_row(self.model, answers, owner, uid=certain_uid(self.slug, one), **{self.asks[0].name: one})
            for one in words
        ]
        return [row for row in rows if not self.was_removed(answers, row) and not answers.has(row.uid)]

    def was_removed(self, answers, row):
        """Tell whether a row was there and was removed."""
        sheet = answers.sheets.get((self.slug, row.uid))
        return sheet is not None and sheet.removed

    def lacking(self, answers, owner):
        """Count the rows that are still to be added."""
        required = self.rows[LETTERS.index(answers.letter)] == REQUIRED
        if not required or (self.needed and not self.needed(owner, answers)):
            return 0
        return max(0, self.least - len(self.things(answers, owner)))

    def missing(self, answers, owner, moment="start_review"):
        """List (row, ask) as any step does.

        A row that is still to be added stands as (None, None), one that lacks something as a whole as (row, None).
        """
        if not is_due(self.by, moment):
            return super().missing(answers, owner, moment)
        lacking = [(None, None)] * self.lacking(answers, owner)
        wanting = [(row, None) for row in self.things(answers, owner) if self.wants(answers, row)]
        return lacking + super().missing(answers, owner, moment) + wanting

    def wants(self, answers, row):
        """Say what a row lacks as a whole, where the kind needs these rows; "" where nothing."""
        return self.wanting(answers, row) if self.wanting and self.is_required(answers.letter) else ""

    def is_required(self, letter):
        """Tell whether the kind with this letter needs rows here."""
        return self.rows[LETTERS.index(letter)] == REQUIRED

    def asked_of(self, letter, thing=None):
        """List the asks; a list that the kind does not know asks nothing."""
        return [] if self.rows[LETTERS.index(letter)] == NOT_ASKED else super().asked_of(letter, thing)


@dataclass(frozen=True)
class GridStep(Step):
    """A table of small forms: every line (a party) times every column is one row and one form.

    `cells(answers, owner)` lists Cell objects, whose rows may be unsaved. `least` says for which kinds at least one
    cell must count, as `counts(row)` tells.
    """

    cells: Callable = field(default=None, kw_only=True)
    least: str = field(default="○○○", kw_only=True)
    counts: Callable | None = field(default=None, kw_only=True)

    is_grid = True

    def things(self, answers, owner):
        """List the rows behind the cells."""
        return [cell.row for cell in self.cells(answers, owner)]

    def lacking(self, answers, owner):
        """Tell (1 or 0) whether a cell that counts is still to be filled in."""
        needed = self.least[LETTERS.index(answers.letter)] == REQUIRED
        return int(needed and not any(self.counts(row) for row in self.things(answers, owner)))

    def missing(self, answers, owner, moment="start_review"):
        """List (row, ask) as any step does; a cell that is still to be filled in stands as (None, None)."""
        return [(None, None)] * self.lacking(answers, owner) + super().missing(answers, owner, moment)

    def is_required(self, letter):
        """Tell whether the kind with this letter always needs something here."""
        return self.least[LETTERS.index(letter)] == REQUIRED or super().is_required(letter)

    def sheet_uid(self, owner, thing):
        """Give the uid of the grid's one Sheet: the owner's word."""
        return owner_word(owner)

    def prefix(self, thing):
        """Give what stands before the name of a cell's fields."""
        return f"{thing.uid}-"


TEAM = "team"
MOMENTS = ("start_review", "start_signing", "publish")


def owner_word(owner):
    """Give the word that stands for an owner in addresses: its uid, or "team"."""
    return owner.uid if owner is not None else TEAM


def is_due(by, moment):
    """Tell whether what is due by one moment is due at this one."""
    return MOMENTS.index(by) <= MOMENTS.index(moment)


def new_row(model, answers, owner=None, **values):
    """Make an unsaved row of this agreement under its owner."""
    row = model(agreement=answers.agreement, **values)
    for owned in owned_models(model):
        row.__dict__.setdefault(owned.plural, [])
    if model.owner and owner is not None and isinstance(owner, owner_model(model)):
        model._meta.get_field(model.owner).set_cached_value(row, owner)
        setattr(row, model._meta.get_field(model.owner).attname, owner.pk)
    return row
