"""What parties expect of each other (chapter F): whose words they are, who may read them, and what must be settled."""

from types import SimpleNamespace

import pytest
from django.core.management import call_command

from accounts.joining import let_coordinate
from agreements.checks.base import problems
from agreements.checks.expectations import expectations_are_talked_about
from agreements.document.freeze import draft_blocks
from agreements.models import Answers, Expectation, Save, Understandings
from agreements.models.base import Reader, place_uid
from agreements.steps.contributions import chapter
from agreements.steps.expectations import agreeing, expecting, replying, settling
from agreements.steps.states import tasks
from agreements.transfer.export import document_of
from tests.agreements.in_memory import answers_with, gaps, party, row
from tests.agreements.world import logged_in, words_of
from tests.people import person

S = "samenwerkingsovereenkomst"
TEXT, REPLY = "op tijd alle cijfers krijgen", "alleen die van vorig jaar"
WANTS, ANSWERS, DIFFERS, AGREED = (step.slug for step in (expecting, replying, settling, agreeing))
PAGES = ["", "antwoorden/", "tekst/", "pdf/", f"stap/{WANTS}/", f"stap/{ANSWERS}/", f"stap/{DIFFERS}/"]


@pytest.fixture
def they(world, sanne, joris, elif_, fatma, guus):
    """Who they are: Joris of Zon expects something of the municipality, for which Elif speaks.

    Sanne is an editor, Guus speaks for the residents, Ceren watches, Ravi coordinates.
    """
    world.kind(S)
    platform, _zon, gemeente, _club = world.parties
    world.let(elif_, "member", gemeente)
    world.let(guus, "member", platform)
    ceren, ravi = person("Ceren Fictie"), person("Ravi Verzonnen")
    world.let(ceren, "observer")
    let_coordinate(ravi, world.municipality)
    return SimpleNamespace(own=joris, addressed=elif_, other=guus, editor=sanne, observer=ceren, coordinator=ravi)


@pytest.fixture
def pair(world):
    """The party that expects something, and the one of which it does."""
    return world.parties[1], world.parties[2]


def cell(pair):
    """Give the prefix of the fields about a pair of parties."""
    return place_uid(Expectation, {"party": pair[0], "other": pair[1]})


def write(world, they, pair, **typed):
    """Write or share as a member of the own party."""
    return world.fill(they.own, WANTS, pair[0], **{f"{cell(pair)}-{name}": value for name, value in typed.items()})


def reply(world, they, pair, **typed):
    """Answer as a member of the party it is about; the words are asked after a no."""
    for _opened in typed:
        world.fill(they.addressed, ANSWERS, pair[1], **{f"{cell(pair)}-{name}": v for name, v in typed.items()})


def everything_for(world, user):
    """Give all words that somebody can find on the pages of the agreement."""
    who = logged_in(user)
    _platform, zon, gemeente, _club = world.parties
    owners = [f"stap/{WANTS}/{zon.uid}/", f"stap/{ANSWERS}/{gemeente.uid}/"]
    answers = [who.get(f"{world.root}{page}", follow=True) for page in [*PAGES, *owners]]
    return " ".join(answer.content.decode() for answer in answers)


READERS = {"own": (True, True), "addressed": (False, True), "editor": (False, True),
           "other": (False, False), "observer": (False, False), "coordinator": (False, False)}  # fmt: skip


@pytest.mark.parametrize("who", READERS)
@pytest.mark.parametrize("shared", [False, True], ids=["before", "after"])
def test_who_finds_an_expectation_before_and_after_it_is_shared(world, they, pair, who, shared):
    write(world, they, pair, text=TEXT, shared="ja" if shared else "nee")
    if shared:
        reply(world, they, pair, reply="nee", reply_words=REPLY)
    found = everything_for(world, getattr(they, who))
    assert (TEXT in found) is READERS[who][shared]
    assert (REPLY in found) is (READERS[who][1] and shared)


def test_what_is_taken_back_is_read_by_nobody_else_again(world, they, pair):
    write(world, they, pair, text=TEXT, shared="ja")
    write(world, they, pair, text=TEXT, shared="nee")
    assert TEXT not in everything_for(world, they.addressed)
    assert TEXT not in everything_for(world, they.editor)
    assert TEXT in everything_for(world, they.own)


@pytest.mark.parametrize("who", ["addressed", "other", "editor", "observer", "coordinator"])
def test_nobody_else_opens_or_sends_the_page_on_which_it_is_written(world, they, pair, who):
    there = world.address(WANTS, pair[0])
    browser = logged_in(getattr(they, who))
    assert browser.get(there).status_code == 403
    assert browser.post(there, {"sheet": 0, "page": "abcdef", "turn": 0, "asked": ""}).status_code == 403


@pytest.mark.parametrize("who", ["own", "other", "editor", "observer", "coordinator"])
def test_nobody_else_answers_for_the_party_it_is_about(world, they, pair, who):
    write(world, they, pair, text=TEXT, shared="ja")
    assert logged_in(getattr(they, who)).get(world.address(ANSWERS, pair[1])).status_code in (403, 404)


