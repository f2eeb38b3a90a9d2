"""The examples made again by hand, page by page: the same text as by import, word for word."""

import re

import pytest
from django.test import Client

from accounts.demo import make_people
from agreements.document.articles import articles
from agreements.document.fill import fill
from agreements.examples import example
from agreements.models import Agreement, Answers
from agreements.transfer.inserting import import_document
from tests.journeys.hands import ClientHands
from tests.journeys.shown import answered, pages_of
from tests.journeys.typist import Typist

UIDS = re.compile(r' data-(party|signatory)="[^"]*"')


def text_of(answers):
    """Give the text of an agreement without the uids, which differ: (label, heading, html) of every block."""
    blocks = fill(articles(answers), answers, audience="team", at="draft")
    return [(one.label, one.heading, UIDS.sub("", one.html)) for one in blocks]


def make_by_hand(hands, imported):
    """Make an imported agreement again by hand, and give the answers of the one that was made."""
    before = set(Agreement.objects.values_list("pk", flat=True))
    typist = Typist(hands)
    typist.begin(imported.kind.slug, imported.agreement.municipality.name)
    typist.type_over(pages_of(imported))
    return Answers(Agreement.objects.exclude(pk__in=before).get())


@pytest.mark.parametrize("name", ["tijmstraat", "zwaluwveen", "bremkwartier", "oeverkwartier", "veenhoek"])
def test_an_example_made_by_hand_says_the_same_word_for_word(db, name):
    people = make_people()
    imported = Answers(import_document(example(name)))
    client = Client()
    client.force_login(people["sanne"])
    made = make_by_hand(ClientHands(client), imported)
    assert answered(pages_of(made)) == answered(pages_of(imported))
    assert text_of(made) == text_of(imported)
