"""The queue of a coordinator: what waits, what stands still and on whom, what ends soon, and for how many queries."""

from datetime import timedelta

import pytest
import time_machine
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from agreements.models import (
    Agreement,
    Basics,
    CoordinatorFile,
    Mandate,
    Membership,
    OwnSpace,
    Party,
    Purpose,
    Reservation,
    State,
)
from agreements.workflow import review
from agreements.workflow.events import record
from tests.agreements.world import World, logged_in, words_of

QUERIES = 15  # of the queue, however many agreements there are


def page_of(user):
    """Give the words of somebody's queue."""
    answer = logged_in(user).get("/toetsing/")
    assert answer.status_code == 200
    return words_of(answer)


def later(days):
    """Travel some days ahead."""
    return time_machine.travel(timezone.now() + timedelta(days=days), tick=False)


def test_a_text_that_was_handed_in_waits_for_noor(road):
    road.handed_in()
    said = page_of(road.noor)
    assert "Eén afspraak wacht op jou" in said
    assert "Eerste keer ingediend." in said
    assert "Sanne Voorbeeld" in said
    assert "vandaag" in said
    with later(7):
        assert "7 dagen" in page_of(road.noor)


def test_what_comes_back_says_how_much_changed(road):
    road.handed_in()
    road.take("return", road.noor, reason="Noem wie beslist over het geld.", articles={})
    Purpose.objects.filter(agreement=road.agreement).update(goal="In 2030 is de helft van de huizen van het gas.")
    road.handed_in()
    assert "Opnieuw ingediend. 1 artikel veranderd." in page_of(road.noor)


def test_where_nothing_waits_the_page_says_so_in_one_sentence(road):
    said = page_of(road.noor)
    assert "Er wacht niets op jou" in said
    assert "Eén wijk werkt verder." in said


def test_a_party_stands_still_after_the_lead_time_it_gave(road):
    party = Party.objects.get(agreement=road.agreement, uid="zon-op-veen")
    OwnSpace.objects.update_or_create(agreement=road.agreement, party=party, defaults={"weeks": 8, "uid": "eigen-zon"})
    road.take("start_review", road.sanne)
    with later(40):
        said = page_of(road.noor)
        assert "Hier staat het stil" in said
        assert "gaf geen termijn op." in said
        assert "Coöperatie Zon op Veen gaf 8 weken op." not in said.replace(
            f"{party} gaf", "Coöperatie Zon op Veen gaf"
        )
    with later(60):
        assert f"{party} gaf 8 weken op." in page_of(road.noor)


def test_a_party_that_named_a_day_stands_still_after_that_day(road):
    road.take("start_review", road.sanne)
    block = road.agreement.versions.get().blocks[3]
    day = timezone.localdate() + timedelta(days=5)
    said = {block["slug"]: review.Said("intern", day)}
    review.say(road.agreement, road.members["platform"], "platform", said)
    with later(5):
        assert "zou antwoorden" not in page_of(road.noor)
    with later(6):
        assert "zou antwoorden uiterlijk op" in page_of(road.noor)


def test_a_party_that_agreed_is_not_waited_for(road):
    road.take("start_review", road.sanne)
    road.agree()
    with later(60):
        assert "Hier staat het stil" not in page_of(road.noor)


def test_a_team_that_wrote_nothing_for_three_weeks_stands_still(road):
    with later(21):
        assert "Hier staat het stil" not in page_of(road.noor)
    with later(22):
        assert "Het team" in page_of(road.noor)


def test_a_mandate_and_a_reservation_that_end_within_sixty_days_are_told(road):
    agreement, day = road.agreement, timezone.localdate()
    Mandate.objects.update_or_create(agreement=agreement, defaults={"period_day": day + timedelta(days=60)})
    party = Party.objects.get(agreement=agreement, uid="platform")
    due = day + timedelta(days=61)
    Reservation.objects.create(agreement=agreement, uid="voorbehoud-1", party=party, what="leden", moment_day=due)
    said = page_of(road.noor)
    assert "Loopt binnenkort af" in said
    assert "Het mandaat van" in said
    assert "wacht nog op een besluit" not in said
    with later(1):
        assert "wacht nog op een besluit" in page_of(road.noor)


def test_what_no_public_body_signs_is_told_afterwards(road):
    Party.objects.filter(agreement=road.agreement, kind="gemeente").update(capacity="ondersteuner")
    road.handed_in()
    said = page_of(road.noor)
    assert "Ter kennisname" in said
    assert "Er wacht niets op jou" in said


def test_who_approved_first_waits_for_the_second(road, bas):
    CoordinatorFile.objects.create(agreement=road.agreement, sensitive=True)
    for user in (road.noor, bas):
        Membership.objects.create(user=user, agreement=road.agreement, role="observer")
    text_hash = road.handed_in()
    road.take("approve", road.noor, text_hash=text_hash)
    assert "Een tweede coördinator kijkt nog" in page_of(road.noor)
    said = page_of(bas)
    assert "Eén afspraak wacht op jou" in said
    assert "Noor Fictie keurde de tekst al goed. Jij bent de tweede." in said


@pytest.mark.parametrize("asked", [None, False, True])
@pytest.mark.parametrize("file", ["none", None, False, True])
def test_the_file_decides_what_is_sensitive_and_until_then_the_team(road, asked, file):
    Basics.objects.filter(agreement=road.agreement).update(sensitive=asked)
    if file != "none":
        CoordinatorFile.objects.create(agreement=road.agreement, sensitive=file)
    sensitive = file if file in (True, False) else asked is True
    found = Agreement.objects.filter(pk=road.agreement.pk)
    assert found.filter(Agreement.objects.sensitive()).exists() == sensitive
    assert found.visible_to(road.noor).exists() != sensitive


def test_others_see_no_queue_and_a_sensitive_text_is_for_named_readers(road, bas, guus):
    road.handed_in()
    assert logged_in(guus).get("/toetsing/").status_code == 403
    CoordinatorFile.objects.create(agreement=road.agreement, sensitive=True)
    assert "Er wacht niets op jou" in page_of(bas)
    Membership.objects.create(user=bas, agreement=road.agreement, role="observer")
    assert "Eén afspraak wacht op jou" in page_of(bas)


def more_in_review(municipality, editor):
    """Make one more agreement whose parties read its text."""
    world = World(municipality, editor)
    record(world.agreement, "start_review", editor, state=State.IN_REVIEW, data={"version": 1})
    world.state(State.IN_REVIEW)


def test_two_agreements_and_two_hundred_take_the_same_number_of_queries(road, lindwaarden, sanne):
    road.handed_in()
    road.take("return", road.noor, reason="Noem wie beslist over het geld.", articles={})
    road.handed_in()
    World(lindwaarden, sanne)
    more_in_review(lindwaarden, sanne)
    who = logged_in(road.noor)
    counted = []
    for more in (0, 99):
        for _ in range(more):
            World(lindwaarden, sanne, parties=())
            more_in_review(lindwaarden, sanne)
        with CaptureQueriesContext(connection) as found:
            assert who.get("/toetsing/").status_code == 200
        counted.append(len(found.captured_queries))
    assert counted == [QUERIES, QUERIES]
