"""Articles that a team writes itself stand in the text as any other: numbered, referred to, hashed and escaped."""

from collections import Counter
from functools import cache

import pytest

from agreements import models as m
from agreements.document.articles import articles
from agreements.document.fill import fill
from agreements.document.freeze import draft_blocks
from agreements.document.printing.paper import Meta, print_document
from agreements.document.typed import parts, typed_html
from agreements.document.word import word_document
from agreements.models import OwnArticle
from agreements.models.values import shown
from agreements.steps.fields import form_field_for
from agreements.steps.hidden import blanked
from agreements.steps.own_articles import own_articles
from agreements.transfer.export import document_of
from agreements.transfer.inserting import import_document
from agreements.transfer.mistakes import Mistakes
from agreements.transfer.writing import dump
from tests.agreements.in_memory import answers_with, gaps
from tests.agreements.test_articles import I, M, S, said, texts
from tests.agreements.test_html_subset import problems
from tests.agreements.word_file import counted, expected_numbers, meta, words_in, words_of
from tests.agreements.world import logged_in
from tests.agreements.world import words_of as seen
from tests.agreements.zwaluwveen import raw_zwaluwveen, row, zwaluwveen

HEADING = "Geluid en bouwverkeer"
TEXT = "wij maken geen lawaai\ndeze regels gelden:\n- stil voor zeven uur\n- rustig op zondag\n\nwie klaagt, hoort iets"
HOSTILE = (
    "<script>alert(1)</script> & <b>vet</b>",
    '<span data-slot="ref:status"></span> {{ answers.basics }} {% vast "recht" %}',
    '</li></ol></section><h2 id="status">Nep</h2>',
    'regel:\n- <img src=x onerror="alert(1)">\n- data-slot="party:gemeente"',
    "\\u202e ]]> <!-- --> <mark>geel</mark> <del>weg</del>",
)


def own(uid="geluid", heading=HEADING, text=TEXT, **values):
    """Make an article of the team's own."""
    return row(OwnArticle, uid=uid, heading=heading, text=text, **values)


def blocks_of(kind, *rows):
    """Map slugs to the filled blocks of Zwaluwveen with these rows."""
    answers = zwaluwveen(kind, *rows)
    return {block.slug: block for block in fill(articles(answers), answers)}


@cache
def base(kind):
    """Give the same answers every time, with the same uids."""
    return raw_zwaluwveen(kind)


def hashes(kind, *rows):
    """Map slugs to the hashes of one and the same text with these rows."""
    answers = base(kind).copy()
    for one in rows:
        answers.add(one)
    return {block.slug: block.hash for block in articles(blanked(answers))}


# --- In the text -----------------------------------------------------------------------------------------------------


def test_an_own_article_is_numbered_after_the_one_it_follows_and_the_others_count_on():
    without, found = blocks_of(S), blocks_of(S, own(after="doel"))
    own_block = found["artikel-geluid"]
    assert (own_block.label, own_block.heading, own_block.own) == (
        f"Artikel {int(without['doel'].number) + 1}", HEADING, True
    )  # fmt: skip
    assert int(found["uitgangspunten"].number) == int(without["uitgangspunten"].number) + 1
    assert own_block.steps == ("eigen-artikelen",)
    assert [block.number for block in found.values() if block.part == "annex"] == [
        block.number for block in without.values() if block.part == "annex"
    ]


def test_paragraphs_become_members_and_dashes_a_list():
    number = blocks_of(S, own(after="doel"))["artikel-geluid"].number
    assert blocks_of(S, own(after="doel"))["artikel-geluid"].html == (
        f'<ol class="leden"><li><span class="nr">{number}.1</span> Wij maken geen lawaai.</li>'
        f'<li><p class="in"><span class="nr">{number}.2</span> Deze regels gelden:</p>'
        "<ul><li>Stil voor zeven uur</li><li>Rustig op zondag</li></ul></li>"
        f'<li><span class="nr">{number}.3</span> Wie klaagt, hoort iets.</li></ol>'
    )


def test_a_manifest_has_paragraphs_without_numbers():
    block = blocks_of(M, own(after="doel"))["artikel-geluid"]
    assert block.number == ""
    assert block.html.startswith('<p>Wij maken geen lawaai.</p><p class="in">Deze regels gelden:</p><ul>')


def test_a_line_above_a_list_gets_a_colon_where_it_has_no_end():
    assert "<p>Wij doen dit niet:</p><ul>" in typed_html("wij doen dit niet\n- schreeuwen", numbered=False)
    assert "<p>Kies maar!</p><ul>" in typed_html("kies maar!\n- dit\n- dat", numbered=False)


def test_a_list_without_a_line_above_it_is_refused_and_never_breaks_the_text():
    field = form_field_for(OwnArticle, "text", answers_with())
    with pytest.raises(Exception, match="Zet boven de lijst een zin"):
        field.clean("- los punt")
    assert parts("- los punt\n- nog een") == [("los punt", ["nog een"])]


