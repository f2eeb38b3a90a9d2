"""Steps as data: which fields one page asks, of whom, about which rows, and when an answer is due."""

from collections.abc import Callable
from dataclasses import dataclass, field

from agreements.models.answers import owner_model
from agreements.models.values import answered

LETTERS = "SIM"
REQUIRED, OPTIONAL, NOT_ASKED = "●", "○", "–"


@dataclass(frozen=True)
class Ask:
    """One field on a page: for which kinds it is asked, under which condition, and by which moment it is due."""

    name: str
    columns: str
    when: Callable | None = None
    by: str = "start_review"

    def level(self, letter):
        """Give ●, ○ or – for the kind with this letter (S, I or M)."""
        return self.columns[LETTERS.index(letter)]

    def applies(self, thing):
        """Tell whether the field is asked of this row."""
        return self.when is None or bool(self.when(thing))


def ask(name, columns, *, when=None, by="start_review"):
    """Ask a model field; `columns` holds ●, ○ or – for samenwerkingsovereenkomst, intentieverklaring and manifest."""
    if len(columns) != len(LETTERS) or set(columns) - {REQUIRED, OPTIONAL, NOT_ASKED}:
        raise ValueError(f"{name}: columns must be three of ● ○ –, not {columns!r}")
    return Ask(name, columns, when, by)


@dataclass(frozen=True)
class Asked:
    """Whose page it is: the rows (owners) that each have a page, and why there may be none yet."""

    name: str
    owners: Callable
    why: str = ""


NO_PARTIES = "Dit kan zodra jullie de partijen hebben genoemd."
team = Asked("team", lambda answers: [None])
each_party = Asked("each_party", lambda answers: [p for p in answers.parties if p.capacity != "betrokken"], NO_PARTIES)
each_signing_party = Asked(
    "each_signing_party",
    lambda answers: [p for p in answers.parties if p.signs],
    "Dit kan zodra er een partij is die tekent.",
)
each_municipality = Asked(
    "each_municipality",
    lambda answers: [p for p in answers.parties if p.is_municipality],
    "Dit kan zodra er een gemeente bij de partijen staat.",
)
each_body = Asked("each_body", lambda answers: answers.bodies, "Dit kan zodra jullie een overleg hebben genoemd.")
the_person = Asked("the_person", lambda answers: [])  # asked of the person, on the page where that person signs


@dataclass(frozen=True)
class Step:
    """One page: a question, the model whose fields it asks, and whose page it is."""

    slug: str
    title: str
    model: type
    asks: tuple = field(kw_only=True)
    who: Asked = field(default=team, kw_only=True)
    help: str = field(default="", kw_only=True)
    short: str = field(default="", kw_only=True)
    minutes: int = field(default=2, kw_only=True)
    usual: dict = field(default_factory=dict, kw_only=True, hash=False, compare=False)

    is_list = False
    is_grid = False

    @property
    def name(self):
        """Give the short name for the task list, the crumb and the button."""
        return self.short or self.title

    def asked_of(self, letter):
        """List the asks of this step for the kind with this letter."""
        return [a for a in self.asks if a.level(letter) != NOT_ASKED]

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
        asks = [a for a in self.asked_of(letter) if a.level(letter) == REQUIRED and is_due(a.by, moment)]
        things = self.things(answers, owner)
        return [(t, a) for t in things for a in asks if a.applies(t) and not self.has(answers, owner, t, a.name)]

    def has(self, answers, owner, thing, name):
        """Tell whether a question was answered, with words that count."""
        sheet = answers.sheets.get((self.slug, self.sheet_uid(owner, thing)))
        refused = sheet is not None and self.prefix(thing) + name in sheet.refused
        return not refused and answered(thing, name)

    def sheet_uid(self, owner, thing):
        """Give the uid of the Sheet on which a row of this step is saved."""
        return thing.uid

    def prefix(self, thing):
        """Give what stands before the name of a row's fields."""
        return ""

    def is_required(self, letter):
        """Tell whether this step has a question that the kind with this letter requires."""
        return any(a.level(letter) == REQUIRED for a in self.asks)


@dataclass(frozen=True)
class RowsStep(Step):
    """A list: a summary of its rows, and one page per row; rows are added, put in order and removed."""

    rows: str = field(default="○○○", kw_only=True)
    least: int = field(default=1, kw_only=True)
    by: str = field(default="start_review", kw_only=True)  # the moment at which rows must be there
    row: str = field(default="regel", kw_only=True)
    suggestions: tuple = field(default=(), kw_only=True)
    needed: Callable | None = field(default=None, kw_only=True)  # of which owners rows are required

    is_list = True

    def things(self, answers, owner):
        """List the rows of the list that belong to this owner."""
        return answers.owned(self.model, owner)

    def lacking(self, answers, owner):
        """Count the rows that are still to be added."""
        required = self.rows[LETTERS.index(answers.letter)] == REQUIRED
        if not required or (self.needed and not self.needed(owner, answers)):
            return 0
        return max(0, self.least - len(self.things(answers, owner)))

    def missing(self, answers, owner, moment="start_review"):
        """List (row, ask) as any step does; a row that is still to be added stands as (None, None)."""
        if not is_due(self.by, moment):
            return super().missing(answers, owner, moment)
        lacking = [(None, None)] * self.lacking(answers, owner)
        return lacking + super().missing(answers, owner, moment)

    def is_required(self, letter):
        """Tell whether the kind with this letter needs rows here."""
        return self.rows[LETTERS.index(letter)] == REQUIRED

    def asked_of(self, letter):
        """List the asks; a list that the kind does not know asks nothing."""
        return [] if self.rows[LETTERS.index(letter)] == NOT_ASKED else super().asked_of(letter)


@dataclass(frozen=True)
class GridStep(Step):
    """A table of small forms: every line (a party) times every column is one row and one form.

    `cells(answers, owner)` lists Cell objects, whose rows may be unsaved.
    """

    cells: Callable = field(default=None, kw_only=True)

    is_grid = True

    def things(self, answers, owner):
        """List the rows behind the cells."""
        return [cell.row for cell in self.cells(answers, owner)]

    def sheet_uid(self, owner, thing):
        """Give the uid of the grid's one Sheet: the owner's word."""
        return owner_word(owner)

    def prefix(self, thing):
        """Give what stands before the name of a cell's fields."""
        return f"{thing.uid}-"


@dataclass(frozen=True)
class Cell:
    """One cell of a grid: the row behind it, the words of its line and of its column."""

    row: object
    line: str
    column: str = ""


@dataclass(frozen=True)
class Chapter:
    """A letter of the questionnaire: its steps, in the block of the task list where it stands."""

    letter: str
    title: str
    steps: tuple
    block: str = field(kw_only=True)
    help: str = field(default="", kw_only=True)


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
    if model.owner and owner is not None and isinstance(owner, owner_model(model)):
        model._meta.get_field(model.owner).set_cached_value(row, owner)
        setattr(row, model._meta.get_field(model.owner).attname, owner.pk)
    return row
