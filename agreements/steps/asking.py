"""What a page asks, when that is due, of whom, under which row or in which grid, and in which chapter."""

from collections.abc import Callable
from dataclasses import dataclass, field

LETTERS = "SIM"
REQUIRED, OPTIONAL, NOT_ASKED = "●", "○", "–"


@dataclass(frozen=True)
class Ask:
    """One field on a page: for which kinds it is asked, under which condition, and by which moment it is due."""

    name: str
    columns: str
    when: Callable | None = None
    by: str = "start_review"
    free: Callable | None = None  # of which rows a required field may be left out

    def level(self, letter):
        """Give ●, ○ or – for the kind with this letter (S, I or M)."""
        return self.columns[LETTERS.index(letter)]

    def applies(self, thing):
        """Tell whether the field is asked of this row."""
        return self.when is None or bool(self.when(thing))

    def requires(self, letter, thing):
        """Tell whether the kind with this letter needs the answer of this row, if it is asked."""
        return self.level(letter) == REQUIRED and not (self.free and self.free(thing))


def ask(name, columns, *, when=None, by="start_review", free=None):
    """Ask a model field; `columns` holds ●, ○ or – for samenwerkingsovereenkomst, intentieverklaring and manifest."""
    if len(columns) != len(LETTERS) or set(columns) - {REQUIRED, OPTIONAL, NOT_ASKED}:
        raise ValueError(f"{name}: columns must be three of ● ○ –, not {columns!r}")
    return Ask(name, columns, when, by, free)


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
class Children:
    """Further rows on the page of one row, such as its receivers: the same questions for each, under its own prefix.

    `when` says of which rows they are asked; they are added and removed by buttons, and saved with their row. Where
    `cells(answers, row)` is given, it lists the Cells that always stand there, and there are no such buttons.
    """

    model: type
    asks: tuple = field(kw_only=True)
    row: str = field(kw_only=True)
    when: Callable | None = field(default=None, kw_only=True)
    cells: Callable | None = field(default=None, kw_only=True)

    @property
    def has_cells(self):
        """Tell whether the rows are cells, which nobody adds or removes."""
        return self.cells is not None

    def of(self, thing, answers):
        """List the rows that stand under a row now; those of cells may be unsaved."""
        if self.cells:
            return [cell.row for cell in self.cells(answers, thing)]
        return getattr(thing, self.model.plural) if self.apply(thing) else []

    def apply(self, thing):
        """Tell whether rows may stand under this row."""
        return self.when is None or bool(self.when(thing))


@dataclass(frozen=True)
class Cell:
    """One cell of a grid: the row behind it, the words of its line and of its column, and what was said before.

    `said` lists (heading, words as typed).
    """

    row: object
    line: str
    column: str = ""
    said: tuple = ()


@dataclass(frozen=True)
class Chapter:
    """A letter of the questionnaire: its steps, in the block of the task list where it stands."""

    letter: str
    title: str
    steps: tuple
    block: str = field(kw_only=True)
    help: str = field(default="", kw_only=True)
