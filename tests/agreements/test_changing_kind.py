"""Another kind asks other questions and keeps every answer."""

import pytest
from django.apps import apps

from agreements.kinds import KINDS
from agreements.models.base import answer_models
from agreements.models.values import names_of, stored
from agreements.steps.chapters import all_steps
from agreements.steps.hidden import printable
from tests.agreements.test_hostile import filled, kind_of, pages_of
from tests.agreements.world import logged_in, words_of

ROUND = ("manifest", "intentieverklaring", "samenwerkingsovereenkomst", "manifest")


def everything(world):
    """Give every stored answer of every row, but for the kind itself."""
    answers = world.answers
    return {
        (model.plural, row.uid, name): stored(row, name)
        for model in answer_models()
        for row in answers.rows(model)
        for name in names_of(model)
        if (model.plural, name) != ("basics", "kind")
    }


@pytest.fixture
def full(world, sanne):
    """An agreement in which every step of every kind got an answer that is taken."""
    who = logged_in(sanne)
    world.everything_asked(sanne)
    for slug, step in all_steps().items():
        if step.who.name == "the_person":
            continue
        world.kind(kind_of(slug))
        address, names = pages_of(world, step)
        names = [name for name in names if name != "kind"]
        page = {"sheet": 0, "page": "abcdefgh", "asked": " ".join(names)}
        who.post(address, page | filled(names, "7") | {f"{name}_0": "open" for name in names if name.endswith("due")})
    world.kind("manifest")
    return world


def test_no_answer_is_lost_on_the_way_through_all_kinds_and_back(full, sanne):
    before = everything(full)
    assert len({plural for plural, _uid, _name in before}) > 20
    for kind in ROUND:
        page = full.open(sanne, "vorm")
        basics = full.answers.basics
        subject = {"subject_0": "anders", "subject_1": basics.subject}
        assert page.send({"kind": kind, "title": basics.title} | subject).status_code == 302
        assert full.answers.basics.kind == kind
        assert everything(full) == before


@pytest.mark.parametrize("kind", KINDS)
def test_every_page_of_every_kind_opens_with_all_answers(full, sanne, kind):
    full.kind(kind)
    who = logged_in(sanne)
    for page in ("", "antwoorden/", "tekst/", "pdf/"):
        assert who.get(f"{full.root}{page}").status_code == 200


def test_what_a_kind_does_not_ask_is_kept_and_not_printed(world, sanne):
    world.add(sanne, "verzoeken", addressee="provincie", text="Help met een onderzoek")
    world.kind("samenwerkingsovereenkomst")
    assert world.answers.requests
    assert printable(world.answers).requests == []
    assert "Help met een onderzoek" not in words_of(logged_in(sanne).get(f"{world.root}tekst/"))
    world.kind("manifest")
    assert "Help met een onderzoek" in words_of(logged_in(sanne).get(f"{world.root}tekst/"))


def test_all_apps_that_keep_answers_are_known():
    assert {model._meta.app_label for model in answer_models()} <= {app.label for app in apps.get_app_configs()}
