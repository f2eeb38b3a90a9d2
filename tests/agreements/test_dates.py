"""Days, times, numbers and amounts as people type them and as the pages show them."""

import datetime
from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from hypothesis import given, settings
from hypothesis import strategies as st

from agreements.models import Legitimacy, Person, Representative
from agreements.models.dutch_dates import dutch_day, dutch_euro, dutch_number, dutch_time
from agreements.steps.fields import form_field_for
from agreements.steps.fields.days import parse_day, parse_time
from agreements.steps.fields.words import validators_of
from tests.agreements.in_memory import answers_with

DAY = datetime.date(2027, 5, 1)


def complaint(function, typed):
    """Give the one sentence with which typed text is refused."""
    with pytest.raises(ValidationError) as refused:
        function(typed)
    [sentence] = refused.value.messages
    return sentence


@pytest.mark.parametrize(
    "typed",
    [
        "1 mei 2027",
        "1 Mei 2027",
        "  01 mei  2027 ",
        "1-5-2027",
        "01-05-2027",
        "1/5/2027",
        "1.5.2027",
        "1 5 2027",
        "2027-05-01",
        "zaterdag 1 mei 2027",
        "za 1 mei 2027",
        "1mei2027",
    ],
)
def test_a_day_may_be_typed_in_many_ways(typed):
    assert parse_day(typed) == DAY


@pytest.mark.parametrize("name", ["mrt", "mar", "mrt.", "maart", "MAART"])
def test_a_month_may_be_shortened(name):
    assert parse_day(f"3 {name} 2027") == datetime.date(2027, 3, 3)


@settings(deadline=None)
@given(st.dates(datetime.date(1800, 1, 1), datetime.date(2200, 12, 31)))
def test_every_day_reads_back_as_it_is_shown(day):
    assert parse_day(dutch_day(day)) == parse_day(day.isoformat()) == day


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("31 april 2027", "31 april bestaat niet. Bedoel je 30 april of 1 mei 2027?"),
        ("31-11-2027", "31 november bestaat niet. Bedoel je 30 november of 1 december 2027?"),
        ("29 februari 2027", "29 februari bestaat niet in 2027. Bedoel je 28 februari of 1 maart 2027?"),
        ("30-2-2028", "30 februari bestaat niet. Bedoel je 29 februari of 1 maart 2028?"),
        ("5-13-2027", "Maand 13 bestaat niet. Bedoel je 13 mei 2027?"),
        ("2-31-2027", "Maand 31 bestaat niet. Schrijf de datum zo: 1 mei 2027."),
        ("0-5-2027", "Dag 0 bestaat niet. Schrijf de datum zo: 1 mei 2027."),
        ("45 mei 2027", "Dag 45 bestaat niet. Schrijf de datum zo: 1 mei 2027."),
        ("1-5-27", "Schrijf het jaar met vier cijfers. Bedoel je 1 mei 2027?"),
        ("31-4-27", "31 april bestaat niet. Bedoel je 30 april of 1 mei 2027?"),
        ("1 mei 20277", "Het jaar 20277 klopt niet. Schrijf de datum zo: 1 mei 2027."),
        ("mei 2027", "Schrijf de dag erbij, bijvoorbeeld: 1 mei 2027."),
        ("maart 2028", "Schrijf de dag erbij, bijvoorbeeld: 1 maart 2028."),
        ("binnenkort", "Deze datum begrijpen we niet. Schrijf de datum zo: 1 mei 2027."),
        ("1 bloei 2027", "Deze datum begrijpen we niet. Schrijf de datum zo: 1 mei 2027."),
        ("١ mei 2027", "Deze datum begrijpen we niet. Schrijf de datum zo: 1 mei 2027."),
    ],
)
def test_a_day_that_cannot_be_is_refused_with_an_offer(typed, sentence):
    assert complaint(parse_day, typed) == sentence


def test_a_day_without_a_year_asks_for_it(time_machine):
    time_machine.move_to(datetime.date(2027, 2, 1))
    assert complaint(parse_day, "1 mei") == "Schrijf het jaar erbij, bijvoorbeeld: 1 mei 2027."


@settings(deadline=None)
@given(st.text(max_size=40))
def test_a_day_is_read_or_refused_in_one_sentence(typed):
    try:
        day = parse_day(typed)
    except ValidationError:
        complaint(parse_day, typed)
    else:
        assert day is None or type(day) is datetime.date


@pytest.mark.parametrize("typed", ["19.30", "19:30", "19u30", "19.30 uur", "om 19.30 uur"])
def test_a_time_may_be_typed_in_many_ways(typed):
    assert parse_time(typed) == datetime.time(19, 30)


