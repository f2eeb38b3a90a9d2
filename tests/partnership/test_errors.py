"""The error pages say in Dutch what to do now, to anybody, and come even when nothing else works."""

import re

import pytest
from django.core.exceptions import RequestDataTooBig, SuspiciousOperation
from django.test import Client, RequestFactory

from partnership import errors
from tests.people import sanne

__all__ = ["sanne"]

ANSWERS = {
    400: errors.bad_request,
    403: errors.permission_denied,
    404: errors.not_found,
    409: errors.conflict,
    413: errors.too_large,
    429: errors.too_many,
    500: errors.server_error,
}
# What the page must tell somebody to do.
WHAT_NOW = {
    400: "Ga terug met de terugknop",
    403: "Log in met het e-mailadres van de uitnodiging",
    404: "Kijk of het adres helemaal is overgenomen",
    409: "Laad de pagina opnieuw",
    413: "Kies een kleiner bestand",
    429: "Wacht een paar minuten",
    500: "Probeer het over een paar minuten opnieuw",
}


def asked(path="/ergens/"):
    return RequestFactory().get(path)


def words(response):
    return " ".join(re.sub(r"<[^>]+>", " ", response.text).split())


@pytest.mark.parametrize("status", ANSWERS)
def test_an_error_page_says_what_to_do_now(status):
    response = ANSWERS[status](asked())
    assert response.status_code == status
    assert WHAT_NOW[status] in words(response)


@pytest.mark.parametrize("status", ANSWERS)
def test_an_error_page_speaks_to_nobody_in_particular(status):
    assert not re.search(r"\b(u|uw|je|jij|jou|jouw|jullie)\b", words(ANSWERS[status](asked())), re.IGNORECASE)


@pytest.mark.parametrize("status", ANSWERS)
def test_an_error_page_needs_no_database_and_no_session(status):
    """The request has no user and no session, and this test may not touch the database."""
    assert "<h1" in ANSWERS[status](asked()).text


def test_a_hidden_page_and_one_that_never_was_get_the_same_answer():
    assert errors.not_found(asked("/werk/abc/")).content == errors.not_found(asked("/werk/xyz/")).content


def test_a_request_that_is_too_big_gets_the_page_that_says_so():
    assert errors.bad_request(asked(), RequestDataTooBig()).status_code == 413
    assert errors.bad_request(asked(), SuspiciousOperation()).status_code == 400


def test_who_asks_too_fast_hears_when_to_come_back():
    assert errors.too_many(asked())["Retry-After"] == "60"


def test_a_conflict_names_what_happened_and_where_to_go_on():
    response = errors.conflict(
        asked(), heading="Elif heeft dit al verstuurd", explanation="Om 14:03.", address="/werk/abc/"
    )
    assert response.status_code == 409
    assert '<h1 class="utrecht-heading-1">Elif heeft dit al verstuurd</h1>' in response.text
    assert 'href="/werk/abc/"' in response.text


def test_a_conflict_escapes_what_people_typed():
    assert "<b>" not in errors.conflict(asked(), heading="<b>", explanation="<b>").text


def test_the_last_resort_comes_when_the_page_cannot_be_drawn(settings):
    settings.TEMPLATES = [{"BACKEND": "django.template.backends.django.DjangoTemplates", "DIRS": []}]
    response = errors.server_error(asked())
    assert response.status_code == 500
    assert "Er ging iets mis" in response.text


@pytest.mark.usefixtures("sample_pages")
def test_a_broken_address_gets_our_page(client, db):
    response = client.get("/bestaat-niet/")
    assert response.status_code == 404
    assert "Deze pagina is er niet" in response.text
    assert not response.cookies


def test_a_form_without_a_valid_token_loses_nothing(settings):
    settings.CSRF_FAILURE_VIEW = "partnership.errors.csrf_failure"
    response = Client(enforce_csrf_checks=True).post("/inloggen/", {"email": "sanne@wijk.voorbeeld"})
    assert response.status_code == 403
    assert "er is niets weg" in words(response)
    assert "terugknop van de browser" in words(response)
