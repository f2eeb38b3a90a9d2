"""One table of what people do with an agreement: which right each act asks for, and in which states it may be done.

The steps from one state to the next stand in their own table (agreements/workflow/transitions.py).
"""

import logging
from dataclasses import dataclass

from django.core.exceptions import PermissionDenied

from agreements.models import Party, State
from agreements.steps.pages import open_page
from agreements.teamwork.rights import rights_of

logger = logging.getLogger("rights")

ALWAYS = tuple(State)
WRITING = (State.CONCEPT, State.RETURNED)
TALKING = (State.CONCEPT, State.IN_REVIEW, State.RETURNED)
REVIEW = (State.IN_REVIEW,)
BEFORE_SIGNING = (State.CONCEPT, State.IN_REVIEW, State.SUBMITTED, State.RETURNED, State.APPROVED)


@dataclass(frozen=True)
class Act:
    """What somebody does, and `who` may: a right of the Rights, about a thing (a page, say) where it is a method."""

    name: str
    means: str
    who: str
    states: tuple = ALWAYS


ACTS = (
    Act("agr.read_text", "read the answers, the text and the drawings", "reads"),
    Act("agr.read_balance", "read what each party carries", "in_team"),
    Act("agr.compare", "read what changed since the agreement that this one follows", "may_compare"),
    Act("agr.follow", "begin an agreement that follows this one, as its editor", "edits"),
    Act("agr.edit_section", "answer a page of the team, and change its lists", "may_fill", WRITING),
    Act("agr.edit_meta", "choose who keeps the document", "edits", WRITING),
    Act("own.edit", "answer a page of a party, and change its lists", "may_fill", WRITING),
    Act("own.read_kitchen", "open a private page of a party", "may_fill"),
    Act("text.confirm", "say that usual answers were talked about", "edits", WRITING),
    Act("text.explain", "say why a signal is as it should be", "may_fill", WRITING),
    Act("att.read", "read an uploaded file", "may_read_file"),
    Act("mee.read", "read the coming times of a meeting", "reads"),
    Act("pdf.concept", "make and read the concept, as PDF and in Word", "reads", BEFORE_SIGNING),
    Act("pdf.freeze", "freeze the text to be signed", "edits", BEFORE_SIGNING),
    Act("aud.timeline", "read what happened, in sentences", "reads"),
    Act("aud.read", "read the whole log, with its hashes", "coordinates"),
    Act("inv.create", "ask somebody to take part, take that back, and take somebody off", "invites"),
    Act("coo.decide", "read what there is to decide, and decide", "coordinates"),
    Act("coo.edit", "keep the file of the municipality", "coordinates"),
    Act("coo.propose", "make the proposal for the college", "coordinates"),
    Act("par.agree_own", "speak for a party in the review, and agree for it", "speaks_for", REVIEW),
    Act("com.add", "remark on an article, or answer a remark", "may_remark", TALKING),
    Act("com.resolve", "call a remark resolved", "edits", TALKING),
    Act("par.record", "write down a consent that was given elsewhere", "edits", REVIEW),
)
BY_NAME = {act.name: act for act in ACTS}


class WrongMoment(Exception):
    """The right person at the wrong moment: the agreement is in a state in which this is not done."""

    def __init__(self, agreement):
        super().__init__(f"not while {agreement.state}")
        self.agreement = agreement


def hold_right(user, agreement, act, *, thing=None):
    """Hold that this person may do an act (an Act, or the name of one), whatever the moment; gives the Rights.

    Raises PermissionDenied, with a line in the log.
    """
    act = BY_NAME[act] if isinstance(act, str) else act
    rights = rights_of(user, agreement)
    right = getattr(rights, act.who)
    if not (right(thing) if callable(right) else right):
        note_denial(user, act.name, agreement.key, 403)
        raise PermissionDenied
    return rights


def allow(user, agreement, name, *, thing=None):
    """Hold that this person may do an act now; gives the Rights. Raises PermissionDenied, or WrongMoment."""
    rights = hold_right(user, agreement, name, thing=thing)
    if agreement.state not in BY_NAME[name].states:
        raise WrongMoment(agreement)
    return rights


def may_now(rights, agreement, name):
    """Tell whether who holds these Rights may do an act that is about the whole agreement, now."""
    act = BY_NAME[name]
    return agreement.state in act.states and bool(getattr(rights, act.who))


def page_to_fill(user, answers, place):
    """Open the page at a place (step, owner, row) of answers for somebody who is going to fill it in.

    Whether the moment is right is judged by the save, which keeps what was typed. Raises Http404 where there is no
    such page, and PermissionDenied where this person may not fill it in.
    """
    page = open_page(answers, *place)
    hold_right(user, answers.agreement, act_on(page), thing=page)
    return page


def act_on(page):
    """Name the act of filling in a page: that of a party, or the text of all."""
    if page.step.private:
        return "own.read_kitchen"
    return "own.edit" if isinstance(page.owner or page.row, Party) else "agr.edit_section"


def note_denial(user, name, key, status):
    """Write one line about a refusal. It holds the number of an account and no name, address or anything typed."""
    logger.warning("denied status=%s user=%s act=%s agreement=%s", status, user.pk, name, key)