def test_a_whole_hour_is_a_time_and_other_words_are_not():
    assert parse_time("9 uur") == datetime.time(9)
    assert parse_time(" ") is None
    for typed in ("half acht", "24.00", "19.60", "1930"):
        assert complaint(parse_time, typed) == "Deze tijd begrijpen we niet. Schrijf de tijd zo: 19.30."


@pytest.mark.parametrize(
    ("typed", "amount"),
    [
        ("€ 60.000", "60000"),
        ("€\N{NO-BREAK SPACE}60.000", "60000"),
        ("7500", "7500"),
        ("1.250,50", "1250.50"),
        ("1250,5", "1250.50"),
        ("1250.50", "1250.50"),
        ("1.250", "1250"),
        ("1 250 000", "1250000"),
        ("25,-", "25"),
        ("EUR 25", "25"),
        ("25 euro", "25"),
        ("0", "0"),
    ],
)
def test_an_amount_may_be_typed_in_many_ways(typed, amount):
    field = form_field_for(Representative, "mandate_amount", answers_with())
    assert field.clean(typed) == Decimal(amount)


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("veel", "Schrijf het bedrag in cijfers, bijvoorbeeld 60.000 of 1.250,50."),
        ("12.50.00", "Schrijf het bedrag in cijfers, bijvoorbeeld 60.000 of 1.250,50."),
        ("NaN", "Schrijf het bedrag in cijfers, bijvoorbeeld 60.000 of 1.250,50."),
        ("1e5", "Schrijf het bedrag in cijfers, bijvoorbeeld 60.000 of 1.250,50."),
        ("-5", "Vul een bedrag van 0 euro of meer in."),
        ("99999999999", "Dit bedrag is te hoog. Vul ten hoogste 9.999.999.999 in."),
        ("9" * 5000, "Dit bedrag is te hoog. Vul ten hoogste 9.999.999.999 in."),
    ],
)
def test_a_wrong_amount_is_refused_with_what_to_do(typed, sentence):
    field = form_field_for(Representative, "mandate_amount", answers_with())
    assert complaint(field.clean, typed) == sentence


def test_a_number_may_have_dots_between_thousands():
    field = form_field_for(Legitimacy, "number", answers_with())
    assert [field.clean(typed) for typed in ("40", "1.250", "12 000", " 7 ", "")] == [40, 1250, 12000, 7, None]


@pytest.mark.parametrize("typed", ["veertig", "3,5", "1.2.3", "12.50", "٤٠", "9" * 5000])
def test_what_is_no_whole_number_is_refused(typed):
    field = form_field_for(Representative, "availability", answers_with())
    assert complaint(field.clean, typed) == "Vul een heel getal in, bijvoorbeeld 40."


def test_a_number_out_of_range_is_refused_in_one_sentence_of_the_model():
    field = form_field_for(Representative, "availability", answers_with())
    assert complaint(field.clean, "999999999999") == "Vul een getal van 0 tot en met 160 in."
    assert complaint(field.clean, "-3") == "Vul 0 of een hoger getal in."


def test_amounts_numbers_and_times_are_shown_in_dutch():
    assert dutch_euro(Decimal("60000")) == dutch_euro(Decimal("60000.00")) == "€\N{NO-BREAK SPACE}60.000"
    assert dutch_euro(Decimal("1250.5")) == "€\N{NO-BREAK SPACE}1.250,50"
    assert dutch_number(1250) == "1.250"
    assert dutch_time(datetime.time(9, 5)) == "09.05 uur"


def test_a_field_shows_a_stored_amount_as_people_write_it():
    field = form_field_for(Representative, "mandate_amount", answers_with())
    assert field.prepare_value(Decimal("60000.00")) == "60.000"
    assert field.prepare_value(Decimal("1250.50")) == "1.250,50"
    assert field.prepare_value("veel") == "veel"


def test_mail_addresses_are_refused_with_an_example():
    field = form_field_for(Person, "email", answers_with())
    assert field.clean("  sanne@voorbeeld.nl ") == "sanne@voorbeeld.nl"
    sentence = "Dit mailadres klopt nog niet. Schrijf het zo: naam@voorbeeld.nl."
    assert complaint(field.clean, "sanne") == sentence


def test_a_text_longer_than_its_column_is_refused_also_where_the_database_would_take_it():
    field = form_field_for(Person, "name", answers_with())
    assert complaint(field.clean, "é" * 101) == "Maak dit korter: ten hoogste 100 tekens. Het zijn er nu 101."
    assert len(validators_of(Person._meta.get_field("name"))) == 1
