"""What the pages of an agreement show, question by question: what somebody copies who makes it again by hand."""

from dataclasses import dataclass

from agreements.steps.base import owner_word
from agreements.steps.chapters import steps
from agreements.steps.forms import shown_forms
from agreements.steps.pages import Page
from partnership.templatetags.nlds import as_question


@dataclass(frozen=True)
class Shown:
    """One page with something to ask: its step, whose page and which row it is, and what stands there.

    `owner` and `row` are uids ("" where there is none); `words` maps (line, place in it) to name → text, or the words
    of what was chosen. A page and the rows under its row are several places.
    """

    step: str
    owner: str
    row: str
    whose: str
    words: dict


def pages_of(answers):
    """List the pages that somebody fills in, in the order of the questionnaire; private ones are in no file."""
    found = []
    for step in steps(answers.kind.slug).values():
        for owner in [] if step.private else step.who.owners(answers):
            rows = [row for row in step.things(answers, owner) if row.pk] if step.is_list else [None]
            found += [shown_on(Page(answers, step, owner, row)) for row in rows]
    return found


def shown_on(page):
    """Give what one page shows."""
    owner = owner_word(page.owner) if page.owner is not None else ""
    whose = " > ".join(str(one) for one in (page.owner, page.row) if one is not None)
    return Shown(page.step.slug, owner, page.row.uid if page.row else "", whose, words_on(page))


def words_on(page):
    """Map every place of a page to what stands there."""
    lines = [cell.line for cell in page.step.cells(page.answers, page.owner)] if page.step.is_grid else []
    found = {}
    for number, form in enumerate(shown_forms(page)):
        line = lines[number] if lines else ""
        place = sum(1 for other, _place in found if other == line)
        found[line, place] = words_in(form)
    return found


def words_in(form):
    """Map the name of every input of a form, without its prefix, to what stands there; files are in no example."""
    controls = [control for bound in form for control in inputs_of(as_question(bound).control)]
    prefix = f"{form.prefix}-" if form.prefix else ""
    return {one.widget["name"].removeprefix(prefix): standing_in(one) for one in controls if one.kind != "file"}


def inputs_of(control):
    """List the inputs of a control, which may be a group."""
    return control.parts or [control]


def standing_in(control):
    """Give the text of an input, or the words of what was chosen."""
    if control.kind in ("radios", "choices", "select"):
        options = [one for _heading, some in control.groups for one in some]
        return [" ".join(str(one.label).split()) for one in options if one.selected and one.value]
    return str(control.widget["value"] or "").replace("\r\n", "\n")


def answered(pages):
    """List what is answered on the pages of an agreement, without the uids: to be compared with another."""
    return [
        (one.step, one.whose, name, text)
        for one in pages
        for words in one.words.values()
        for name, text in words.items()
        if text
    ]
