"""Which article of which kind reads which answers: the table that ties a question to the text it grows."""

from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Article:
    """One part of a text.

    `reads` names the answers it prints, as "rows" (every field) or "rows.field"; from it follow the steps that feed
    the article. Without a template there is no step for it yet. An optional article falls away when it is empty, a
    required one prints a gap. `fixed` names the sentences in it that no answer chooses (templates in articles/vast/):
    a municipality may put its own words in their place.
    """

    slug: str
    template: str = ""
    reads: tuple = ()
    part: str = "article"
    required: bool = True
    fixed: tuple = ()


# What every article that a team wrote itself reads; it stands in the list of no kind.
OWN_ARTICLE = Article("eigen", reads=("own_articles",))
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
NAMED = ("mandate.team_name", "mandate.team_in_sentence", "mandate.may", "mandate.never")
ASKING = ("ask_firsts", "mandate.silence", "mandate.prepare_only", "mandate.period")
TEAM = (*SPOKESPEOPLE, *NAMED, *ASKING)
PURSE = ("mandate.amount", "mandate.amount_signer")
DIRECTED = ("directing_roles.variant", "directing_roles.does", "directing_roles.does_not", "directing_roles.change")
DIRECTING = (*DIRECTED, "directing_phases", "initiative", "parties.kind")
ROLES = ("contributions.roles", "contributions.description", "understandings.agreed")
WHO_DOES_WHAT = Article("rollenmatrix", "rollenmatrix.html", ("tasks", "responsibilities"), "annex", required=False)
INPUT = ("contributions.hours", "contributions.hours_per", "contributions.money", "contributions.money_purpose")
INPUT += ("contributions.money_condition", "contributions.money_closed", "contributions.other", "support_needs")
INSURED = ("contributions.insured",)
METHOD = ("decision_rules.method", "decision_rules.hears_first")
DECIDING = (*METHOD, "decision_rules.majority", "decision_rules.majority_percentage", "decision_rules.majority_votes")
DECIDING += ("decision_rules.majority_of", "decision_rules.one_vote_each", "vote_weights", "decision_exceptions")
DECIDING += ("decision_rules.absent", "decision_rules.absent_days", "reserved_decisions")
DECIDING += ("bodies.quorum", "bodies.quorum_parties", "bodies.quorum_percentage", "members.needed")
LADDER = ("escalation_steps", "decision_rules.last_word", "decision_rules.last_word_of")
OWN_SPACE = ("own_spaces.path", "own_spaces.weeks", "own_spaces.free")
OWN_SPACE += ("own_spaces.contact_function", "own_spaces.contact")
JOINT = ("communication.joint", "communication.joint_days", "communication.spokesperson", "communication.own_news")
OPEN = ("communication.documents", "confidential_items")
DATA = ("communication.personal_data", "communication.data_kinds", "communication.data_role")
DATA += ("communication.data_controller", "communication.data_contact")
USE = ("communication.results_use",)
ACCESSION = ("term.accession", "term.accession_by")
BEGINNING = ("term.begins", "term.start")
ENDING = ("term.end", "term.extend", "term.extend_months")
GATES = ("gates", "gate_deciders")
NEXT = ("term.next_step", "term.next_moment", "next_decisions")
LEAVING = ("term.withdrawal_weeks", "term.withdrawal_form", "term.talk_first", "term.end_reasons", "term.continuity")
CHANGING = ("term.change", "term.change_by_team", "term.unforeseen_weeks")
DISPUTES = ("dispute_steps", "term.court")
LIABILITY = ("term.liability", "term.liability_words")
ENDORSING = ("signing.endorse", "signing.endorse_until", "signing.endorse_unit")
SIGNING = ("signing.day", "signing.place", "signing.festive", "signing.signing_order", "parties.official_name")
SIGNATORIES = ("signatories.person", "signatories.function", "signatories.basis", "decisions")
SIGNATURES = Article("ondertekening", "ondertekening.html", (*SIGNATORIES, *SIGNING), "signatures")
WHO_WE_ARE = Article(
    "wie-wij-zijn",
    "wie-wij-zijn.html",
    ("parties.property_count", "parties.interest", "parties.not_us", "legitimacies", "contributions.growth"),
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
MAP = Article("kaart", "kaart.html", ("area.map", "area.outline", "area.map_alt"), "annex", required=False)
HEARING = Article("informatielijst", "informatielijst.html", ("information_lines",), "annex", required=False)
SPOKEN = ("parties.short_name", "parties.in_sentence", "parties.many")
RHYTHM = ("bodies.frequency_kind", "bodies.frequency_count", "bodies.frequency_unit")
RHYTHM += ("bodies.weekday", "bodies.week", "bodies.start", "bodies.end")
MEETING = ("bodies.name", "bodies.in_sentence", "bodies.many", "bodies.purpose", *RHYTHM)
PLACES = ("bodies.place_policy", "bodies.place")
TURNS = ("hosts", "bodies.rotation_start", "bodies.rotation_skip")
SCHEME = (*MEETING, *PLACES, "bodies.level", "bodies.influence", "bodies.others", "members.attends", "members.vote")
SCHEME += ("bodies.dates", "bodies.pause_months", "bodies.pause_words", "bodies.reports_to")
SCHEME += ("bodies.chair_how", "bodies.chair", "bodies.chair_words")
SCHEME += ("bodies.notes_how", "bodies.notes_by", "bodies.notes_days", "bodies.invite_days")
SCHEME += ("bodies.extra_by", "bodies.extra_days", "bodies.rights", "bodies.access", "bodies.host_duties")
MEETINGS = Article("overlegschema", "overlegschema.html", SCHEME, "annex", required=False)
HANDOVERS = ("handovers", "handover_receivers")
WHO_TAKES_OVER = ("handovers.topic", "handovers.sender", "handovers.receiver", "handovers.moment")
WHO_TAKES_OVER += ("handovers.mode", "handovers.days", "handover_receivers")
DRAWN = Article("overdrachten-in-beeld", "overdrachten-in-beeld.html", WHO_TAKES_OVER, "annex", required=False)
RESIDENT_CONTACT = ("resident_contact",)
RESIDENTS_HEAR = ("resident_channels", "information.contact")
ALL_HEAR = ("information_lines", *RESIDENTS_HEAR, "missing_voices", "bodies.rights")
ALL_HEAR += ("directing_roles.council_often", "directing_roles.council_how")
COSTS = ("costs.own", "costs.exceptions", "costs.volunteers", "costs.volunteers_amount", "costs.volunteers_per")
COSTS += ("costs.volunteers_payer", "costs.holder", "costs.account", "costs.vat", "costs.assignments", "subsidies")

AGREEMENT = (
    COVER,
    Article("partijen", "partijen.html", PARTIES, "parties"),
    Article("overwegingen", "overwegingen.html", REASON, "recitals"),
    Article("begrippen", "begrippen.html", ("definitions",), required=False),
    Article("doel", "doel.html", ("purpose.goal", "results", *PLACE, *SCOPE)),
    Article("uitgangspunten", "uitgangspunten.html", ("purpose.principles", "purpose.conditions")),
    Article("regierol", "regierol.html", DIRECTING),
    Article("rollen", "rollen.html", ROLES),
    Article("inzet", "inzet.html", INPUT),
    Article("projectteam", "projectteam.html", (*TEAM, *PURSE)),
    Article("overdracht", "overdracht.html", (*HANDOVERS, *RESIDENT_CONTACT)),
    Article("eigen-ruimte", "eigen-ruimte.html", OWN_SPACE),
    Article("besluiten", "besluiten.html", DECIDING),
    Article("opschalen", "opschalen.html", (*LADDER, "decision_rules.hold")),
    Article("overleg", "overleg.html", MEETING),
    Article("plaats", "plaats.html", (*PLACES, *TURNS, "meeting_place")),
    Article("informeren", "informeren.html", ALL_HEAR),
    Article("afspraken", "afspraken.html", (*KEEPING,)),
    Article("kosten", "kosten.html", COSTS),
    Article("communicatie", "communicatie.html", JOINT),
    Article("openheid", "openheid.html", OPEN, fixed=("open-overheid",)),
    Article("persoonsgegevens", "persoonsgegevens.html", DATA, fixed=("privacyafspraak",)),
    Article("resultaten", "resultaten.html", USE, required=False),
    Article(
        "publieke-taken",
        "publieke-taken.html",
        ("parties.kind", "reservations"),
        required=False,
        fixed=("publieke-taken",),
    ),
    Article("aansprakelijkheid", "aansprakelijkheid.html", (*LIABILITY, *INSURED), fixed=("aansprakelijkheid",)),
    Article("duur", "duur.html", (*BEGINNING, *ENDING, *GATES, *NEXT)),
    Article("toetreden", "toetreden.html", (*ACCESSION, *LEAVING)),
    Article("wijzigen", "wijzigen.html", CHANGING),
    Article("geschillen", "geschillen.html", DISPUTES, fixed=("spoed",)),
    Article("status", "status.html", ("basics.binding", "basics.binding_articles"), fixed=("recht",)),
    Article("openbaar", "openbaar.html", ("parties.kind",), required=False, fixed=("openbaar",)),
    SIGNATURES,
    replace(WHO_DOES_WHAT, required=True),
    MEETINGS,
    Article("afsprakenlijst", "afsprakenlijst.html", PROMISES, "annex"),
    MAP,
    Article("begroting", "begroting.html", ("budget_lines",), "annex", required=False),
    WHO_WE_ARE,
    DRAWN,
)

INTENT = (
    COVER,
    Article("partijen", "partijen.html", PARTIES, "parties"),
    Article("overwegingen", "intentieverklaring/overwegingen.html", REASON, "recitals"),
    Article("doel", "intentieverklaring/doel.html", ("purpose.goal", "results")),
    Article("gebied", "intentieverklaring/gebied.html", (*PLACE, *SCOPE)),
    Article("uitgangspunten", "uitgangspunten.html", ("purpose.principles", "purpose.conditions")),
    Article("rollen", "intentieverklaring/rollen.html", (*DIRECTING, *ROLES)),
    Article("afspraken", "intentieverklaring/afspraken.html", (*PROMISES, *KEEPING, *GATES)),
    Article("inzet", "inzet.html", INPUT),
    Article("projectteam", "projectteam.html", TEAM),
    Article("overdracht", "intentieverklaring/overdracht.html", (*HANDOVERS, *RESIDENT_CONTACT, *OWN_SPACE)),
    Article("besluiten", "intentieverklaring/besluiten.html", (*DECIDING, *LADDER)),
    Article("overleg", "intentieverklaring/overleg.html", (*MEETING, *TURNS, "meeting_place")),
    Article("informeren", "informeren.html", (*ALL_HEAR, *JOINT)),
    Article(
        "openheid",
        "intentieverklaring/openheid.html",
        (*OPEN, *DATA, *USE),
        fixed=("open-overheid", "privacyafspraak"),
    ),
    Article("kosten", "intentieverklaring/kosten.html", (*COSTS, "budget_lines", *INSURED)),
    Article(
        "status",
        "status.html",
        ("basics.binding", "basics.binding_articles", "reservations", *DISPUTES),
        fixed=("vrije-besluiten", "spoed", "recht"),
    ),
    Article("vervolg", "intentieverklaring/vervolg.html", (*NEXT, "requests")),
    Article("duur", "intentieverklaring/duur.html", (*BEGINNING, *ENDING, *ACCESSION, *LEAVING, *CHANGING)),
    Article("openbaar", "openbaar.html", ("parties.kind", *ENDORSING), required=False, fixed=("openbaar",)),
    SIGNATURES,
    WHO_DOES_WHAT,
    MEETINGS,
    MAP,
    WHO_WE_ARE,
    DRAWN,
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
            *DIRECTED,
            "initiative",
            *NAMED,
            "representatives.in_team",
            "representatives.mandate",
            "representatives.mandate_amount",
            "representatives.mandate_days",
            *HANDOVERS,
            *METHOD,
            *LADDER,
            *MEETING,
            "meeting_place",
            *RESIDENTS_HEAR,
        ),
    ),
    Article("meedoen", "manifest/meedoen.html", (*ACCESSION, *ENDORSING, "information.contact")),
    Article(
        "status",
        "manifest/status.html",
        ("basics.binding", *BEGINNING, "evaluations", "parties.kind"),
        fixed=("overheden",),
    ),
    replace(SIGNATURES, reads=(*SIGNATURES.reads, "parties.kvk", "signing.method")),
    replace(MEETINGS, reads=(*SCHEME, *TURNS)),
    MAP,
    HEARING,
)

CONTENTS = {
    "samenwerkingsovereenkomst": AGREEMENT,
    "intentieverklaring": INTENT,
    "manifest": MANIFESTO,
}
