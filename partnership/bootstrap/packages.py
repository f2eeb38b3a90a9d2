"""Finds a Python that fits, makes .venv with it and installs what a lock names."""

import hashlib
import os
import shutil
import subprocess
import sys
from importlib import metadata, util

from partnership.bootstrap.progress import Phase, Refused

OLDEST, NEWEST = (3, 11), (3, 14)
DJANGO = "5.2"
WITHIN = {"runtime": ("runtime",), "test": ("test", "runtime")}  # the test lock holds the runtime lock
PIP = ("--no-compile", "--no-input", "--disable-pip-version-check", "--progress-bar=off", "--no-warn-script-location")


def present():
    """Return whether this Python already has the Django of the project."""
    try:
        return metadata.version("django").startswith(DJANGO)
    except metadata.PackageNotFoundError:
        return False


def install(root, lock):
    """Make `root`/.venv hold requirements/`lock`.txt and return its Python; costs nothing where it already does."""
    home = root / ".venv"
    python = home / "bin" / "python"
    file = root / "requirements" / f"{lock}.txt"
    if not _runs(python):
        _make(home, find_python())
    if _stamp(home, lock) != _hash(file):
        with Phase(f"Bibliotheken installeren uit requirements/{file.name} (eenmalig, ongeveer een minuut)") as phase:
            phase.run([*_pip(python), "install", *PIP, "--require-hashes", "-r", str(file)], _clean())
        for name in WITHIN[lock]:
            (home / f"lock-{name}").write_text(_hash(root / "requirements" / f"{name}.txt"))
    return str(python)


def _hash(file):
    return hashlib.sha256(file.read_bytes()).hexdigest()


def _stamp(home, lock):
    """Return the hash of the lock that was last installed here, or an empty text."""
    stamp = home / f"lock-{lock}"
    return stamp.read_text() if stamp.exists() else ""


def _clean():
    """Return the environment without what would lead pip to another place than .venv."""
    return {name: value for name, value in os.environ.items() if name not in {"PIP_TARGET", "PIP_USER", "PYTHONHOME"}}


def _runs(python):
    """Return whether the Python of .venv is there and still starts, which it does not after a system upgrade."""
    try:
        return subprocess.run([str(python), "-c", ""], capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def find_python():
    """Return the path of a Python from 3.11 to 3.14: this one if it fits, else the newest on the machine."""
    if OLDEST <= sys.version_info[:2] <= NEWEST:
        return sys.executable
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        found = shutil.which(f"python3.{minor}")
        if found and _runs(found):
            return found
    raise Refused("dit project heeft Python 3.11, 3.12, 3.13 of 3.14 nodig. Installeer een daarvan.")


def _make(home, python):
    """Make the virtual environment `home`; Debian leaves out ensurepip, so then without its own pip."""
    with Phase("Python-omgeving maken in .venv (eenmalig)") as phase:
        if home.exists():
            shutil.rmtree(home)
        command = [python, "-c", "import ensurepip, venv"]
        whole = subprocess.run(command, capture_output=True, check=False).returncode == 0
        phase.run([python, "-m", "venv", *([] if whole else ["--without-pip"]), str(home)])


def _pip(python):
    """Return how to call a pip that installs into the environment of `python`: its own, else the system's."""
    if subprocess.run([str(python), "-c", "import pip"], capture_output=True, check=False).returncode == 0:
        return [str(python), "-m", "pip"]
    if util.find_spec("pip"):
        return [sys.executable, "-m", "pip", "--python", str(python)]
    raise Refused("pip ontbreekt. Installeer het, op Debian en Ubuntu met: apt-get install python3-pip")
