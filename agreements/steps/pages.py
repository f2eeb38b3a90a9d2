"""A page: one step, for one owner and, in a list, for one row of it."""

import re
from dataclasses import dataclass

from django.http import Http404
from django.urls import reverse

from agreements.models.answers import owner_model
from agreements.models.base import new_uid
from agreements.steps.base import TEAM, Step, new_row, owner_word
from agreements.steps.chapters import all_steps, steps

UID = re.compile(r"[a-z0-9-]{1,12}\Z")


@dataclass
class Page:
    """What one address shows: the step, whose page it is, and the row that is open (None where none is)."""

    answers: object
    step: Step
    owner: object
    row: object = None

    @property
    def key(self):
        """Give the key of the agreement."""
        return self.answers.agreement.key

    @property
    def owner_word(self):
        """Give the word that stands for the owner in addresses."""
        return owner_word(self.owner)

    @property
    def things(self):
        """List the rows whose fields stand on this page as a form."""
        if self.step.is_list:
            return self.step.with_children(self.row, self.answers) if self.row is not None else []
        return self.step.things(self.answers, self.owner)

    @property
    def uid(self):
        """Give the uid of this page's Sheet: its row, or the owner's word for a list or a grid."""
        if self.row is not None:
            return self.row.uid
        if self.step.is_list or self.step.is_grid:
            return self.owner_word
        return self.things[0].uid

    @property
    def is_new(self):
        """Tell whether the open row was not stored yet."""
        return self.row is not None and self.row.pk is None

    @property
    def is_unlisted(self):
        """Tell whether the open row is new and does not stand in its list yet, as an expected row does."""
        return self.is_new and all(row.uid != self.row.uid for row in self.step.things(self.answers, self.owner))

    @property
    def address(self):
        """Give the address of this page."""
        return step_address(self.key, self.step, self.owner, self.row)

    @property
    def list_address(self):
        """Give the address of the list without an open row."""
        return step_address(self.key, self.step, self.owner)

    @property
    def new_row_address(self):
        """Give the address of a row that is still to be made; its uid makes sending it twice harmless."""
        return f"{step_address(self.key, self.step, self.owner, force_owner=True)}{new_uid()}/"

    @property
    def aside(self):
        """Give what else stands beside the question, besides the text; None for most steps."""
        return self.step.aside(self) if self.step.aside else None

    def prefix(self, thing):
        """Give the prefix of a row's fields: of a cell or a child its uid, elsewhere nothing."""
        return self.step.prefix(thing)


def step_address(key, step, owner=None, row=None, *, force_owner=False):
    """Give the address of a step's page; the team's word is left out where nothing follows it."""
    parts = [key, step.slug]
    if owner is not None or row is not None or force_owner:
        parts.append(owner_word(owner))
    if row is not None:
        parts.append(row.uid)
    return reverse(("step", "step-owner", "step-row")[len(parts) - 2], args=parts)


def open_page(answers, slug, owner_word="", row_uid=""):
    """Find the page at an address; Http404 where there is no such step, owner or row."""
    step = steps(answers.kind.slug).get(slug)
    if step is None:
        raise Http404("no such step")
    owner = find_owner(answers, step, owner_word)
    page = Page(answers, step, owner)
    if row_uid:
        page.row = find_row(page, row_uid)
    return page


def was_page(answers, slug, word):
    """Tell whether an address was a page until somebody removed its owner, or chose another kind or way to take part.

    What was typed there meanwhile is then given back, instead of "no such page".
    """
    step = all_steps().get(slug)
    if step is None:
        return False
    is_asked = slug in steps(answers.kind.slug)
    if step.who.name == TEAM:
        return word in ("", TEAM) and not (is_asked and step.who.owners(answers))
    if is_asked and any(owner_word(owner) == word for owner in step.who.owners(answers)):
        return False
    model = owner_model(step.model) if step.model.owner else step.model
    return answers.get(model, word) is not None or any(
        sheet.removed and sheet.uid == word and all_steps()[sheet.step].model is model
        for sheet in answers.sheets.values()
    )


def find_owner(answers, step, word):
    """Find whose page it is; Http404 unless the word is one of the step's owners."""
    for owner in step.who.owners(answers):
        if owner_word(owner) == (word or TEAM):
            return owner
    raise Http404("no such owner")


def find_row(page, uid):
    """Find a row of the list, or make a new unsaved one under the uid of the address."""
    if not page.step.is_list or not UID.match(uid):
        raise Http404("no such row")
    for row in page.step.things(page.answers, page.owner):
        if row.uid == uid:
            return row
    if uid == TEAM or page.answers.has(uid):
        raise Http404("the name is another row's")
    return new_row(page.step.model, page.answers, page.owner, uid=uid)