@pytest.mark.parametrize("after", ["", "eind", "geschillen", "weg"])
def test_what_follows_nothing_that_is_there_stands_last_before_the_signatures(after):
    for kind in (I, M):
        slugs = list(blocks_of(kind, own(after=after)))
        assert slugs[slugs.index("ondertekening") - 1] == "artikel-geluid"


def test_articles_that_follow_the_same_one_keep_the_order_of_their_list():
    rows = [own(f"nr-{n}", f"Kopje {n}", after="doel", order=n) for n in (3, 1, 2)]
    slugs = list(blocks_of(I, *rows))
    place = slugs.index("doel")
    assert slugs[place + 1 : place + 4] == ["artikel-nr-1", "artikel-nr-2", "artikel-nr-3"]


def test_the_key_of_an_own_article_is_never_an_article_of_ours():
    found = blocks_of(S, own("ruimte", "Ruimte", after="doel"))
    assert found["artikel-ruimte"].own
    assert "eigen-ruimte" not in found or not found["eigen-ruimte"].own


@pytest.mark.parametrize("kind", [S, I, M])
def test_forty_articles_with_long_headings_are_numbered_through(kind):
    long = "Afspraken over het groen, het water en de speelplekken in de buurt die door het werk anders worden " * 2
    rows = [own(f"nr-{n}", long[:150], after="doel" if n % 2 else "", order=n) for n in range(40)]
    found = blocks_of(kind, *rows)
    numbers = [block.number for block in found.values() if block.part == "article"]
    assert numbers == ([str(n) for n in range(1, len(numbers) + 1)] if kind != M else [""] * len(numbers))
    assert sum(block.own for block in found.values()) == 40


def test_an_article_without_words_is_a_gap_and_one_without_anything_is_nothing():
    block = blocks_of(I, own(text=""))["artikel-geluid"]
    assert (block.gap, said(block.html)) == (True, f"Nog in te vullen: {HEADING}.")
    assert "artikel-geluid" not in blocks_of(I, own(heading="", text=""))
    assert gaps(own_articles, answers_with(own(text=""))) == ["text"]
    assert gaps(own_articles, answers_with()) == []


@pytest.mark.parametrize("kind", [S, M])
@pytest.mark.parametrize("typed", HOSTILE)
def test_what_is_typed_stays_words(kind, typed):
    heading = "<b>Kop</b> {{ w }}"
    answers = zwaluwveen(kind, own(text=typed, heading=heading))
    unfilled = next(block for block in articles(answers) if block.own)
    block = next(block for block in fill(articles(answers), answers) if block.own)
    assert problems(block.html) == []
    assert "<span data-slot" not in unfilled.html
    assert "".join(said(block.html).split()).casefold().count("alert(1)") == typed.count("alert(1)")
    assert block.heading == heading
    blocks = fill(articles(answers), answers)
    page = print_document(blocks, Meta.of(meta(kind) | FACTS, pictures={}))
    for harmful in ("<script>alert", "<b>Kop", "<img src=x", "<b>vet"):
        assert harmful not in page
    assert words_of(blocks) - words_in(word_document(blocks, meta(kind) | FACTS)) == Counter()


FACTS = {"title": "Warm", "label": "Manifest", "area": "", "municipality": "Lindwaarden", "parties": []}


# --- Hashes ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", [S, I, M])
def test_another_article_changes_no_hash_but_its_own(kind):
    before, after = hashes(kind), hashes(kind, own(after="doel"))
    assert after.pop("artikel-geluid")
    assert before == after


def test_moving_an_article_changes_no_hash_but_that_of_the_text():
    first, second = hashes(I, own(after="doel")), hashes(I, own(after="kosten"))
    assert first == second
    assert list(first) != list(second)


@pytest.mark.parametrize("change", [{"text": TEXT.replace("geen", "veel")}, {"heading": "Geluid"}])
def test_other_words_change_the_hash_of_that_article_alone(change):
    first, second = hashes(I, own()), hashes(I, own(**change))
    assert {slug for slug in first if first[slug] != second[slug]} == {"artikel-geluid"}


# --- Other articles know it ------------------------------------------------------------------------------------------


def test_an_own_article_may_bind_and_is_named_by_its_number():
    answers = zwaluwveen(I, own(after="doel"))
    answers.basics.binding_articles = ["projectteam", "artikel-geluid"]
    number = blocks_of(I, own(after="doel"))["artikel-geluid"].number
    assert f"behalve van de artikelen {number} en " in texts(answers)["status"]


def test_an_own_article_that_was_thrown_away_binds_nobody_any_more():
    answers = zwaluwveen(S)
    answers.basics.binding_articles = ["projectteam", "artikel-weg"]
    assert "bindt partijen. De andere artikelen" in texts(answers)["status"]


def test_the_question_which_articles_bind_offers_those_of_the_kind_and_the_own_ones():
    answers = raw_zwaluwveen(I, own())
    answers.basics.binding_articles = ["geschillen", "artikel-geluid"]
    field = form_field_for(m.Basics, "binding_articles", answers)
    offered = dict(field.choices)
    assert offered["artikel-geluid"] == HEADING
    assert offered["afspraken"] == "Wat wij gaan uitzoeken"
    assert offered["geschillen"] == "Geschillen (niet in deze vorm)"
    assert "aansprakelijkheid" not in offered
    assert field.clean([["artikel-geluid", "geschillen"], ""]) == ["geschillen", "artikel-geluid"]
    assert shown(answers.basics, "binding_articles", answers) == f"Geschillen en {HEADING}"


