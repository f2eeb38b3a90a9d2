"""Chapter J: which meetings there are, who comes, in which rhythm and where."""

from agreements.steps.base import Asked, Cell, Chapter, GridStep, RowsStep, Step, ask, each_body
from meetings.coming import beside_the_list, beside_the_question
from meetings.models import BodyMember, Host, MeetingBody, MeetingPlace


def has_a_number(body):
    """The rhythm has a number: it is not only on request."""
    return body.frequency_kind != "op_afroep"


def counts_weeks_or_months(body):
    """The number counts weeks or months, or nobody said yet what it counts."""
    return body.frequency_kind in ("", "elke")


def comes_by_the_month(body):
    """The meeting comes together every month or every so many months."""
    return body.frequency_kind == "elke" and body.frequency_unit == "maanden"


def has_a_place(body):
    """The choice of where to meet leaves a place to name."""
    return body.place_policy in ("wijk", "om-en-om", "vast")


def is_open_to_all(body):
    """Everybody from the neighbourhood may come."""
    return body.level == "open"


def moves_around(body):
    """The parties receive the meeting one after the other."""
    return body.rotates


def has_one_chair(body):
    """One party has the chair."""
    return body.chair_how == "iemand"


def has_an_outside_chair(body):
    """The chair belongs to no party."""
    return body.chair_how == "onafhankelijk"


def has_one_writer(body):
    """One party writes the report."""
    return body.notes_how == "iemand"


def decides(body):
    """The meeting decides, so it matters who is there."""
    return body.decides


def counts_parties(body):
    """A number of parties must be there."""
    return decides(body) and body.quorum == "aantal"


def counts_a_share(body):
    """A share of the parties must be there."""
    return decides(body) and body.quorum == "deel"


def may_be_needed(member):
    """The party decides in a meeting that takes decisions."""
    return may_vote(member) and member.body.decides


def may_vote(member):
    """The party comes as a member, not to listen."""
    return member.attends in ("vast", "afroep")


def parties_in(answers, body):
    """List a cell for every party, also for who is only affected: they may be invited."""
    return [
        Cell(answers.placed(BodyMember, body=body, party=party), line=str(party), column="Bij dit overleg")
        for party in answers.parties
    ]


each_moving_body = Asked(
    "each_moving_body",
    lambda answers: [body for body in answers.bodies if moves_around(body)],
    "Dit hoeft alleen als een overleg om de beurt bij een andere partij is.",
)

