"""What holds for every example, whatever is done to it: references resolve, and only the text changes that must."""

import random

import pytest
import yaml

from accounts.joining import municipality_called
from agreements.document.articles import articles, articles_reading
from agreements.kinds import KINDS
from agreements.models import Answers, BudgetLine, Definition, Party, PartyGroup, Request
from agreements.models.base import answer_models
from agreements.models.fields import Someone, SomeoneValue
from agreements.models.values import get_value, set_value
from agreements.steps.base import new_row
from agreements.steps.hidden import printable
from agreements.teamwork.lists import StillUsed, remove
from agreements.teamwork.saves import Posted, Stamp
from agreements.transfer.inserting import import_document
from agreements.transfer.reading import answers_of
from meetings.models import MeetingBody
from tests.agreements.test_aloud import EXAMPLES

WHO = {"party": Party, "group": PartyGroup, "body": MeetingBody}
LISTS = {Party: "partijen", PartyGroup: "groepen", MeetingBody: "overleggen"}
NAMED = [path.stem for path in EXAMPLES]


def read(name, kind=None):
    """Read an example by its name, as if its team had chosen this kind."""
    path = next(path for path in EXAMPLES if path.stem == name)
    return answers_of(yaml.safe_load(path.read_text()), kind)


def everybody(answers):
    """List (row, question, Someone) of every answer to "who"."""
    return [
        (one, name, get_value(one, name))
        for model in answer_models()
        for name, field in getattr(model, "composites", {}).items()
        if isinstance(field, Someone)
        for one in answers.rows(model)
    ]


def astray(answers):
    """List every answer to "who" that names a row which is not among the answers."""
    rows = {id(one) for model in WHO.values() for one in answers.rows(model)}
    return [(one, name) for one, name, who in everybody(answers) if who.target and id(who.target) not in rows]


def hashes(answers):
    """Map each article to the hash of its text."""
    return {block.slug: block.hash for block in articles(printable(answers))}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", NAMED)
def test_everybody_who_is_named_is_there_also_in_a_copy_that_is_printed(name, kind):
    answers, chance = read(name, kind), random.Random(name)
    assert astray(answers) == astray(printable(answers)) == []
    for one, question, _who in everybody(answers):
        among = [(kind, target) for kind, model in WHO.items() for target in answers.rows(model)]
        set_value(one, question, SomeoneValue(*chance.choice([*among, ("everyone", None)])))
    assert astray(answers) == astray(printable(answers)) == []


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", NAMED)
def test_new_names_for_all_parties_change_no_text(name, kind):
    answers = read(name, kind)
    before = hashes(answers)
    for party in answers.parties:  # the order of the alphabet stays, because signatures may follow it
        party.short_name, party.official_name = f"Zz {party.short_name}", f"Zz {party.official_name}"
        party.in_sentence, party.many = f"zz {party.in_sentence}", not party.many
    assert hashes(answers) == before


MORE = (
    (Definition, {"term": "Slagroom", "meaning": "room die is geslagen"}),
    (BudgetLine, {"purpose": "Slagroom"}),
    (Request, {"addressee": "de banketbakker", "text": "meer slagroom"}),
)


@pytest.mark.parametrize("name", NAMED)
def test_an_article_more_changes_no_other_text(name):
    answers = read(name)
    before = hashes(answers)
    for model, values in MORE:
        answers.add(new_row(model, answers, uid="slagroom", **values))
        after = hashes(answers)
        reading = {slug for field in values for slug in articles_reading(answers.kind.slug, model.plural, field)}
        assert {slug for slug in {*before, *after} if before.get(slug) != after.get(slug)} <= reading
        before = after


@pytest.mark.django_db
def test_what_others_point_at_goes_only_after_a_question_and_leaves_nothing_astray(sanne):
    """In the largest example: parties, groups and meetings, in an order that chance gives."""
    municipality_called("Oeverlinde")
    agreement = import_document(next(path for path in EXAMPLES if path.stem == "oeverkwartier").read_text())
    answers, chance = Answers(agreement), random.Random(20270301)
    gone = [one for model in LISTS for one in answers.rows(model)]
    for place, one in enumerate(chance.sample(gone, 9)):
        posted = Posted(agreement, LISTS[type(one)], "team", one.uid, sanne, {})
        sheet = answers.sheets.get((posted.step, "team"))
        stamp = Stamp(sheet.number if sheet else 0, f"page{place:04}", 0, frozenset())
        pointed = any(who.target and who.target.uid == one.uid for _row, _name, who in everybody(answers))
        try:
            remove(posted, stamp)
        except StillUsed:
            remove(posted, stamp, sure=True)
        else:
            assert not pointed, one
        answers = Answers(agreement)
        assert not answers.has(one.uid)
        assert astray(answers) == []
        assert articles(printable(answers))
