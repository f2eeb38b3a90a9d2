"""Two people take a step at the same moment: exactly one of them is first, and the other is told."""

from contextlib import suppress

from agreements.document.freeze import last_version
from agreements.workflow.door import perform
from agreements.workflow.refusals import NotReady, Refused, TooLate
from tests.agreements.at_once import at_once
from tests.agreements.world import World

REASON = {"reason": "De datum van de buurtavond klopt niet."}


def try_step(road, name, user, seen, **data):
    """Take a step that somebody else may take too; give the event, or why not."""
    try:
        return perform(seen, name, user, expected=seen.state_number, data=data)
    except Refused as refused:
        return refused


def one_winner(road, *steps):
    """Take (name, user, data) steps at the same moment: one counts, with one event, and the others are too late."""
    seen = road.agreement
    before = seen.state_number
    answers = at_once([lambda s=s: try_step(road, s[0], s[1], seen, **s[2]) for s in steps])
    won = [answer for answer in answers if not isinstance(answer, Refused)]
    assert len(won) == 1, answers
    assert all(isinstance(answer, (TooLate, NotReady)) for answer in answers if answer not in won)
    now = road.agreement
    assert now.state_number == before + 1 == now.events.exclude(state="").count()
    return won[0]


def approve_against_return(road, other):
    """One coordinator approves while another sends the text back."""
    text_hash = road.handed_in()
    event = one_winner(road, ("approve", road.noor, {"text_hash": text_hash}), ("return", other, REASON))
    back_to_draft(road, event)


def two_approvals(road, other):
    """Two coordinators approve at once: the text is approved once."""
    data = {"text_hash": road.handed_in()}
    event = one_winner(road, ("approve", road.noor, data), ("approve", other, data))
    back_to_draft(road, event)


def two_submits(road, other):
    """An editor presses twice, in two tabs: the text is handed in once."""
    road.take("start_review", road.sanne)
    road.agree()
    one_winner(road, ("submit", road.sanne, {}), ("submit", road.sanne, {}))
    road.take("return", road.noor, **REASON)


def withdraw_against_approve(road, other):
    """One stops while the other approves."""
    data = {"text_hash": road.handed_in()}
    event = one_winner(road, ("approve", road.noor, data), ("withdraw", other, REASON))
    if event.act == "approve":
        back_to_draft(road, event)


def freeze_against_edit(road, other):
    """An editor sends the text to the parties while another one types: the words are in it, or were refused."""
    world = World.__new__(World)
    world.agreement = road.agreement
    page = world.open(road.sanne, "voorwaarden")
    seen = road.agreement
    words = f"In 2040 is het klaar, ronde {seen.state_number}."
    saved, _event = at_once([
        lambda: page.send({"conditions": words}),
        lambda: try_step(road, "start_review", road.sanne, seen),
    ])  # fmt: skip
    text = "".join(block["html"] for block in last_version(road.agreement).blocks)
    assert saved.status_code == (302 if words in text else 409), (saved.status_code, words in text)
    assert (world.answers.purpose.conditions == words) == (words in text)
    road.take("reopen", road.sanne)


def back_to_draft(road, event):
    """Bring the agreement back to where a next round can begin."""
    with suppress(TooLate):
        if event.act == "approve":
            road.take("unapprove", road.noor, **REASON)


RACES = (approve_against_return, two_approvals, two_submits, freeze_against_edit)
