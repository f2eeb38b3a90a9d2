"""Logging in: a code comes by mail, and nobody learns who has an account."""

import re
from datetime import timedelta

import pytest
import time_machine
from django.urls import reverse
from django.utils import timezone

from accounts.joining import account_for
from accounts.models import OutgoingMail, User

LOGIN = "/inloggen/"
CODE = "/inloggen/code/"
WORK = "/werk/"


def ask(client, email, **more):
    return client.post(LOGIN, {"email": email, **more})


def words(response):
    """The page without what differs by chance: the CSRF token and the address itself."""
    page = re.sub(r'name="csrfmiddlewaretoken" value="\w+"', "", response.content.decode())
    return re.sub(r"[\w.]+@[\w.]+", "", page)


def logged_in(client):
    return "_auth_user_id" in client.session


def test_sanne_logs_in_with_the_code_from_her_mail(client, sanne, mailed_code):
    page = ask(client, "Sanne@wijk.voorbeeld")
    assert page.status_code == 302
    assert page["Location"] == CODE
    assert "sanne@wijk.voorbeeld" in client.get(CODE).content.decode().lower()
    done = client.post(CODE, {"code": mailed_code("Sanne@wijk.voorbeeld")})
    assert (done.status_code, done["Location"]) == (302, WORK)
    assert client.session["_auth_user_id"] == str(sanne.pk)


def test_the_code_may_be_typed_without_its_hyphen(client, sanne, mailed_code):
    ask(client, sanne.email)
    client.post(CODE, {"code": f" {mailed_code(sanne.email).replace('-', ' ')} "})
    assert logged_in(client)


def test_logging_in_proves_the_address(client, sanne, mailed_code):
    ask(client, sanne.email)
    client.post(CODE, {"code": mailed_code(sanne.email)})
    assert sanne.emailaddress_set.get().verified


def test_a_user_without_an_allauth_address_logs_in_too(client, db, mailed_code):
    User.objects.create_user("elif@lindwaarden.voorbeeld", name="Elif Testema")
    ask(client, "elif@lindwaarden.voorbeeld")
    client.post(CODE, {"code": mailed_code("elif@lindwaarden.voorbeeld")})
    assert logged_in(client)


def test_known_and_unknown_addresses_get_the_same_answers(client, sanne):
    answers = {}
    for email in (sanne.email, "niemand@wijk.voorbeeld"):
        browser = type(client)()
        asked = ask(browser, email)
        wrong = browser.post(CODE, {"code": "0000-0000"})
        answers[email] = [(a.status_code, a.get("Location"), words(a)) for a in (asked, browser.get(CODE), wrong)]
    assert answers[sanne.email] == answers["niemand@wijk.voorbeeld"]
    assert OutgoingMail.objects.count() == 2


def test_an_unknown_address_is_told_by_mail_how_to_join(client, db, settings):
    settings.BASE_URL = "https://afspraken.voorbeeld"
    ask(client, "niemand@wijk.voorbeeld")
    mail = OutgoingMail.objects.get()
    assert mail.to == "niemand@wijk.voorbeeld"
    assert "https://afspraken.voorbeeld/account-maken/" in mail.body


def test_after_five_wrong_codes_the_right_one_is_worth_nothing(client, sanne, mailed_code):
    ask(client, sanne.email)
    for _ in range(4):
        page = client.post(CODE, {"code": "0000-0000"})
        assert "Deze code klopt niet" in page.content.decode()
    assert client.post(CODE, {"code": "0000-0000"})["Location"] == LOGIN
    assert "te vaak verkeerd" in " ".join(str(message) for message in client.get(LOGIN).context["messages"])
    client.post(CODE, {"code": mailed_code(sanne.email)})
    assert not logged_in(client)


def test_a_code_of_eleven_minutes_old_is_refused_with_a_sentence(client, sanne, mailed_code):
    ask(client, sanne.email)
    with time_machine.travel(timezone.now() + timedelta(minutes=11), tick=False):
        page = client.post(CODE, {"code": mailed_code(sanne.email)}, follow=True)
    assert "geldt niet meer" in " ".join(str(message) for message in page.context["messages"])
    assert not logged_in(client)


def test_a_code_works_once(client, sanne, mailed_code):
    ask(client, sanne.email)
    code = mailed_code(sanne.email)
    client.post(CODE, {"code": code})
    other = type(client)()
    ask(other, sanne.email)
    other.post(CODE, {"code": code})
    assert not logged_in(other)


def test_a_new_code_replaces_the_old_one(client, sanne, mailed_code):
    ask(client, sanne.email)
    old = mailed_code(sanne.email)
    client.post(CODE, {"action": "resend"})
    new = mailed_code(sanne.email)
    assert new != old
    client.post(CODE, {"code": old})
    assert not logged_in(client)
    client.post(CODE, {"code": new})
    assert logged_in(client)


def test_a_mistyped_address_can_be_mended(client, sanne, mailed_code):
    ask(client, "sane@wijk.voorbeeld")
    assert client.get(LOGIN).status_code == 200
    ask(client, sanne.email)
    client.post(CODE, {"code": mailed_code(sanne.email)})
    assert logged_in(client)


