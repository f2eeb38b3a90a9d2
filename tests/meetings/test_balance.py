"""Who carries how much: the hours, promises, meetings, turns and money of paid people and volunteers."""

import datetime
from decimal import Decimal

import pytest
import yaml

from agreements.examples import example
from agreements.models import Commitment, Contribution, Representative
from agreements.models.fields import MomentValue
from agreements.steps.hidden import printable
from agreements.transfer.reading import answers_of
from meetings.balance import BOTH, PAID, VOLUNTEERS, balance_of, group_of
from meetings.models import BodyMember, Host, MeetingBody
from meetings.rhythm import times_a_year
from tests.agreements.in_memory import answers_with, party, row

pytestmark = pytest.mark.once
TODAY = datetime.date(2027, 1, 15)


def spoken_for(kind, *paid):
    """Make a party of this kind, whose people say how they do their work."""
    who = party("Iemand", kind)
    return answers_with(who, *(row(Representative, party=who, paid=word) for word in paid)).parties[0]


def plan(**answers):
    """Make a meeting."""
    return row(MeetingBody, name="kerngroep", **answers)


@pytest.mark.parametrize(
    ("kind", "paid", "group"),
    [
        ("bewonersinitiatief", ["vrijwilliger", "vergoeding"], VOLUNTEERS),
        ("bewonersinitiatief", ["betaald"], PAID),
        ("gemeente", ["betaald", ""], PAID),
        ("woningcorporatie", ["betaald", "vrijwilliger"], BOTH),
        ("bewonersinitiatief", [], VOLUNTEERS),
        ("energiecooperatie", [""], VOLUNTEERS),
        ("gemeente", [], PAID),
    ],
)
def test_what_people_say_counts_before_the_kind_of_party(kind, paid, group):
    assert group_of(spoken_for(kind, *paid)) == group


@pytest.mark.parametrize(
    ("answers", "times"),
    [
        ({"frequency_kind": "per_jaar", "frequency_count": 4}, 4),
        ({"frequency_kind": "op_afroep"}, None),
        ({}, None),
        ({"frequency_kind": "elke", "frequency_count": 4, "frequency_unit": "weken"}, 13),
        ({"frequency_kind": "elke", "frequency_count": 1, "frequency_unit": "maanden", "pause_months": ["juli"]}, 11),
        ({"frequency_kind": "elke", "frequency_count": 1, "frequency_unit": "weken", "weekday": "donderdag"}, 52),
        (
            {
                "frequency_kind": "elke",
                "frequency_count": 1,
                "frequency_unit": "maanden",
                "weekday": "dinsdag",
                "week": "tweede",
                "pause_months": ["juli", "augustus"],
            },
            10,
        ),
        ({"dates": "24 juni 2027\n1 december 2027\n3 maart 2028"}, 2),
    ],
)
def test_the_meetings_of_a_year_are_counted(answers, times):
    assert times_a_year(plan(**answers), start=TODAY) == times


def test_a_year_that_begins_on_a_leap_day_has_an_end():
    weekly = plan(frequency_kind="elke", frequency_count=1, frequency_unit="weken", weekday="donderdag")
    assert times_a_year(weekly, start=datetime.date(2028, 2, 29)) == 52


@pytest.fixture
def neighbours():
    """Residents with twelve hours a week and two promises, and a municipality that pays; both always come."""
    residents, town = party("Platform"), party("Gemeente", "gemeente")
    body = plan(
        frequency_kind="elke", frequency_count=1, frequency_unit="maanden", weekday="dinsdag", week="tweede",
        place_policy="rouleren",
    )  # fmt: skip
    promise = row(Commitment, party=residents, text="praat")
    promise.due = MomentValue(day=datetime.date(2027, 6, 1))
    late = row(Commitment, party=residents, text="zong")
    late.due = MomentValue(day=datetime.date(2026, 6, 1))
    return answers_with(
        residents,
        town,
        body,
        promise,
        late,
        row(Contribution, party=residents, hours=12, hours_per="week", money=Decimal("0")),
        row(Contribution, party=town, hours=120, hours_per="jaar", money=Decimal("5000")),
        row(BodyMember, body=body, party=residents, attends="vast"),
        row(BodyMember, body=body, party=town, attends="afroep"),
        row(Host, body=body, party=residents, order=0),
        row(Host, body=body, party=town, order=1),
        kind="samenwerkingsovereenkomst",
    )


def test_the_load_of_each_party_is_counted(neighbours):
    residents, town = balance_of(neighbours, today=TODAY).lines
    assert (residents.group, town.group) == (VOLUNTEERS, PAID)
    assert (round(residents.load.hours), town.load.hours) == (52, 10)
    assert (residents.load.promises, residents.due) == (2, datetime.date(2027, 6, 1))
    assert (residents.load.meetings, town.load.meetings) == (12, 0)
    assert (residents.load.turns, town.load.turns) == (6, 6)
    assert town.load.money == 5000


def test_one_plain_sentence_says_what_volunteers_carry(neighbours):
    shares = {share.title: share.sentence for share in balance_of(neighbours, today=TODAY).shares}
    assert shares["Uren"] == "Vrijwilligers dragen 52 van de 62 uur per maand."
    assert shares["Beloften"] == "Vrijwilligers doen 2 van de 2 beloften."
    assert shares["Overleg"] == "Vrijwilligers worden 12 van de 12 keer per jaar bij een overleg verwacht."
    assert shares["Ontvangen"] == "Vrijwilligers ontvangen 6 van de 12 keer per jaar een overleg."
    assert shares["Geld"] == "Vrijwilligers brengen €\xa00 van €\xa05.000 in."


def test_hours_in_total_stand_apart():
    who = party("Platform")
    answers = answers_with(who, row(Contribution, party=who, hours=200, hours_per="totaal"))
    line = balance_of(answers, today=TODAY).lines[0]
    assert (line.load.hours, line.once) == (0, 200)
    assert balance_of(answers, today=TODAY).measured == ["hours"]


def test_who_is_only_affected_carries_nothing():
    answers = answers_with(party("Platform"), party("Winkels", "bedrijf", "betrokken"))
    assert [str(line.party) for line in balance_of(answers, today=TODAY).lines] == ["Platform"]


def test_without_volunteers_or_without_anything_there_is_no_sentence():
    assert balance_of(answers_with(), today=TODAY).shares == ()
    assert balance_of(answers_with(party("Gemeente", "gemeente")), today=TODAY).shares == ()


@pytest.mark.parametrize("name", ["tijmstraat", "bremkwartier", "oeverkwartier", "veenhoek", "zwaluwveen"])
def test_the_examples_can_be_weighed(name):
    answers = printable(answers_of(yaml.safe_load(example(name))))
    found = balance_of(answers, today=TODAY)
    assert sum(load.promises for _group, load in found.groups) == len(
        [one for one in answers.commitments if one.party.takes_part]
    )
    assert all(0 <= share.part <= share.whole for share in found.shares)