def test_who_answers_cannot_change_what_was_expected(world, they, pair):
    write(world, they, pair, text=TEXT, shared="ja")
    page = world.open(they.addressed, ANSWERS, pair[1])
    page.hidden["asked"] += f" {cell(pair)}-text {cell(pair)}-shared"
    page.send({f"{cell(pair)}-reply": "ja", f"{cell(pair)}-text": "niets", f"{cell(pair)}-shared": "nee"})
    kept = Expectation.objects.get()
    assert (kept.text, kept.shared, kept.reply) == (TEXT, True, "ja")


def test_the_own_party_sees_the_answer(world, they, pair):
    write(world, they, pair, text=TEXT, shared="ja")
    reply(world, they, pair, reply="deels", reply_words=REPLY)
    page = words_of(logged_in(they.own).get(world.address(WANTS, pair[0])))
    assert f"Antwoord van Gemeente Lindwaarden: deels {REPLY}" in page


def test_an_editor_says_what_became_of_a_no_and_nobody_else_sees_that_page(world, they, pair):
    write(world, they, pair, text=TEXT, shared="ja")
    assert logged_in(they.editor).get(world.address(DIFFERS)).status_code == 404
    reply(world, they, pair, reply="nee", reply_words=REPLY)
    world.fill(they.editor, DIFFERS, "team", **{f"{cell(pair)}-outcome": "genoteerd"})
    assert Expectation.objects.get().outcome == "genoteerd"
    for who in (they.own, they.addressed, they.other, they.observer):
        assert logged_in(who).get(world.address(DIFFERS, "team")).status_code in (403, 404)


def test_saves_and_clashes_of_a_party_stay_with_it(world, they, pair, fatma):
    world.let(fatma, "member", pair[0])
    hers, his = world.open(fatma, WANTS, pair[0]), world.open(they.own, WANTS, pair[0])
    name = f"{cell(pair)}-text"
    hers.send({name: TEXT})
    clash = his.send({name: "iets anders"})
    assert (clash.status_code, TEXT in clash.content.decode()) == (409, True)
    kept = Save.objects.get(number=None)
    for who in (they.addressed, they.other, they.editor):
        assert logged_in(who).get(f"{world.root}keuze/{kept.pk}/").status_code == 404
        assert "iets anders" not in everything_for(world, who)
    assert {save.sheet.step for save in Save.objects.all() if TEXT in str(save.fields)} == {WANTS}


def test_a_removed_party_leaves_no_words_behind(world, they, pair):
    write(world, they, pair, text=TEXT, shared="ja")
    reply(world, they, pair, reply="nee", reply_words=REPLY)
    question = world.press(world.list(they.editor, "partijen"), "verwijder", pair[0], step="partijen")
    assert TEXT not in question.content.decode()
    world.press(world.list(they.editor, "partijen"), "zeker", pair[0], step="partijen")
    assert not Expectation.objects.exists()
    assert not [save for save in Save.objects.all() if TEXT in str(save.fields)]


def test_no_text_version_or_check_holds_it_and_a_file_holds_what_was_shared(world, they, pair, tmp_path):
    write(world, they, pair, text=TEXT, shared="ja")
    reply(world, they, pair, reply="nee", reply_words=REPLY)
    platform = world.parties[0]
    about = f"{place_uid(Expectation, {'party': pair[0], 'other': platform})}-text"
    world.fill(they.own, WANTS, pair[0], **{about: "dit blijft van ons", f"{cell(pair)}-text": TEXT,
                                             f"{cell(pair)}-shared": "ja"})  # fmt: skip
    frozen = world.answers
    held = " ".join([
        str(document_of(frozen)),
        " ".join(block.html for block in draft_blocks(frozen)),
        " ".join(problem.sentence for problem in problems(frozen)),
    ])  # fmt: skip
    assert not {word for word in (TEXT, REPLY, "dit blijft van ons") if word in held}
    call_command("agreement_export", world.agreement.key, output=tmp_path / "team.yaml")
    written = (tmp_path / "team.yaml").read_text()
    assert (TEXT in written, REPLY in written, "dit blijft van ons" in written) == (True, True, False)


def test_members_and_editors_see_their_own_part_in_the_task_list_alone(world, they, pair):
    names = {step.slug: step.name for step in (expecting, replying, settling)}
    write(world, they, pair, text=TEXT, shared="ja")
    reply(world, they, pair, reply="nee", reply_words=REPLY)
    seen = {who: {slug for slug, name in names.items() if name in words_of(logged_in(user).get(world.root))}
            for who, user in vars(they).items()}  # fmt: skip
    assert seen == {
        "own": {WANTS}, "addressed": {WANTS, ANSWERS}, "other": {WANTS},
        "editor": {DIFFERS}, "observer": set(), "coordinator": set(),
    }  # fmt: skip