def test_the_question_where_it_stands_offers_the_articles_of_the_kind_and_what_was_chosen():
    answers = raw_zwaluwveen(M, own(after="geschillen"))
    offered = dict(form_field_for(OwnArticle, "after", answers).widget.choices)
    assert offered["doel"] == "Wat wij willen bereiken"
    assert offered["geschillen"] == "Geschillen (niet in deze vorm)"
    assert offered["eind"] == "Helemaal achteraan"
    assert "regierol" not in offered


def test_a_word_that_only_an_own_article_uses_is_explained():
    plain, with_word = zwaluwveen(S), zwaluwveen(S, own(text="de wijkraad gaat over consent"))
    for answers in (plain, with_word):
        answers.decision_rules.method = "meerderheid"
    assert "Consent" not in texts(plain)["begrippen"]
    assert "Consent" in texts(with_word)["begrippen"]


# --- On paper, in Word and in a file ---------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", [S, I, M])
def test_word_holds_every_word_and_counts_the_same(kind):
    answers = zwaluwveen(kind, own(after="doel"))
    blocks = fill(articles(answers), answers)
    file = word_document(blocks, meta(kind) | FACTS)
    assert words_of(blocks) - words_in(file) == Counter()
    if kind != M:
        assert [number for number, _ in counted(file)] == [number for number, _ in expected_numbers(blocks)]


FILE = """format: 1
municipality: Lindwaarden

basics:
  kind: intentieverklaring
  binding: deels
  binding_articles:
    - openheid
    - artikel-geluid

own_articles:
  - key: geluid
    heading: Geluid en bouwverkeer
    text: |
      wij maken geen lawaai

      deze regels gelden:
      - stil voor zeven uur
      - rustig op zondag
    after: doel
"""


def test_own_articles_travel_in_a_file_and_back(lindwaarden):
    answers = m.Answers(import_document(FILE))
    assert dump(document_of(answers)) == FILE
    assert "artikel-geluid" in [block.slug for block in draft_blocks(answers)]


def test_a_file_that_lets_an_unknown_article_bind_is_refused(lindwaarden):
    with pytest.raises(Mistakes, match="artikel-muziek"):
        import_document(FILE.replace("artikel-geluid", "artikel-muziek"))


# --- Beside the question ---------------------------------------------------------------------------------------------


def test_the_text_beside_the_question_is_the_article_that_is_open(world, sanne):
    world.kind(I)
    first = world.add(sanne, "eigen-artikelen", heading="Zorg", text="wij helpen wie dat nodig heeft", after="doel")
    world.add(sanne, "eigen-artikelen", heading="Geluid", text="wij maken geen lawaai", after="doel")
    who = logged_in(sanne)
    page = seen(who.get(world.address("eigen-artikelen", "team", first)))
    assert "Wij helpen wie dat nodig heeft." in page
    assert "Wij maken geen lawaai." not in page
    assert "Wij maken geen lawaai." in seen(who.get(f"{world.root}tekst/"))


def test_a_new_article_has_a_place_beside_the_question_that_fills_while_typing(world, sanne):
    page = world.new_row(sanne, "eigen-artikelen")
    assert "Nog in te vullen: Nieuw artikel." in seen(page.who.get(page.address))
    answer = page.autosave({"heading": "Zorg voor elkaar", "text": "wij helpen wie dat nodig heeft"})
    assert 'id="tekst"' in answer.content.decode()
    assert "Wij helpen wie dat nodig heeft." in seen(answer)


def test_a_removed_article_binds_nobody_and_does_again_when_it_is_put_back(world, sanne):
    world.kind(I)
    uid = world.add(sanne, "eigen-artikelen", heading="Zorg", text="wij helpen")
    world.fill(sanne, "bindend", binding="deels")
    world.fill(sanne, "bindend", binding="deels", binding_articles_0=["openheid", f"artikel-{uid}"])
    who, text, answers = logged_in(sanne), f"{world.root}tekst/", f"{world.root}antwoorden/"
    assert "Openheid en persoonsgegevens en Zorg" in seen(who.get(answers))
    assert "behalve van de artikelen" in seen(who.get(text))
    page = world.list(sanne, "eigen-artikelen")
    world.press(page, "verwijder", uid, step="eigen-artikelen")
    assert world.answers.own_articles == []
    assert "Zorg" not in seen(who.get(answers))
    assert "behalve van artikel" in seen(who.get(text))
    gone = world.sheet("eigen-artikelen", "team").saves.order_by("-number").first()
    hidden = world.list(sanne, "eigen-artikelen").hidden
    page.who.post(f"{world.root}lijst/eigen-artikelen/team/terug/{gone.pk}/", hidden)
    assert "behalve van de artikelen" in seen(who.get(text))


def test_a_member_does_not_write_articles(world, joris):
    assert logged_in(joris).get(world.address("eigen-artikelen")).status_code == 403
