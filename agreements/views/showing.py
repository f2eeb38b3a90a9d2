"""What the page of a step shows: its forms, its list, and what others usually answer."""

from itertools import groupby

from django.urls import reverse

from agreements.checks.reading_ease import reading_of
from agreements.models.values import answered, field_of
from agreements.steps.chapters import steps
from agreements.steps.forms import shown_forms
from agreements.steps.openness import summary
from agreements.teamwork.lists import just_removed
from agreements.teamwork.signals import on_page
from agreements.teamwork.usual import offered
from agreements.views.found import frame
from agreements.views.summary import removed_words, suggestions_of, summaries, words_of_value

# Where a grid has no lines yet: what is missing, and the step where it is made.
EMPTY_GRIDS = {
    "teamleden": ("Er spreekt nog niemand namens een partij. Voeg die mensen eerst toe.", "vertegenwoordigers"),
    "wie-hoort-bij-welke-groep": ("Er zijn nog geen groepen. Maak er eerst een.", "groepen"),
    "informatie-partijen": ("Er zijn nog geen partijen. Noem eerst wie er meedoen.", "partijen"),
    "verwachtingen": ("Er is nog geen andere partij die tekent. Noem eerst wie er meedoen.", "partijen"),
    "overleg-leden": ("Er zijn nog geen partijen. Noem eerst wie er meedoen.", "partijen"),
}


def frame_of(page):
    """Give what every page of a step needs."""
    return {
        **frame(page.answers),
        "page": page,
        "step": page.step,
    }


def signals_context(page):
    """Give what stands out on a page: what stops something, the signals that are open, and those that were answered."""
    blockers, found = on_page(page)
    return {
        "blockers": blockers,
        "signals": [one for one in found if not one.answer],
        "answered": [one for one in found if one.answer],
    }


def form_context(page, sheet):
    """Give the forms of a page, what is wrong in them, and what is usually answered."""
    forms = shown_forms(page, sheet)
    usual = {} if page.step.is_grid else offered(page)
    return {
        "sheet": sheet,
        "number": sheet.number if sheet else 0,
        "forms": forms,
        **(grid_context(page, forms) if page.step.is_grid else {}),
        **(cells_context(page, forms) if page.row is not None and page.step.children else {}),
        "wrong": [form for form in forms if form.errors],
        "asked": " ".join(form.add_prefix(name) for form in forms for name in form.fields),
        "child_address": child_address(page),
        "usual": usual,
        "usual_address": usual_address(page),
        "usual_words": [
            (field_of(page.step.model, n).verbose_name, words_of_value(page, n, v)) for n, v in usual.items()
        ],
    }


def reading_context(page):
    """Give how the summary reads, on the page where it is written."""
    if page.step is not summary:
        return {}
    return {"shows_reading": True, "reading": reading_of(page.things[0].text)}


def usual_address(page):
    """Give the address that takes over the usual answers of a page."""
    parts = [page.key, page.step.slug, page.owner_word]
    return reverse("usual-row", args=[*parts, page.row.uid]) if page.row else reverse("usual", args=parts)


def child_address(page):
    """Give the address that adds and removes the rows under the open row; "" where there can be none."""
    children = page.step.children
    if page.row is None or not children or children.has_cells or not children.apply(page.row):
        return ""
    return reverse("children", args=[page.key, page.step.slug, page.owner_word, page.row.uid])


def grid_context(page, forms):
    """Give the forms of a grid under their lines: (line, [(cell, form)]); without lines, what must be made first."""
    cells = page.step.cells(page.answers, page.owner)
    lines = groupby(zip(cells, forms, strict=True), key=lambda pair: pair[0].line)
    words, slug = EMPTY_GRIDS.get(page.step.slug, ("", "")) if not cells else ("", "")
    return {
        "grid": [(line, list(pairs)) for line, pairs in lines],
        "first_words": words,
        "first_step": steps(page.answers.kind.slug).get(slug),
    }


def cells_context(page, forms):
    """Give the forms of the cells under a row apart: (words of a fold or "", forms, whether the fold stands open)."""
    children = page.step.children
    if not children.has_cells:
        return {}
    pairs = list(zip(children.cells(page.answers, page.row), forms[1:], strict=True))
    groups = [(words, [form for _cell, form in found]) for words, found in groupby(pairs, lambda pair: pair[0].column)]
    first = children.asks[0].name
    return {
        "form_above": forms[0],
        "cells_title": field_of(children.model, first).verbose_name,
        "cells": [(words, found, any(answered(form.row, first) for form in found)) for words, found in groups],
    }


def list_context(page):
    """Give the rows of a list, what others wrote in theirs, and the row that was just removed."""
    sheet = page.answers.sheets.get((page.step.slug, page.owner_word))
    gone = just_removed(sheet) if sheet and not page.row else None
    return {
        "list_number": sheet.number if sheet else 0,
        "rows": summaries(page),
        "suggestions": suggestions_of(page) if not page.row else [],
        "gone": gone,
        "gone_words": removed_words(page, gone) if gone else "",
    }
