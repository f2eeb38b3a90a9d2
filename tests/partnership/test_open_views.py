"""The complete list of what answers without logging in: one address more or less fails."""

import re

import pytest
from django.urls import URLPattern, URLResolver, get_resolver

from accounts.urls import demo_urlpatterns
from tests.people import lindwaarden, sanne

__all__ = ["lindwaarden", "sanne"]

# Every address (as in the URLconf) with what somebody without account gets. "open" pages are read and set no cookie,
# "form" pages may set the CSRF cookie, "closed" ones lead to the login.
OPEN, FORM, CLOSED = "open", "form", "closed"
ADDRESSES = {
    "": OPEN,
    "toegankelijkheid/": OPEN,
    "privacy/": OPEN,
    "hulp/": OPEN,
    "huisstijl/<slug:slug>.css": OPEN,
    "inloggen/": FORM,
    "inloggen/code/": FORM,
    "inloggen/uitgezet/": FORM,
    "account-maken/": FORM,
    "uitloggen/": FORM,
    "werk/": CLOSED,
    "werk/nieuw/": CLOSED,
    "werk/keuzehulp/": CLOSED,
    "werk/keuzehulp/advies/": CLOSED,
    "werk/<key:key>/": CLOSED,
    "werk/<key:key>/bijhouden/": CLOSED,
    "werk/<key:key>/mensen/": CLOSED,
    "werk/<key:key>/mensen/uitnodigen/": CLOSED,
    "werk/<key:key>/mensen/uitnodiging/<uid:uid>/opnieuw/": CLOSED,
    "werk/<key:key>/mensen/uitnodiging/<uid:uid>/intrekken/": CLOSED,
    "werk/<key:key>/mensen/<int:held>/verwijderen/": CLOSED,
    "werk/<key:key>/zet/<slug:name>/": CLOSED,
    "werk/<key:key>/lezen/": CLOSED,
    "werk/<key:key>/lezen/<uid:owner>/": CLOSED,
    "werk/<key:key>/reacties/": CLOSED,
    "werk/<key:key>/reacties/vastleggen/": CLOSED,
    "werk/<key:key>/andere-vorm/": CLOSED,
    "werk/<key:key>/vervolg/": CLOSED,
    "werk/<key:key>/verschillen/": CLOSED,
    "werk/<key:key>/balans/": CLOSED,
    "werk/<key:key>/antwoorden/": CLOSED,
    "werk/<key:key>/antwoorden/besproken/": CLOSED,
    "werk/<key:key>/signalen/": CLOSED,
    "werk/<key:key>/signalen/<uid:uid>/": CLOSED,
    "werk/<key:key>/stap/<slug:step>/": CLOSED,
    "werk/<key:key>/stap/<slug:step>/<uid:owner>/": CLOSED,
    "werk/<key:key>/stap/<slug:step>/<uid:owner>/<uid:row>/": CLOSED,
    "werk/<key:key>/gebruikelijk/<slug:step>/<uid:owner>/": CLOSED,
    "werk/<key:key>/gebruikelijk/<slug:step>/<uid:owner>/<uid:row>/": CLOSED,
    "werk/<key:key>/lijst/<slug:step>/<uid:owner>/voorbeeld/": CLOSED,
    "werk/<key:key>/lijst/<slug:step>/<uid:owner>/terug/<int:save>/": CLOSED,
    "werk/<key:key>/lijst/<slug:step>/<uid:owner>/<uid:row>/": CLOSED,
    "werk/<key:key>/onder/<slug:step>/<uid:owner>/<uid:row>/": CLOSED,
    "werk/<key:key>/keuze/<int:kept>/": CLOSED,
    "werk/<key:key>/bestand/<uid:uid>/": CLOSED,
    "werk/<key:key>/tijdlijn/": CLOSED,
    "werk/<key:key>/tijdlijn/keten/": CLOSED,
    "werk/<key:key>/overdrachten-in-beeld/": CLOSED,
    "werk/<key:key>/tekst/": CLOSED,
    "werk/<key:key>/word/": CLOSED,
    "werk/<key:key>/pdf/": CLOSED,
    "werk/<key:key>/pdf/<slug:layout>/": CLOSED,
    "toetsing/": CLOSED,
    "toetsing/<key:key>/": CLOSED,
    "toetsing/<key:key>/dossier/": CLOSED,
    "toetsing/<key:key>/besluitvoorstel/": CLOSED,
    "toetsing/<key:key>/besluitvoorstel/word/": CLOSED,
    "toetsing/<key:key>/besluitvoorstel/pdf/": CLOSED,
    "gemeente/<slug:slug>/bepalingen/": CLOSED,
    "gemeente/<slug:slug>/bepalingen/<slug:kind>/<slug:article>/": CLOSED,
    "gemeente/<slug:slug>/bepalingen/<slug:kind>/<slug:article>/terug/": CLOSED,
    "werk/<key:key>/overleg/<uid:uid>/": CLOSED,
    "uitnodiging/": FORM,
    "uitnodiging/<str:token>/": FORM,
    "gezond/": OPEN,
    "gereed/": OPEN,
    ".well-known/security.txt": OPEN,
}
# Only where the demo runs; production refuses to start with it.
DEMO = {"demo/": FORM, "demo/als/<slug:slug>/": FORM, "demo/post/": FORM}
GIVEN = {"slug": "lindwaarden", "key": "zzzzzzzz", "step": "vorm", "owner": "team", "row": "zzzzzzzzzz", "save": "1",
         "kept": "1", "uid": "zzzzzzzzzz", "layout": "concept", "kind": "manifest", "article": "status",
         "name": "start_review", "held": "1", "token": "onbekend"}  # fmt: skip
