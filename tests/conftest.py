"""What every test has: a database of its own, a browser where there is one, and files that nobody keeps."""

import os

import pytest
from django.apps import apps
from django.db import connections
from hypothesis import settings as hypothesis_settings
from playwright.sync_api import expect

from agreements.models.frozen import FROZEN, guards, set_guards
from tests import browsers

# How long an example takes says more about who else uses the machine than about our code.
hypothesis_settings.register_profile("house", deadline=None)
hypothesis_settings.load_profile("house")
expect.set_options(timeout=browsers.PATIENCE)
collect_ignore = [] if os.environ.get("SOAK") else ["soak"]


@pytest.fixture(scope="session")
def django_db_modify_db_settings(request, tmp_path_factory):
    """Give every process its own SQLite file: threads can share a file and its locks, but not memory.

    PostgreSQL has one database for each process of xdist.
    """
    database = connections["default"].settings_dict
    if database["ENGINE"].endswith("sqlite3"):
        database["TEST"]["NAME"] = str(tmp_path_factory.mktemp("database") / "test.sqlite3")
    else:
        # A busy machine takes longer than five seconds to make and drop a whole database
        database["OPTIONS"]["options"] = "-c statement_timeout=120000 -c lock_timeout=30000"
        request.getfixturevalue("django_db_modify_db_settings_parallel_suffix")


@pytest.fixture(autouse=True)
def files(settings, tmp_path):
    """Keep what is uploaded or made during a test in a folder of that test."""
    settings.MEDIA_ROOT = tmp_path / "files"
    return settings.MEDIA_ROOT


def stand_aside(editor):
    """Take the guards of frozen tables away."""
    on = " ON {}" if editor.connection.vendor == "postgresql" else ""
    for table in (apps.get_model("agreements", name)._meta.db_table for name in FROZEN):
        for name, _sql in guards(editor.connection.vendor, table):
            editor.execute(f"DROP TRIGGER IF EXISTS {name}{on.format(table)}", params=None)


def stand_guard(editor):
    """Put the guards of frozen tables back."""
    stand_aside(editor)
    set_guards(apps, editor)


@pytest.fixture(autouse=True)
def emptied_afterwards(request):
    """Let the tables of a test with real transactions be emptied after it: what guards them stands aside meanwhile."""
    marker = request.node.get_closest_marker("django_db")
    real = {"transactional_db", "live_server"} & set(request.fixturenames)
    if not real and not (marker and marker.kwargs.get("transaction")):
        yield
        return
    request.getfixturevalue("transactional_db")
    with connections["default"].schema_editor() as editor:
        stand_guard(editor)
    yield
    with connections["default"].schema_editor() as editor:
        stand_aside(editor)


def pytest_collection_modifyitems(config, items):
    """Mark what needs a browser and skip it where there is none; a second run is for the database alone."""
    browser = [item for item in items if "browser" in getattr(item, "fixturenames", ())]
    for item in browser:
        item.add_marker("browser")
    if os.environ.get("DATABASE_ONLY"):
        left_out = [item for item in items if item.get_closest_marker("browser") or item.get_closest_marker("once")]
        items[:] = [item for item in items if item not in left_out]
        config.hook.pytest_deselected(items=left_out)
    elif browser and not os.environ.get("REQUIRE_BROWSER") and not browsers.find():
        for item in browser:
            item.add_marker(pytest.mark.skip(reason=browsers.MISSING))


def pytest_terminal_summary(terminalreporter):
    """Say in one line that the browser was missing, and not only how many tests were skipped."""
    if any(browsers.MISSING in str(report.longrepr) for report in terminalreporter.getreports("skipped")):
        terminalreporter.write_line(f"Let op: {browsers.MISSING}.")


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args):
    """Start the system's Chromium."""
    path = browsers.find()
    if not path:
        pytest.fail(browsers.MISSING)
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"  # Playwright runs an event loop beside the test
    return {**browser_type_launch_args, "executable_path": path, "args": browsers.ARGUMENTS}
