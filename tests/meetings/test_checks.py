"""Do the meetings hang together?"""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agreements.models import Representative
from meetings.checks import (
    hosts_take_turns,
    mostly_in_offices,
    no_circles,
    one_on_top,
    only_in_the_town_hall,
    somebody_decides,
    volunteers_can_come,
)
from meetings.models import BodyMember, Host, MeetingBody
from meetings.tree import in_a_circle
from tests.agreements.in_memory import answers_with, party, row

AGREEMENT, INTENT = "samenwerkingsovereenkomst", "intentieverklaring"


def bodies(*above):
    """Make meetings; each number is the place of the meeting that it reports to, None for the top."""
    made = [row(MeetingBody, name=f"overleg {place}") for place in range(len(above))]
    for body, place in zip(made, above, strict=True):
        body.reports_to = None if place is None else made[place]
    return made


@given(st.lists(st.integers(0, 7), min_size=1, max_size=8))
def test_a_circle_is_found_however_long_it_is(above):
    above = [place if place < len(above) else None for place in above]
    circled = [in_a_circle(body) for body in bodies(*above)]
    for place, found in enumerate(circled):
        seen, step = [], above[place]
        while step is not None and step not in seen:
            seen.append(step)
            step = above[step]
        assert found == (place in seen)


def test_a_meeting_that_reports_to_itself_is_stopped_in_every_kind_that_asks_it():
    body = bodies(0)[0]
    for kind in (AGREEMENT, INTENT):
        assert [problem.owner for problem in no_circles(answers_with(body, kind=kind))] == [body]
    assert list(no_circles(answers_with(body))) == []


def test_an_agreement_has_one_meeting_on_top():
    top, under, loose = bodies(None, 0, None)
    found = list(one_on_top(answers_with(top, under, loose, kind=AGREEMENT)))
    assert [problem.owner for problem in found] == [top, loose]
    assert list(one_on_top(answers_with(top, under, kind=AGREEMENT))) == []
    assert list(one_on_top(answers_with(top, under, loose, kind=INTENT))) == []


def test_a_meeting_that_is_open_to_all_need_not_report():
    top, evening = bodies(None, None)
    evening.level = "open"
    assert list(one_on_top(answers_with(top, evening, kind=AGREEMENT))) == []


def test_a_meeting_that_needs_more_parties_than_it_has_can_never_decide():
    stuurgroep = row(MeetingBody, name="stuurgroep", influence="meebeslissen", quorum="aantal", quorum_parties=3)
    parties = [party(name) for name in ("Gemeente", "De Brem")]
    members = [row(BodyMember, body=stuurgroep, party=each, attends="vast", vote=True) for each in parties]
    found = list(somebody_decides(answers_with(*parties, stuurgroep, *members, kind=AGREEMENT)))
    assert [problem.sentence for problem in found] == [
        "Voor een besluit van de stuurgroep zijn 3 partijen nodig. Er beslissen er maar 2 mee."
    ]


def test_meetings_that_are_all_in_the_town_hall_are_noticed():
    near, far = (
        row(MeetingBody, name="a", place="buurthuis"),
        row(MeetingBody, name="b", place="het Stadhuis", place_policy="vast"),
    )
    assert list(only_in_the_town_hall(answers_with(near, far, kind=AGREEMENT))) == []
    assert len(list(only_in_the_town_hall(answers_with(far, kind=AGREEMENT)))) == 1


def test_a_meeting_in_the_neighbourhood_counts_also_while_its_place_has_no_name():
    far = row(MeetingBody, name="b", place="het Stadhuis", place_policy="vast")
    near = row(MeetingBody, name="a", place_policy="wijk")
    assert list(only_in_the_town_hall(answers_with(near, far, kind=AGREEMENT))) == []


def projectteam(*hosts, members=(), **answers):
    """Make the rows of a projectteam that goes round: hosts as (party, place), and its members."""
    body = row(MeetingBody, name="projectteam", place_policy="rouleren", **answers)
    return [
        body,
        *(row(Host, body=body, party=each, place=place) for each, place in hosts),
        *(row(BodyMember, uid=each.short_name, body=body, party=each, attends="vast") for each in members),
    ]


def sentences(check, *rows):
    """List what a check says about an agreement with these rows."""
    return [problem.sentence for problem in check(answers_with(*rows, kind=AGREEMENT))]


def test_a_meeting_that_is_mostly_in_offices_is_noticed():
    gemeente, brem, net = (party(name) for name in ("Gemeente", "De Brem", "Netkring"))
    offices = [(gemeente, "stadskantoor"), (brem, "Kantoor De Brem")]
    three = projectteam(*offices, (net, "wijkcentrum De Schakel"))
    assert sentences(mostly_in_offices, gemeente, brem, net, *three) == [
        "Twee van de drie gastheren van het projectteam ontvangen op een kantoor. Kan het vaker in de wijk?"
    ]
    half = projectteam(offices[0], (net, "wijkcentrum De Schakel"))
    assert sentences(mostly_in_offices, gemeente, brem, net, *half) == []
    assert sentences(mostly_in_offices, gemeente, *projectteam(offices[0])) == []


def test_a_meeting_goes_round_with_two_hosts_who_are_there_themselves():
    gemeente, brem = party("Gemeente"), party("De Brem")
    alone = projectteam((gemeente, ""), members=[gemeente])
    assert sentences(hosts_take_turns, gemeente, brem, *alone) == [
        "Rouleren kan pas met twee gastheren. Bij het projectteam is er maar één."
    ]
    absent = projectteam((gemeente, ""), (brem, ""), members=[gemeente])
    assert sentences(hosts_take_turns, gemeente, brem, *absent) == [
        "Gastheer van het projectteam, maar er zelf niet bij: De Brem. Klopt dat?"
    ]
    for fine in ([], [(gemeente, ""), (brem, "")]):
        assert sentences(hosts_take_turns, gemeente, brem, *projectteam(*fine)) == []


@pytest.mark.parametrize(
    ("answers", "noticed"),
    [
        ({"start": datetime.time(16), "weekday": "maandag"}, True),
        ({"start": datetime.time(17), "weekday": "maandag"}, False),
        ({"start": datetime.time(11), "weekday": "zaterdag"}, False),
        ({"start": datetime.time(11), "dates": "24 juni 2027"}, True),
        ({"start": datetime.time(11), "dates": "26 juni 2027", "weekday": "maandag"}, False),
        ({"weekday": "maandag"}, False),
    ],
)
def test_a_meeting_by_day_is_noticed_where_a_volunteer_comes(answers, noticed):
    huurders, gemeente = party("Huurdersvereniging"), party("Gemeente")
    speaks = row(Representative, party=huurders, paid="vrijwilliger")
    paid = row(Representative, party=gemeente, paid="betaald")
    rows = (huurders, gemeente, speaks, paid)
    found = sentences(volunteers_can_come, *rows, *projectteam(members=[huurders, gemeente], **answers))
    assert bool(found) is noticed
    assert all("vrijwilligers van de huurdersvereniging. Kan" in one for one in found)
    assert sentences(volunteers_can_come, *rows, *projectteam(members=[gemeente], **answers)) == []
