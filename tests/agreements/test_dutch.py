"""Dutch as it is written: lists, amounts, days, capitals and full stops."""

from datetime import date
from decimal import Decimal

import pytest

from agreements.document import dutch
from agreements.document.slots import slot


def test_names_are_joined_as_a_list_that_reads_as_dutch():
    assert dutch.join_and(["de gemeente", "De Brem", "de huurders"]) == "de gemeente, De Brem en de huurders"
    assert dutch.join_and(["Sanne", "Joris"]) == "Sanne en Joris"
    assert dutch.join_and(["Elif"]) == "Elif"
    assert dutch.join_and([]) == ""


def test_a_list_escapes_what_was_typed_and_leaves_slots_alone():
    assert dutch.join_and(["<b>VvE</b>", slot("party", "abc")]) == (
        '&lt;b&gt;VvE&lt;/b&gt; en <span data-slot="party:abc"></span>'
    )


@pytest.mark.parametrize(
    ("amount", "written"),
    [
        (7500, "€\u00a07.500"),
        (Decimal("1250.50"), "€\u00a01.250,50"),
        (Decimal("60000.00"), "€\u00a060.000"),
        (0, "€\u00a00"),
        (None, ""),
    ],
)
def test_amounts_have_dots_for_thousands_and_cents_only_where_there_are(amount, written):
    assert dutch.euro(amount) == written


def test_days_are_written_out():
    assert dutch.day(date(2027, 3, 1)) == "1 maart 2027"
    assert dutch.day(None) == ""


def test_counts_agree_with_their_noun():
    assert dutch.amount_of(1, "dag/dagen") == "1 dag"
    assert dutch.amount_of(14, "dag/dagen") == "14 dagen"
    assert dutch.amount_of(1480, "woning/woningen") == "1.480 woningen"
    assert dutch.amount_of(0, "dag/dagen") == "0 dagen"
    assert dutch.amount_of(None, "dag/dagen") == ""


def test_small_counts_are_words():
    assert [dutch.count_word(number) for number in (1, 6, 12, 13)] == ["één", "zes", "twaalf", "13"]


@pytest.mark.parametrize(
    ("typed", "begun"),
    [
        ("ijsbaan", "IJsbaan"),
        ("’t zand", "’t Zand"),
        ("'s avonds", "'s Avonds"),
        ("élan", "Élan"),
        ("‘goed wonen’", "‘Goed wonen’"),
        ("De Brem", "De Brem"),
        ("30 woningen", "30 woningen"),
        ("", ""),
    ],
)
def test_a_text_begins_with_a_capital(typed, begun):
    assert dutch.begin(typed) == begun


def test_items_without_a_sentence_have_no_full_stop():
    assert dutch.items(["agenda", " flyers;", ""]) == ["Agenda", "Flyers"]


def test_one_sentence_among_the_items_gives_all_a_full_stop():
    assert dutch.items(["agenda", "de flyers gaan rond."]) == ["Agenda.", "De flyers gaan rond."]
    assert dutch.items(["wie betaalt?", "agenda"]) == ["Wie betaalt?", "Agenda."]


def test_what_was_typed_stands_as_sentences_in_paragraphs():
    assert dutch.paragraphs("het gasnet is oud\r\n\r\nwij beginnen!") == ["Het gasnet is oud.", "Wij beginnen!"]
