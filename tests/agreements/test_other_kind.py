"""What if we choose another form: what it uses, misses and forbids, and the texts beside each other."""

import pytest
import yaml
from django.db import connection
from django.test.utils import CaptureQueriesContext

from agreements.checks.complete import missing_answers
from agreements.document.other_kind import is_asked_now, outlooks, side_by_side, told_by
from agreements.examples import example
from agreements.kinds import AGREEMENT, INTENT, KINDS, MANIFESTO
from agreements.models import Contribution, FormAdvice, Request
from agreements.models.base import answer_models
from agreements.models.values import names_of, stored
from agreements.transfer.reading import answers_of
from tests.agreements.in_memory import answers_with, party, row
from tests.agreements.test_pages import MANY, made
from tests.agreements.world import PARTIES, logged_in, words_of

ADDRESS = "{}andere-vorm/"


@pytest.fixture
def bremkwartier():
    """The intentieverklaring of the Bremkwartier: five parties, with money and residents' data."""
    return answers_of(yaml.safe_load(example("bremkwartier")))


def on(answers, kind):
    """Give the outlook on one kind."""
    return outlooks(answers, [kind])[0]


@pytest.mark.once
def test_the_kind_that_was_chosen_keeps_its_text_and_misses_what_the_check_page_says(bremkwartier):
    now = on(bremkwartier, INTENT)
    assert now.silent == ()
    assert now.missing == len(list(missing_answers(bremkwartier)))


@pytest.mark.once
def test_a_heavier_form_misses_more_and_a_lighter_one_prints_less(bremkwartier):
    heavy, light = on(bremkwartier, AGREEMENT), on(bremkwartier, MANIFESTO)
    assert heavy.missing > on(bremkwartier, INTENT).missing >= light.missing
    assert light.used < heavy.used
    assert "Taken: voeg nog een taak toe." in [gap.sentence for gaps in heavy.gaps for gap in gaps.missing]
    silent = {chapter.title: questions for chapter, questions in light.silent}
    assert "Welke rechtsvorm hebben jullie?" in silent["Partijen"]
    assert light.unprinted > heavy.unprinted


@pytest.mark.once
def test_what_the_answers_show_rules_a_form_out_without_any_keuzehulp(bremkwartier):
    assert on(bremkwartier, MANIFESTO).bars == "Kan niet: er gaat geld om en jullie delen gegevens van bewoners."
    assert on(bremkwartier, AGREEMENT).bars == ""
    assert any("Nu alleen met een voorbehoud." in need for need in on(bremkwartier, AGREEMENT).needs)
    assert any("past niet bij “deels bindend”" in need for need in on(bremkwartier, MANIFESTO).needs)


@pytest.mark.once
def test_what_the_keuzehulp_was_told_counts_as_long_as_nothing_shows_otherwise():
    answers = answers_with(row(FormAdvice, money="ja", long="nee"), party("Platform"))
    assert told_by(answers) == {"money": "ja", "long": "nee"}
    assert on(answers, MANIFESTO).bars == "Kan niet: er gaat geld om."


@pytest.mark.once
def test_money_that_somebody_brings_in_is_money_whatever_the_keuzehulp_was_told():
    platform = party("Platform")
    answers = answers_with(row(FormAdvice, money="nee"), platform, row(Contribution, party=platform, money=500))
    assert told_by(answers)["money"] == "ja"


@pytest.mark.once
def test_looking_changes_nothing_in_the_answers_that_were_read(bremkwartier):
    def everything():
        rows = [one for model in answer_models() for one in bremkwartier.rows(model) if one.pk]
        return [(one.uid, name, stored(one, name)) for one in rows for name in names_of(type(one))]

    before = everything()
    outlooks(bremkwartier, KINDS.values())
    side_by_side(bremkwartier, MANIFESTO, "doel")
    assert everything() == before
    assert bremkwartier.kind is INTENT


