"""The people of the tests, by name. Import a fixture by naming it as an argument; see tests/conftest.py."""

import time

import pytest
from allauth.account.authentication import AUTHENTICATION_METHODS_SESSION_KEY
from allauth.account.internal.flows.login import record_authentication
from django.test import RequestFactory

from accounts import joining


def person(name, email=None):
    """Make somebody with an account."""
    return joining.account_for(email or f"{name.split()[0].lower()}@wijk.voorbeeld", name)[0]


@pytest.fixture
def lindwaarden(db):
    """The municipality in which most of the tests happen."""
    return joining.municipality_called("Lindwaarden")[0]


@pytest.fixture
def ravenmeer(db):
    """Another municipality, which has no business here."""
    return joining.municipality_called("Ravenmeer")[0]


@pytest.fixture
def sanne(db):
    """Sanne, the editor."""
    return person("Sanne Voorbeeld")


@pytest.fixture
def joris(db):
    """Joris, a member of a party."""
    return person("Joris Model")


@pytest.fixture
def fatma(db):
    """Fatma, a second editor."""
    return person("Fatma Yılmaz", "fatma@wijk.voorbeeld")


@pytest.fixture
def elif_(db):
    """Elif, who works for the municipality."""
    return person("Elif Testema", "elif@lindwaarden.voorbeeld")


@pytest.fixture
def guus(db):
    """Guus, the editor of another agreement."""
    return person("Guus Model")


@pytest.fixture
def stranger(db):
    """Somebody with an account and nothing else."""
    return person("Ravi Proef")


@pytest.fixture
def noor(db, lindwaarden):
    """Noor, the coordinator of Lindwaarden."""
    user = person("Noor Fictie", "noor@lindwaarden.voorbeeld")
    joining.let_coordinate(user, lindwaarden)
    return user


def log_in_freshly(who, user, minutes=0):
    """Let the login of a browser be some minutes old."""
    request = RequestFactory().get("/")
    request.session = who.session
    record_authentication(request, user, method="code")
    request.session[AUTHENTICATION_METHODS_SESSION_KEY][-1]["at"] = time.time() - 60 * minutes
    request.session.save()
