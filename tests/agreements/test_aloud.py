"""The example agreements read aloud: what a reader would stumble over, in every kind and for every reader."""

import re
from pathlib import Path

import pytest
import yaml
from django.conf import settings

from agreements.document.articles import articles
from agreements.document.fill import fill
from agreements.document.slots import SLOT
from agreements.document.tree import BLOCKS, Node, read
from agreements.kinds import KINDS
from agreements.steps.hidden import printable
from agreements.transfer.reading import answers_of
from tests.agreements.test_html_subset import problems

EXAMPLES = sorted((settings.BASE_DIR / "agreements" / "examples").glob("*.yaml"))
STUMBLES = {
    "two spaces": re.compile(r"  "),
    "a space before a stop": re.compile(r" [.,;:)]"),
    "two stops": re.compile(r"(?<!\.)\.\.(?!\.)|,,|\?\.|!\."),
    "a sentence without capital": re.compile(r"(?<!\bu\.a)(?<!\bi\.o)[.!?] [a-zé]"),
    "an empty value": re.compile(r"None|\(\)|‘’|True|False"),
    "a word twice": re.compile(r"\b(de|het|een|en|van|dat|wij|partijen) \1\b", re.IGNORECASE),
    "a hanging and": re.compile(r"\ben[.,:]"),
}


def lines(node):
    """Yield the words of every block that holds words."""
    bare = "".join(text_of(child) for child in node.children if not (isinstance(child, Node) and child.tag in BLOCKS))
    if bare.strip():
        yield node, bare
    for child in node.elements():
        if child.tag in BLOCKS:
            yield from lines(child)


def text_of(part):
    """Give the words of a piece of a line."""
    return part if isinstance(part, str) else "".join(text_of(child) for child in part.children)


def stumbles(html):
    """List what a reader would stumble over, with the line."""
    found = []
    for node, line in lines(read(html)):
        found += [f"{what}: {line}" for what, pattern in STUMBLES.items() if pattern.search(line)]
        first = re.sub(r"^(\d{1,2}\.\d{1,2} )?[‘“(]*(['’][stn] )?", "", line)
        small = (
            first[:1].islower()
            and not first.startswith("https://")
            and node.tag in ("p", "li", "h3", "th", "td", "caption")
        )
        found += [f"no capital: {line}"] if small else []
    return found


def load(path, kind):
    """Read an example as if its team had chosen this kind."""
    return printable(answers_of(yaml.safe_load(Path(path).read_text()), kind))


@pytest.mark.parametrize("audience", ["team", "public"])
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_reads_well_in_every_kind(path, kind, audience):
    answers = load(path, kind)
    blocks = fill(articles(answers), answers, audience=audience, at="draft")
    assert [stumble for block in blocks for stumble in stumbles(block.html)] == []
    assert [problem for block in blocks for problem in problems(block.html)] == []
    assert not any(SLOT.search(block.html) for block in blocks)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_nobody_who_did_not_agree_is_named_in_public(path):
    answers = answers_of(yaml.safe_load(Path(path).read_text()))
    text = " ".join(block.html for block in fill(articles(answers), answers, audience="public"))
    signing = [each for party in answers.parties for each in party.signatories]
    in_office = {each.person.name for each in signing if each.function in ("wethouder", "burgemeester")}
    silent = {person.name for person in answers.people if not person.name_public} - in_office
    assert [name for name in silent if name and name in text] == []
