"""What the rows about people and municipalities refuse."""

import pytest
from django.core.exceptions import ValidationError
from django.db import DatabaseError, IntegrityError, connection, transaction

from accounts.colours import contrast
from accounts.joining import municipality_called
from accounts.models import Municipality, User


def messages(municipality):
    with pytest.raises(ValidationError) as caught:
        municipality.full_clean()
    return caught.value.message_dict


def test_black_on_white_is_the_largest_contrast():
    assert round(contrast("#000000", "#ffffff"), 2) == 21
    assert round(contrast("#ffffff", "#155058"), 1) == 9.1
    assert contrast("#777777", "#777777") == 1


def test_the_neutral_house_style_is_readable(lindwaarden):
    lindwaarden.full_clean()
    assert lindwaarden.in_sentence == "de gemeente Lindwaarden"
    assert lindwaarden.slug == "lindwaarden"


def test_the_house_style_of_oeverlinde_is_readable(db):
    colours = {"primary": "#3a3f82", "dark": "#25295a", "tint": "#ecedf6", "link": "#3a3f9b"}
    municipality_called("Oeverlinde", **{f"colour_{part}": value for part, value in colours.items()})


@pytest.mark.parametrize(
    ("field", "value", "on"),
    [
        ("colour_primary", "#ffd500", ["wit", "lichte tint"]),
        ("colour_link", "#8a8a8a", ["wit", "lichte tint"]),
        ("colour_on_primary", "#336666", ["hoofdkleur"]),
    ],
)
def test_a_colour_that_cannot_be_read_is_refused_with_what_it_stands_on(lindwaarden, field, value, on):
    setattr(lindwaarden, field, value)
    found = messages(lindwaarden)[field]
    assert len(found) == len(on)
    for sentence, word in zip(found, on, strict=True):
        assert word in sentence


@pytest.mark.parametrize("value", ["red", "#fff", "#12345G", "#155058;x", "#155058\n", ""])
def test_a_colour_is_six_hexadecimal_signs(lindwaarden, value):
    lindwaarden.colour_link = value
    assert "colour_link" in messages(lindwaarden)


def test_a_name_in_two_writings_is_one_municipality(lindwaarden):
    assert municipality_called(" lindwaarden ") == (lindwaarden, False)


def test_two_municipalities_of_one_address_are_refused(lindwaarden):
    with pytest.raises(ValidationError):
        municipality_called("Lind-waarden".replace("-", "") + "!")
    assert Municipality.objects.count() == 1


def test_two_users_of_one_address_are_refused_by_the_database(sanne):
    with pytest.raises(IntegrityError), transaction.atomic():
        User.objects.create_user("SANNE@wijk.voorbeeld", name="Iemand")


def test_capitals_in_an_address_are_refused_by_the_database(sanne):
    with pytest.raises(IntegrityError), transaction.atomic():
        User.objects.filter(pk=sanne.pk).update(email="Sanne@wijk.voorbeeld")


@pytest.mark.parametrize(("column", "most"), [("name", 100), ("email", 254)])
def test_the_database_itself_refuses_a_text_that_is_too_long(sanne, column, most):
    with connection.cursor() as cursor, pytest.raises((IntegrityError, DatabaseError)), transaction.atomic():
        cursor.execute(f"UPDATE accounts_user SET {column} = %s WHERE id = %s", ["a" * (most + 1), sanne.pk])


def test_somebody_who_coordinates_cannot_be_deleted(noor):
    with pytest.raises(IntegrityError), transaction.atomic():
        noor.delete()


def test_the_call_name_is_the_first_word(sanne):
    assert sanne.call_name == "Sanne"
    assert User(name=" ").call_name == ""
