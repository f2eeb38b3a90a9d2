"""The words that a text explains: those it uses, and no others."""

import pytest

from agreements.document.articles import articles
from agreements.document.terms import terms_for
from agreements.models import Definition, Purpose
from agreements.steps.purpose import MEANINGS, definitions, usual_meaning
from tests.agreements.in_memory import answers_with, row

pytestmark = pytest.mark.once

S = "samenwerkingsovereenkomst"


def explained(text, *terms):
    """List the words that are explained in a text, of the team's own words."""
    return [term for term, _ in terms_for(text, answers_with(*(row(Definition, term=t) for t in terms), kind=S))]


def test_a_word_of_the_team_is_explained_where_the_text_uses_it():
    assert explained("<p>Er komt een warmtenet.</p>", "warmtenet", "woonlasten") == ["Warmtenet"]
    assert explained("<p>Twee Warmtenetten</p>", "warmtenet") == ["Warmtenet"]
    assert explained("<p>Een wijkwarmtenet</p>", "warmtenet") == []
    assert explained("<p>Q&amp;A en (b)</p>", "q&a", "(b") == ["(B", "Q&a"]


def test_an_article_with_words_that_nobody_uses_falls_away_or_leaves_them_out():
    unused = row(Definition, term="aquathermie", meaning="Warmte uit water.")
    answers = answers_with(unused, row(Purpose, goal="Warm zonder gas."), kind=S)
    words = next((block.html for block in articles(answers) if block.slug == "begrippen"), "")
    assert "quathermie" not in words
    answers.purpose.goal = "Warm met aquathermie."
    words = next(block.html for block in articles(answers) if block.slug == "begrippen")
    assert "<dt>Aquathermie</dt><dd>Warmte uit water.</dd>" in words


def test_a_word_in_a_verb_is_explained_too_and_what_the_text_explains_on_the_spot_is_not():
    verb = '<span data-slot="party:a:ww" data-ev="is de trekker" data-mv="zijn samen de trekkers"></span>'
    assert explained(f"<p>A {verb} van iets.</p>") == ["Trekker"]
    assert explained("<p>Beslissen met consent. Een voorstel gaat door als niemand bezwaar heeft.</p>") == []
    assert explained("<td>Met consent</td>") == ["Consent"]


def test_a_word_that_is_offered_comes_with_its_usual_meaning():
    assert set(definitions.suggestions) == set(MEANINGS)
    assert usual_meaning(row(Definition, term=" Warmtenet "), None) == MEANINGS["warmtenet"]
    assert usual_meaning(row(Definition, term="kletskous"), None) == ""
