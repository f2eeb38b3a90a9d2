"""Whatever somebody sends, the answer is a page with a sentence, never a failure."""

import pytest

from accounts.models import OutgoingMail, User

HOSTILE = {
    "nul": "a\x00b@wijk.voorbeeld",
    "long": "a" * 5_000,
    "long address": "a" * 5_000 + "@wijk.voorbeeld",
    "right to left": "\u202egro.dleebroov",
    "script": "<script>alert(1)</script>",
    "formula": "=HYPERLINK(1)",
    "spaces": "  \t ",
    "lines": "a@wijk.voorbeeld\nBcc: b@wijk.voorbeeld",
    "wide": "＠＜" * 200,
}


def as_surrogates(fields, **extra):
    """A multipart body whose charset lets half characters through."""
    lines = []
    for name, value in fields.items():
        lines += ["--grens", f'Content-Disposition: form-data; name="{name}"', "", value]
    body = "\r\n".join([*lines, "--grens--", ""]).encode()
    return {"data": body, "content_type": "multipart/form-data; boundary=grens; charset=unicode_escape", **extra}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
@pytest.mark.parametrize("field", ["email", "name", "code", "next", "action"])
def test_every_field_of_every_form_answers_with_a_page(client, sanne, field, text):
    client.post("/inloggen/", {"email": sanne.email})
    for address in ("/inloggen/", "/account-maken/", "/inloggen/code/"):
        fields = {"email": "x@wijk.voorbeeld", "name": "Jan Proef", "code": "1", field: text}
        assert client.post(address, fields).status_code in {200, 302}
        assert client.get(address, {field: text}).status_code in {200, 302}


@pytest.mark.parametrize("field", ["email", "name", "code", "next"])
def test_half_characters_answer_with_a_page(client, sanne, field):
    client.post("/inloggen/", {"email": sanne.email})
    fields = {"email": "x@wijk.voorbeeld", "name": "Jan Proef", "code": "1", field: r"/\ud800 \udfff x"}
    for address in ("/inloggen/", "/account-maken/", "/inloggen/code/"):
        assert client.post(address, **as_surrogates(fields)).status_code in {200, 302}


def test_a_wrong_address_is_answered_with_an_example(client, db):
    page = client.post("/inloggen/", {"email": "sanne"}).content.decode()
    assert "naam@voorbeeld.nl" in page
    assert not OutgoingMail.objects.exists()


def test_a_name_of_a_thousand_characters_is_answered_with_the_limit(client, db):
    page = client.post("/account-maken/", {"name": "a" * 1_000, "email": "a@wijk.voorbeeld"}).content.decode()
    assert "tot 100 tekens" in page
    assert not User.objects.exists()


def test_a_json_body_is_answered_with_a_page(client, db):
    page = client.post("/inloggen/", "{}", content_type="application/json")
    assert page.status_code == 200
    assert page["Content-Type"].startswith("text/html")


def test_fields_that_nobody_asked_for_change_nothing(client, db):
    client.post("/account-maken/", {"name": "Jan Proef", "email": "j@wijk.voorbeeld", "is_active": "0", "id": "77"})
    jan = User.objects.get()
    assert jan.is_active
    assert jan.pk != 77
