"""Every answer carries the headers that keep a browser from doing what somebody else asks it."""

from pathlib import Path

import pytest
from django.conf import settings

pytestmark = pytest.mark.urls("tests.partnership.addresses")
STYLE = next((Path(settings.BASE_DIR) / "static").rglob("*.css")).relative_to(settings.BASE_DIR)
ANSWERS = {
    "/gezond/": 200,
    "/.well-known/security.txt": 200,
    f"/{STYLE}": 200,
    "/static/bestaat-niet.css": 404,
    "/bestaat-niet/": 404,
    "/gesloten/": 302,
    "/fout/400/": 400,
    "/fout/403/": 403,
    "/fout/500/": 500,
}


@pytest.fixture
def ask(client, db):
    """Ask for an address as a browser does over https, and take an error page as an answer."""
    client.raise_request_exception = False
    answers = []

    def ask(path, **extra):
        answers.append(client.get(path, secure=True, **extra))
        return answers[-1]

    yield ask
    for answer in answers:
        answer.close()


def policy(answer):
    """Return the Content-Security-Policy as directive → set of sources."""
    parts = (part.split() for part in answer["Content-Security-Policy"].split(";"))
    return {name: set(sources) for name, *sources in parts}


@pytest.mark.parametrize(("path", "status"), ANSWERS.items())
def test_every_answer_carries_the_headers(ask, path, status):
    answer = ask(path)
    assert answer.status_code == status
    assert answer["X-Frame-Options"] == "DENY"
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert answer["Referrer-Policy"] == "same-origin"
    assert answer["Cross-Origin-Opener-Policy"] == "same-origin"
    assert int(answer["Strict-Transport-Security"].removeprefix("max-age=")) >= 31_536_000
    rules = policy(answer)
    for name in ("default-src", "script-src", "style-src", "connect-src", "font-src", "form-action"):
        assert rules[name] == {"'self'"}
    for name in ("base-uri", "frame-ancestors", "object-src"):
        assert rules[name] == {"'none'"}
    assert rules["img-src"] == {"'self'", "data:"}
    assert "unsafe" not in answer["Content-Security-Policy"]


@pytest.mark.parametrize("host", ["kwaad.example", "localhost.kwaad.example", "localhost:80@kwaad.example"])
def test_another_host_is_refused(ask, host):
    assert ask("/gesloten/", headers={"host": host}).status_code == 400


def test_what_a_proxy_says_about_the_host_is_ignored(ask):
    answer = ask("/gesloten/", headers={"host": "localhost", "x-forwarded-host": "kwaad.example"})
    assert answer["Location"] == "/inloggen/?next=/gesloten/"


@pytest.mark.parametrize("path", ["/gezond/", "/.well-known/security.txt", f"/{STYLE}", "/bestaat-niet/"])
def test_what_is_only_read_sets_no_cookie(ask, path):
    answer = ask(path)
    assert not answer.cookies
    assert "Cookie" not in answer.get("Vary", "")


def test_a_closed_view_leads_to_the_login(ask):
    assert ask("/gesloten/")["Location"] == "/inloggen/?next=/gesloten/"
