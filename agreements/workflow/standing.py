"""Where an agreement stands, in one sentence for who looks: who is next, and what this person can do now."""

from dataclasses import dataclass

from django.urls import reverse

from agreements.models import Membership, Role, State
from agreements.workflow.door import available
from agreements.workflow.sentences import sentence_of

# For each state the words for everybody, and where they differ the words for a coordinator.
STANDS = {
    State.CONCEPT: "Jullie werken aan de tekst.",
    State.IN_REVIEW: "De partijen lezen nu de tekst. Zolang dat zo is, kan niemand de antwoorden wijzigen.",
    State.SUBMITTED: "De gemeente leest nu de tekst. De antwoorden liggen vast.",
    State.RETURNED: "De gemeente stuurde de tekst terug. Jullie kunnen de antwoorden weer wijzigen.",
    State.APPROVED: "De tekst is goedgekeurd en ligt vast. Nu kan er worden getekend.",
    State.SIGNING: "De tekst wordt getekend.",
    State.IN_FORCE: "Deze afspraak geldt.",
    State.AMENDED: "Er is een nieuwere versie van deze afspraak.",
    State.ENDED: "Deze afspraak is beëindigd.",
    State.WITHDRAWN: "Deze afspraak is gestopt. De antwoorden blijven bewaard.",
}


@dataclass(frozen=True)
class Onward:
    """Where somebody goes on from the overview: the words of a link, its address, and whether it is the main button."""

    words: str
    address: str
    first: bool = False


def standing(agreement, user):
    """Give where an agreement stands: its words, the last step that was taken, the steps this person may take.

    `links` leads to what the parties read, where anything was ever sent to them.
    """
    event = agreement.events.exclude(state="").select_related("by").order_by("-number").first()
    return {
        "words": STANDS[State(agreement.state)],
        "event": event,
        "sentence": sentence_of(event) if event else "",
        "reason": event.data.get("reason", "") if event else "",
        "steps": available(agreement, user),
        "links": links(agreement, user) if event else [],
    }


def links(agreement, user):
    """List where somebody reads the text or what the parties find of it; a member reads first."""
    key, reads = agreement.key, agreement.state == State.IN_REVIEW
    held = Membership.objects.filter(user=user, agreement=agreement).select_related("party").order_by("party__order")
    own = [one.party for one in held if one.role == Role.MEMBER and one.party] if reads else []
    found = [
        Onward(f"Lees de tekst namens {party}", reverse("review", args=[key, party.uid]), not number)
        for number, party in enumerate(own)
    ]
    if not own:
        found.append(Onward("Lees de tekst die naar de partijen ging", reverse("reading", args=[key])))
    edits = any(one.role == Role.EDITOR for one in held)
    found.append(Onward("Bekijk wat de partijen vinden", reverse("reactions", args=[key]), edits and reads and not own))
    return found
