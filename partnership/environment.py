"""Reads one value from the environment, and stops the start with one sentence where it is wrong."""

import os
import secrets
import sys
import warnings
from pathlib import Path
from urllib.parse import urlsplit

import environ

NOT_AGAIN = 3  # the exit code after which gunicorn does not start its process anew
YES = {"1", "true", "yes", "on"}
NO = {"", "0", "false", "no", "off"}


def refuse(sentence):
    """End the start with one sentence on stderr, without a traceback."""
    print(f"partnership does not start: {sentence}", file=sys.stderr)
    raise SystemExit(NOT_AGAIN)


def switch(name, default=False):
    """Return the yes or no in the variable `name`; a word that is neither stops the start."""
    typed = os.environ.get(name, "yes" if default else "no").strip().lower()
    if typed not in YES | NO:
        refuse(f"{name} is '{typed}', but must be 1 or 0.")
    return typed in YES


def whole(name, default, least=0):
    """Return the whole number of at least `least` in the variable `name`."""
    typed = os.environ.get(name, str(default)).strip()
    if not (typed.isascii() and typed.isdigit() and len(typed) < 10 and int(typed) >= least):
        refuse(f"{name} is '{typed}', but must be a whole number of at least {least}.")
    return int(typed)


def words(name, default=()):
    """Return the words in the variable `name`, written with commas between them."""
    return [word.strip() for word in os.environ.get(name, ",".join(default)).split(",") if word.strip()]


def address(name, default):
    """Return the web address in the variable `name`, without a slash at its end."""
    typed = os.environ.get(name, default).strip().rstrip("/")
    parts = urlsplit(typed)
    if parts.scheme not in {"http", "https"} or not parts.hostname or parts.query or parts.path:
        refuse(f"{name} is '{typed}', but must be an address such as https://afspraken.example.nl.")
    return typed


def database(name, default):
    """Return Django's description of the database that the URL in the variable `name` points at.

    `default` is the file of the SQLite database that is used where the variable is empty.
    """
    url = os.environ.get(name, "").strip()
    if not url:
        return {"ENGINE": "django.db.backends.sqlite3", "NAME": str(default)}
    try:
        with warnings.catch_warnings():  # django-environ only warns about what it cannot read
            warnings.simplefilter("error")
            found = environ.Env.db_url_config(url)
    except (ValueError, KeyError, Warning):
        found = {}
    if found.get("ENGINE") not in {"django.db.backends.sqlite3", "django.db.backends.postgresql"}:
        # The URL itself is not repeated: it may hold a password
        refuse(f"{name} must be an address such as sqlite:////srv/db.sqlite3 or postgresql://user:word@host/name.")
    return found


def secret(name, folder):
    """Return the secret in the variable `name` and whether it was made here.

    Where the variable is empty the secret is made once and kept in `folder`, readable by its owner alone.
    """
    given = os.environ.get(name, "").strip()
    if given:
        return given, False
    kept = Path(folder) / "secret-key"
    try:
        return (kept.read_text() if kept.exists() else _make_secret(kept)), True
    except OSError as error:
        refuse(f"{name} is empty and {kept} cannot be used ({error.strerror}).")


def _make_secret(kept):
    """Write a new secret in the file `kept` and return it; of two that start at once the first one wins."""
    kept.parent.mkdir(parents=True, exist_ok=True)
    mine = kept.with_name(f"secret-key.{os.getpid()}.{secrets.token_hex(4)}")
    with os.fdopen(os.open(mine, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        file.write(secrets.token_urlsafe(48))
    try:
        os.link(mine, kept)  # fails when somebody else was first, and never shows half a file
    except FileExistsError:
        pass
    finally:
        mine.unlink()
    return kept.read_text()
