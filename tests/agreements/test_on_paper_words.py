"""Every word of a text arrives on paper."""

import re

import pytest
import yaml
from django.utils.html import strip_tags

from agreements.document.articles import articles
from agreements.document.fill import fill
from agreements.document.printing.paper import Meta, print_document
from agreements.examples import COMPLETE, example
from agreements.steps.hidden import printable
from agreements.transfer.reading import answers_of

META = {
    "title": "Titel", "label": "Convenant", "kind": "samenwerkingsovereenkomst", "area": "Wijk", "municipality": "Stad",
    "parties": [], "number": 1, "status": "Tekenversie", "day": "2027-05-10", "hash": "0" * 64, "accent": "#1f3f4a",
}  # fmt: skip
# Said in another way on paper: the label of the line to write on, and the choice as two boxes.
LABELS = {"Naam", "Functie", "Namens", "Grond", "/"}
BLOCK_TAG = re.compile(r"<(?!/?(?:span|strong|em|mark)\b)")


DRAWING = re.compile(r"<svg\b.*?</svg>", re.DOTALL)


def words_of(html):
    return set(re.findall(r"[^\s:]+", strip_tags(BLOCK_TAG.sub(" <", DRAWING.sub("", html)))))


@pytest.mark.parametrize("name", COMPLETE)
def test_every_word_of_every_block_stands_on_paper(name):
    answers = printable(answers_of(yaml.safe_load(example(name))))
    blocks = fill(articles(answers), answers, audience="team", at="signing")
    paper = words_of(print_document(blocks, Meta.of({**META, "kind": answers.kind.slug})))
    lost = {block.slug: words_of(block.html) - paper - LABELS for block in blocks if block.slug != "voorblad"}
    assert {slug: words for slug, words in lost.items() if words} == {}
