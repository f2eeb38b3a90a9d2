"""People in a text: by name and function, or for the public as little as they agreed to."""

import re
from collections import Counter
from html import escape
from typing import Any, NamedTuple

from agreements.document.dutch import count_word
from agreements.models.fields.someone import with_article

RESIDENTS = {"", "bewoner", "bewoonster", "buurtbewoner", "buurtbewoonster", "wijkbewoner", "inwoner"}
# Who holds a public office signs in public: their name is on the decision as well.
OFFICES = {"wethouder", "burgemeester", "loco-burgemeester", "gedeputeerde", "commissaris van de koning", "dijkgraaf"}

WHO_HAS = re.compile(r"^(?:de|het|iemand met de functie) ")  # what makes a function stand for its holder


class Named(NamedTuple):
    """Somebody with a function who has no row of their own: a substitute, or the one to ask in an organisation."""

    uid: str
    person: Any
    function: str


def everybody(parties):
    """Yield everybody who is named with a function: representatives, substitutes, whom to ask, signatories."""
    for party in parties:
        for row in party.representatives:
            yield row
            yield Named(f"{row.uid}/vervanger", row.substitute, row.substitute_function)
        for row in party.own_spaces:
            yield Named(f"{row.uid}/aanspreekpunt", row.contact, row.contact_function or "aanspreekpunt")
        yield from party.signatories


def may_be_named(row, audience):
    """Tell whether a representative or signatory is named to this audience."""
    if row.person is None:
        return False
    return audience == "team" or row.person.name_public or holds_office(row)


def holds_office(row):
    """Tell whether somebody signs as the holder of a public office."""
    return row.function.strip().casefold() in OFFICES


def phrase(rows, audience, unnamed=None):
    """Give people as one phrase: "Lies Model, bestuurder", or "twee bewoners van de wijk". Escaped.

    `unnamed` says how somebody without a name is called by function; usually as it stands in a sentence.
    """
    unnamed = unnamed or in_a_sentence
    named = [named_person(row) for row in rows if may_be_named(row, audience)]
    hidden = [row for row in rows if not may_be_named(row, audience) and (row.person is not None or row.function)]
    residents = [row for row in hidden if row.function.strip().casefold() in RESIDENTS]
    others = [escape(unnamed(row.function), quote=False) for row in hidden if row not in residents]
    if residents:
        number = len(residents)
        others.append("een bewoner van de wijk" if number == 1 else f"{count_word(number)} bewoners van de wijk")
    return joined([*named, *counted(others)])


def counted(functions):
    """Say once what several people are: "de bestuurder", "de bestuurder" as "twee mensen met de functie bestuurder"."""
    numbers = Counter(functions)
    return [
        each if number == 1 else f"{count_word(number)} mensen met de functie {WHO_HAS.sub('', each)}"
        for each, number in numbers.items()
    ]


def named_person(row):
    """Give "Lies Model, bestuurder"."""
    return escape(", ".join(part for part in (row.person.name, row.function) if part), quote=False)


def bare(function):
    """Give a function as it stands alone in a cell."""
    return "een bewoner van de wijk" if function.strip().casefold() in RESIDENTS else function.strip()


def in_a_sentence(function):
    """Give a function that stands for its holder: "de secretaris", "iemand met de functie gebiedsregisseur"."""
    alone = bare(function)
    words = with_article(alone)
    return words if words != alone or alone.startswith("een ") else f"iemand met de functie {words}"


def joined(phrases):
    """Join phrases that may hold a comma: "A, voorzitter, en B, secretaris"."""
    if len(phrases) < 2:
        return "".join(phrases)
    comma = "," if any("," in each for each in phrases) else ""
    return f"{', '.join(phrases[:-1])}{comma} en {phrases[-1]}"
