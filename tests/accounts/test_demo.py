"""In the demo one click makes you somebody and all mail can be read; elsewhere nothing of it exists."""

import pytest
from django.urls import NoReverseMatch, reverse

from accounts import demo, outbox
from accounts.models import Coordinator, Municipality, User
from tests.accounts import demo_urls  # read here, while DEMO is still off, so that the real addresses hold no demo


@pytest.fixture
def in_demo(settings, db):
    settings.DEMO = True
    settings.ROOT_URLCONF = demo_urls.__name__
    return demo.make_people()


def test_making_the_people_twice_makes_them_once(db):
    first, second = demo.make_people(), demo.make_people()
    assert first == second
    assert set(first) == {person.slug for person in demo.DEMO_PEOPLE}
    assert User.objects.count() == len(demo.DEMO_PEOPLE)
    assert Municipality.objects.count() == 5
    assert [str(row) for row in Coordinator.objects.order_by("pk")] == [
        "Noor Fictie coördineert voor Lindwaarden",
        "Bas Verzonnen coördineert voor Lindwaarden",
        "Mira Fictie coördineert voor Ravenmeer",
        "Sem Fictie coördineert voor Oeverlinde",
        "Elin Fictie coördineert voor Oeverlinde",
        "Daan Fictie coördineert voor Kastelwoude",
    ]


def test_the_people_can_never_receive_mail():
    assert all(person.email.endswith(".voorbeeld") for person in demo.DEMO_PEOPLE)


def test_the_login_page_shows_who_you_can_be(client, in_demo):
    page = client.get("/inloggen/").content.decode()
    for person in demo.DEMO_PEOPLE:
        assert f"Word {person.name}" in page
        assert f'action="/demo/als/{person.slug}/"' in page


@pytest.mark.parametrize("slug", ["sanne", "joris", "guus", "noor"])
def test_one_click_makes_you_somebody(client, in_demo, slug):
    done = client.post(f"/demo/als/{slug}/")
    assert done["Location"] == "/werk/"
    assert client.session["_auth_user_id"] == str(in_demo[slug].pk)


def test_a_click_as_somebody_else_leaves_nothing_of_the_first(client, in_demo):
    client.post("/demo/als/sanne/")
    before = client.session.session_key
    client.post("/demo/als/guus/")
    assert client.session["_auth_user_id"] == str(in_demo["guus"].pk)
    assert client.session.session_key != before


def test_only_the_people_of_the_demo_can_be_clicked(client, in_demo, stranger):
    for slug in ("ravi", "ravi-proef", str(stranger.pk), "sanne-"):
        assert client.post(f"/demo/als/{slug}/").status_code == 404
    assert client.get("/demo/als/sanne/").status_code == 405


def test_a_click_needs_a_csrf_token(client, in_demo):
    assert type(client)(enforce_csrf_checks=True).post("/demo/als/sanne/").status_code == 403


def test_the_post_shows_the_newest_mail_first_with_its_code(client, in_demo, mailed_code):
    outbox.post("joris@wijk.voorbeeld", "Eerder", "<b>Dag</b>")
    client.post("/inloggen/", {"email": in_demo["sanne"].email})
    page = client.get("/demo/post/").content.decode()
    assert mailed_code(in_demo["sanne"].email) in page
    assert page.index("Je code om in te loggen") < page.index("Eerder")
    assert "&lt;b&gt;Dag" in page


def test_the_post_shows_fifty_mails_in_two_queries(client, in_demo, django_assert_num_queries):
    for number in range(53):
        outbox.post("joris@wijk.voorbeeld", f"Mail {number}", "Dag")
    with django_assert_num_queries(2):
        page = client.get("/demo/post/").content.decode()
    assert "Er zijn nog 3 oudere mails" in page


def test_outside_the_demo_there_is_nothing(client, settings, db):
    demo.make_people()
    assert not settings.DEMO
    for address in ("/demo/", "/demo/post/", "/demo/als/sanne/"):
        assert client.get(address).status_code == 404
        assert client.post(address).status_code == 404
    with pytest.raises(NoReverseMatch):
        reverse("demo_mail")
    assert "Word Sanne" not in client.get("/inloggen/").content.decode()


def test_the_pages_refuse_although_they_had_an_address(client, settings, in_demo):
    settings.DEMO = False
    assert client.get("/demo/post/").status_code == 404
    assert client.get("/demo/").status_code == 404
    assert client.post("/demo/als/sanne/").status_code == 404
