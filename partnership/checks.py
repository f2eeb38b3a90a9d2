"""What must hold before the application starts; each refusal is one sentence."""

from importlib.metadata import version

import django

LEAST_DJANGO = (5, 2, 19)
LEAST_WEASYPRINT = 70
LEAST_KEY = 50
SAFE_SQLITE = ("transaction_mode=immediate", "journal_mode=wal", "synchronous=full")


def refusals(values):
    """Yield a sentence for everything in the settings `values` that is unsafe; in development only what never is."""
    if django.VERSION[:3] < LEAST_DJANGO:
        yield "Django is older than {}.{}.{}, which lacks security repairs.".format(*LEAST_DJANGO)
    if int(version("weasyprint").split(".")[0]) < LEAST_WEASYPRINT:
        yield f"WeasyPrint is older than {LEAST_WEASYPRINT}, which reads files it was not given."
    if values["PRODUCTION"]:
        yield from _of_production(values)


def _of_production(values):
    """Yield a sentence for everything that production may not have."""
    key = values["SECRET_KEY"]
    if values["SECRET_KEY_MADE"]:
        yield "SECRET_KEY must be given in production; the one made on this machine is for trying out."
    elif len(key) < LEAST_KEY or len(set(key)) < 10 or key.startswith("django-insecure-"):
        yield f"SECRET_KEY must be {LEAST_KEY} or more characters that nobody can guess."
    if values["DEBUG"]:
        yield "DEBUG shows secrets to everybody and must be off in production."
    if values["DEMO"]:
        yield "DEMO lets anybody in as a demo person and must be off in production."
    if not values["ALLOWED_HOSTS"] or any("*" in host or host.startswith(".") for host in values["ALLOWED_HOSTS"]):
        yield "ALLOWED_HOSTS must name every host exactly in production, without * or a dot in front."
    if not values["BASE_URL"].startswith("https://"):
        yield "BASE_URL must begin with https:// in production."
    yield from _of_sqlite(values["DATABASES"]["default"])


def _of_sqlite(database):
    """Yield a sentence where SQLite could lose what was saved: not IMMEDIATE, not WAL, not FULL."""
    if not database["ENGINE"].endswith("sqlite3"):
        return
    options = database.get("OPTIONS", {})
    said = f"transaction_mode={options.get('transaction_mode')}; {options.get('init_command')}".lower().replace(" ", "")
    if any(part not in said for part in SAFE_SQLITE):
        yield "SQLite must run with transaction_mode=IMMEDIATE, journal_mode=WAL and synchronous=FULL in production."
