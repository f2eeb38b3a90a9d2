"""The road of a text from draft to approval: who may take which step, when, and what it leaves behind."""

import pytest

from agreements.models import Agreement, Consent, CoordinatorFile, Event, Membership, Notice, Purpose, State, Version
from agreements.workflow.door import available, perform
from agreements.workflow.refusals import NotReady, NotYours, TooLate
from agreements.workflow.transitions import TRANSITIONS, graph


def test_the_whole_road_from_draft_to_approval_with_one_return(road):
    first = road.handed_in()
    road.take("return", road.noor, reason="De datum van de buurtavond klopt niet.")
    assert road.agreement.state == State.RETURNED
    Purpose.objects.filter(agreement=road.agreement).update(goal="In 2036 is elke woning klaar.")
    second = road.handed_in()
    assert second != first
    road.take("approve", road.noor, text_hash=second)
    assert road.agreement.state == State.APPROVED
    assert [event.act for event in road.agreement.events.all()] == [
        "start_review", "submit", "return", "start_review", "submit", "approve",
    ]  # fmt: skip


def test_a_step_counts_and_leaves_exactly_one_event(road):
    event = road.take("start_review", road.sanne)
    agreement = road.agreement
    assert (agreement.state, agreement.state_number) == (State.IN_REVIEW, 1)
    version = Version.objects.get()
    assert event.data == {"version": 1, "text_hash": version.text_hash}
    assert Event.objects.count() == 1


def test_a_step_is_offered_only_from_its_states_and_to_its_people(road, stranger):
    people = {"edits": road.sanne, "coordinates": road.noor, "approves": road.noor}
    everybody = (road.sanne, road.noor, stranger, next(iter(road.members.values())))
    for state in State.values:
        Agreement.objects.filter(key=road.key).update(state=state)
        agreement = road.agreement
        offered = {(step.name, user) for user in everybody for step in available(agreement, user)}
        assert offered == {(step.name, people[step.who]) for step in TRANSITIONS if state in step.sources}


def test_a_step_from_another_state_is_too_late_and_says_who_was_first(road):
    road.handed_in()
    seen = road.agreement
    road.take("return", road.noor, reason="De begroting ontbreekt nog.")
    with pytest.raises(TooLate) as refused:
        perform(seen, "approve", road.noor, expected=seen.state_number, data={"text_hash": "x"})
    assert refused.value.event.act == "return"
    assert road.agreement.state == State.RETURNED


def test_the_same_button_pressed_twice_does_one_thing(road):
    seen = road.agreement
    perform(seen, "start_review", road.sanne, expected=0)
    with pytest.raises(TooLate):
        perform(seen, "start_review", road.sanne, expected=0)
    assert Version.objects.count() == 1


def test_only_a_coordinator_who_does_not_write_here_approves(road):
    text_hash = road.handed_in()
    Membership.objects.create(user=road.noor, agreement=road.agreement, role="editor")
    with pytest.raises(NotYours):
        road.take("approve", road.noor, text_hash=text_hash)
    road.take("return", road.noor, reason="Ik schreef zelf mee, dus dit moet anders.")
    assert road.agreement.state == State.RETURNED


def test_a_text_is_handed_in_once_every_signing_party_agrees_with_this_version(road):
    road.take("start_review", road.sanne)
    first, *_others = road.members
    road.agree(first)
    with pytest.raises(NotReady) as refused:
        road.take("submit", road.sanne)
    assert all("nog niet akkoord met versie 1" in sentence for sentence in refused.value.sentences)
    assert road.agreement.state == State.IN_REVIEW


def test_consent_to_an_older_version_does_not_count(road):
    road.take("start_review", road.sanne)
    road.agree()
    road.take("reopen", road.sanne)
    assert not Consent.objects.filter(void_at=None).exists()
    road.take("start_review", road.sanne)
    with pytest.raises(NotReady):
        road.take("submit", road.sanne)


def test_an_incomplete_text_does_not_go_to_the_parties(road):
    Purpose.objects.filter(agreement=road.agreement).update(goal="")
    with pytest.raises(NotReady) as refused:
        road.take("start_review", road.sanne)
    assert any("Wat willen jullie samen bereiken" in sentence for sentence in refused.value.sentences)
    assert not Event.objects.exists()
    assert not Version.objects.exists()


def test_a_return_needs_a_reason_that_says_something(road):
    road.handed_in()
    with pytest.raises(NotReady, match="ten minste 10 tekens"):
        road.take("return", road.noor, reason="   nee   ")
    assert road.agreement.state == State.SUBMITTED


def test_a_text_that_nobody_signs_for_a_public_body_needs_no_approval(road):
    from agreements.models import Party

    Party.objects.filter(agreement=road.agreement, kind="gemeente").update(capacity="waarnemer")
    road.handed_in()
    assert road.agreement.state == State.APPROVED


def test_a_sensitive_text_is_approved_by_two_named_coordinators(road, bas):
    CoordinatorFile.objects.create(agreement=road.agreement, sensitive=True)
    road.take("start_review", road.sanne)
    road.agree()
    with pytest.raises(NotReady, match="coördinator"):
        road.take("submit", road.sanne)
    for user in (road.noor, bas):
        Membership.objects.create(user=user, agreement=road.agreement, role="observer")
    road.take("submit", road.sanne)
    text_hash = Version.objects.latest("number").text_hash
    road.take("approve", road.noor, text_hash=text_hash)
    assert road.agreement.state == State.SUBMITTED
    with pytest.raises(NotReady, match="tweede"):
        road.take("approve", road.noor, text_hash=text_hash)
    road.take("approve", bas, text_hash=text_hash)
    assert road.agreement.state == State.APPROVED
    assert road.agreement.state_number == road.agreement.events.exclude(state="").count() == 4


def test_without_a_coordinator_who_may_approve_the_app_says_so_before_anybody_waits(road):
    Membership.objects.create(user=road.noor, agreement=road.agreement, role="editor")
    road.take("start_review", road.sanne)
    road.agree()
    with pytest.raises(NotReady, match="heeft nog een coördinator nodig"):
        road.take("submit", road.sanne)


def test_another_text_than_the_one_read_is_not_approved(road):
    road.handed_in()
    with pytest.raises(TooLate):
        road.take("approve", road.noor, text_hash="0" * 64)


def test_who_is_next_hears_that_and_who_did_it_hears_nothing(road):
    road.take("start_review", road.sanne)
    told = {notice.user: notice.acts for notice in Notice.objects.select_related("user")}
    assert told == dict.fromkeys(road.members.values(), True)


def test_a_refused_step_leaves_no_notice_and_no_event(road, stranger):
    with pytest.raises(NotYours):
        road.take("start_review", stranger)
    assert (Notice.objects.count(), Event.objects.count()) == (0, 0)


def test_the_graph_in_the_docs_is_the_one_of_the_code(settings):
    text = (settings.BASE_DIR / "docs" / "workflow.md").read_text(encoding="utf-8")
    assert "\n".join(graph()) in text