@pytest.mark.once
def test_who_may_read_which_rows_is_one_condition_of_the_model():
    assert str(Expectation.readable_by(Reader())) == str(Expectation.readable_by(Reader(False, frozenset())))
    assert "shared" in str(Expectation.readable_by(Reader(edits=True)))


def told(*rows, kind=S, agreed=""):
    """Give the sentences about expectations between A and B; a row is (party, other, fields)."""
    parties = {name: party(name) for name in "AB"}
    found = [row(Expectation, party=parties[one], other=parties[other], **{"text": TEXT, "shared": True} | values)
             for one, other, values in rows]  # fmt: skip
    for one in found:
        one.uid = place_uid(Expectation, {"party": one.party, "other": one.other})
    understandings = [row(Understandings, agreed=agreed)] if agreed else []
    return [p.sentence for p in expectations_are_talked_about(answers_with(*parties.values(), *found, *understandings,
                                                                           kind=kind))]  # fmt: skip


NEITHER = {"shared": None}
YES, NO = {"reply": "ja"}, {"reply": "nee", "reply_words": REPLY}


@pytest.mark.parametrize(
    ("rows", "sentences"),
    [
        ([("A", "B", YES)], ["B: deel ten minste één verwachting met een andere partij."]),
        ([("A", "B", YES), ("B", "A", NEITHER)], ["B: deel ten minste één verwachting met een andere partij."]),
        ([("A", "B", {}), ("B", "A", YES)], ["B: geef antwoord op wat anderen van jullie verwachten."]),
        (
            [("A", "B", {"reply": "deels"}), ("B", "A", YES)],
            ["B: geef antwoord op wat anderen van jullie verwachten."],
        ),
        ([("A", "B", YES), ("B", "A", YES)], []),
        (
            [("A", "B", NO), ("B", "A", YES)],
            ["Er is nog één verschil in wat partijen verwachten. Bespreek dat, en kies wat ermee gebeurt."],
        ),
        (
            [("A", "B", NO), ("B", "A", NO)],
            ["Er zijn nog 2 verschillen in wat partijen verwachten. Bespreek dat, en kies wat ermee gebeurt."],
        ),
        ([("A", "B", NO | {"outcome": "genoteerd"}), ("B", "A", YES)], []),
        ([("A", "B", NO | {"outcome": "opgeschaald"}), ("B", "A", YES)], []),
        (
            [("A", "B", NO | {"outcome": "opgelost"}), ("B", "A", YES)],
            ["Een verschil in verwachtingen is opgelost. Schrijf op wat jullie daarover afspraken."],
        ),
    ],
)
def test_a_cooperation_is_sent_on_when_all_was_told_answered_and_settled(rows, sentences):
    assert told(*rows) == sentences


def test_what_was_agreed_settles_it_and_a_lighter_kind_asks_nothing():
    solved = [("A", "B", NO | {"outcome": "opgelost"}), ("B", "A", YES)]
    assert told(*solved, agreed="De cijfers komen in maart.") == []
    assert told(kind="intentieverklaring") == told(kind="manifest") == []


def test_the_facts_of_a_stored_agreement_are_counted_by_everybody_with_one_query(
    world, they, pair, django_assert_num_queries
):
    write(world, they, pair, text=TEXT, shared="ja")
    reply(world, they, pair, reply="nee", reply_words=REPLY)
    answers = Answers(world.agreement)
    assert answers.expectations == []
    with django_assert_num_queries(1):
        found = [blocker.sentence for blocker in expectations_are_talked_about(answers)]
    assert found == [
        "Bewonersplatform: deel ten minste één verwachting met een andere partij.",
        "Gemeente Lindwaarden: deel ten minste één verwachting met een andere partij.",
        "Er is nog één verschil in wat partijen verwachten. Bespreek dat, en kies wat ermee gebeurt.",
    ]


def test_one_shared_expectation_is_enough_for_a_party(world, they, pair):
    assert gaps(expecting, Answers(world.agreement, reader=Reader(parties=frozenset({pair[0].pk}))), pair[0]) == [
        "a row"
    ]
    write(world, they, pair, text=TEXT, shared="ja")
    reader = Reader(parties=frozenset({pair[0].pk}))
    assert gaps(expecting, Answers(world.agreement, reader=reader), pair[0]) == []
    mine = {task.step.slug: task.state.word for task in tasks(Answers(world.agreement, reader=reader), reader)}
    assert mine[WANTS] == "klaar"
    assert ANSWERS not in mine


def test_only_what_was_agreed_stands_in_the_text(world, they):
    world.fill(they.editor, AGREED, agreed="De cijfers komen in maart")
    rollen = next(block.html for block in draft_blocks(world.answers) if block.slug == "rollen")
    assert "Partijen hebben over hun verwachtingen afgesproken:" in rollen
    assert "De cijfers komen in maart" in rollen


@pytest.mark.once
def test_all_four_stand_in_the_chapter_of_roles():
    assert {expecting, replying, settling, agreeing} <= set(chapter.steps)
