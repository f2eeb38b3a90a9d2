"""Where an agreement stands, in one sentence for who looks: who is next, and what this person can do now."""

from agreements.models import State
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


def standing(agreement, user):
    """Give where an agreement stands: its words, the last step that was taken, and the steps this person may take."""
    event = agreement.events.exclude(state="").select_related("by").order_by("-number").first()
    return {
        "words": STANDS[State(agreement.state)],
        "event": event,
        "sentence": sentence_of(event) if event else "",
        "reason": event.data.get("reason", "") if event else "",
        "steps": available(agreement, user),
    }
