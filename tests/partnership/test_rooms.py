"""The rooms of the house, who may look into whom, and the few things that stand in one place only."""

import ast
import re
from pathlib import Path

import pytest
from django.conf import settings
from django.contrib.contenttypes.fields import GenericForeignKey

from agreements.document.articles import articles_reading
from agreements.kinds import KINDS
from agreements.models.answers import owner_model
from agreements.models.base import answer_models
from agreements.models.values import field_of
from agreements.steps.chapters import all_steps, chapters, steps
from agreements.views.forms import FromForm, RowActForm, StampForm, SuggestionForm
from tests.agreements.printed import NEVER, STEERS, STEERS_IN

pytestmark = pytest.mark.once
ROOT = Path(settings.BASE_DIR)
HOUSES = ("accounts", "agreements", "meetings", "partnership")
# A room may import itself and what stands before it in its row.
ORDER = ("accounts", "agreements", "meetings", "partnership")
INSIDE = ("kinds", "choosing", "models", "steps", "checks", "transfer", "document", "teamwork", "workflow", "views")
ON_TOP = {"templatetags": "views", "urls": "views", "coordinating": "views", "deciding": "views",
          "inviting": "views", "apps": "models",
          "migrations": "views", "management": "management", "tasks": "views", "examples": "management"}  # fmt: skip
# The only imports that point upward, as (from, to), each with its reason.
UPWARD = set()


def modules():
    """List (dotted name, path) of every module of ours."""
    for house in HOUSES:
        for path in sorted((ROOT / house).rglob("*.py")):
            yield ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"), path


MODULES = dict(modules())


def imports(path):
    """List (node, dotted name) of everything of ours that a module imports, wherever in it."""
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            found = [f"{node.module}.{alias.name}" for alias in node.names]
            yield from ((node, name if name in MODULES else node.module) for name in found)
        elif isinstance(node, ast.Import):
            yield from ((node, alias.name) for alias in node.names)


def room(name):
    """Give the house of a module, and inside agreements its floor."""
    parts = name.split(".")
    floor = parts[1] if parts[0] == "agreements" and len(parts) > 1 else ""
    return parts[0], ON_TOP.get(floor, floor)


def may_see(own, other):
    """Tell whether a module may import another one."""
    (house, floor), (other_house, other_floor) = room(own), room(other)
    if house != other_house:
        return ORDER.index(other_house) < ORDER.index(house)
    if house != "agreements" or floor in ("management", ""):
        return True
    return other_floor in INSIDE and INSIDE.index(other_floor) <= INSIDE.index(floor)


@pytest.mark.parametrize("name", MODULES)
def test_a_module_looks_only_into_rooms_below_it(name):
    wrong = {
        other
        for _node, other in imports(MODULES[name])
        if other.split(".")[0] in HOUSES and not may_see(name, other) and (name, other) not in UPWARD
    }
    assert wrong == set()


def test_kinds_imports_nothing_of_ours():
    assert [name for _node, name in imports(MODULES["agreements.kinds"]) if name.split(".")[0] in HOUSES] == []


@pytest.mark.parametrize("name", MODULES)
def test_an_import_inside_a_function_carries_its_reason(name):
    path = MODULES[name]
    lines = path.read_text().split("\n")
    tree = ast.parse(path.read_text())
    inside = [
        node
        for function in ast.walk(tree)
        if isinstance(function, ast.FunctionDef)
        for node in ast.walk(function)
        if isinstance(node, ast.Import | ast.ImportFrom)
    ]
    for node in inside:
        beside = lines[node.lineno - 1].partition("#")[2] + lines[node.lineno - 2]
        assert "#" in lines[node.lineno - 1] or "#" in lines[node.lineno - 2], (name, node.lineno)
        assert len(re.sub(r"noqa: \w+", "", beside).strip(" #-")) > 10, (name, node.lineno)


@pytest.mark.parametrize("name", MODULES)
def test_every_module_opens_with_a_sentence(name):
    if "migrations" not in name and MODULES[name].read_text().strip():
        said = ast.get_docstring(ast.parse(MODULES[name].read_text()))
        assert said, name
        assert said.split("\n\n")[0].rstrip().endswith((".", "?", "!")), name


def test_text_is_called_safe_in_one_place_only():
    called = []
    for name, path in MODULES.items():
        called += [name for _ in re.finditer(r"^[^#\n]*\bmark_safe\(", path.read_text(), re.MULTILINE)]
    assert called == ["agreements.templatetags.steps"]
    for path in (ROOT / "templates").rglob("*.html"):
        text = path.read_text()
        assert "|safe" not in text, path
        assert "autoescape off" not in text, path


# --- Answers and steps ---------------------------------------------------------------------------------------------

STEPS = list(all_steps().values())
IDS = [step.slug for step in STEPS]


def test_answers_have_no_many_to_many_and_no_generic_keys():
    for model in answer_models():
        assert not model._meta.many_to_many, model
        assert not [one for one in model._meta.private_fields if isinstance(one, GenericForeignKey)], model


def test_every_slug_is_one_steps():
    slugs = [step.slug for kind in KINDS for chapter in chapters(kind) for step in chapter.steps]
    for kind in KINDS:
        own = [step.slug for chapter in chapters(kind) for step in chapter.steps]
        assert len(own) == len(set(own))
    assert set(slugs) == set(all_steps())
    assert all(re.fullmatch(r"[a-z][a-z0-9-]{2,39}", slug) for slug in slugs)


@pytest.mark.parametrize("step", STEPS, ids=IDS)
def test_every_field_that_is_asked_exists_once(step):
    names = [one.name for one in step.asks]
    assert len(names) == len(set(names))
    for name in names:
        assert field_of(step.model, name).verbose_name


def test_a_field_is_asked_by_one_step_per_object():
    """Two steps may ask a field of one model only when they are about different owners."""
    seen = {}
    for step in STEPS:
        for one in step.asks:
            seen.setdefault((step.model, one.name), []).append(step.slug)
    assert {key: slugs for key, slugs in seen.items() if len(slugs) > 1} == {}


@pytest.mark.parametrize("step", STEPS, ids=IDS)
def test_no_question_has_the_name_of_something_the_page_itself_sends(step):
    sent = {*StampForm.base_fields, *FromForm.base_fields, *RowActForm.base_fields, *SuggestionForm.base_fields}
    assert not sent & {one.name for one in step.asks}
    assert not {"csrfmiddlewaretoken"} & {one.name for one in step.asks}


@pytest.mark.parametrize("step", STEPS, ids=IDS)
def test_what_a_step_counts_on_is_there(step):
    if step.is_grid:
        assert step.cells is not None
    if step.model.owner:
        assert owner_model(step.model) in answer_models()
    assert set(step.usual) <= {one.name for one in step.asks}
    for one in step.asks:
        assert one.by in ("start_review", "start_signing", "publish")


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.letter)
def test_every_question_feeds_an_article_or_is_named_as_never_printed(kind):
    silent = {
        f"{step.model.plural}.{one.name}"
        for step in steps(kind.slug).values()
        for one in step.asked_of(kind.letter)
        if not articles_reading(kind.slug, step.model.plural, one.name)
    }
    assert silent <= NEVER | STEERS | STEERS_IN.get(kind.letter, set()) | {"basics.together"}  # how all are called