listing = RowsStep(
    "overleggen",
    "Welk overleg is er?",
    MeetingBody,
    short="Overleggen",
    minutes=5,
    rows="●●●",
    row="overleg",
    suggestions=("projectteam", "kerngroep", "stuurgroep", "werkgroep", "klankbordgroep", "bewonersbijeenkomst"),
    aside=beside_the_list,
    asks=(
        ask("name", "●●●"),
        ask("purpose", "●●●"),
        ask("level", "●●○"),
        ask("influence", "●○○"),
        ask("in_sentence", "○○○"),
        ask("many", "○○○"),
    ),
)
rhythm = Step(
    "overleg-ritme",
    "Hoe vaak en waar komt dit overleg samen?",
    MeetingBody,
    short="Ritme en plek van het overleg",
    who=each_body,
    usual={"frequency_kind": "elke", "frequency_count": 4, "frequency_unit": "weken", "place_policy": "wijk"},
    aside=beside_the_question,
    asks=(
        ask("frequency_kind", "●●●"),
        ask("frequency_count", "●●●", when=has_a_number),
        ask("frequency_unit", "●●●", when=counts_weeks_or_months),
        ask("place_policy", "●●○"),
        ask("place", "●●○", when=has_a_place),
        ask("access", "●●–", when=is_open_to_all),
    ),
)
days = Step(
    "overleg-dagen",
    "Op welke dag en tijd, en wanneer is er geen overleg?",
    MeetingBody,
    short="Dagen en vakanties",
    who=each_body,
    aside=beside_the_question,
    asks=(
        ask("weekday", "○○○"),
        ask("week", "○○○", when=comes_by_the_month),
        ask("start", "○○○"),
        ask("end", "○○○"),
        ask("dates", "○○○"),
        ask("pause_months", "○○○"),
        ask("pause_words", "○○○"),
    ),
)
members = GridStep(
    "overleg-leden",
    "Wie is erbij?",
    BodyMember,
    short="Wie erbij zijn",
    who=each_body,
    minutes=3,
    cells=parties_in,
    asks=(
        ask("attends", "●●○"),
        ask("vote", "●○○", when=may_vote),
        ask("needed", "○○–", when=may_be_needed),
    ),
)
guests = Step(
    "overleg-anderen",
    "Wie komen er nog meer?",
    MeetingBody,
    short="Anderen die komen",
    who=each_body,
    minutes=1,
    asks=(ask("others", "○○○"),),
)
leading = Step(
    "overleg-voorzitter",
    "Wie zit voor, wie maakt het verslag en wanneer komen de stukken?",
    MeetingBody,
    short="Voorzitter, verslag en stukken",
    minutes=3,
    who=each_body,
    usual={"chair_how": "om-de-beurt", "notes_how": "om-de-beurt", "notes_days": 5, "invite_days": 7},
    asks=(
        ask("chair_how", "●○–"),
        ask("chair", "●○–", when=has_one_chair),
        ask("chair_words", "○○–", when=has_an_outside_chair),
        ask("notes_how", "●○–"),
        ask("notes_by", "●○–", when=has_one_writer),
        ask("notes_days", "●○–"),
        ask("invite_days", "●○–"),
    ),
)
deciding = Step(
    "overleg-besluiten",
    "Wie moet erbij zijn om te beslissen, en aan wie koppelt dit overleg terug?",
    MeetingBody,
    short="Beslissen en terugkoppelen",
    who=each_body,
    asks=(
        ask("quorum", "●○–", when=decides),
        ask("quorum_parties", "●○–", when=counts_parties),
        ask("quorum_percentage", "●○–", when=counts_a_share),
        ask("reports_to", "○○–"),
    ),
)
extra = Step(
    "overleg-extra",
    "Wat kan en mag dit overleg nog meer?",
    MeetingBody,
    short="Extra overleg en bijzondere taken",
    minutes=1,
    who=each_body,
    usual={"extra_days": 14},
    asks=(
        ask("extra_by", "○○–"),
        ask("extra_days", "○○–"),
        ask("rights", "○○–"),
    ),
)
rotation = RowsStep(
    "gastheren",
    "In welke volgorde rouleren jullie?",
    Host,
    short="Volgorde van gastheren",
    help="Zet de partijen in de volgorde waarin zij het overleg ontvangen.",
    who=each_moving_body,
    rows="○○○",
    row="gastheer",
    aside=beside_the_question,
    asks=(
        ask("party", "●●●"),
        ask("place", "○○○"),
    ),
)
hosting = Step(
    "gastheer",
    "Wanneer begint de eerste gastheer, en wat regelt een gastheer?",
    MeetingBody,
    short="Wat een gastheer regelt",
    minutes=1,
    who=each_moving_body,
    usual={"rotation_skip": "volgende", "host_duties": ["zaal", "koffie", "ontvangst"]},
    aside=beside_the_question,
    asks=(
        ask("rotation_start", "○○○"),
        ask("rotation_skip", "○○○"),
        ask("host_duties", "○○–"),
    ),
)
resident_meetings = Step(
    "plek-voor-bewoners",
    "Waar houden jullie bijeenkomsten voor bewoners?",
    MeetingPlace,
    short="Plek voor bewoners",
    minutes=1,
    asks=(ask("resident_place", "●●○"),),
)
chapter = Chapter(
    "J",
    "Overleg",
    (listing, rhythm, members, leading, deciding, days, guests, extra, rotation, hosting, resident_meetings),
    block="hoe",
)
