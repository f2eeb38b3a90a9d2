"""The table that says, for every kind of field, how its value is kept, comes back and reads in Dutch."""

from collections.abc import Callable
from typing import NamedTuple

from django.db import models

from agreements.models import fields
from agreements.models.values import files, outlines, people, plain, rows


class Handler(NamedTuple):
    """How one kind of field is kept as plain JSON, comes back, and reads in Dutch.

    `looks` says in Dutch what a value looks like; `write` stands where writing is more than setting the attribute.
    """

    keep: Callable  # (field, value) -> plain
    back: Callable  # (answers, field, plain) -> value
    words: Callable  # (field, value) -> str
    looks: str
    write: Callable | None = None  # (instance, field, value)
    named: Callable | None = None  # (answers, field, value) -> str, where the words stand on other rows


HANDLERS = {
    fields.Someone: Handler(rows.keep_someone, rows.back_someone, plain.as_words, "een partij, groep of overleg"),
    fields.Moment: Handler(plain.keep_moment, plain.back_moment, plain.as_words, "een dag, periode of gebeurtenis"),
    fields.PersonLink: Handler(people.keep, people.back, plain.as_words, "een naam en een mailadres", people.write),
    fields.AttachmentField: Handler(files.keep, files.back, plain.as_words, "een bestand van jullie", files.write),
    models.ForeignKey: Handler(rows.keep_row, rows.back_row, plain.as_words, "een regel die er nog is"),
    models.BooleanField: Handler(plain.keep_same, plain.back_boolean, plain.words_of_boolean, "ja of nee"),
    models.DecimalField: Handler(plain.keep_decimal, plain.back_decimal, plain.words_of_euro, "een bedrag als 1250.50"),
    models.IntegerField: Handler(plain.keep_same, plain.back_whole, plain.words_of_number, "een heel getal"),
    models.DateField: Handler(plain.keep_iso, plain.back_day, plain.words_of_day, "een datum zoals 2027-05-01"),
    models.TimeField: Handler(plain.keep_iso, plain.back_time, plain.words_of_time, "een tijd zoals 19:30"),
    fields.ArticlesField: Handler(
        plain.keep_list, plain.back_list, plain.words_of_list, "een lijst van artikelen", named=rows.words_of_articles
    ),
    fields.MultiChoiceField: Handler(plain.keep_list, plain.back_list, plain.words_of_list, "een lijst van teksten"),
    fields.OutlineField: Handler(outlines.keep, outlines.back, outlines.words, "een omtrek in GeoJSON"),
    fields.LinesField: Handler(plain.keep_same, plain.back_text, plain.words_of_lines, "een tekst"),
    models.Field: Handler(plain.keep_same, plain.back_text, plain.words_of_choice, "een tekst"),
}
