"""The parties: who takes part, under which name, for whom they speak, and who is missing at the table."""

from django.core.validators import RegexValidator
from django.db import models
from django.db.models import Q
from django.db.models.functions import Length
from django.db.models.lookups import Exact

from agreements.models.base import Answer
from agreements.models.fields import OpenChoiceField
from agreements.models.limits import at_least, between, long_text, whole_number
from agreements.models.naming import in_sentence_field, many_field, name_in_sentence
from agreements.models.party_choices import ACTS_AS, CAPACITIES, KINDS_OF_PARTY, LEGAL_FORMS

kvk_number = RegexValidator(r"\A[0-9]{8}\Z", "Een KvK-nummer heeft acht cijfers, zoals 00000101. Kijk het na.")


class PartyGroup(Answer):
    """Parties that share a short name in the text, such as "de corporaties" (B11)."""

    plural = "groups"

    name = models.CharField(
        "Hoe heet deze groep partijen?", max_length=60, blank=True, help_text="Bijvoorbeeld: de drie corporaties samen."
    )
    in_sentence = in_sentence_field("de corporaties")
    many = many_field(default=True)

    class Meta(Answer.Meta):
        """No two groups of an agreement have the same name."""

        constraints = [
            *Answer.Meta.constraints,
            models.UniqueConstraint(
                fields=["agreement", "name"],
                condition=~Q(name=""),
                name="group_name_once",
                violation_error_message="Er is al een groep met deze naam. Kies een andere naam.",
            ),
        ]

    def __str__(self):
        return self.name or "groep zonder naam"

    @property
    def named(self):
        """The name as it stands in a sentence, also where nobody answered that."""
        return self.in_sentence or self.name or "een groep zonder naam"


