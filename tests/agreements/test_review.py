"""What parties say of a frozen text: per article, tied to the words, and as one consent per version."""

import datetime

import pytest

from agreements.models import Consent, Mark, Notice, Purpose, Remark
from agreements.workflow.events import faults
from agreements.workflow.refusals import NotReady, NotYours, TooLate
from agreements.workflow.review import Said, agree, open_marks, record_consent, remark, resolve, say, undo_consent
from tests.agreements.world import World

JUNE = datetime.date(2027, 6, 1)


@pytest.fixture
def read(road):
    """The road, with the text at the parties."""
    road.take("start_review", road.sanne)
    return road


def version_of(road):
    return road.agreement.versions.latest("number")


def hash_of(road, slug):
    return next(block["hash"] for block in version_of(road).blocks if block["slug"] == slug)


def test_a_party_agrees_with_a_version_once_it_has_nothing_open(read):
    zon = read.members["zon-op-veen"]
    say(read.agreement, zon, "zon-op-veen", {"doel": Said("opmerking", words="Liever in 2034.")})
    with pytest.raises(NotReady, match="Er staat nog iets open bij Wat wij willen bereiken"):
        agree(read.agreement, zon, "zon-op-veen", version=1)
    resolve(read.agreement, read.sanne, Remark.objects.get())
    made = agree(read.agreement, zon, "zon-op-veen", version=1)
    assert agree(read.agreement, zon, "zon-op-veen", version=1) == made
    acts = [event.act for event in read.agreement.events.all()]
    assert acts == ["start_review", "remark", "resolve_remark", "agree"]
    assert list(faults(read.agreement)) == []


def test_only_a_member_speaks_for_a_party(read, stranger):
    for user in (read.sanne, read.noor, stranger, read.members["gemeente"]):
        with pytest.raises(NotYours):
            agree(read.agreement, user, "zon-op-veen", version=1)
        with pytest.raises(NotYours):
            say(read.agreement, user, "zon-op-veen", {"doel": Said("akkoord")})
    assert not Consent.objects.exists()
    assert not Mark.objects.exists()


def test_after_a_change_only_the_changed_article_asks_again(read):
    zon = read.members["zon-op-veen"]
    slugs = [block["slug"] for block in version_of(read).blocks]
    say(read.agreement, zon, "zon-op-veen", {slug: Said("akkoord") for slug in slugs})
    read.take("reopen", read.sanne)
    Purpose.objects.filter(agreement=read.agreement).update(goal="In 2036 is elke woning klaar.")
    read.take("start_review", read.sanne)
    marks = set(Mark.objects.values_list("slug", "text_hash"))
    assert [b["slug"] for b in version_of(read).blocks if (b["slug"], b["hash"]) not in marks] == ["doel"]


def test_a_party_that_talks_inside_names_the_day_before_which_it_answers(read):
    zon = read.members["zon-op-veen"]
    with pytest.raises(NotReady, match="vóór welke dag"):
        say(read.agreement, zon, "zon-op-veen", {"doel": Said("intern")})
    say(read.agreement, zon, "zon-op-veen", {"doel": Said("intern", until=JUNE)})
    assert [block["slug"] for block in open_marks(version_of(read), "zon-op-veen")] == ["doel"]
    say(read.agreement, zon, "zon-op-veen", {"doel": Said("akkoord")})
    assert open_marks(version_of(read), "zon-op-veen") == []
    assert Mark.objects.get().until is None


def test_consent_to_a_version_that_is_no_longer_the_last_is_too_late(read):
    read.take("reopen", read.sanne)
    read.take("start_review", read.sanne)
    with pytest.raises(TooLate):
        agree(read.agreement, read.members["zon-op-veen"], "zon-op-veen", version=1)


def test_what_was_said_at_the_table_is_recorded_and_can_be_undone_by_the_party(read):
    zon = read.members["zon-op-veen"]
    said = {"version": 1, "said_by": "Joris Model", "function": "voorzitter", "day": JUNE, "place": "Buurthuis"}
    made = record_consent(read.agreement, read.sanne, "zon-op-veen", said)
    assert (made.recorded, made.said_by, made.by) == (True, "Joris Model", read.sanne)
    assert Notice.objects.filter(user=zon, event__act="record_consent").exists()
    assert "Joris" not in str(read.agreement.events.latest("number").data)
    undo_consent(read.agreement, zon, "zon-op-veen")
    assert not Consent.objects.filter(void_at=None).exists()


def test_nobody_records_the_consent_of_a_public_body(read):
    with pytest.raises(NotReady, match="overheid"):
        record_consent(read.agreement, read.sanne, "gemeente", {"version": 1, "said_by": "Elif"})


def test_a_commenter_remarks_and_an_observer_does_not(read, joris, guus):
    world = World.__new__(World)
    world.agreement = read.agreement
    world.let(joris, "commenter")
    world.let(guus, "observer")
    where = ("doel", hash_of(read, "doel"))
    first = remark(read.agreement, joris, "Mooi gezegd.", about=where)
    assert remark(read.agreement, joris, "Mooi gezegd.", about=where) == first
    with pytest.raises(NotYours):
        remark(read.agreement, guus, "Ik ook.", about=where)
    read.agree()
    read.take("submit", read.sanne)
    with pytest.raises(TooLate):
        remark(read.agreement, joris, "Te laat.", about=where)


def test_a_person_who_was_removed_can_do_nothing_with_the_next_request(read):
    zon = read.members["zon-op-veen"]
    zon.memberships.all().delete()
    with pytest.raises(NotYours):
        agree(read.agreement, zon, "zon-op-veen", version=1)


def heard_of(act):
    return {notice.user for notice in Notice.objects.filter(event__act=act)}


def test_a_remark_its_answer_and_its_end_are_events_without_their_words_and_those_they_concern_hear_of_it(read):
    zon, where = read.members["zon-op-veen"], ("doel", hash_of(read, "doel"))
    first = remark(read.agreement, zon, "Liever in 2034.", about=where)
    remark(read.agreement, zon, "Liever in 2034.", about=where)
    remark(read.agreement, read.sanne, "Dat is te vroeg.", about=where, answers=first)
    resolve(read.agreement, read.sanne, first)
    resolve(read.agreement, read.sanne, first)
    events = read.agreement.events.filter(number__gt=1).order_by("number")
    assert [(one.act, one.by) for one in events] == [
        ("remark", zon), ("answer_remark", read.sanne), ("resolve_remark", read.sanne),
    ]  # fmt: skip
    assert {(one.state, one.data["slug"], one.data["remark"]) for one in events} == {("", "doel", first.pk)}
    assert not any(word in str([one.data for one in events]) for word in ("2034", "vroeg"))
    assert heard_of("remark") == {read.sanne}
    assert heard_of("answer_remark") == heard_of("resolve_remark") == {zon}
    assert list(faults(read.agreement)) == []


def test_a_mark_with_words_tells_the_team_once(read):
    zon, said = read.members["zon-op-veen"], {"doel": Said("opmerking", words="Liever in 2034.")}
    say(read.agreement, zon, "zon-op-veen", said)
    say(read.agreement, zon, "zon-op-veen", said)
    assert heard_of("remark") == {read.sanne}
    assert read.agreement.events.filter(act="remark").count() == 1
