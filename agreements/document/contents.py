"""Which article of which kind reads which answers: the table that ties a question to the text it grows."""

from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Article:
    """One part of a text.

    `reads` names the answers it prints, as "rows" (every field) or "rows.field"; from it follow the steps that feed
    the article. Without a template there is no step for it yet. An optional article falls away when it is empty, a
    required one prints a gap.
    """

    slug: str
    template: str = ""
    reads: tuple = ()
    part: str = "article"
    required: bool = True
    partly: bool = False  # the steps that fill most of it are still to come


COVER = Article(
    "voorblad",
    "voorblad.html",
    (
        "basics.title",
        "basics.title_label",
        "basics.predecessor",
        "basics.predecessor_file",
        "area.name",
        "area.in_sentence",
        "parties.official_name",
        "parties.capacity",
    ),
    "cover",
)
REASON = ("purpose.reason", "purpose.roles_used", "purpose.directing_used", "purpose.used_link", "purpose.used_file")
REASON += ("policies", "history", "outside_dates")
PLACE = ("area.name", "area.in_sentence", "area.description")
SCOPE = ("area.streets_in", "area.streets_out", "area.scope_in", "area.scope_out")
SCOPE += ("area.homes_owner", "area.homes_social", "area.homes_private_rent")
PROMISES = ("commitments",)
LOOKING_BACK = (
    "evaluations",
    "check_rules.evaluation_questions",
    "check_rules.evaluation_leader",
    "check_rules.evaluation_output",
    "check_rules.evaluation_public",
    "check_rules.evaluation_public_reason",
)
KEEPING = ("check_rules.rhythm", "check_rules.signal_to", "check_rules.signal_days")
KEEPING += ("check_rules.address", "check_rules.address_words", *LOOKING_BACK)
SPOKESPEOPLE = ("representatives.person", "representatives.function", "representatives.substitute")
SPOKESPEOPLE += ("representatives.substitute_function", "representatives.in_team", "representatives.mandate")
SPOKESPEOPLE += ("representatives.mandate_amount", "representatives.mandate_days")
TEAM = (*SPOKESPEOPLE, "mandate.team_name", "mandate.team_in_sentence", "mandate.may", "mandate.never")
DECIDING = ("decision_rules.method", "decision_rules.hears_first")
LADDER = ("escalation_steps", "decision_rules.last_word", "decision_rules.last_word_of")
ACCESSION = ("term.accession", "term.accession_by")
BEGINNING = ("term.begins", "term.start")
ENDORSING = ("signing.endorse", "signing.endorse_until", "signing.endorse_unit")
SIGNING = ("signing.day", "signing.place", "signing.festive", "signing.signing_order", "parties.official_name")
SIGNATORIES = ("signatories.person", "signatories.function", "signatories.basis", "decisions")
SIGNATURES = Article("ondertekening", "ondertekening.html", (*SIGNATORIES, *SIGNING), "signatures")
WHO_WE_ARE = Article(
    "wie-wij-zijn",
    "wie-wij-zijn.html",
    ("parties.property_count", "parties.interest", "parties.not_us", "legitimacies"),
    "annex",
    required=False,
)
PARTIES = (
    "parties.official_name",
    "parties.short_name",
    "parties.in_sentence",
    "parties.many",
    "parties.legal_form",
    "parties.kvk",
    "parties.seat",
    "parties.address",
    "parties.acts_as",
    "parties.part_of",
    "parties.group",
    "parties.capacity",
    "parties.kind",
    "groups",
    "area.in_sentence",
    *SIGNATORIES,
)
MEETINGS = Article("overlegschema", "overlegschema.html", ("bodies", "members"), "annex", required=False)
MAP = Article("kaart", "kaart.html", ("area.map", "area.map_alt"), "annex", required=False)
HEARING = Article("informatielijst", "informatielijst.html", ("information_lines",), "annex", required=False)
SPOKEN = ("parties.short_name", "parties.in_sentence", "parties.many")
RHYTHM = ("bodies.frequency_kind", "bodies.frequency_count", "bodies.frequency_unit")
RHYTHM += ("bodies.weekday", "bodies.week", "bodies.start", "bodies.end")
MEETING = ("bodies.name", "bodies.in_sentence", "bodies.many", "bodies.purpose", *RHYTHM)
HANDOVERS = ("handovers",)
RESIDENTS_HEAR = ("resident_channels", "information.contact")

