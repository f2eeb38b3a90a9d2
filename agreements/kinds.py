"""The three kinds of document: their names, chapters of questions and articles, in order. Imports nothing of ours."""

from dataclasses import dataclass, replace

BLOCKS = (
    ("wie", "Wie en waarom"),
    ("hoe", "Hoe werken we samen"),
    ("af", "Afmaken"),
)

# Dotted text, as in MIDDLEWARE: a kind stands below the steps, and the meeting steps live in a higher room.
CHAPTERS = (
    "agreements.steps.start.chapter",  # A
    "agreements.steps.parties.chapter",  # B
    "agreements.steps.people.chapter",  # C
    "agreements.steps.purpose.chapter",  # D
    "agreements.steps.roles.chapter",  # E
    "agreements.steps.contributions.chapter",  # F
    "agreements.steps.mandate.chapter",  # G
    "agreements.steps.handover.chapter",  # H
    "agreements.steps.decisions.chapter",  # I
    "meetings.steps.chapter",  # J
    "agreements.steps.information.chapter",  # K
    "agreements.steps.commitments.chapter",  # L
    "agreements.steps.money.chapter",  # N
    "agreements.steps.communication.chapter",  # O
    "agreements.steps.term.chapter",  # Q
    "agreements.steps.own_articles.chapter",  # S
    "agreements.steps.signatories.chapter",  # P
    "agreements.steps.openness.chapter",  # R
)


@dataclass(frozen=True)
class Voice:
    """How a text speaks of everybody who takes part: as subject, as object and before a noun."""

    samen: str  # the subject, always plural: "wij", "partijen"
    ons: str  # after a verb or preposition: "ons", "partijen"
    onze: str  # before a noun in the plural or with "de": "onze", "de"
    wij: bool  # True: the text speaks as "wij", and sentences that differ have their own wording


VOICES = {
    "wij": Voice("wij", "ons", "onze", True),
    "partijen": Voice("partijen", "partijen", "de", False),
    "partners": Voice("partners", "partners", "de", False),
}

# A heading that says "wij" or "onze", and what stands there in a text that speaks otherwise.
OTHERWISE = {
    "Wie wij zijn": "Over de partijen",
    "Wat wij willen": "Doel",
    "Wat wij willen bereiken": "Doel",
    "Wat wij gaan uitzoeken": "Verkenning",
    "Waar wij voor staan": "Uitgangspunten",
    "Onze voorwaarden": "Voorwaarden",
    "Wat wij doen": "Beloften",
    "Wat wij vragen": "Verzoeken",
    "Hoe wij samen verder gaan": "Samen verder",
}


@dataclass(frozen=True)
class Kind:
    """One kind of document; `headings` maps the slug of each article to its heading, in the order of the text."""

    slug: str
    letter: str  # the column of a step's `asks`: S, I or M
    name: str
    this: str  # how the text speaks of itself: "deze overeenkomst"
    names: tuple  # other names a team may put on the title page
    voice: str  # a key of VOICES, used when the team chose nothing else
    bindings: tuple  # the levels of binding that this kind allows
    numbered: bool  # a manifest has no numbers
    headings: dict
    chapters: tuple = CHAPTERS

    @property
    def articles(self):
        """Give the slugs of the articles in order, title page and annexes included."""
        return tuple(self.headings)

    @property
    def body(self):
        """Give the slugs of the articles between the parties and the signatures, in order."""
        slugs = self.articles
        return slugs[slugs.index("partijen") + 1 : slugs.index("ondertekening")]

    def in_voice(self, voice):
        """Give the kind with the headings of a text that speaks in this voice."""
        if voice.wij:
            return self
        return replace(self, headings={slug: OTHERWISE.get(each, each) for slug, each in self.headings.items()})

    def __str__(self):
        return self.name