def test_too_many_codes_for_one_address_give_the_429_page(client, sanne):
    answers = [ask(client, sanne.email).status_code for _ in range(6)]
    assert answers == [302] * 5 + [429]
    assert OutgoingMail.objects.count() == 5
    assert "Dit ging te vaak achter elkaar" in ask(client, sanne.email).content.decode()


def test_too_many_codes_for_an_unknown_address_give_the_same(client, db):
    assert [ask(client, "niemand@wijk.voorbeeld").status_code for _ in range(6)] == [302] * 5 + [429]


def test_too_many_posts_from_one_network_give_the_429_page(client, db):
    answers = [client.post(CODE, {"code": "1"}).status_code for _ in range(31)]
    assert answers == [302] * 30 + [429]


def test_after_fifteen_minutes_a_code_can_be_asked_again(client, sanne):
    for _ in range(6):
        ask(client, sanne.email)
    with time_machine.travel(timezone.now() + timedelta(minutes=15, seconds=1), tick=False):
        assert ask(client, sanne.email).status_code == 302


def test_somebody_switched_off_is_out_at_the_next_request(client, sanne):
    client.force_login(sanne)
    assert client.get(WORK).status_code == 200
    User.objects.filter(pk=sanne.pk).update(is_active=False)
    assert client.get(WORK).status_code == 302


def test_somebody_switched_off_gets_the_answer_of_an_unknown_address(client, sanne):
    User.objects.filter(pk=sanne.pk).update(is_active=False)
    assert ask(client, sanne.email)["Location"] == CODE
    assert not re.search(r"\d{4}-\d{4}", OutgoingMail.objects.get().body)


def test_switched_off_between_asking_and_typing_means_no_entry(client, sanne, mailed_code):
    ask(client, sanne.email)
    User.objects.filter(pk=sanne.pk).update(is_active=False)
    page = client.post(CODE, {"code": mailed_code(sanne.email)}, follow=True)
    assert "uitgezet" in page.content.decode()
    assert not logged_in(client)


def test_logging_out_is_a_post(client, sanne):
    client.force_login(sanne)
    assert client.get("/uitloggen/").status_code == 405
    assert client.head("/uitloggen/").status_code == 405
    assert client.post("/uitloggen/")["Location"] == "/"
    assert not logged_in(client)
    assert client.get(WORK).status_code == 302


def test_logging_out_twice_is_harmless(client, db):
    assert client.post("/uitloggen/")["Location"] == "/"


def test_who_is_logged_in_is_sent_on(client, sanne):
    client.force_login(sanne)
    for address in (LOGIN, CODE, "/account-maken/"):
        assert client.get(address)["Location"] == WORK, address


def test_after_logging_in_one_goes_on_where_one_was(client, sanne, mailed_code):
    away = client.get("/werk/?tab=2")["Location"]
    page = client.post(away, {"email": sanne.email})
    assert page["Location"] == CODE + "?next=%2Fwerk%2F%3Ftab%3D2"
    done = client.post(page["Location"], {"code": mailed_code(sanne.email)})
    assert done["Location"] == "/werk/?tab=2"


ELSEWHERE = [
    "https://kwaad.example/",
    "//kwaad.example/",
    "///kwaad.example/",
    "/\\kwaad.example/",
    "\\\\kwaad.example",
    "http:kwaad.example",
    "javascript:alert(1)",
    "data:text/html,x",
    "/\t/kwaad.example/",
    "/werk/\r\nSet-Cookie: a=b",
    "https:///kwaad.example",
    "http://testserver@kwaad.example/",
    "werk",
    "%2f%2fkwaad.example",
    "/" + "a" * 6_000 + "\x00",
]


@pytest.mark.parametrize("address", ELSEWHERE)
def test_nobody_is_sent_to_another_site(client, sanne, mailed_code, address):
    page = ask(client, sanne.email, next=address)
    assert page["Location"] == CODE
    assert client.get(CODE, {"next": address}).status_code == 200
    done = client.post(CODE, {"code": mailed_code(sanne.email), "next": address})
    assert done["Location"] == WORK


def test_only_the_needed_addresses_of_allauth_exist(client, sanne):
    client.force_login(sanne)
    for path in ("login/", "email/", "password/reset/", "password/change/", "reauthenticate/", "2fa/", "signup/"):
        for folder in ("account/", "accounts/", "inloggen/", ""):
            assert client.get(f"/{folder}{path}").status_code == 404


def test_reading_the_login_page_sets_the_csrf_cookie_only(client, db, settings):
    for address in (LOGIN, "/account-maken/"):
        assert set(type(client)().get(address).cookies) == {settings.CSRF_COOKIE_NAME}
    assert not client.get(reverse("account_inactive")).cookies


def test_a_post_without_a_csrf_token_is_refused(client, sanne):
    strict = type(client)(enforce_csrf_checks=True)
    for address in (LOGIN, CODE, "/account-maken/", "/uitloggen/"):
        assert strict.post(address, {"email": sanne.email}).status_code == 403
    assert not OutgoingMail.objects.exists()


def test_an_account_is_found_however_the_address_is_written(db):
    user, made = account_for(" Sanne@Wijk.Voorbeeld ", "Sanne Voorbeeld")
    assert made
    assert account_for("SANNE@wijk.voorbeeld", "Iemand anders") == (user, False)
    assert user.email == "sanne@wijk.voorbeeld"
