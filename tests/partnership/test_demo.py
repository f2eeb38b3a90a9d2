"""The demo as somebody types it: it answers, keeps what was typed, says what is wrong and ends as a whole."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
COMMAND = [sys.executable, "manage.py", "demo"]
pytestmark = pytest.mark.once


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    """Give the demos of this file one folder, so that its database is made once."""
    return tmp_path_factory.mktemp("demo")


@pytest.fixture
def port():
    """Find a port that is free now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def environment(home):
    """Return the environment of somebody whose real database must stay out of it."""
    return {"PATH": os.environ["PATH"], "VAR_DIR": str(home), "DATABASE_URL": "postgresql://nergens.invalid/echt"}


@pytest.fixture
def demo(home, port):
    """Give a function that starts the demo and returns its process once it has told its address."""
    started = []

    def start(*options):
        process = subprocess.Popen(
            [*COMMAND, "--port", str(port), *options],
            cwd=ROOT, env=environment(home), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        )  # fmt: skip
        started.append(process)
        for line in process.stdout:
            if "Ctrl-C" in line:
                return process
        pytest.fail("the demo ended before it told its address")

    yield start
    for process in started:
        process.terminate()
        process.communicate(timeout=30)


def children(process):
    """Return the ids of the processes that a process started, and of those that they started."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            parent = int(stat.read_text().rpartition(")")[2].split()[1])
        except OSError:
            continue
        if parent == process:
            found += [int(stat.parent.name), *children(int(stat.parent.name))]
    return found


def alive(number):
    """Return whether a process still runs."""
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    return True


def ask(port, path):
    """Return what the demo answers."""
    with urllib.request.urlopen(f"http://localhost:{port}{path}", timeout=20) as answer:
        return answer.status, answer.read().decode()


@pytest.mark.parametrize("asked", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_it_answers_and_ends_as_a_whole(demo, port, asked):
    process = demo()
    assert ask(port, "/gezond/") == (200, "gezond\n")
    assert ask(port, "/gereed/") == (200, "gereed\n")
    below = children(process.pid)
    assert len(below) >= 4  # the web server and its two processes, and the worker
    process.send_signal(asked)
    said = process.communicate(timeout=30)[0]
    assert (process.returncode, "gestopt" in said, "Traceback" in said) == (0, True, False)
    assert [number for number in below if alive(number)] == []


def test_a_second_start_keeps_what_was_typed_and_fresh_begins_anew(demo, home):
    demo().terminate()
    (home / "demo" / "files").mkdir(exist_ok=True)
    (home / "demo" / "files" / "kaart.png").touch()
    time.sleep(2)
    second = demo()
    assert (home / "demo" / "files" / "kaart.png").exists()
    second.terminate()
    second.wait(30)
    demo("--fresh")
    assert not (home / "demo" / "files" / "kaart.png").exists()


def test_a_second_demo_at_once_is_refused_with_a_sentence(demo, home):
    demo()
    outcome = subprocess.run(
        [*COMMAND, "--port", "1"], cwd=ROOT, env=environment(home), capture_output=True, text=True, check=False
    )
    assert (outcome.returncode, outcome.stderr) == (1, "CommandError: De demo draait al. Stop die eerst met Ctrl-C.\n")


def test_a_taken_port_is_told_with_another_one(home):
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        taken = other.getsockname()[1]
        outcome = subprocess.run(
            [*COMMAND, "--port", str(taken)],
            cwd=ROOT, env=environment(home), capture_output=True, text=True, check=False,
        )  # fmt: skip
    assert outcome.returncode == 1
    assert outcome.stderr.startswith(f"CommandError: Poort {taken} kan niet worden gebruikt")
    assert f"--port {taken + 1}" in outcome.stderr
    assert outcome.stderr.count("\n") == 1


@pytest.mark.parametrize("typed", ["nul", "0", "65536", "-1"])
def test_a_wrong_port_is_told(home, typed):
    outcome = subprocess.run(
        [*COMMAND, f"--port={typed}"], cwd=ROOT, env=environment(home), capture_output=True, text=True, check=False
    )
    assert outcome.returncode == 2
    assert f"invalid poortnummer value: '{typed}'" in outcome.stderr
