"""What was agreed about meetings."""

import datetime

import pytest
from django.core.exceptions import ValidationError

from meetings.models import BodyMember, MeetingBody
from tests.agreements.in_memory import answers_with, party, row


def test_a_meeting_has_a_name_in_a_sentence_also_where_nobody_answered_that():
    assert MeetingBody(name="buurtavond").named == "de buurtavond"
    assert MeetingBody(name="buurtavond", in_sentence="onze buurtavond").named == "onze buurtavond"
    assert MeetingBody().named == "overleg zonder naam"


def test_a_meeting_tells_its_rhythm_and_its_kind():
    body = MeetingBody(name="kerngroep", frequency_kind="elke", frequency_count=4, frequency_unit="weken")
    assert body.rhythm == "Elke vier weken"
    assert MeetingBody(level="bestuurlijk").kind == "bestuurlijk"
    assert MeetingBody(level="open").kind == "open voor de buurt"
    assert MeetingBody(level="tussen de buren").kind == "tussen de buren"


def test_only_parties_that_come_are_present():
    brem, net, vve = party("De Brem"), party("Netkring"), party("VvE Duinzicht")
    body = row(MeetingBody, name="projectteam")
    comes = row(BodyMember, body=body, party=brem, attends="vast", uid="a")
    stays_away = row(BodyMember, body=body, party=net, attends="niet", uid="b")
    said_nothing = row(BodyMember, body=body, party=vve, uid="c")
    answers = answers_with(brem, net, vve, body, comes, stays_away, said_nothing)
    assert answers.bodies[0].present == [comes]


@pytest.mark.django_db
def test_a_meeting_cannot_end_before_it_starts():
    body = MeetingBody(start=datetime.time(21), end=datetime.time(19, 30))
    with pytest.raises(ValidationError, match="latere eindtijd"):
        check_times(body)


@pytest.mark.django_db
@pytest.mark.parametrize("end", [None, datetime.time(21)])
def test_a_meeting_may_leave_its_end_open(end):
    check_times(MeetingBody(start=datetime.time(19, 30), end=end))


def check_times(body):
    constraint = next(one for one in MeetingBody._meta.constraints if one.name == "meeting_ends_after_it_starts")
    constraint.validate(MeetingBody, body)


def test_a_line_that_is_no_day_is_told_with_one_that_is():
    check = MeetingBody._meta.get_field("dates").clean
    assert check("24 juni 2027\n30 september 2027", None)
    with pytest.raises(ValidationError, match="Bedoel je 30 juni of 1 juli 2027"):
        check("24 juni 2027\n31 juni 2027", None)