@pytest.mark.once
def test_every_article_of_both_kinds_can_be_read_beside_the_other(bremkwartier):
    _left, _right, listed = side_by_side(bremkwartier, AGREEMENT, "doel")
    slugs = {slug for slug, _now, _then in listed}
    assert {"gebied", "vervolg", "regierol", "geschillen", "doel"} <= slugs
    left, right, _listed = side_by_side(bremkwartier, AGREEMENT, "rollen")
    assert (left.heading, right.heading) == ("Rollen op hoofdlijnen", "Rollen en taken")
    left, right, _listed = side_by_side(bremkwartier, AGREEMENT, "geschillen")
    assert (left, right.heading) == (None, "Geschillen")
    assert side_by_side(bremkwartier, AGREEMENT, "bestaat-niet")[:2] == (None, None)


@pytest.mark.once
def test_a_gap_has_a_page_only_where_the_chosen_form_asks_it_too(bremkwartier):
    gaps = [gap for gaps in on(bremkwartier, AGREEMENT).gaps for gap in gaps.missing]
    asked = {gap.sentence: is_asked_now(INTENT, gap) for gap in gaps}
    assert asked["Taken: voeg nog een taak toe."] is True
    assert asked["Tot welk bedrag mag het team opdrachten laten geven?"] is False


# --- The page ------------------------------------------------------------------------------------------------------


def test_sanne_sees_the_three_forms_and_goes_on_to_the_question_of_the_form(world, sanne):
    Request.objects.create(agreement=world.agreement, addressee="provincie", text="Help met een onderzoek")
    answer = logged_in(sanne).get(ADDRESS.format(world.root))
    words, text = words_of(answer), answer.content.decode()
    assert "Jullie vorm is nu: manifest." in words
    assert "Als jullie een samenwerkingsovereenkomst kiezen" in words
    assert "Wat vragen jullie?" in words  # what a samenwerkingsovereenkomst would not print
    assert f'href="{world.root}stap/vorm/"' in text
    assert world.answers.kind is MANIFESTO


def test_sanne_reads_one_article_in_two_forms(world, sanne):
    world.fill(sanne, "aanleiding-en-doel", goal="Een warme wijk")
    who = logged_in(sanne)
    for other, heading in [("intentieverklaring", "Wat wij willen"), ("samenwerkingsovereenkomst", "Doel en gebied")]:
        words = words_of(who.get(ADDRESS.format(world.root), {"vorm": other, "artikel": "doel"}))
        assert "Wat wij willen bereiken" in words
        assert heading in words
        assert words.count("Een warme wijk") == 2
    words = words_of(who.get(ADDRESS.format(world.root), {"artikel": "verzoeken", "vorm": "kwast"}))
    assert "Dit artikel staat niet in deze vorm." in words


@pytest.mark.parametrize(
    "query", ["artikel=%00", "artikel=" + "a" * 900, "vorm=manifest&artikel=../", "artikel=&vorm="]
)
def test_an_odd_address_gives_the_page_all_the_same(world, sanne, query):
    assert logged_in(sanne).get(f"{ADDRESS.format(world.root)}?{query}").status_code == 200


def test_noor_reads_along_and_gets_no_links_to_questions(world, noor):
    text = logged_in(noor).get(ADDRESS.format(world.root)).content.decode()
    assert "Mist nog" in text
    assert f"{world.root}stap/" not in text


def test_joris_gets_links_to_the_questions_of_the_own_party_alone(world, joris):
    text = logged_in(joris).get(ADDRESS.format(world.root)).content.decode()
    assert f"{world.root}stap/gebied/" not in text
    assert f"/{world.parties[0].uid}/" not in text


def test_the_page_is_found_from_the_task_list_the_question_and_the_keuzehulp(world, sanne):
    who, link = logged_in(sanne), f'href="{ADDRESS.format(world.root)}"'
    told = "&".join(f"{name}=nee" for name in names_of(FormAdvice) if name != "advised")
    for address in (world.root, world.address("vorm"), f"/werk/keuzehulp/advies/?{told}"):
        assert link in who.get(address).content.decode(), address


def test_the_page_asks_as_many_queries_for_four_parties_as_for_fourteen(lindwaarden, sanne):
    counts = []
    for parties in (PARTIES, (*PARTIES, *MANY)):
        world = made(lindwaarden, sanne, parties)
        with CaptureQueriesContext(connection) as seen:
            assert logged_in(sanne).get(ADDRESS.format(world.root)).status_code == 200
        counts.append(len(seen.captured_queries))
    assert counts[0] == counts[1]
