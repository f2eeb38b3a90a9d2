"""The steps from one state of an agreement to the next: who may take them, what must be ready, what they do."""

from dataclasses import dataclass

from agreements.models import State
from agreements.teamwork.acts import ACTS, Act
from agreements.workflow import effects, ready


@dataclass(frozen=True)
class Transition:
    """One step. `who` names a right of the Rights that must hold, `ready` the functions that say what is missing.

    `effect` changes what the step changes besides the state, and gives what its event says; it may lead to another
    state than `target`. `asks` names the data that must come along.
    """

    name: str
    label: str
    sources: tuple
    target: State
    who: str
    ready: tuple = ()
    effect: object = None
    asks: tuple = ()

    @property
    def act(self):
        """The same as a line of the table of rights."""
        return Act(f"tr.{self.name}", self.label, self.who, self.sources)

    @property
    def page(self):
        """The template that says what the step means."""
        return f"agreements/steps/{self.name}.html"


BEFORE_FORCE = (
    State.CONCEPT,
    State.IN_REVIEW,
    State.SUBMITTED,
    State.RETURNED,
    State.APPROVED,
    State.SIGNING,
)

TRANSITIONS = (
    Transition(
        "start_review",
        "Stuur de tekst naar de partijen",
        (State.CONCEPT, State.RETURNED),
        State.IN_REVIEW,
        "edits",
        effect=effects.freeze_text,
    ),
    Transition(
        "reopen",
        "Pas de tekst aan",
        (State.IN_REVIEW,),
        State.CONCEPT,
        "edits",
        effect=effects.void_consents,
    ),
    Transition(
        "submit",
        "Dien de tekst in bij de gemeente",
        (State.IN_REVIEW,),
        State.SUBMITTED,
        "edits",
        ready=(ready.everybody_agreed, ready.somebody_can_approve),
        effect=effects.hand_in,
    ),
    Transition(
        "return",
        "Stuur de tekst terug",
        (State.SUBMITTED,),
        State.RETURNED,
        "coordinates",
        effect=effects.send_back,
        asks=("reason",),
    ),
    Transition(
        "approve",
        "Keur de tekst goed",
        (State.SUBMITTED,),
        State.APPROVED,
        "approves",
        effect=effects.approve_text,
        asks=("text_hash",),
    ),
    Transition(
        "unapprove",
        "Trek de goedkeuring in",
        (State.APPROVED,),
        State.RETURNED,
        "coordinates",
        effect=effects.send_back,
        asks=("reason",),
    ),
    Transition(
        "withdraw",
        "Stop met deze afspraak",
        BEFORE_FORCE,
        State.WITHDRAWN,
        "coordinates",
        effect=effects.void_consents,
        asks=("reason",),
    ),
)
BY_NAME = {transition.name: transition for transition in TRANSITIONS}


def rights():
    """Write who may do what, and in which states, as a table in Markdown, one line of it per item."""
    lines = [
        f"| `{act.name}` | {act.means} | `{act.who}` | {states_in_short(act.states)} |"
        for act in [*ACTS, *(transition.act for transition in TRANSITIONS)]
    ]
    return ["| act | what somebody does | right | states |", "| --- | --- | --- | --- |", *lines]


def states_in_short(states):
    """Name states by their numbers, S1 to S10; "all" for all of them."""
    numbers = [f"S{number}" for number, state in enumerate(State, 1) if state in states]
    return "all" if len(numbers) == len(State) else " ".join(numbers)


def graph():
    """Write the states and the steps between them as lines of text, one per step and state it leaves."""
    return [
        f"{source:<18} → {transition.target:<18} {transition.name:<13} {transition.who}"
        for transition in TRANSITIONS
        for source in transition.sources
    ]
