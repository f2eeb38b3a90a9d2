"""The lines of the check page: every answer with its question, its gap, who gave it, and the way back to it."""

from dataclasses import dataclass

from agreements.models.values import answered, as_typed, field_of, shown
from agreements.steps.base import REQUIRED, TEAM
from agreements.steps.forms import asks_of
from agreements.steps.pages import Page, step_address


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


@dataclass(frozen=True)
class Group:
    """The lines of one row, under its name where it is one of several."""

    title: str
    lines: list


def answer_lines(answers, chapter, rights):
    """Give the groups of a chapter, the number of gaps in it, and whether usual answers wait to be talked about."""
    groups, taken = [], False
    for step in chapter.steps:
        if not step.asked_of(answers.letter):
            continue
        for owner in step.who.owners(answers):
            page = Page(answers, step, owner)
            groups += step_groups(page, rights.may_fill(page))
    taken = any(line.taken for group in groups for line in group.lines)
    return groups, sum(line.gap for group in groups for line in group.lines), taken


def step_groups(page, may_fill):
    """Give the groups of one step for one owner: one per row."""
    step = page.step
    found = [
        Group(group_title(page, thing), row_lines(page, thing, may_fill))
        for thing in step.things(page.answers, page.owner)
    ]
    lacking = step.lacking(page.answers, page.owner) if step.is_list else 0
    if lacking:
        address = step_address(page.key, step, page.owner) if may_fill else ""
        line = Line(step.title, "", True, "", "", None, address, anchor_of(step, page.owner), False)
        found.append(Group(str(page.owner or ""), [line]))
    return [group for group in found if group.lines]


def group_title(page, thing):
    """Name the row a group is about, where there may be several."""
    if page.step.is_list or page.step.is_grid:
        return f"{page.owner}: {thing}" if page.owner is not None and page.owner is not thing else str(thing)
    return str(page.owner) if page.step.who.name != TEAM else ""


def row_lines(page, thing, may_fill):
    """Give the lines of one row: what was answered, and what is required and is not there."""
    step, answers = page.step, page.answers
    uid = step.sheet_uid(page.owner, thing)
    sheet = answers.sheets.get((step.slug, uid))
    row = thing if step.is_list else None
    address = step_address(page.key, step, page.owner, row) if may_fill else ""
    lines = []
    for one in asks_of(page, thing):
        name = step.prefix(thing) + one.name
        refused = sheet.refused.get(name) if sheet else None
        has = answered(thing, one.name) and not refused
        if has or refused or one.level(answers.letter) == REQUIRED:
            lines.append(
                Line(
                    question=str(field_of(type(thing), one.name).verbose_name),
                    words=as_typed(refused["typed"]) if refused else shown(thing, one.name),
                    gap=not has and one.level(answers.letter) == REQUIRED,
                    refused=refused["error"] if refused else "",
                    by=sheet.by.call_name if sheet and sheet.by else "",
                    at=sheet.at if sheet else None,
                    address=f"{address}?terug={anchor_of(step, page.owner, row)}#id_{name}" if address else "",
                    anchor=anchor_of(step, page.owner, row),
                    taken=bool(sheet) and name in sheet.taken,
                )
            )
    return lines


def anchor_of(step, owner, row=None):
    """Give the place of a row on the check page."""
    return "-".join(
        part for part in (step.slug, owner.uid if owner is not None else "", row.uid if row else "") if part
    )
