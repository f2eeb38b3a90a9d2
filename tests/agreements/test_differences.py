"""What a text says otherwise than the one it follows, article by article."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from agreements.document.articles import Block
from agreements.document.differences import CHANGED, GONE, NEW, SAME, differences, text_of
from agreements.document.freeze import freeze
from agreements.examples import example
from agreements.models import Membership, Purpose
from agreements.models.agreement import SUCCESSOR
from agreements.transfer.carrying import carry_over
from agreements.transfer.inserting import import_document
from tests.agreements.test_pages import MANY, made
from tests.agreements.world import PARTIES, logged_in, words_of

QUERIES = 149  # two for every model of answers: both texts are read


def block(slug, html, number="", heading=""):
    """Make a block of a text."""
    return Block(slug, heading or slug.capitalize(), html, "", (), "article", number=number)


def words(old, new):
    """List (slug, what happened) for two texts."""
    return [(one.block.slug, one.word) for one in differences(old, new)]


@pytest.mark.once
def test_each_article_is_the_same_changed_new_or_gone_in_the_order_of_the_new_text():
    old = [block("doel", "<p>Warm.</p>"), block("gebied", "<p>Hier.</p>"), block("duur", "<p>Lang.</p>")]
    new = [block("doel", "<p>Warm.</p>"), block("rollen", "<p>Wie.</p>"), block("duur", "<p>Kort.</p>")]
    assert words(old, new) == [("doel", SAME), ("gebied", GONE), ("rollen", NEW), ("duur", CHANGED)]


@pytest.mark.once
def test_changed_words_are_marked_and_those_of_before_struck_out():
    found = differences([block("duur", "<p>Dat duurt lang.</p>")], [block("duur", "<p>Dat duurt kort.</p>")])
    assert found[0].html == "<p>Dat duurt <del>lang.</del> <mark>kort.</mark></p>"


@pytest.mark.once
def test_another_number_is_no_change_but_another_name_is():
    members = (
        '<ol class="leden"><li><span class="nr">{0}.1</span> Een.</li><li><span class="nr">{0}.2</span> Twee.</li></ol>'
    )
    old, new = block("doel", members.format(2), "2"), block("doel", members.format(3), "3")
    assert words([old], [new]) == [("doel", SAME)]
    assert words([old], [block("doel", members.format(3), "3", "Wat wij willen")]) == [("doel", CHANGED)]


@pytest.mark.once
def test_what_fell_away_before_everything_else_stands_first():
    assert words([block("wie", "<p>Wij.</p>")], [block("doel", "<p>Warm.</p>")]) == [("wie", GONE), ("doel", NEW)]


# --- The page ------------------------------------------------------------------------------------------------------


@pytest.fixture
def follower(world, sanne):
    """The successor of the manifest, in which the goal was changed."""
    Purpose.objects.create(
        agreement=world.agreement, uid="purpose", goal="Warm wonen voor iedereen", reason="Het gas op"
    )
    follower = carry_over(world.agreement, SUCCESSOR)
    Purpose.objects.filter(agreement=follower).update(goal="Warm wonen voor heel Zwaluwveen")
    Membership.objects.create(user=sanne, agreement=follower, role="editor")
    return follower


def test_sanne_sees_the_changed_words_and_what_stayed_is_folded(follower, sanne):
    answer = logged_in(sanne).get(f"/werk/{follower.key}/verschillen/")
    text = answer.content.decode()
    assert "Warm wonen voor <del>iedereen.</del> <mark>heel Zwaluwveen.</mark>" in text
    folded = text[text.index('<details class="w-fold"') :]
    assert "Gelijk gebleven: " in folded
    assert "Het gas op" in folded


def test_the_page_is_found_from_the_task_list_and_the_text(follower, world, sanne):
    who, link = logged_in(sanne), f'href="/werk/{follower.key}/verschillen/"'
    for page in ("", "tekst/"):
        assert link in who.get(f"/werk/{follower.key}/{page}").content.decode()
        assert "verschillen/" not in who.get(f"{world.root}{page}").content.decode()


def test_an_agreement_that_follows_nothing_has_no_such_page(world, sanne):
    assert logged_in(sanne).get(f"{world.root}verschillen/").status_code == 404


def test_who_may_not_read_the_predecessor_reads_no_differences(follower, world, stranger):
    Membership.objects.create(user=stranger, agreement=follower, role="editor")
    who = logged_in(stranger)
    assert who.get(f"/werk/{follower.key}/").status_code == 200
    assert who.get(f"/werk/{follower.key}/verschillen/").status_code == 403


def test_a_frozen_version_of_the_predecessor_is_compared_rather_than_its_answers(lindwaarden, sanne):
    old = import_document(example("zwaluwveen"))
    freeze(old, sanne)
    Purpose.objects.filter(agreement=old).update(goal="Later getypt")
    assert "Later getypt" not in "".join(block.html for block in text_of(old))
    follower = carry_over(old, SUCCESSOR)
    Membership.objects.create(user=sanne, agreement=follower, role="editor")
    Membership.objects.create(user=sanne, agreement=old, role="editor")
    assert "Later getypt" in words_of(logged_in(sanne).get(f"/werk/{follower.key}/verschillen/"))


def test_the_page_asks_as_many_queries_for_four_parties_as_for_fourteen(lindwaarden, sanne):
    counts = []
    for parties in (PARTIES, (*PARTIES, *MANY)):
        world = made(lindwaarden, sanne, parties)
        follower = carry_over(world.agreement, SUCCESSOR)
        Membership.objects.create(user=sanne, agreement=follower, role="editor")
        with CaptureQueriesContext(connection) as seen:
            assert logged_in(sanne).get(f"/werk/{follower.key}/verschillen/").status_code == 200
        counts.append(len(seen.captured_queries))
    assert counts == [QUERIES, QUERIES]
