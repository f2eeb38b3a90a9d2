"""Random roads against an oracle of its own: only the steps that exist, by whom and from where they may be taken."""

from collections import Counter

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from agreements.document.freeze import last_version
from agreements.models import Agreement, Consent, Event, Notice, Version
from agreements.workflow.door import perform
from agreements.workflow.events import faults
from agreements.workflow.refusals import Refused

# What may happen, written down anew and not read from the application: act → (from, who, to).
ORACLE = {
    "start_review": ({"concept", "teruggegeven"}, {"sanne"}, "in_afstemming"),
    "reopen": ({"in_afstemming"}, {"sanne"}, "concept"),
    "submit": ({"in_afstemming"}, {"sanne"}, "ingediend"),
    "return": ({"ingediend"}, {"noor", "bas"}, "teruggegeven"),
    "approve": ({"ingediend"}, {"noor", "bas"}, "goedgekeurd"),
    "unapprove": ({"goedgekeurd"}, {"noor", "bas"}, "teruggegeven"),
    "withdraw": (
        {"concept", "in_afstemming", "ingediend", "teruggegeven", "goedgekeurd"}, {"noor", "bas"}, "ingetrokken",
    ),
}  # fmt: skip
DATA = {"reason": "Hier moet nog iets anders in."}
ONWARD = {
    "concept": ("start_review", "sanne"),
    "in_afstemming": ("submit", "sanne"),
    "ingediend": ("approve", "noor"),
    "teruggegeven": ("start_review", "sanne"),
    "goedgekeurd": ("unapprove", "bas"),
}
# Those who walk on are drawn more often than who stops, so that the machine often comes far.
ACTS = [*["start_review", "submit", "approve"] * 4, "reopen", "return", "unapprove", "withdraw"]


def machine(road, bas, reached):
    """Make the machine for one agreement, which starts anew every time."""
    people = {"sanne": road.sanne, "noor": road.noor, "bas": bas, "lid": next(iter(road.members.values()))}

    class Life(RuleBasedStateMachine):
        def __init__(self):
            super().__init__()
            self.state, self.number, self.hashes = "concept", 0, {}
            Agreement.objects.filter(key=road.key).update(state="concept", state_number=road.agreement.state_number)
            self.start = road.agreement.state_number

        @rule(
            act=st.sampled_from(ACTS),
            who=st.sampled_from(["sanne", "noor", "bas", "lid"]),
            stale=st.sampled_from([False] * 5 + [True]),
        )
        def try_anything(self, act, who, stale):
            self.step(act, who, stale)

        def step(self, act, who, stale):
            sources, actors, target = ORACLE[act]
            agreed = act != "submit" or self.everybody_agreed()
            allowed = self.state in sources and who in actors and agreed and not stale
            seen = road.agreement
            version = last_version(seen)
            data = DATA | {"text_hash": version.text_hash if version else ""}
            try:
                perform(seen, act, people[who], expected=seen.state_number - stale, data=data)
                done = True
            except Refused:
                done = False
            assert done == allowed, (act, who, self.state, agreed, stale)
            if done:
                self.state, self.number = target, self.number + 1
                reached[target] += 1

        @rule(back=st.sampled_from([False] * 3 + [True]))
        def onward(self, back):
            """Take the step that people who work together would take, so that the machine comes far."""
            if self.state == "in_afstemming" and not self.everybody_agreed():
                return road.agree()
            if self.state in ONWARD:
                act, who = ONWARD[self.state]
                self.step("return" if back and self.state == "ingediend" else act, who, False)
            return None

        @rule()
        def agree(self):
            if self.state == "in_afstemming" and not self.everybody_agreed():
                road.agree()

        def everybody_agreed(self):
            version = last_version(road.agreement)
            return version is not None and Consent.objects.filter(version=version, void_at=None).exists()

        @invariant()
        def the_state_is_what_the_oracle_says(self):
            agreement = road.agreement
            assert agreement.state == self.state
            assert agreement.state_number == self.start + self.number == Event.objects.exclude(state="").count()

        @invariant()
        def what_was_frozen_is_as_it_was(self):
            for number, text_hash in Version.objects.values_list("number", "text_hash"):
                assert self.hashes.setdefault(number, text_hash) == text_hash

        @invariant()
        def who_did_it_hears_nothing(self):
            assert not Notice.objects.filter(user__in=Event.objects.order_by("-pk").values("by")[:1],
                                             event__in=Event.objects.order_by("-pk")[:1]).exists()  # fmt: skip

        def teardown(self):
            assert list(faults(road.agreement)) == []

    return Life


def walk(road, bas, *, lives, steps):
    """Let the machine live, and give how often each state was reached."""
    reached = Counter()
    run_state_machine_as_test(
        machine(road, bas, reached),
        settings=settings(
            max_examples=lives,
            stateful_step_count=steps,
            deadline=None,
            derandomize=True,
            database=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
    print(f"bereikt: {dict(reached)}")
    return reached


def test_random_roads_do_what_the_oracle_says(road, bas):
    reached = walk(road, bas, lives=12, steps=30)
    assert reached["goedgekeurd"] >= 2
    assert reached["teruggegeven"] >= 1


@pytest.mark.parametrize("act", sorted(ORACLE))
def test_the_oracle_knows_every_step(act):
    from agreements.workflow.transitions import BY_NAME

    assert set(ORACLE) == set(BY_NAME)
    sources, _actors, target = ORACLE[act]
    assert {str(source) for source in BY_NAME[act].sources} - {"ter_ondertekening"} == sources
    assert BY_NAME[act].target == target
