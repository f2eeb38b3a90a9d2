"""The one door through which an agreement changes its state."""

from django.db import transaction

from agreements.document.freeze import NotReady as TextNotReady
from agreements.models import Agreement
from agreements.teamwork.rights import rights_of
from agreements.workflow.events import record
from agreements.workflow.refusals import NotReady, NotYours, TooLate
from agreements.workflow.tell import tell
from agreements.workflow.transitions import BY_NAME, TRANSITIONS


@transaction.atomic
def perform(agreement, name, user, *, expected, data=None):
    """Take a step: check, change the state, write the event and the mail, all or nothing. Gives the event.

    `expected` is the `state_number` that this person saw. Raises NotYours, TooLate or NotReady (see refusals), and
    KeyError for a step that does not exist; nothing has changed then.
    """
    transition = BY_NAME[name]
    agreement = Agreement.objects.select_for_update().select_related("partnership__municipality").get(pk=agreement.pk)
    if not getattr(rights_of(user, agreement), transition.who):
        raise NotYours
    if agreement.state not in transition.sources or agreement.state_number != expected:
        raise TooLate(agreement.events.exclude(state="").order_by("-number").first())
    missing = [sentence for check in transition.ready for sentence in check(agreement, user)]
    if missing:
        raise NotReady(missing)
    effect = effect_of(transition, agreement, user, data or {})
    agreement.state = effect.state or transition.target
    agreement.state_number += 1
    agreement.save(update_fields=["state", "state_number"])
    event = record(agreement, name, user, state=agreement.state, data=effect.says)
    tell(agreement, event)
    return event


def effect_of(transition, agreement, user, data):
    """Let a step do what it does besides; a text that is not complete says what is missing."""
    lacking = set(transition.asks) - set(data)
    if lacking:
        raise NotReady([f"Hier ontbreekt nog: {', '.join(sorted(lacking))}."])
    try:
        return transition.effect(agreement, user, data)
    except TextNotReady as refused:
        raise NotReady([blocker.sentence for blocker in refused.blockers]) from refused


def available(agreement, user):
    """List the steps that this person may take from here, whether or not everything is ready."""
    rights = rights_of(user, agreement)
    return [step for step in TRANSITIONS if agreement.state in step.sources and getattr(rights, step.who)]
