"""The pages of an agreement: what they show, and that they cost the same whoever many take part."""

import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from agreements.kinds import KINDS
from agreements.models import Commitment, InformationLine, Signatory
from agreements.steps.chapters import steps
from tests.agreements.world import PARTIES, World, logged_in, words_of

MANY = [(f"Partij {number}", "bewonersinitiatief", "ondertekenaar") for number in range(10)]


def made(municipality, user, parties):
    """Make an agreement in which every party promises, signs and is informed."""
    world = World(municipality, user, parties=parties)
    for party in world.parties:
        Commitment.objects.create(agreement=world.agreement, party=party, text="zorgt voor koffie")
        Signatory.objects.create(agreement=world.agreement, party=party, function="voorzitter")
        InformationLine.objects.create(agreement=world.agreement, party=party, audience="deelnemers")
    world.body()
    return world


@pytest.fixture
def both(lindwaarden, sanne):
    """The same agreement with four and with fourteen parties."""
    return made(lindwaarden, sanne, PARTIES), made(lindwaarden, sanne, (*PARTIES, *MANY))


def queries(user, address):
    """Count the queries of a page."""
    who = logged_in(user)
    with CaptureQueriesContext(
        connection,
    ) as seen:
        assert who.get(address).status_code == 200
    return len(seen.captured_queries)


PAGES = {
    "tasks": lambda world: world.root,
    "check": lambda world: f"{world.root}antwoorden/",
    "text": lambda world: f"{world.root}tekst/",
    "plain": lambda world: world.address("gebied"),
    "list": lambda world: world.address("partijen"),
    "row": lambda world: world.address("beloften", world.parties[0], world.answers.parties[0].commitments[0]),
    "grid": lambda world: world.address("informatie-partijen"),
    "body": lambda world: world.address("overleg-leden", world.answers.bodies[0]),
    "owners": lambda world: world.address("beloften"),
}
COUNTS = {
    "tasks": 73,
    "check": 68,
    "text": 65,
    "plain": 74,
    "list": 74,
    "row": 74,
    "grid": 73,
    "body": 73,
    "owners": 67,
}
MINE, SAVE = 67, 80


@pytest.mark.parametrize("which", PAGES)
def test_a_page_asks_as_many_queries_for_four_parties_as_for_fourteen(both, sanne, which):
    few, many = (queries(sanne, PAGES[which](world)) for world in both)
    assert few == many == COUNTS[which]


def test_the_page_of_my_agreements_asks_as_many_queries_for_one_as_for_many(lindwaarden, sanne):
    made(lindwaarden, sanne, PARTIES)
    one = queries(sanne, "/werk/")
    for _ in range(4):
        made(lindwaarden, sanne, PARTIES)
    many = queries(sanne, "/werk/")
    assert one == many == MINE


def test_a_save_asks_as_many_queries_for_four_parties_as_for_fourteen(both, sanne):
    counts = []
    for world in both:
        page = world.open(sanne, "gebied")
        with CaptureQueriesContext(connection) as seen:
            assert page.send({"name": "Zwaluwveen"}).status_code == 302
        counts.append(len(seen.captured_queries))
    assert counts == [SAVE, SAVE]


def test_every_page_of_the_three_kinds_opens(world, sanne):
    world.body()
    who = logged_in(sanne)
    for kind in KINDS:
        world.kind(kind)
        for slug, step in steps(kind).items():
            if step.who.name == "the_person" or step.private:
                continue
            for owner in step.who.owners(world.answers)[:1]:
                answer = who.get(world.address(slug, *([owner] if owner else [])))
                assert answer.status_code == 200, slug
                assert step.title in words_of(answer), slug


def test_no_page_has_one_id_twice(world, sanne):
    world.body()
    who = logged_in(sanne)
    world.kind("samenwerkingsovereenkomst")
    for address in [world.root, f"{world.root}antwoorden/", f"{world.root}tekst/", world.address("informatie-partijen"),
                    world.address("partijen"), world.address("gebied")]:  # fmt: skip
        ids = re.findall(r'\bid="([^"]+)"', who.get(address).content.decode())
        assert sorted({one for one in ids if ids.count(one) > 1}) == [], address