AGREEMENT = (
    COVER,
    Article("partijen", "partijen.html", PARTIES, "parties"),
    Article("overwegingen", "overwegingen.html", REASON, "recitals"),
    Article("begrippen", "begrippen.html", ("definitions",), required=False),
    Article("doel", "doel.html", ("purpose.goal", "results", *PLACE, *SCOPE)),
    Article("uitgangspunten", "uitgangspunten.html", ("purpose.principles", "purpose.conditions")),
    Article("regierol", "regierol.html", ("directing_roles", "initiative")),
    Article("rollen"),
    Article("inzet"),
    Article("projectteam", "projectteam.html", TEAM),
    Article("overdracht", "overdracht.html", HANDOVERS),
    Article("eigen-ruimte"),
    Article("besluiten", "besluiten.html", DECIDING),
    Article("opschalen", "opschalen.html", LADDER),
    Article("overleg", "overleg.html", MEETING),
    Article("plaats", "plaats.html", ("bodies.place_policy", "bodies.place", "meeting_place")),
    Article("informeren", "informeren.html", ("information_lines", *RESIDENTS_HEAR, "missing_voices")),
    Article("afspraken", "afspraken.html", (*KEEPING,)),
    Article("kosten"),
    Article("communicatie"),
    Article("openheid"),
    Article("persoonsgegevens"),
    Article("resultaten", required=False),
    Article("publieke-taken", "publieke-taken.html", ("parties.kind",), required=False),
    Article("aansprakelijkheid"),
    Article("duur", "duur.html", BEGINNING),
    Article("toetreden", "toetreden.html", ACCESSION),
    Article("wijzigen"),
    Article("geschillen"),
    Article("status", "status.html", ("basics.binding", "basics.binding_articles")),
    Article("openbaar", "openbaar.html", ("parties.kind",), required=False),
    SIGNATURES,
    Article("rollenmatrix", part="annex"),
    MEETINGS,
    Article("afsprakenlijst", "afsprakenlijst.html", PROMISES, "annex"),
    MAP,
    Article("begroting", part="annex", required=False),
    WHO_WE_ARE,
)

INTENT = (
    COVER,
    Article("partijen", "partijen.html", PARTIES, "parties"),
    Article("overwegingen", "intentieverklaring/overwegingen.html", REASON, "recitals"),
    Article("doel", "intentieverklaring/doel.html", ("purpose.goal", "results")),
    Article("gebied", "intentieverklaring/gebied.html", (*PLACE, *SCOPE)),
    Article("uitgangspunten", "uitgangspunten.html", ("purpose.principles", "purpose.conditions")),
    Article("rollen", "regierol.html", ("directing_roles", "initiative")),
    Article("afspraken", "intentieverklaring/afspraken.html", (*PROMISES, *KEEPING)),
    Article("inzet"),
    Article("projectteam", "projectteam.html", TEAM),
    Article("overdracht", "overdracht.html", HANDOVERS),
    Article("besluiten", "intentieverklaring/besluiten.html", (*DECIDING, *LADDER)),
    Article("overleg", "intentieverklaring/overleg.html", (*MEETING, "meeting_place")),
    Article("informeren", "informeren.html", ("information_lines", *RESIDENTS_HEAR, "missing_voices")),
    Article("openheid"),
    Article("kosten"),
    Article("status", "status.html", ("basics.binding", "basics.binding_articles")),
    Article("vervolg", "intentieverklaring/vervolg.html", ("requests",), partly=True),
    Article("duur", "duur.html", (*BEGINNING, *ACCESSION)),
    Article("openbaar", "openbaar.html", ("parties.kind", *ENDORSING), required=False),
    SIGNATURES,
    MEETINGS,
    MAP,
    WHO_WE_ARE,
)

MANIFESTO = (
    COVER,
    Article(
        "partijen",
        "manifest/partijen.html",
        (*SPOKEN, "parties.capacity", "parties.group", "groups", "area.name", "area.in_sentence"),
        "parties",
    ),
    Article("overwegingen", "manifest/overwegingen.html", REASON),
    Article("doel", "manifest/doel.html", ("purpose.goal", *PLACE, *SCOPE)),
    Article("uitgangspunten", "uitgangspunten.html", ("purpose.principles",)),
    Article("voorwaarden", "manifest/voorwaarden.html", ("purpose.conditions",), required=False),
    Article("afspraken", "manifest/afspraken.html", PROMISES),
    Article("verzoeken", "manifest/verzoeken.html", ("requests",), required=False),
    Article(
        "samen-verder",
        "manifest/samen-verder.html",
        (
            "directing_roles",
            "initiative",
            "mandate",
            "representatives.in_team",
            "representatives.mandate",
            "representatives.mandate_amount",
            "representatives.mandate_days",
            *HANDOVERS,
            *DECIDING,
            *LADDER,
            *MEETING,
            "meeting_place",
            *RESIDENTS_HEAR,
        ),
    ),
    Article("meedoen", "manifest/meedoen.html", (*ACCESSION, *ENDORSING, "information.contact")),
    Article("status", "manifest/status.html", ("basics.binding", *BEGINNING, "evaluations", "parties.kind")),
    replace(SIGNATURES, reads=(*SIGNATURES.reads, "parties.kvk", "signing.method")),
    MEETINGS,
    MAP,
    HEARING,
)

CONTENTS = {
    "samenwerkingsovereenkomst": AGREEMENT,
    "intentieverklaring": INTENT,
    "manifest": MANIFESTO,
}
