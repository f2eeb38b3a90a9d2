"""Makes the project run on a machine that has only python3, pip and git; uses the standard library alone."""

import os
import sys
from pathlib import Path
from urllib.parse import quote

from partnership.bootstrap import libraries, packages
from partnership.bootstrap.progress import Refused

ROOT = Path(__file__).resolve().parent.parent.parent


def prepare(argv):
    """Set what the command in `argv` needs; where Django is missing, make .venv and start again inside it.

    With SETUP=off in the environment nothing is installed.
    """
    command = argv[1] if len(argv) > 1 else "help"
    os.environ.update(environment_of(command))
    if os.environ.get("SETUP") == "off" or packages.present():
        return
    try:
        python = packages.install(ROOT, "test" if command == "test" else "runtime")
        os.environ.update(libraries.install(ROOT / ".venv"))
    except Refused as sentence:
        raise SystemExit(f"manage.py: {sentence}") from None
    os.environ["SETUP"] = "off"  # the next one finds everything, or says itself what is missing
    sys.stdout.flush()
    os.execv(python, [python, *argv])


def environment_of(command):
    """Return the variables that a command needs before the settings are read.

    The demo keeps to its own database and files, whatever the environment says: it must never reach real ones.
    """
    if command == "demo":
        # DEMO_DIR remembers the first choice, because this runs again inside .venv
        kept = Path(os.environ.get("DEMO_DIR") or os.environ.get("VAR_DIR") or ROOT / "var").resolve()
        return {
            "DEMO": "1",
            "DEMO_DIR": str(kept),
            "VAR_DIR": str(kept / "demo"),
            "DATABASE_URL": "sqlite:///" + quote(str(kept / "demo.sqlite3")),
            "PRODUCTION": "0",
        }
    if command == "test":
        return {"SECRET_KEY": "only-for-tests-" + "0123456789abcdef" * 4, "PRODUCTION": "0", "DEMO": "0"}
    return {}