AGREEMENT = Kind(
    slug="samenwerkingsovereenkomst",
    letter="S",
    name="Samenwerkingsovereenkomst",
    this="deze overeenkomst",
    names=(
        "Samenwerkingsovereenkomst",
        "Convenant",
        "Wijkconvenant",
        "Samenwerkingsconvenant",
        "Wijkakkoord",
        "Buurtakkoord",
        "Green Deal",
    ),
    voice="partijen",
    bindings=("deels", "wel"),
    numbered=True,
    headings={
        "voorblad": "Voorblad",
        "partijen": "Partijen",
        "overwegingen": "Overwegingen",
        "begrippen": "Begrippen",
        "doel": "Doel en gebied",
        "uitgangspunten": "Uitgangspunten",
        "regierol": "Regierol van de gemeente",
        "rollen": "Rollen en taken",
        "inzet": "Inzet van partijen",
        "projectteam": "Mandaat van het projectteam",
        "overdracht": "Overdracht aan de eigen organisatie",
        "eigen-ruimte": "Eigen ruimte van partijen",
        "besluiten": "Besluiten nemen",
        "opschalen": "Opschalen",
        "overleg": "Overlegstructuur",
        "plaats": "Plaats en roulatie",
        "informeren": "Informeren van partners en bewoners",
        "afspraken": "Afspraken en elkaar scherp houden",
        "kosten": "Kosten en financiën",
        "communicatie": "Communicatie en publiciteit",
        "openheid": "Openheid en vertrouwelijkheid",
        "persoonsgegevens": "Persoonsgegevens",
        "resultaten": "Kennis en resultaten",
        "publieke-taken": "Publieke taken en voorbehouden",
        "aansprakelijkheid": "Aansprakelijkheid",
        "duur": "Duur en einde",
        "toetreden": "Toetreden en uittreden",
        "wijzigen": "Wijzigen en onvoorzien",
        "geschillen": "Geschillen",
        "status": "Bindende kracht en recht",
        "openbaar": "Openbaar maken",
        "ondertekening": "Ondertekening",
        "rollenmatrix": "Rollenmatrix",
        "overlegschema": "Overlegschema",
        "afsprakenlijst": "Afsprakenlijst",
        "kaart": "Kaart van het gebied",
        "begroting": "Begroting",
        "wie-wij-zijn": "Wie wij zijn",
        "overdrachten-in-beeld": "Overdrachten in beeld",
    },
)

INTENT = Kind(
    slug="intentieverklaring",
    letter="I",
    name="Intentieverklaring",
    this="deze verklaring",
    names=(
        "Intentieverklaring",
        "Intentieovereenkomst",
        "Samenwerkingsverklaring",
        "Convenant",
        "Wijkakkoord",
        "Buurtakkoord",
        "Green Deal",
    ),
    voice="wij",
    bindings=("niet", "deels", "wel"),
    numbered=True,
    headings={
        "voorblad": "Voorblad",
        "partijen": "Partijen",
        "overwegingen": "Aanleiding",
        "doel": "Wat wij willen",
        "gebied": "Gebied",
        "uitgangspunten": "Uitgangspunten",
        "rollen": "Rollen op hoofdlijnen",
        "afspraken": "Wat wij gaan uitzoeken",
        "inzet": "Inzet",
        "projectteam": "Projectteam en voorlopig mandaat",
        "overdracht": "Overdracht en eigen ruimte",
        "besluiten": "Besluiten en opschalen",
        "overleg": "Overleg",
        "informeren": "Informatie en communicatie",
        "openheid": "Openheid en persoonsgegevens",
        "kosten": "Kosten",
        "status": "Status van deze verklaring",
        "vervolg": "Vervolg",
        "duur": "Duur en stoppen",
        "openbaar": "Openbaar maken",
        "ondertekening": "Ondertekening",
        "rollenmatrix": "Rollenmatrix",
        "overlegschema": "Overlegschema",
        "kaart": "Kaart van het gebied",
        "wie-wij-zijn": "Wie wij zijn",
        "overdrachten-in-beeld": "Overdrachten in beeld",
    },
)

MANIFESTO = Kind(
    slug="manifest",
    letter="M",
    name="Manifest",
    this="dit manifest",
    names=("Manifest", "Buurtmanifest", "Wijkmanifest", "Buurtakkoord", "Wijkakkoord", "Burgerakkoord"),
    voice="wij",
    bindings=("niet",),
    numbered=False,
    headings={
        "voorblad": "Voorblad",
        "partijen": "Wie wij zijn",
        "overwegingen": "Waarom dit manifest",
        "doel": "Wat wij willen bereiken",
        "uitgangspunten": "Waar wij voor staan",
        "voorwaarden": "Onze voorwaarden",
        "afspraken": "Wat wij doen",
        "verzoeken": "Wat wij vragen",
        "samen-verder": "Hoe wij samen verder gaan",
        "meedoen": "Meedoen",
        "status": "Wat dit manifest is en niet is",
        "ondertekening": "Ondertekening",
        "overlegschema": "Overleg",
        "kaart": "Kaart van het gebied",
        "informatielijst": "Wie wat hoort",
    },
)

KINDS = {kind.slug: kind for kind in (AGREEMENT, INTENT, MANIFESTO)}


def voice_of(kind, together=""):
    """Give the voice of a text: the team's choice (a key of VOICES, or their own word in the plural), else the kind's.

    A word of one's own, such as "de buurtpartners", takes the place of "partijen".
    """
    chosen = (together or kind.voice).strip()
    if chosen in VOICES:
        return VOICES[chosen]
    return Voice(chosen, chosen, "de", False)
