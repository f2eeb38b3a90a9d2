"""Making an imported agreement again by hand, and what the two must have in common."""

import re

from django.test import Client

from agreements.document.articles import articles
from agreements.document.fill import fill
from agreements.examples import example
from agreements.models import Agreement, Answers
from agreements.transfer.inserting import import_document
from tests.journeys.hands import ClientHands
from tests.journeys.shown import answered, pages_of
from tests.journeys.typist import Typist

UIDS = re.compile(r' data-(party|signatory)="[^"]*"')


def imported(name):
    """Take in an example."""
    return Answers(import_document(example(name)))


def blocks_of(answers):
    """Give the blocks of a text as the team reads it."""
    return fill(articles(answers), answers, audience="team", at="draft")


def text_of(answers):
    """Give (label, heading, html) of every block, without the uids of rows, which differ."""
    return [(one.label, one.heading, UIDS.sub("", one.html)) for one in blocks_of(answers)]


def made_by_hand(hands, answers, pages=None):
    """Make an agreement again by hand (or only some pages of it), and give the answers of what was made."""
    before = set(Agreement.objects.values_list("pk", flat=True))
    typist = Typist(hands)
    typist.begin(answers.kind.slug, answers.agreement.municipality.name)
    typist.type_over(pages_of(answers) if pages is None else pages)
    return Answers(Agreement.objects.exclude(pk__in=before).get())


def assert_same(made, example):
    """Compare every answer that a page shows, and then the text word for word."""
    assert answered(pages_of(made)) == answered(pages_of(example))
    assert text_of(made) == text_of(example)


def assert_made_by_hand(user, name):
    """Let somebody make an example by hand without a browser, and compare it with the imported one."""
    example, client = imported(name), Client()
    client.force_login(user)
    assert_same(made_by_hand(ClientHands(client), example), example)
