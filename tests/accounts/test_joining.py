"""Making an account: a name and an address, and the address is proved by a code."""

import re

from accounts.models import OutgoingMail, User

JOIN = "/account-maken/"
CODE = "/inloggen/code/"


def test_joris_makes_an_account_and_is_in(client, db, mailed_code):
    page = client.post(JOIN, {"name": "Joris  Model", "email": "Joris@zon.voorbeeld"})
    assert (page.status_code, page["Location"]) == (302, CODE)
    done = client.post(CODE, {"code": mailed_code("joris@zon.voorbeeld")})
    assert done["Location"] == "/werk/"
    joris = User.objects.get()
    assert (joris.name, joris.email, joris.call_name) == ("Joris Model", "joris@zon.voorbeeld", "Joris")
    assert not joris.has_usable_password()
    assert client.session["_auth_user_id"] == str(joris.pk)


def test_without_the_code_nobody_is_in(client, db):
    client.post(JOIN, {"name": "Joris Model", "email": "joris@zon.voorbeeld"})
    assert client.get("/werk/").status_code == 302


def test_a_known_address_gives_the_same_answers_as_a_new_one(client, sanne):
    answers = []
    for email in (sanne.email, "nieuw@wijk.voorbeeld"):
        browser = type(client)()
        asked = browser.post(JOIN, {"name": "Iemand", "email": email})
        shown = re.sub(r'value="\w+"|[\w.]+@[\w.]+', "", browser.get(CODE).content.decode())
        answers.append((asked.status_code, asked["Location"], shown))
    assert answers[0] == answers[1]


def test_who_joins_again_is_told_by_mail_and_keeps_the_old_name(client, sanne):
    client.post(JOIN, {"name": "Iemand Anders", "email": sanne.email})
    assert "al een account" in OutgoingMail.objects.get().subject
    assert [user.name for user in User.objects.all()] == ["Sanne Voorbeeld"]


def test_no_mail_holds_what_somebody_typed_as_a_name(client, db):
    client.post(JOIN, {"name": "Piet Klikhier", "email": "piet@wijk.voorbeeld"})
    mail = OutgoingMail.objects.get()
    assert "Klikhier" not in mail.body + mail.subject


def test_names_with_a_link_or_markup_are_refused_with_a_sentence(client, db):
    for name in ("Kijk op www.kwaad.example", "http://kwaad.example", "<b>Jan</b>", "jan@kwaad.example", "win.nl"):
        page = client.post(JOIN, {"name": name, "email": "jan@wijk.voorbeeld"})
        assert "Schrijf alleen een naam" in page.content.decode(), name
    assert not User.objects.exists()


def test_names_of_neighbours_are_accepted(client, db):
    names = ("Fatma Yılmaz", "Ana Šimić", "Nguyễn Thị Hoa", "A.de Boer", "Sjoerd-Jan van ’t Hof", "J.R. d'Ancona")
    for number, name in enumerate(names):
        client.post(JOIN, {"name": name, "email": f"buur{number}@wijk.voorbeeld"})
    assert sorted(user.name for user in User.objects.all()) == sorted(names)


def test_a_name_and_an_address_are_asked_for(client, db):
    page = client.post(JOIN, {}).content.decode()
    assert "Vul je naam in." in page
    assert "Vul je e-mailadres in." in page
