"""The list of checks in docs/signals.md is the one in the code."""

import ast
import inspect
import sys
from functools import cache

import pytest
from django.conf import settings
from django.utils.module_loading import import_string

from agreements.checks.base import CHECKS

pytestmark = pytest.mark.once
LIST = settings.BASE_DIR / "docs" / "signals.md"


@cache
def names_in(module):
    """Map every function of a module to the names it uses."""
    tree = ast.parse(inspect.getsource(sys.modules[module]))
    functions = [node for node in tree.body if isinstance(node, ast.FunctionDef)]
    return {one.name: {node.id for node in ast.walk(one) if isinstance(node, ast.Name)} for one in functions}


def used_by(module, name, seen=()):
    """List the names that a function uses, also by way of other functions of its module."""
    own = names_in(module)
    found = set(own[name])
    for other in found & set(own) - {name, *seen}:
        found |= used_by(module, other, (*seen, name))
    return found


def line_of(path):
    """Write the line of a check: its name, its rule, and whether it stops something."""
    check = import_string(path)
    kinds = [word for word in ("Blocker", "Advice") if word in used_by(check.__module__, check.__name__)]
    rule = inspect.getdoc(check).partition("\n\n")[0].replace("\n", " ")
    return f"| `{path.removeprefix('agreements.checks.')}` | {rule} | {', '.join(kinds)} |"


def test_the_list_of_checks_is_the_one_in_the_code():
    written = [line for line in LIST.read_text().splitlines() if line.startswith("| `")]
    assert written == [line_of(path) for path in CHECKS]
