"""A wrong or unsafe value stops the start with one sentence; the process is really started with each."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.once
ROOT = Path(__file__).resolve().parent.parent.parent
GOOD_KEY = "".join(chr(65 + number % 57) for number in range(64))
PRODUCTION = {
    "PRODUCTION": "1",
    "SECRET_KEY": GOOD_KEY,
    "ALLOWED_HOSTS": "afspraken.example.nl",
    "BASE_URL": "https://afspraken.example.nl",
}
SHOW = "import partnership.settings as s; print({})"


def start(folder, code="import partnership.settings", **values):
    """Run `code` in a process that has only these values in its environment."""
    surroundings = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH") if name in os.environ}
    command = [sys.executable, "-c", code]
    env = {**surroundings, "VAR_DIR": str(folder), **values}
    return subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=False)


def refused(outcome):
    """Return the sentence on stderr, which must be alone there."""
    assert outcome.returncode == 3, outcome.stderr
    lines = outcome.stderr.strip().splitlines()
    assert len(lines) == 1, outcome.stderr
    assert lines[0].startswith("partnership does not start: ")
    return lines[0]


def test_development_starts_without_any_value(tmp_path):
    outcome = start(tmp_path / "new", SHOW.format("s.DEBUG, s.DEMO, s.PRODUCTION, '*' in s.ALLOWED_HOSTS"))
    assert (outcome.stdout, outcome.stderr) == ("False False False False\n", "")


def test_production_starts_with_the_four_values_it_needs(tmp_path):
    outcome = start(tmp_path, **PRODUCTION)
    assert (outcome.returncode, outcome.stderr) == (0, "")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("DEBUG", "ja"),
        ("DEMO", "2"),
        ("PRODUCTION", "perhaps"),
        ("BASE_URL", "afspraken.example.nl"),
        ("BASE_URL", "https://afspraken.example.nl/map"),
        ("TRUSTED_PROXIES", "-1"),
        ("TRUSTED_PROXIES", "²"),
        ("DATABASE_URL", "mysql://localhost/wijk"),
        ("DATABASE_URL", "wijk"),
        ("DATABASE_URL", "postgresql://localhost:poort/wijk"),
    ],
)
def test_a_wrong_value_is_named(tmp_path, name, value):
    assert f": {name} " in refused(start(tmp_path, **{name: value}))


def test_a_pool_of_no_connections_is_named(tmp_path):
    outcome = start(tmp_path, DATABASE_URL="postgresql:///wijk", DATABASE_POOL="0")
    assert ": DATABASE_POOL is '0'" in refused(outcome)


def test_a_refused_database_does_not_show_its_password(tmp_path):
    assert "geheim" not in refused(start(tmp_path, DATABASE_URL="mysql://joris:geheim@localhost/wijk"))


@pytest.mark.parametrize(
    ("changed", "word"),
    [
        ({"SECRET_KEY": ""}, "SECRET_KEY must be given"),
        ({"SECRET_KEY": "short"}, "SECRET_KEY must be 50"),
        ({"SECRET_KEY": "a" * 64}, "SECRET_KEY must be 50"),
        ({"SECRET_KEY": "django-insecure-" + GOOD_KEY}, "SECRET_KEY must be 50"),
        ({"DEBUG": "1"}, "DEBUG"),
        ({"DEMO": "1"}, "DEMO"),
        ({"ALLOWED_HOSTS": "*"}, "ALLOWED_HOSTS"),
        ({"ALLOWED_HOSTS": "afspraken.example.nl,.example.nl"}, "ALLOWED_HOSTS"),
        ({"ALLOWED_HOSTS": ""}, "ALLOWED_HOSTS"),
        ({"BASE_URL": "http://afspraken.example.nl"}, "BASE_URL"),
        ({"DATABASE_URL": "sqlite:////tmp/x.sqlite3?transaction_mode=DEFERRED"}, "SQLite"),
        ({"DATABASE_URL": "sqlite:////tmp/x.sqlite3?init_command=PRAGMA+journal_mode%3DWAL"}, "SQLite"),
        ({"DATABASE_URL": "sqlite:////tmp/x.sqlite3?init_command=PRAGMA+synchronous%3DFULL"}, "SQLite"),
    ],
)
def test_production_refuses_what_is_unsafe(tmp_path, changed, word):
    assert word in refused(start(tmp_path, **{**PRODUCTION, **changed}))


@pytest.mark.parametrize(
    ("change", "word"),
    [
        ("import importlib.metadata as m; m.version = lambda name: '69.0'", "WeasyPrint"),
        ("import django; django.VERSION = (5, 2, 18, 'final', 0)", "Django"),
    ],
)
def test_old_libraries_are_refused(tmp_path, change, word):
    assert word in refused(start(tmp_path, f"{change}\nimport partnership.settings"))


@pytest.mark.parametrize(
    "command",
    [
        ["manage.py", "check"],
        ["-m", "gunicorn", "--no-control-socket", "--bind", "127.0.0.1:0", "partnership.wsgi:application"],
    ],
)
def test_every_way_to_start_ends_with_the_sentence_and_no_traceback(tmp_path, command):
    env = {"PATH": os.environ["PATH"], "VAR_DIR": str(tmp_path), "DEBUG": "ja"}
    outcome = subprocess.run(
        [sys.executable, *command], cwd=ROOT, env=env, capture_output=True, text=True, check=False, timeout=30
    )
    assert outcome.returncode == 3
    assert outcome.stderr.count("DEBUG is 'ja'") == 1
    assert "Traceback" not in outcome.stderr


def test_the_made_key_stays_the_same_and_is_for_its_owner_alone(tmp_path):
    show = SHOW.format("s.SECRET_KEY")
    first, second = start(tmp_path, show), start(tmp_path, show)
    assert first.stdout == second.stdout != "\n"
    assert len(first.stdout.strip()) >= 50
    assert stat.S_IMODE((tmp_path / "secret-key").stat().st_mode) == 0o600
    assert [file.name for file in tmp_path.iterdir()] == ["secret-key"]


def test_a_folder_that_cannot_be_written_is_named(tmp_path):
    (tmp_path / "file").touch()
    assert "SECRET_KEY is empty" in refused(start(tmp_path / "file"))


def test_postgresql_gets_a_pool_and_short_limits(tmp_path):
    show = SHOW.format("s.DATABASES['default']['CONN_MAX_AGE'], s.DATABASES['default']['OPTIONS']")
    said = start(tmp_path, show, DATABASE_URL="postgresql://joris:x@localhost/wijk").stdout
    assert said.startswith("0 ")
    for part in ("'pool'", "'connect_timeout': 3", "statement_timeout=5000", "lock_timeout=3000"):
        assert part in said


def test_sqlite_loses_nothing(tmp_path):
    said = start(tmp_path, SHOW.format("s.DATABASES['default']['OPTIONS']")).stdout
    for part in ("'IMMEDIATE'", "journal_mode=WAL", "synchronous=FULL", "'timeout': 20"):
        assert part in said
