"""Erasing a person: what may go is gone, what must stay is named with its ground, and every chain still holds."""

import json

import pytest
from allauth.account.models import EmailAddress
from django.core.management import CommandError, call_command
from django.test import Client

from accounts.models import OutgoingMail, User
from agreements.models import Membership, Person, Save
from agreements.workflow.sentences import sentence_of
from tests.agreements.world import logged_in


def wis(person, capsys):
    capsys.readouterr()
    call_command("wis", str(person))
    return capsys.readouterr().out


def named(agreement, user):
    """Name somebody in the answers of an agreement."""
    return Person.objects.create(agreement=agreement, name=user.name, email=user.email, name_public=True)


def test_an_account_that_is_erased_has_no_name_no_address_and_no_way_in(road, capsys):
    road.handed_in()
    sanne, browser = road.sanne, logged_in(road.sanne)
    assert EmailAddress.objects.filter(user=sanne).exists()
    OutgoingMail.objects.create(message_id="<1@x>", to=sanne.email, subject="Iets", body="Iets")
    said = wis(sanne.email, capsys)
    assert "Gewist: 1 account." in said
    assert sanne.email not in said
    assert sanne.name not in said
    user = User.objects.get(pk=sanne.pk)
    assert (user.name, user.is_active) == ("", False)
    assert user.email.startswith("verwijderd-")
    assert not Membership.objects.filter(user=user).exists()
    assert not EmailAddress.objects.filter(user=user).exists()
    assert not OutgoingMail.objects.filter(to=sanne.email).exists()
    assert browser.get("/werk/").status_code == 302
    call_command("verify", verbosity=0)
    assert sentence_of(road.agreement.events.first()).startswith("Iemand ")


def test_a_person_is_erased_from_an_open_text_and_from_what_its_pages_remember(road, capsys):
    person = named(road.agreement, road.sanne)
    sheet = road.agreement.sheets.create(step="vertegenwoordigers", uid="team", number=1)
    kept = {"person": [None, {"name": "SANNE Voorbeeld", "mail": road.sanne.email}], "function": ["", "bewoner"]}
    Save.objects.create(sheet=sheet, number=1, page="abcdefgh", turn=0, fields=kept, by=road.sanne)
    wis(road.sanne.email, capsys)
    person.refresh_from_db()
    assert (person.name, person.email, person.name_public) == ("", "", False)
    words = json.dumps(Save.objects.get(sheet=sheet).fields)
    assert "anne" not in words
    assert "bewoner" in words


def test_a_text_that_lies_fixed_keeps_its_people_and_the_ground_is_said(road, capsys):
    person = named(road.agreement, road.sanne)
    road.handed_in()
    said = wis(road.sanne.pk, capsys)
    person.refresh_from_db()
    assert person.name == road.sanne.name
    assert "keer in agreements_person: de tekst ligt vast" in said
    assert "keer in agreements_version: vastgelegde tekst" in said
    call_command("verify", verbosity=0)


def test_somebody_without_an_account_is_erased_by_address_alone(road, capsys):
    Person.objects.create(agreement=road.agreement, name="Elke Proef", email="elke@wijk.voorbeeld")
    before = User.objects.count()
    assert "1 keer de naam en het adres" in wis("Elke@wijk.voorbeeld", capsys)
    assert not Person.objects.filter(name="Elke Proef").exists()
    assert User.objects.count() == before


def test_nobody_is_found_and_nothing_changes(road, capsys):
    assert "Er is niets gevonden" in wis("niemand@wijk.voorbeeld", capsys)
    with pytest.raises(CommandError, match="geen account"):
        call_command("wis", "99999999")
    assert Client().get("/inloggen/").status_code == 200
