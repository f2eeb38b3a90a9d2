"""How a row stands in its list: a title, a line with the rest, and what is still missing."""

from dataclasses import dataclass

from agreements.models.values import set_value, shown, shown_stored, stored
from agreements.steps.forms import asks_of
from agreements.steps.pages import step_address

LINE_LENGTH = 160  # characters of the line under the title


@dataclass(frozen=True)
class Summary:
    """One row of a list, ready to be shown."""

    row: object
    title: str
    line: str
    gaps: int
    address: str
    is_open: bool
    is_first: bool
    is_last: bool


def summaries(page):
    """List a Summary for every row of the page's list."""
    rows = page.step.things(page.answers, page.owner)
    missing = [page.step.row_of(row) for row, _ask in page.step.missing(page.answers, page.owner) if row is not None]
    stored_rows = sum(row.pk is not None for row in rows)  # expected rows stand behind them and cannot be moved
    return [
        Summary(
            row,
            *words_of(page, row),
            gaps=sum(one is row for one in missing),
            address=step_address(page.key, page.step, page.owner, row),
            is_open=page.row is not None and row.uid == page.row.uid,
            is_first=place == 0,
            is_last=place == stored_rows - 1,
        )
        for place, row in enumerate(rows)
    ]


def suggestions_of(page):
    """List (value, words) of the suggestions for a list that nobody took over yet."""
    first = page.step.asks[0].name
    taken = [stored(row, first) for row in page.step.things(page.answers, page.owner)]
    return [(value, words_of_value(page, first, value)) for value in page.step.suggestions if value not in taken]


def words_of_value(page, name, value):
    """Show a value of a question before any row holds it."""
    scratch = page.step.model(agreement=page.answers.agreement)
    set_value(scratch, name, value)
    return shown(scratch, name, page.answers)


def removed_words(page, save):
    """Name the row that a Save keeps: its first answer."""
    kept = save.fields["removed"][0][0]["values"]
    first = page.step.asks[0].name
    return shown_stored(page.answers, page.step.model, first, kept.get(first)) or page.step.row


def words_of(page, row):
    """Give the title of a row, its first answer, and a line with the others."""
    rows = page.step.with_children(row)
    answers = [words for each in rows for one in asks_of(page, each) if (words := shown(each, one.name, page.answers))]
    if not answers:
        return f"{page.step.row.capitalize()} zonder antwoorden", ""
    line = getattr(row, "in_short", "") or " · ".join(answers[1:])
    return answers[0], line if len(line) <= LINE_LENGTH else f"{line[:LINE_LENGTH].rsplit(' ', 1)[0]} …"
