"""Chapter H: what passes from the team to somebody's own organisation, and what each party arranges itself."""

from agreements.models.handover import TENANTS, TOPICS, Handover, HandoverReceiver, ResidentContact
from agreements.models.own_space import Kitchen, OwnSpace
from agreements.steps.base import Chapter, Children, RowsStep, Step, ask, each_party, each_signing_party


def goes_over(handover):
    """Somebody outside the team takes it over or decides, or nobody said yet that the team does."""
    return handover.goes_over


def is_about_tenants(handover):
    """The talk with tenants about their homes."""
    return handover.is_about_tenants


def is_not_sure(space):
    """The party does not simply say yes to the mandate of the team."""
    return space.mandate_confirmed in ("voorbehoud", "nee")


def gives_advice(contact):
    """The tenant organisation takes part in some way."""
    return contact.tenant_part in ("partij", "advies", "bericht")


def talk_with_tenants(answers, _owner):
    """Where a housing association takes part, the talk with its tenants is one of the subjects (H5)."""
    if answers.letter == "M" or not any(party.is_landlord and party.takes_part for party in answers.parties):
        return ()
    return () if any(handover.is_about_tenants for handover in answers.handovers) else (TENANTS,)


handing_over = RowsStep(
    "overdrachten",
    "Wanneer neemt een eigen organisatie het over?",
    Handover,
    short="Overdrachtspunten",
    minutes=6,
    help="Soms kan het team iets niet zelf beslissen of regelen. Spreek per onderwerp af wie het dan overneemt.",
    rows="●●○",
    row="overdrachtspunt",
    suggestions=tuple(topic for topic, _ in TOPICS),
    expected=talk_with_tenants,
    drawn=("handovers", "Bekijk alle overdrachten in beeld"),
    asks=(
        ask("topic", "●●●"),
        ask("mode", "●●○"),
        ask("sender", "●●○", when=goes_over),
        ask("moment", "●●○", when=goes_over),
        ask("brings", "●○–", when=goes_over),
        ask("days", "●○–", when=goes_over),
        ask("tenant_rules", "●●○", when=is_about_tenants),
        ask("receiver", "●●○", when=goes_over),
    ),
    children=Children(
        HandoverReceiver,
        row="ontvanger",
        when=goes_over,
        asks=(ask("who", "●●○"),),
    ),
)
residents = Step(
    "huurders-en-eigenaren",
    "Hoe doen huurders en eigenaren mee?",
    ResidentContact,
    short="Huurders en eigenaren",
    minutes=3,
    asks=(
        ask("tenant_part", "●○–"),
        ask("tenant_words", "○○–", when=gives_advice),
        ask("owners_by", "●○–"),
        ask("owners_words", "○○–"),
    ),
)
inside = Step(
    "intern-beslissen",
    "Hoe beslissen jullie intern, en klopt het mandaat?",
    OwnSpace,
    short="Intern beslissen",
    minutes=4,
    help="Jullie bepalen zelf hoe jullie beslissen. De anderen willen alleen weten hoe lang dat duurt.",
    who=each_signing_party,
    asks=(
        ask("path", "●●–"),
        ask("weeks", "●○–"),
        ask("mandate_confirmed", "●●–"),
        ask("mandate_words", "●●–", when=is_not_sure),
    ),
)
own = Step(
    "eigen-ruimte",
    "Wat regelen jullie zelf, en onder welk voorbehoud doen jullie mee?",
    OwnSpace,
    short="Eigen ruimte",
    who=each_signing_party,
    asks=(
        ask("free", "●○–"),
        ask("has_reservations", "●○–"),
        ask("contact_function", "○○–"),
        ask("contact", "○○–"),
        ask("logo", "○○–"),
    ),
)
kitchen = Step(
    "eigen-keuken",
    "Wat willen jullie alleen voor jezelf vastleggen?",
    Kitchen,
    short="Eigen keuken",
    minutes=3,
    help="Alleen de leden van jullie organisatie lezen dit. Het komt nooit in de tekst, in een bestand of bij de "
    "gemeente. Ook wie het document bijhoudt, ziet het niet.",
    who=each_party,
    private=True,
    asks=(
        ask("inner_steps", "○○○"),
        ask("red_lines", "○○○"),
        ask("worries", "○○○"),
        ask("notes", "○○○"),
    ),
)
chapter = Chapter("H", "Overdracht en eigen ruimte", (handing_over, residents, inside, own, kitchen), block="hoe")