HEADERS = {
    "X-Frame-Options": "DENY",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
}


def walk(patterns, before=""):
    """List (address, view) of every pattern, in whatever file it stands."""
    for one in patterns:
        if isinstance(one, URLResolver):
            yield from walk(one.url_patterns, before + str(one.pattern))
        elif isinstance(one, URLPattern):
            yield before + str(one.pattern), one.callback


ALL = dict(walk(get_resolver().url_patterns))


def filled(address):
    """Fill the names in an address."""
    return "/" + re.sub(r"<\w+:(\w+)>", lambda found: GIVEN[found[1]], address)


@pytest.fixture
def ask(client, lindwaarden):
    """Ask as somebody without account does, over https."""
    client.raise_request_exception = False
    return lambda path, method="get": getattr(client, method)(path, secure=True)


def test_every_address_stands_in_the_list_and_the_list_holds_no_other():
    demo = {str(one.pattern) for one in demo_urlpatterns}
    assert demo == set(DEMO)
    assert set(ALL) - demo == set(ADDRESSES)


def test_a_view_is_open_by_its_own_mark_and_no_other_way():
    for address, view in ALL.items():
        is_open = not getattr(view, "login_required", True)
        assert is_open == ({**ADDRESSES, **DEMO}[address] != CLOSED), address


def carries_the_headers(answer):
    """Hold every header of an answer."""
    assert {name: answer.get(name) for name in HEADERS} == HEADERS
    assert int(re.match(r"max-age=(\d+)", answer["Strict-Transport-Security"])[1]) >= 31_536_000
    policy = answer["Content-Security-Policy"]
    assert "unsafe" not in policy
    for name in ("default-src", "base-uri", "form-action", "frame-ancestors"):
        assert re.search(rf"{name} ('self'|'none')(;|$)", policy), name


@pytest.mark.parametrize("address", ADDRESSES)
@pytest.mark.parametrize("method", ["get", "head", "post", "put", "delete", "options"])
def test_what_anybody_gets_carries_the_headers_and_is_no_mistake(ask, address, method):
    answer = ask(filled(address), method)
    assert answer.status_code in (200, 302, 403, 404, 405)
    carries_the_headers(answer)
    if ADDRESSES[address] == CLOSED:
        assert answer.status_code == 302
        assert answer["Location"].startswith(f"/inloggen/?next=/{address[:5]}")


@pytest.mark.parametrize("address", [one for one, what in ADDRESSES.items() if what == OPEN])
def test_what_is_only_read_sets_no_cookie_and_is_the_same_for_everybody(ask, address):
    answer = ask(filled(address))
    assert answer.status_code == 200
    assert not answer.cookies
    assert "Cookie" not in answer.get("Vary", "")


@pytest.mark.parametrize("address", [one for one, what in ADDRESSES.items() if what == FORM])
def test_a_page_with_a_form_sets_the_token_cookie_at_most(ask, address):
    assert set(ask(filled(address)).cookies) <= {"csrf"}


@pytest.mark.parametrize("address", [one for one, what in ADDRESSES.items() if what == CLOSED])
def test_being_led_to_the_login_sets_no_cookie(ask, address):
    assert not ask(filled(address)).cookies


@pytest.mark.parametrize(
    "path", ["/bestaat-niet/", "/werk/zzz/", "/admin/", "/static/bestaat-niet.css", "/%00", "/" + "a" * 5000]
)
def test_what_does_not_exist_carries_the_headers_and_sets_no_cookie(ask, path):
    answer = ask(path)
    assert answer.status_code in (302, 404)
    carries_the_headers(answer)
    assert not answer.cookies


def test_a_refused_form_and_a_request_too_large_carry_the_headers(client, lindwaarden, sanne):
    client.force_login(sanne)
    carries_the_headers(client.post("/werk/nieuw/", {f"veld{n}": "x" for n in range(1001)}, secure=True))
    strict = type(client)(enforce_csrf_checks=True)
    strict.force_login(sanne)
    refused = strict.post("/werk/nieuw/", {}, secure=True)
    assert refused.status_code == 403
    carries_the_headers(refused)
