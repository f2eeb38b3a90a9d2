"""Measuring works from nothing and touches nothing: the figures that it promises are there."""

import json
import os
import subprocess
import sys

import pytest

pytestmark = pytest.mark.once
# With 4 parties and with 14: one for each kind of answers, and who asks what of which agreement.
QUERIES = {"step": 77, "row": 77, "grid": 77, "tasks": 74, "check": 68, "text": 65}


def bench(folder, *words):
    """Run the command in a process of its own, with nothing kept from before; give what it wrote."""
    ours = {"VAR_DIR": str(folder), "DATABASE_URL": "", "DJANGO_SETTINGS_MODULE": "partnership.settings"}
    return subprocess.run(
        [sys.executable, "-m", "django", "bench", *words],
        env={**os.environ, **ours},
        capture_output=True,
        text=True,
        check=False,
    )


def test_pages_and_bytes_are_measured_as_ratios(tmp_path):
    done = bench(tmp_path, "--json", "--rounds", "1", "--only", "pages,bytes")
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert {name: sizes["4"]["queries"] for name, sizes in found["pages"].items()} == QUERIES
    assert {name: sizes["14"]["queries"] for name, sizes in found["pages"].items()} == QUERIES
    assert all(size["times_bare_view"] > 0 for sizes in found["pages"].values() for size in sizes.values())
    assert found["pages"]["step"]["4"]["times_bare_form"] > 0
    assert {name: one["total"] for name, one in found["bytes"].items() if not one["within_goal"]} == {}
    assert not list(tmp_path.glob("*.sqlite3*")), "it wrote in a database that is kept"


def test_the_pdf_is_measured_beside_weasyprint_alone(tmp_path):
    done = bench(tmp_path, "--json", "--rounds", "1", "--only", "pdf")
    assert done.returncode == 0, done.stderr
    for name, one in json.loads(done.stdout)["pdf"].items():
        assert {"cpu_ms", "bare_cpu_ms", "times_bare", "per_minute", "chromium"} <= set(one), name


def test_a_wrong_choice_is_one_sentence(tmp_path):
    done = bench(tmp_path, "--only", "snelheid")
    assert done.returncode != 0
    assert "Kies --only uit pages, pdf, bytes" in done.stderr
