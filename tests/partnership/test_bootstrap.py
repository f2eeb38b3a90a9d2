"""What manage.py does before Django is there, as far as that can be seen without an empty machine."""

import hashlib
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from partnership import bootstrap
from partnership.bootstrap import libraries, packages
from partnership.bootstrap.progress import Phase, Refused

pytestmark = pytest.mark.once
ROOT = bootstrap.ROOT
STANDARD = sys.stdlib_module_names | {"partnership"}
LOCKS = ("runtime", "test", "dev")


def locked(name):
    """Return package → version as a lock has them."""
    text = (ROOT / "requirements" / f"{name}.txt").read_text()
    return dict(re.findall(r"^([a-z0-9-]+)==([^ ;\\]+)", text, re.MULTILINE))


@pytest.mark.parametrize("file", [ROOT / "manage.py", *sorted((ROOT / "partnership" / "bootstrap").glob("*.py"))])
def test_what_starts_first_needs_the_standard_library_alone(file):
    names = re.findall(r"^(?:from|import) ([a-z_]+)", file.read_text(), re.MULTILINE)
    assert set(names) - STANDARD == set()


@pytest.mark.parametrize("switched", [{"SETUP": "off"}, {}])
def test_nothing_is_installed_when_it_is_switched_off_or_already_there(switched):
    code = "from partnership import bootstrap; bootstrap.prepare(['manage.py', 'check']); print('goes on')"
    env = {"PATH": os.environ["PATH"], **switched}
    outcome = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=env, capture_output=True, text=True, check=False
    )
    assert (outcome.stdout, outcome.stderr) == ("goes on\n", "")


def test_the_demo_keeps_to_its_own_database_whatever_the_environment_says(monkeypatch, tmp_path):
    monkeypatch.setenv("DATABASE_URL", "postgresql://host/echt")
    monkeypatch.setenv("PRODUCTION", "1")
    monkeypatch.setenv("VAR_DIR", str(tmp_path))
    monkeypatch.delenv("DEMO_DIR", raising=False)
    first = bootstrap.environment_of("demo")
    assert first["DATABASE_URL"] == f"sqlite:///{tmp_path}/demo.sqlite3"
    assert (first["VAR_DIR"], first["DEMO"], first["PRODUCTION"]) == (str(tmp_path / "demo"), "1", "0")
    for name, value in first.items():
        monkeypatch.setenv(name, value)
    assert bootstrap.environment_of("demo") == first


def test_other_commands_keep_the_environment():
    assert bootstrap.environment_of("migrate") == {}


def test_a_python_that_fits_is_found():
    assert packages.find_python() == sys.executable


def test_a_machine_with_only_an_old_python_is_told_which_it_needs(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(Refused, match=r"Python 3\.11"):
        packages.find_python()


def test_an_old_python_looks_for_a_newer_one(monkeypatch, tmp_path):
    (tmp_path / "python3.12").write_text("#!/bin/sh\nexit 0\n")
    (tmp_path / "python3.12").chmod(0o755)
    (tmp_path / "python3.14").write_text("#!/bin/sh\nexit 1\n")
    (tmp_path / "python3.14").chmod(0o755)
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    monkeypatch.setenv("PATH", str(tmp_path))
    assert packages.find_python() == str(tmp_path / "python3.12")


def test_a_stamped_environment_costs_nothing(tmp_path):
    (tmp_path / "requirements").mkdir()
    lock = tmp_path / "requirements" / "runtime.txt"
    lock.write_text("django==5.2.19\n")
    (tmp_path / ".venv" / "bin").mkdir(parents=True)
    (tmp_path / ".venv" / "bin" / "python").symlink_to(sys.executable)
    (tmp_path / ".venv" / "lock-runtime").write_text(hashlib.sha256(lock.read_bytes()).hexdigest())
    before = sorted(tmp_path.rglob("*"))
    assert packages.install(tmp_path, "runtime") == str(tmp_path / ".venv" / "bin" / "python")
    assert sorted(tmp_path.rglob("*")) == before


def test_a_phase_says_what_it_does_and_how_long_it_took(capsys):
    with Phase("Kabels leggen") as phase:
        assert phase.run([sys.executable, "-c", "print('hallo')"]) == "hallo\n"
    assert re.fullmatch(r"Kabels leggen +klaar \(\d+ s\)\n", capsys.readouterr().out)


def test_a_phase_that_fails_shows_the_last_lines(capsys):
    with pytest.raises(Refused, match="regel 29"), Phase("Kabels leggen") as phase:
        phase.run([sys.executable, "-c", "for n in range(30): print('regel', n)\nraise SystemExit(1)"])
    assert "mislukt" in capsys.readouterr().out


def test_unpacked_libraries_are_found_by_their_folder(tmp_path, monkeypatch):
    monkeypatch.setenv("LD_LIBRARY_PATH", "/opt/lib")
    folder = tmp_path / "sysroot" / "usr" / "lib" / "x86_64-linux-gnu"
    folder.mkdir(parents=True)
    assert libraries.install(tmp_path)["LD_LIBRARY_PATH"] == f"{folder}:/opt/lib"


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_names_hashes_and_no_host(name):
    text = (ROOT / "requirements" / f"{name}.txt").read_text()
    assert "://" not in text
    assert not re.search(r"^-", text, re.MULTILINE)
    for block in re.split(r"\n(?=\S)", text.strip()):
        assert "--hash=sha256:" in block


def test_every_lock_holds_what_pyproject_asks():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    groups = {
        "runtime": project["project"]["dependencies"],
        "test": project["dependency-groups"]["test"],
        "dev": project["dependency-groups"]["dev"],
    }
    for name, asked in groups.items():
        found = locked(name)
        for requirement in map(Requirement, asked):
            assert found[requirement.name.lower()] in requirement.specifier


def test_a_larger_lock_holds_the_smaller_one():
    runtime, test, dev = map(locked, LOCKS)
    assert runtime.items() <= test.items() <= dev.items()


def test_every_dependency_has_its_reason_behind_it():
    text = (ROOT / "pyproject.toml").read_text()
    lines = re.findall(r'^    "[A-Za-z-]+(?:\[[a-z,]+\])?>=.*$', text, re.MULTILINE)
    assert len(lines) >= 20
    assert [line for line in lines if not re.search(r"# \w+", line)] == []


def test_the_folders_of_the_machine_are_nowhere_in_git():
    ignored = Path(ROOT / ".gitignore").read_text().split()
    assert {".venv/", "var/"} <= set(ignored)
