"""Runs the whole application on this machine with invented people, to try it out."""

import contextlib
import fcntl
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from importlib import import_module, util
from pathlib import Path

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.db import DatabaseError, connections
from django.db.migrations.exceptions import InconsistentMigrationHistory as MigrationError

EXAMPLES = "agreements.examples"
PATIENCE = 60  # seconds that the web may take to answer for the first time
GRACE = 10  # seconds that a process gets to end by itself


class Command(BaseCommand):
    """Migrates, loads the examples once, starts web and worker, and ends both on Ctrl-C."""

    help = "Start de demo: de hele toepassing op deze computer, met verzonnen mensen."
    requires_system_checks = []

    def add_arguments(self, parser):
        """Add the port and whether to begin anew."""
        parser.add_argument("--port", type=_port, default=8000, help="de poort van het adres (gewoon: 8000)")
        parser.add_argument("--fresh", action="store_true", help="gooi weg wat in de demo is getypt en begin opnieuw")

    def handle(self, *, port, fresh, **options):
        """Run until somebody ends it."""
        if not settings.DEMO:
            raise CommandError("Start de demo met: python3 manage.py demo")
        os.environ["BASE_URL"] = settings.BASE_URL = f"http://localhost:{port}"
        with _only_one(settings.VAR_DIR), _processes() as start:
            _must_be_free(port)
            self._prepare(fresh)
            web = start(*_web(port))
            worker = start(sys.executable, "manage.py", "db_worker", "--queue-name", "*", "--verbosity", "0")
            _wait_for(web, port)
            self._tell(port)
            _until_one_ends(web, worker)
        self.stdout.write("De demo is gestopt.")

    def _prepare(self, fresh):
        """Bring the demo's database up to date, and load the examples into a new one."""
        database = Path(settings.DATABASES["default"]["NAME"])
        loaded = settings.VAR_DIR / "examples-loaded"
        if fresh:
            _throw_away(database)
        older = database.exists()
        if not older:
            loaded.unlink(missing_ok=True)
        self.stdout.write("Database klaarzetten …")
        try:
            call_command("migrate", verbosity=0, interactive=False)
            call_command("createcachetable", verbosity=0)
        except (DatabaseError, MigrationError) as error:
            if not older:
                raise
            raise CommandError(
                f"De database van de demo past niet meer ({error}). Begin opnieuw met --fresh."
            ) from None
        if not loaded.exists() and (examples := _examples()):
            self.stdout.write("Voorbeelden laden (eenmalig) …")
            examples.load_demo()
            loaded.touch()
        connections.close_all()

    def _tell(self, port):
        """Print the address and what to try as whom."""
        address = f"http://localhost:{port}"
        lines = ["", f"De demo draait op {address}/", ""]
        if tries := getattr(_examples(), "WHO_TO_TRY", ()):
            lines += [f"Kies op {address}/demo/ wie je bent, en probeer:", *map(_in_one_line, tries), ""]
        lines += [
            f"Alle mail en alle codes lees je op {address}/demo/post/",
            "Wat je typt blijft bewaard. Opnieuw beginnen: python3 manage.py demo --fresh",
            "Stoppen: Ctrl-C",
        ]
        self.stdout.write("\n".join(lines))
        self.stdout.flush()


def _examples():
    """Return the module with the examples, or None where there are none."""
    spec = util.find_spec(EXAMPLES)
    return import_module(EXAMPLES) if spec and spec.origin else None


def _port(typed):
    """Return the port number in `typed`."""
    number = int(typed)
    if not 0 < number < 65536:
        raise ValueError
    return number


_port.__name__ = "poortnummer"  # argparse prints it where the number is wrong


def _in_one_line(who):
    """Return what to try as whom, given as a sentence or as a name and a sentence."""
    return f"- {who}" if isinstance(who, str) else "- " + ": ".join(map(str, who))


def _web(port):
    """Return the command that serves the application on this machine alone."""
    return (
        *(sys.executable, "-m", "gunicorn", "partnership.wsgi:application"),
        *(
            "--bind",
            f"127.0.0.1:{port}",
            "--workers",
            "2",
            "--threads",
            "4",
            "--log-level",
            "warning",
            "--no-control-socket",
        ),
    )


@contextlib.contextmanager
def _only_one(folder):
    """Refuse a second demo on the same data; the system lets go of the lock however this process ends."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise CommandError("De demo draait al. Stop die eerst met Ctrl-C.") from None
        yield


def _must_be_free(port):
    """Refuse a port on which something else listens."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError as error:
            raise CommandError(
                f"Poort {port} kan niet worden gebruikt ({error.strerror}). "
                f"Kies een andere: python3 manage.py demo --port {port + 1 if port < 65535 else 8001}"
            ) from None


def _throw_away(database):
    """Remove the demo's database and its files."""
    for file in database.parent.glob(database.name + "*"):
        file.unlink()
    shutil.rmtree(settings.MEDIA_ROOT, ignore_errors=True)


class _Stop(Exception):
    """Somebody asked to end."""


@contextlib.contextmanager
def _processes():
    """Give a function that starts a process, and end all of them whatever happens.

    Each has its own session, so that Ctrl-C reaches this process alone, which then ends the others in order.
    """
    running = []

    def stop(number, frame):
        for name in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(name, signal.SIG_IGN)
        raise _Stop

    def start(*command):
        running.append(subprocess.Popen(command, cwd=settings.BASE_DIR, start_new_session=True))
        return running[-1]

    for name in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(name, stop)
    with contextlib.suppress(_Stop):
        try:
            yield start
        finally:
            _end(running)


def _end(running):
    """Ask every process to end, and kill after a while what is left of it."""
    for process in running:
        process.terminate()
    until = time.monotonic() + GRACE
    for process in running:
        try:
            process.wait(max(0.1, until - time.monotonic()))
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def _wait_for(web, port):
    """Return when the web answers; any answer will do, a page that fails says so itself."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        if web.poll() is not None:
            raise CommandError("De webserver stopte. Wat hierboven staat zegt waarom.")
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/gezond/", timeout=5):
                return
        except urllib.error.HTTPError:
            return
        except OSError:
            time.sleep(0.1)
    raise CommandError(f"De webserver gaf na {PATIENCE} seconden nog geen antwoord.")


def _until_one_ends(web, worker):
    """Wait until a process ends by itself, which it never should."""
    while web.poll() is None and worker.poll() is None:
        time.sleep(0.5)
    who = "De webserver" if web.poll() is not None else "De verwerker van taken en mail"
    raise CommandError(f"{who} stopte. Wat hierboven staat zegt waarom.")