class Party(Answer):
    """An organisation, group or person that takes part (B)."""

    plural = "parties"

    official_name = models.CharField(
        "Wat is de officiële naam?",
        max_length=150,
        blank=True,
        help_text="Zoals in het Handelsregister. Staat de partij daar niet in? Neem dan de naam die iedereen gebruikt.",
        validators=[at_least(2)],
    )
    kind = OpenChoiceField("Wat voor partij is dit?", choices=KINDS_OF_PARTY, max_length=60)
    capacity = models.CharField(
        "Hoe doet deze partij mee?",
        max_length=20,
        choices=CAPACITIES,
        blank=True,
        help_text="Ondertekenaars beloven iets. Ondersteuners staan achter de tekst. Waarnemers luisteren mee.",
    )
    short_name = models.CharField(
        "Hoe noemen we jullie in de tekst?",
        max_length=40,
        blank=True,
        help_text="Kort en herkenbaar. Een rol mag ook, zoals Gemeente of Huurdersraad.",
        validators=[at_least(2)],
    )
    in_sentence = in_sentence_field("de gemeente, of zonder woord ervoor: De Linde")
    many = many_field()
    legal_form = OpenChoiceField(
        "Welke rechtsvorm hebben jullie?",
        choices=LEGAL_FORMS,
        max_length=60,
        help_text="Weet je het niet? Kijk in het Handelsregister.",
    )
    kvk = models.CharField(
        "Wat is jullie KvK-nummer?", max_length=8, blank=True, help_text="Acht cijfers.", validators=[kvk_number]
    )
    seat = models.CharField(
        "In welke plaats zijn jullie gevestigd?",
        max_length=80,
        blank=True,
        help_text="Voor een persoon: alleen de wijk.",
    )
    address = models.CharField(
        "Wat is jullie postadres?",
        max_length=200,
        blank=True,
        help_text="Alleen voor post. Dit adres komt niet in de tekst van een persoon.",
    )
    acts_as = models.CharField(
        "Doet de overheid mee als organisatie, als bestuur of allebei?",
        max_length=20,
        choices=ACTS_AS,
        blank=True,
        help_text="Vraag het de jurist van jullie organisatie.",
    )
    group = models.ForeignKey(
        PartyGroup,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name="Hoort deze partij bij een groep partijen?",
        help_text="Bijvoorbeeld: de drie corporaties samen.",
    )
    property_count = whole_number(
        "Hoeveel woningen of gebouwen hebben jullie in het gebied?", 1_000_000, "Een schatting mag."
    )
    interest = long_text(
        "Wat is voor jullie het belangrijkst in deze wijk?",
        600,
        "Schrijf het zoals je het aan de keukentafel zou zeggen.",
    )
    not_us = long_text("Wat zijn of doen jullie juist níet?", 400, "Zo ontstaan geen verkeerde verwachtingen.")
    part_of = models.CharField(
        "Van welke organisatie zijn jullie een onderdeel?",
        max_length=150,
        blank=True,
        help_text="Of heb je een functie bij die organisatie? Zijn jullie zelfstandig, laat het dan leeg.",
    )

    class Meta(Answer.Meta):
        """No two parties have the same short name; numbers and capacities are what they seem."""

        constraints = [
            *Answer.Meta.constraints,
            models.UniqueConstraint(
                fields=["agreement", "short_name"],
                condition=~Q(short_name=""),
                name="party_short_name_once",
                violation_error_message="Een andere partij heet al zo. Kies een andere korte naam.",
            ),
            models.CheckConstraint(
                condition=Q(kvk="") | Exact(Length("kvk"), 8),
                name="party_kvk_length",
                violation_error_message="Een KvK-nummer heeft acht cijfers, zoals 00000101. Kijk het na.",
            ),
            models.CheckConstraint(condition=Q(capacity__in=["", *dict(CAPACITIES)]), name="party_known_capacity"),
        ]

    def __str__(self):
        return self.short_name or self.official_name or "partij zonder naam"

    @property
    def named(self):
        """The name as it stands in a sentence, offered from the other names where nobody answered that."""
        return self.in_sentence or name_in_sentence(self.short_name, self.official_name) or str(self)

    @property
    def signs(self):
        """Whether this party signs and so promises something."""
        return self.capacity == "ondertekenaar"

    @property
    def takes_part(self):
        """Whether this party has pages of its own: everybody but who is only affected."""
        return self.capacity != "betrokken"

    @property
    def is_municipality(self):
        """Whether this party is a municipality that takes part."""
        return self.kind == "gemeente" and self.takes_part

    @property
    def is_public(self):
        """Whether this party is a public body."""
        return self.kind in ("gemeente", "andere-overheid") or self.legal_form == "publiekrechtelijk"

    @property
    def is_residents(self):
        """Whether this party speaks for residents."""
        return self.kind == "bewonersinitiatief"

    @property
    def is_tenants(self):
        """Whether this party speaks for tenants."""
        return self.kind == "huurdersorganisatie"

    @property
    def is_landlord(self):
        """Whether this party lets homes as a housing association."""
        return self.kind == "woningcorporatie"

    @property
    def is_association_without_notary(self):
        """Whether this is an association whose board members are liable themselves."""
        return self.legal_form == "vereniging-zonder-notaris"

    @property
    def is_person(self):
        """Whether this party is one person."""
        return self.kind == "bewoner" or self.legal_form == "persoon"

    @property
    def has_no_legal_form(self):
        """Whether people sign for themselves, because the group cannot."""
        return self.legal_form == "groep"

    @property
    def is_being_founded(self):
        """Whether this organisation does not exist yet, as its official name says, so that founders sign themselves."""
        name = f" {self.official_name.casefold()}"
        return " i.o." in name or "in oprichting" in name

    @property
    def needs_joint(self):
        """Whether two or more people must sign together (P6, from the basis P4 of the signatories in memory)."""
        return any(signatory.is_joint for signatory in self.__dict__.get("signatories", ()))

    @property
    def lacks_joint(self):
        """Whether people must sign together and there is only one."""
        return self.needs_joint and len(self.__dict__["signatories"]) < 2


class Legitimacy(Answer):
    """Whom a party speaks for, and how it knows what they want (B15)."""

    plural = "legitimacies"
    owner = "party"

    party = models.ForeignKey(Party, models.CASCADE, related_name="+", editable=False)
    text = long_text(
        "Namens wie spreken jullie en hoe weet je wat zij willen?",
        600,
        "Bijvoorbeeld leden, huurders, een enquête of huiskamergesprekken.",
    )
    number = whole_number("Hoeveel mensen of huishoudens waren dat?", 10_000_000, "Een schatting mag.")
    percentage = whole_number("Of welk deel was dat, in procenten?", 100, "Van 0 tot en met 100.")
    of_whom = models.CharField(
        "Van wie?", max_length=150, blank=True, help_text="Bijvoorbeeld: van de huishoudens in de wijk."
    )
    day = models.DateField("Op welke dag was dat?", null=True, blank=True, help_text="Bij een periode: de laatste dag.")

    class Meta(Answer.Meta):
        """A percentage is at most 100."""

        constraints = [*Answer.Meta.constraints, between("percentage", 0, 100)]

    def __str__(self):
        return self.text


class MissingVoice(Answer):
    """Somebody who matters and is not at the table (B16)."""

    plural = "missing_voices"

    who = models.CharField(
        "Wie zit er niet aan tafel en is wel belangrijk?",
        max_length=150,
        blank=True,
        help_text="Denk ook aan huurders, ondernemers, jongeren en natuur.",
    )
    how = models.CharField(
        "Hoe horen jullie hen toch?", max_length=300, blank=True, help_text="Bijvoorbeeld: een gesprek op school."
    )

    def __str__(self):
        return self.who
