"""The lines of the check page: every answer with its question, its gap, who gave it, and the way back to it."""

from dataclasses import dataclass

from django.urls import reverse

from agreements.models import Attachment
from agreements.models.values import answered, get_value, shown
from agreements.steps.base import TEAM
from agreements.steps.fields import form_field_for
from agreements.steps.forms import asks_of
from agreements.steps.pages import Page, step_address
from agreements.views.typed import typed_words


@dataclass(frozen=True)
class Line:
    """One question with its answer; `gap` says that a required answer is missing, `address` is "" for who may not."""

    question: str
    words: str
    gap: bool
    refused: str
    by: str
    at: object
    address: str
    anchor: str
    taken: bool
    file: str = ""  # the address of the uploaded file, where the answer is one


@dataclass(frozen=True)
class Group:
    """The lines of one row, under its name where it is one of several."""

    title: str
    lines: list


def answer_lines(answers, chapter, rights):
    """Give the groups of a chapter, the number of gaps in it, and whether answers wait to be talked about."""
    groups, slugs = [], {step.slug for step in chapter.steps}
    for step in chapter.steps:
        if not step.asked_of(answers.letter):
            continue
        for owner in step.who.owners(answers):
            page = Page(answers, step, owner)
            if rights.may_read(step, owner):
                groups += step_groups(page, rights.may_fill(page))
    # Also of what is not asked just now, which shows no line: else nobody could say that it was talked about.
    taken = any(sheet.taken for (slug, _uid), sheet in answers.sheets.items() if slug in slugs)
    return groups, sum(line.gap for group in groups for line in group.lines), taken


def step_groups(page, may_fill):
    """Give the groups of one step for one owner: one per row, or one for a whole grid."""
    step = page.step
    things = step.things(page.answers, page.owner)
    if step.is_grid:
        found = [Group(grid_title(page), [cell_line(page, cell, may_fill) for cell in cells_of(page)])]
    else:
        found = [Group(group_title(page, thing), lines_with_children(page, thing, may_fill)) for thing in things]
    if step.lacking(page.answers, page.owner):
        address = step_address(page.key, step, page.owner) if may_fill else ""
        line = Line(step.title, "", True, "", "", None, address, anchor_of(step, page.owner), False)
        found.append(Group(str(page.owner or ""), [line]))
    return [group for group in found if group.lines]


def lines_with_children(page, thing, may_fill):
    """Give the lines of a row and of what stands under it, and what it lacks as a whole."""
    rows = page.step.with_children(thing, page.answers)
    wants = page.step.wants(page.answers, thing) if page.step.is_list else ""
    lines = [line for each in rows for line in row_lines(page, each, may_fill)]
    return [*lines, *([wanting_line(page, thing, wants, may_fill)] if wants else [])]


def wanting_line(page, row, wants, may_fill):
    """Give the line that says what a row lacks as a whole."""
    address = step_address(page.key, page.step, page.owner, row) if may_fill else ""
    anchor = anchor_of(page.step, page.owner, row)
    return Line(page.step.row.capitalize(), "", True, wants, "", None, address, anchor, False)


def cells_of(page):
    """List the cells of a grid that hold an answer or lack a required one."""
    lacking = {thing.uid for thing, ask in page.step.missing(page.answers, page.owner, "publish") if ask}
    return [
        cell
        for cell in page.step.cells(page.answers, page.owner)
        if cell.row.uid in lacking or any(answered(cell.row, one.name) for one in asks_of(page, cell.row))
    ]


def grid_title(page):
    """Name a grid, and whose it is."""
    return f"{page.step.name}: {page.owner}" if page.owner is not None else page.step.name


def cell_line(page, cell, may_fill):
    """Give a cell of a grid as one line: its answers behind each other."""
    lines = row_lines(page, cell.row, may_fill)
    first = lines[0]
    return Line(
        question=f"{cell.line}: {cell.column}" if cell.column else cell.line,
        words=" · ".join(line.words for line in lines if line.words),
        gap=any(line.gap for line in lines),
        refused=" ".join(line.refused for line in lines if line.refused),
        by=first.by,
        at=first.at,
        address=first.address,
        anchor=first.anchor,
        taken=any(line.taken for line in lines),
    )


def group_title(page, thing):
    """Name the row a group is about, where there may be several."""
    if page.step.is_list:
        return f"{page.owner}: {thing}" if page.owner is not None and page.owner is not thing else str(thing)
    return str(page.owner) if page.step.who.name != TEAM else ""


def row_lines(page, thing, may_fill):
    """Give the lines of one row: what was answered, and what is required and is not there."""
    step, answers = page.step, page.answers
    uid = step.sheet_uid(page.owner, thing)
    sheet = answers.sheets.get((step.slug, uid))
    row = step.row_of(thing) if step.is_list else None
    address = step_address(page.key, step, page.owner, row) if may_fill else ""
    lines = []
    for one in asks_of(page, thing):
        name = step.prefix(thing) + one.name
        refused = sheet.refused.get(name) if sheet else None
        has = answered(thing, one.name) and not refused
        required = one.requires(answers.letter, thing)
        if has or refused or required:
            lines.append(
                Line(
                    question=step.question(thing, one.name),
                    words=refused_words(page, thing, one, refused) if refused else shown(thing, one.name, answers),
                    gap=not has and required,
                    refused=refused["error"] if refused else "",
                    by=sheet.by.call_name if sheet and sheet.by else "",
                    at=sheet.at if sheet else None,
                    address=f"{address}?terug={anchor_of(step, page.owner, row)}#id_{name}" if address else "",
                    anchor=anchor_of(step, page.owner, row),
                    taken=bool(sheet) and name in sheet.taken,
                    file=file_address(page, get_value(thing, one.name)),
                )
            )
    return lines


def file_address(page, value):
    """Give the address of an uploaded file, "" for every other answer."""
    return reverse("file", args=[page.key, value.uid]) if isinstance(value, Attachment) else ""


def refused_words(page, thing, one, refused):
    """Say what was typed for a question and does not count yet."""
    return typed_words(form_field_for(type(thing), one.name, page.answers).widget, refused["typed"])


def anchor_of(step, owner, row=None):
    """Give the place of a row on the check page."""
    return "-".join(
        part for part in (step.slug, owner.uid if owner is not None else "", row.uid if row else "") if part
    )
