"""Chapter B: who takes part, under which name and legal form, for whom they speak, and who is missing."""

from agreements.models.naming import name_in_sentence
from agreements.models.parties import Legitimacy, MissingVoice, Party, PartyGroup
from agreements.steps.absent import beside_the_parties
from agreements.steps.base import (
    Asked,
    Cell,
    Chapter,
    GridStep,
    RowsStep,
    Step,
    ask,
    each_party,
    each_signing_party,
    team,
)


def may_have_kvk(party):
    """A group without legal form and a person are not in the trade register.

    Residents are a group until they say what they are; a manifest does not ask that.
    """
    unnamed = party.is_residents and not party.legal_form
    return not (unnamed or party.has_no_legal_form or party.is_person)


def signs(party):
    """Who signs says what it is officially."""
    return party.signs


def signs_in_the_register(party):
    """Who signs and may stand in the trade register gives its number."""
    return party.signs and may_have_kvk(party)


def may_be_unregistered(party):
    """An association without a notarial deed may stand in the trade register, and need not (artikel 2:30 BW)."""
    return party.is_association_without_notary


def is_public(party):
    """A public body that signs says in which capacity it takes part."""
    return party.signs and party.is_public


def has_constituency(party):
    """Who speaks for residents or tenants tells how it knows what they want."""
    return party.takes_part and (party.is_residents or party.is_tenants)


def usual_in_sentence(party, _answers):
    """Offer how the name stands in a sentence: "de gemeente", "De Linde"."""
    return name_in_sentence(party.short_name, party.official_name)


def group_cells(answers, owner):
    """List every party with the group it belongs to, once there is a group."""
    return [Cell(party, line=str(party), column="Groep") for party in answers.parties] if answers.groups else []


each_constituency = Asked(
    "each_constituency",
    lambda answers: [party for party in answers.parties if has_constituency(party)],
    "Dit kan zodra er een partij van bewoners of huurders is.",
)

who = RowsStep(
    "partijen",
    "Wie doen er mee?",
    Party,
    short="Partijen",
    minutes=6,
    help="Noem ook partijen die nog twijfelen. Die kun je later weghalen.",
    rows="●●●",
    least=2,
    row="partij",
    aside=beside_the_parties,
    asks=(
        ask("official_name", "●●●"),
        ask("kind", "●●●"),
        ask("capacity", "●●●"),
    ),
)
naming = Step(
    "naam-in-de-tekst",
    "Hoe noemen we jullie, en wat zijn jullie officieel?",
    Party,
    short="Naam en rechtsvorm",
    who=each_party,
    usual={"in_sentence": usual_in_sentence, "many": False},
    asks=(
        ask("short_name", "●●○"),
        ask("in_sentence", "●●○"),
        ask("many", "●●○"),
        ask("legal_form", "●●–", when=signs),
        ask("seat", "●●–", when=signs),
    ),
)
interest = Step(
    "belang",
    "Wat is voor jullie belangrijk, en wat niet?",
    Party,
    short="Wat jullie belangrijk vinden",
    minutes=4,
    who=each_signing_party,
    asks=(
        ask("interest", "●●–"),
        ask("not_us", "○○–"),
    ),
)
more = Step(
    "meer-over-jullie",
    "Wat moeten de anderen nog van jullie weten?",
    Party,
    short="Meer over jullie",
    who=each_party,
    asks=(
        ask("kvk", "●○○", when=signs_in_the_register, free=may_be_unregistered),
        ask("acts_as", "●○–", when=is_public),
        ask("part_of", "○○–"),
        ask("property_count", "○○–"),
        ask("address", "○○–"),
    ),
)
constituency = RowsStep(
    "achterban",
    "Namens wie spreken jullie?",
    Legitimacy,
    short="Achterban",
    minutes=4,
    help="Schrijf op hoe je weet wat mensen willen. Dat mag klein zijn.",
    who=each_constituency,
    rows="●●–",
    row="bron",
    asks=(
        ask("text", "●●–"),
        ask("number", "○○–"),
        ask("percentage", "○○–"),
        ask("of_whom", "○○–"),
        ask("day", "○○–"),
    ),
)
groups = RowsStep(
    "groepen",
    "Welke partijen krijgen samen één naam?",
    PartyGroup,
    short="Groepen partijen",
    help="Handig als een afspraak voor meer partijen tegelijk geldt. Bijvoorbeeld: de corporaties.",
    rows="○○○",
    row="groep",
    suggestions=("de corporaties", "de huurders", "de bewoners", "de overheden"),
    asks=(
        ask("name", "●●●"),
        ask("in_sentence", "●●○"),
        ask("many", "●●○"),
    ),
)
grouping = GridStep(
    "wie-hoort-bij-welke-groep",
    "Wie hoort bij welke groep?",
    Party,
    short="Wie in welke groep",
    minutes=1,
    cells=group_cells,
    asks=(ask("group", "○○○"),),
)
missing = RowsStep(
    "gemiste-stemmen",
    "Wie zit er niet aan tafel en is wel belangrijk?",
    MissingVoice,
    short="Wie er niet aan tafel zit",
    minutes=3,
    who=team,
    rows="●●–",
    row="groep mensen",
    suggestions=("Jongeren", "Huurders van particuliere verhuurders", "Ondernemers", "Ouderen", "De natuur"),
    asks=(
        ask("who", "●●–"),
        ask("how", "●●–"),
    ),
)
chapter = Chapter(
    "B",
    "Partijen",
    (who, naming, more, interest, constituency, missing, groups, grouping),
    block="wie",
)
