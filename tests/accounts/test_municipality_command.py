"""The command that makes a municipality and its coordinator."""

import io

import pytest
from django.core.management import CommandError, call_command

from accounts.models import Coordinator, Municipality, User


def run(*arguments):
    out, err = io.StringIO(), io.StringIO()
    call_command("municipality", *arguments, stdout=out, stderr=err)
    return out.getvalue().splitlines(), err.getvalue()


def test_it_makes_both(db):
    lines, _ = run("Lindwaarden", "--coordinator", "Noor@lindwaarden.voorbeeld", "--name", "Noor Fictie")
    assert lines == [
        "gemeente Lindwaarden: gemaakt",
        "account noor@lindwaarden.voorbeeld (Noor Fictie): gemaakt",
        "coördinator: toegevoegd",
    ]
    assert Coordinator.objects.get().user.name == "Noor Fictie"


def test_running_it_again_changes_nothing(noor):
    lines, _ = run("Lindwaarden", "--coordinator", noor.email, "--name", "Iemand Anders")
    assert lines == [
        "gemeente Lindwaarden: was er al",
        "account noor@lindwaarden.voorbeeld (Noor Fictie): was er al",
        "coördinator: was dat al",
    ]
    assert Coordinator.objects.count() == Municipality.objects.count() == User.objects.count() == 1


def test_another_address_adds_a_coordinator(noor):
    run("Lindwaarden", "--coordinator", "sem@lindwaarden.voorbeeld")
    assert [row.user.name for row in Coordinator.objects.order_by("pk")] == ["Noor Fictie", "sem"]


@pytest.mark.parametrize(
    ("name", "mail", "sentence"),
    [
        ("Lindwaarden", "geen adres", "e-mailadres"),
        ("http://kwaad.example", "noor@lindwaarden.voorbeeld", "alleen een naam"),
        ("a" * 200, "noor@lindwaarden.voorbeeld", "100"),
        ("...", "noor@lindwaarden.voorbeeld", "letters"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_made(db, name, mail, sentence):
    with pytest.raises(CommandError, match=sentence):
        run(name, "--coordinator", mail)
    assert not Municipality.objects.exists()
    assert not User.objects.exists()


def test_it_warns_about_somebody_who_was_switched_off(noor):
    User.objects.update(is_active=False)
    assert "uitgezet" in run("Lindwaarden", "--coordinator", noor.email)[1]
