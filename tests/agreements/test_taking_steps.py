"""The pages on which a step is taken, as its people see them."""

from agreements.models import Membership, Purpose, State
from tests.agreements.world import logged_in, words_of


def page(road, name):
    return f"/werk/{road.key}/zet/{name}/"


def test_sanne_sends_the_text_to_the_parties(road):
    who = logged_in(road.sanne)
    shown = who.get(page(road, "start_review"))
    assert "De tekst wordt vastgezet." in words_of(shown)
    answer = who.post(page(road, "start_review"), {"expected": 0}, follow=True)
    assert road.agreement.state == State.IN_REVIEW
    assert "Sanne Voorbeeld stuurde versie 1 naar de partijen." in words_of(answer)


def test_what_is_missing_stands_there_with_links_and_nothing_is_sent(road):
    Purpose.objects.filter(agreement=road.agreement).update(goal="")
    who = logged_in(road.sanne)
    assert "Wat willen jullie samen bereiken?" in words_of(who.get(page(road, "start_review")))
    answer = who.post(page(road, "start_review"), {"expected": 0})
    assert (answer.status_code, road.agreement.state) == (409, State.CONCEPT)


def test_who_is_second_reads_who_was_first(road):
    Membership.objects.create(user=road.members["zon-op-veen"], agreement=road.agreement, role="editor")
    seen = {"expected": 0}
    road.take("start_review", road.sanne)
    road.take("reopen", road.sanne)
    answer = logged_in(road.members["zon-op-veen"]).post(page(road, "start_review"), seen)
    assert answer.status_code == 409
    assert "Sanne Voorbeeld haalde versie 1 terug om de tekst aan te passen." in words_of(answer)


def test_a_step_from_another_state_is_not_offered_and_not_taken(road):
    who = logged_in(road.sanne)
    assert who.get(page(road, "submit")).status_code == 409
    assert who.post(page(road, "submit"), {"expected": 0}).status_code == 409
    assert road.agreement.state == State.CONCEPT


def test_stopping_needs_a_reason(road):
    who = logged_in(road.noor)
    answer = who.post(page(road, "withdraw"), {"expected": 0, "reason": ""})
    assert "Schrijf op waarom." in words_of(answer)
    short = who.post(page(road, "withdraw"), {"expected": 0, "reason": "nee"})
    assert "ten minste 10 tekens" in words_of(short)
    who.post(page(road, "withdraw"), {"expected": 0, "reason": "De buurt wil nu iets anders doen."})
    assert road.agreement.state == State.WITHDRAWN


def test_who_may_not_take_a_step_is_told_so(road):
    member = logged_in(road.members["zon-op-veen"])
    assert member.get(page(road, "start_review")).status_code == 403
    assert member.post(page(road, "start_review"), {"expected": 0}).status_code == 403
    assert logged_in(road.sanne).get(page(road, "withdraw")).status_code == 403
    assert logged_in(road.noor).get(page(road, "approve")).status_code == 404
