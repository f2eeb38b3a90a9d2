"""The check page of the largest agreement: small enough to open, with every chapter one click away."""

import re

from accounts.demo import make_people
from agreements.kinds import KINDS
from agreements.models import Membership
from agreements.views.check_parts import MOST_LINES
from tests.agreements.conftest import *  # noqa: F403
from tests.agreements.large import stored_large
from tests.agreements.world import logged_in
from tests.journeys.by_hand import imported

KIND = KINDS["samenwerkingsovereenkomst"]
MOST_BYTES = 2_000_000


def opened(agreement, user):
    """Give a browser of an editor and the address of the check page."""
    Membership.objects.create(user=user, agreement=agreement, role="editor")
    return logged_in(user), f"/werk/{agreement.key}/antwoorden/"


def lines_in(page):
    return sum(len(group.lines) for _chapter, groups, *_ in page.context["chapters"] for group in groups)


def test_every_chapter_of_the_largest_agreement_is_one_click_away_on_a_small_page(lindwaarden, sanne):
    who, address = opened(stored_large(lindwaarden, KIND), sanne)
    first = who.get(address)
    parts = set(re.findall(r'href="(\?onderdeel=[A-Z])#', first.content.decode()))
    pages = [first, *[who.get(address + part) for part in sorted(parts)]]

    assert lines_in(first) > MOST_LINES
    assert len(parts) == len(first.context["chapters"]) - 1
    assert set().union(*[page.context["in_full"] for page in pages]) == {
        c.letter for c, *_ in first.context["chapters"]
    }
    assert [len(page.content) for page in pages if len(page.content) > MOST_BYTES] == []


def test_the_check_page_of_fourteen_parties_is_shown_whole(db):
    user = make_people()["sanne"]
    who, address = opened(imported("oeverkwartier").agreement, user)
    page = who.get(address)

    assert lines_in(page) < MOST_LINES
    assert "?onderdeel=" not in page.content.decode()
