"""What the tests about accounts need: the people, and the outbox instead of the test runner's own mail."""

import re

import pytest

from accounts.models import OutgoingMail
from tests.people import *  # noqa: F403  fixtures are found by name


@pytest.fixture(autouse=True)
def outbox(settings):
    """Send through the outbox; pytest-django would catch mail before it."""
    settings.EMAIL_BACKEND = "accounts.outbox.OutboxBackend"


@pytest.fixture
def mailed_code(db):
    """Give a function that reads the newest code mailed to an address."""

    def read(email):
        return re.search(r"\b\d{4}-\d{4}\b", OutgoingMail.objects.filter(to=email).first().body)[0]

    return read
