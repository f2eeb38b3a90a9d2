"""The test command itself: one database or both, what goes to pytest, and an exit code that tells the truth."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
HERE = "tests/partnership/test_bootstrap.py"
pytestmark = pytest.mark.once


def run(*arguments, **values):
    """Run the command as somebody types it."""
    env = {"PATH": os.environ["PATH"], "VAR_DIR": os.environ.get("VAR_DIR", ""), **values}
    command = [sys.executable, "manage.py", "test", *arguments]
    return subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=False)


def test_another_database_is_refused_with_a_sentence():
    outcome = run(DB="mysql")
    assert (outcome.returncode, outcome.stderr) == (
        1,
        "manage.py test: DB is 'mysql', maar moet sqlite of postgresql zijn.\n",
    )


def test_what_follows_goes_to_pytest_and_its_summary_comes_last():
    outcome = run("-n0", HERE, "-k", "every_lock_holds", DB="sqlite")
    assert outcome.returncode == 0
    assert "op sqlite" in outcome.stdout
    assert "postgresql" not in outcome.stdout
    assert outcome.stdout.splitlines()[-1].startswith("1 passed")


@pytest.mark.parametrize(("arguments", "code"), [(["-k", "geenenkele"], 5), (["--bestaat-niet"], 4)])
def test_nothing_run_is_no_success(arguments, code):
    assert run("-n0", HERE, *arguments, DB="sqlite").returncode == code


def test_the_heavy_proofs_run_only_when_asked():
    assert "tests/soak" not in run("-n0", "--collect-only", "tests", DB="sqlite").stdout
    assert "de zware proeven op sqlite" in run("-n0", "--collect-only", "--soak", DB="sqlite").stdout
