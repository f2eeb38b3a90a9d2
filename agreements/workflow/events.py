"""Writing an event in the transaction of its act, and judging whether the chain of an agreement is whole."""

from django.utils import timezone

from agreements.models import Event
from agreements.models.events import FIRST


def record(agreement, act, user, *, state="", data=None):
    """Add an event to the chain of an agreement, which must be locked; `state` is the one the act led to, if any."""
    last = Event.objects.filter(agreement=agreement).order_by("-number").first()
    event = Event(
        agreement=agreement,
        number=last.number + 1 if last else 1,
        act=act,
        state=state,
        by=user,
        at=timezone.now(),
        data=data or {},
        before=last.hash if last else FIRST,
    )
    event.hash = event.computed_hash()
    event.save()
    return event


def head(agreement):
    """Give the hash of the last event of an agreement, which stands for all before it; zeros where there is none."""
    last = Event.objects.filter(agreement=agreement).order_by("-number").first()
    return last.hash if last else FIRST


def faults(agreement):
    """Yield a Dutch sentence for everything in the chain of an agreement that is not as it was written."""
    before, states, number = FIRST, 0, 0
    for number, event in enumerate(agreement.events.order_by("number").select_related("agreement"), 1):
        if event.number != number:
            yield f"{agreement.key}: gebeurtenis {number} ontbreekt."
            return
        if event.before != before:
            yield f"{agreement.key}: gebeurtenis {number} sluit niet aan op de vorige."
        if event.computed_hash() != event.hash:
            yield f"{agreement.key}: gebeurtenis {number} ({event.act}) is veranderd."
        before, states = event.hash, states + bool(event.state)
    if states != agreement.state_number:
        yield f"{agreement.key}: er zijn {states} stappen geschreven, en de afspraak telt er {agreement.state_number}."
