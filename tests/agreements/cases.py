"""The five examples in memory: their answers, and the words of each block of their text for the team or for all."""

from functools import lru_cache

import yaml

from agreements.document.articles import articles
from agreements.document.fill import fill
from agreements.document.tree import read, words
from agreements.examples import NOT_PUBLIC, example
from agreements.steps.hidden import printable
from agreements.transfer.reading import answers_of


@lru_cache
def case(name):
    """Give the answers of an example as somebody opens it who signs: with the consents that its people give."""
    answers = answers_of(yaml.safe_load(example(name)))
    for signatory in answers.signatories:
        signatory.person.name_public = signatory.person.uid not in NOT_PUBLIC
    return answers


@lru_cache
def text(name, audience="team"):
    """Map the slug of every block of an example to its words."""
    shown = printable(case(name))
    blocks = fill(articles(shown), shown, audience=audience, at="draft")
    return {block.slug: " ".join(words(read(block.html)).split()) for block in blocks}


def whole(name, audience="team"):
    """Give all the words of an example."""
    return " ".join(text(name, audience).values())


def party(name, uid):
    """Find a party of an example by its key."""
    return next(party for party in case(name).parties if party.uid == uid)


def body(name, called):
    """Find a meeting of an example by its name."""
    return next(body for body in case(name).bodies if body.name == called)
