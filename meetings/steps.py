"""Chapter J: which meetings there are, who comes, in which rhythm and where."""

from agreements.steps.base import Cell, Chapter, GridStep, RowsStep, Step, ask, each_body
from meetings.models import BodyMember, MeetingBody, MeetingPlace


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


def may_vote(member):
    """The party comes as a member, not to listen."""
    return member.attends in ("vast", "afroep")


def parties_in(answers, body):
    """List a cell for every party, also for who is only affected: they may be invited."""
    return [
        Cell(answers.placed(BodyMember, body=body, party=party), line=str(party), column="Bij dit overleg")
        for party in answers.parties
    ]


listing = RowsStep(
    "overleggen",
    "Welk overleg is er?",
    MeetingBody,
    short="Overleggen",
    minutes=5,
    rows="●●●",
    row="overleg",
    suggestions=("projectteam", "kerngroep", "stuurgroep", "werkgroep", "klankbordgroep", "bewonersbijeenkomst"),
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
    "Hoe vaak komt dit overleg samen?",
    MeetingBody,
    short="Ritme van het overleg",
    who=each_body,
    usual={"frequency_kind": "elke", "frequency_count": 4, "frequency_unit": "weken"},
    asks=(
        ask("frequency_kind", "●●●"),
        ask("frequency_count", "●●●", when=has_a_number),
        ask("frequency_unit", "●●●", when=counts_weeks_or_months),
        ask("weekday", "○○○"),
        ask("week", "○○○", when=comes_by_the_month),
        ask("start", "○○○"),
        ask("end", "○○○"),
    ),
)
days = Step(
    "overleg-dagen",
    "Welke dagen staan vast, en wanneer is er geen overleg?",
    MeetingBody,
    short="Dagen en vakanties",
    who=each_body,
    asks=(
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
place = Step(
    "overleg-plaats",
    "Waar komen jullie samen?",
    MeetingBody,
    short="Plek van het overleg",
    who=each_body,
    minutes=1,
    usual={"place_policy": "wijk"},
    asks=(
        ask("place_policy", "●●○"),
        ask("place", "●●○", when=has_a_place),
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
chapter = Chapter("J", "Overleg", (listing, rhythm, days, members, guests, place, resident_meetings), block="hoe")
