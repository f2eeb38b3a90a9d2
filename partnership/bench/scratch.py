"""A database in memory with the example agreements, so that measuring touches nothing that is kept."""

import re
from contextlib import contextmanager
from dataclasses import dataclass
from tempfile import TemporaryDirectory

from django.core.management import call_command
from django.db import connections
from django.db.backends.sqlite3.base import DatabaseWrapper
from django.test import Client, override_settings

from accounts.joining import account_for, municipality_called
from agreements.examples import example
from agreements.models import Membership
from agreements.transfer.inserting import import_document

FEW, MANY, MANIFEST = "veenhoek", "oeverkwartier", "zwaluwveen"
HOST = "localhost"
HIDDEN = re.compile(r'<input type="hidden" name="(\w+)" value="([^"]*)"')


@dataclass
class World:
    """The examples that are measured, by name, and a browser of their editor."""

    agreements: dict
    client: Client

    def get(self, address):
        """Ask for a page as the editor; anything but a page is a mistake of ours."""
        response = self.client.get(address)
        if response.status_code != 200:
            raise RuntimeError(f"{address} answered {response.status_code}")
        return response

    def change(self, address, field, words):
        """Answer one question of a page anew, so that the text beside it marks what is different."""
        hidden = dict(HIDDEN.findall(self.get(address).content.decode()))
        response = self.client.post(address, hidden | {"asked": field, field: words})
        if response.status_code != 302:
            raise RuntimeError(f"{address} answered a save with {response.status_code}")


@contextmanager
def scratch():
    """Give a World in a database of its own."""
    kept = connections["default"]
    connections["default"] = in_memory(kept.settings_dict)
    changed = {"ROOT_URLCONF": "partnership.bench.urls", "ALLOWED_HOSTS": [HOST], "SECURE_SSL_REDIRECT": False}
    try:
        with TemporaryDirectory() as room, override_settings(MEDIA_ROOT=room, **changed):
            call_command("migrate", verbosity=0, interactive=False)
            call_command("createcachetable", verbosity=0)
            yield world()
    finally:
        connections["default"].connection.close()
        connections["default"] = kept


def in_memory(settings):
    """Make a connection to a new SQLite database in memory, which lives as long as the connection."""
    engine = {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:", "OPTIONS": {}}
    return DatabaseWrapper({**settings, **engine}, alias="default")


def world():
    """Take in the examples, and log their editor in."""
    editor = account_for("meter@wijk.voorbeeld", "Meter Voorbeeld")[0]
    agreements = {}
    for name in (FEW, MANY, MANIFEST):
        municipality_called("Lindwaarden")
        agreements[name] = import_document(example(name), "Lindwaarden")
        Membership.objects.create(user=editor, agreement=agreements[name], role="editor")
    client = Client(SERVER_NAME=HOST)
    client.force_login(editor)
    return World(agreements, client)
