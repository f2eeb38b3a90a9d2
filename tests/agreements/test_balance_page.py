"""The page on which a team sees who carries how much, and who may see it."""

import pytest

from agreements.models import Commitment, Representative
from tests.agreements.world import logged_in, words_of


@pytest.fixture
def promised(world):
    """The platform, whose people are volunteers, promises three things, and the municipality two."""
    platform, town = world.parties[0], world.parties[2]
    for party in (platform, platform, platform, town, town):
        Commitment.objects.create(agreement=world.agreement, party=party, text="praat met de straat")
    Representative.objects.create(agreement=world.agreement, party=platform, paid="vrijwilliger")
    return world


def test_editors_and_members_read_the_balance_and_find_it_on_the_task_list(promised, sanne, joris):
    for user in (sanne, joris):
        who = logged_in(user)
        assert "Vrijwilligers doen 3 van de 5 beloften." in words_of(who.get(f"{promised.root}balans/"))
        assert f'href="{promised.root}balans/"' in who.get(promised.root).content.decode()


@pytest.mark.parametrize("role", ["observer", "commenter", "coordinator"])
def test_who_only_reads_does_not_get_the_balance(promised, stranger, noor, role):
    user = noor if role == "coordinator" else stranger
    if role != "coordinator":
        promised.let(user, role)
    who = logged_in(user)
    assert who.get(f"{promised.root}balans/").status_code == 403
    assert f"{promised.root}balans/" not in who.get(promised.root).content.decode()


def test_the_balance_stands_in_no_text(promised, sanne):
    assert "Vrijwilligers doen" not in words_of(logged_in(sanne).get(f"{promised.root}tekst/"))


def test_an_agreement_without_parties_has_a_page_that_says_what_to_do(world, sanne):
    world.answers.parties[0].agreement.memberships.filter(role="member").delete()
    for party in world.parties:
        party.delete()
    assert "Er is nog te weinig ingevuld" in words_of(logged_in(sanne).get(f"{world.root}balans/"))
