"""Do the meetings hang together?"""

from hypothesis import given
from hypothesis import strategies as st

from meetings.checks import in_a_circle, no_circles, one_on_top, only_in_the_town_hall, somebody_decides
from meetings.models import BodyMember, MeetingBody
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
        "stuurgroep beslist pas met 3 partijen. Er beslissen er maar 2 mee."
    ]


def test_meetings_that_are_all_in_the_town_hall_are_noticed():
    near, far = (
        row(MeetingBody, name="a", place="buurthuis"),
        row(MeetingBody, name="b", place="het Stadhuis", place_policy="vast"),
    )
    assert list(only_in_the_town_hall(answers_with(near, far, kind=AGREEMENT))) == []
    assert len(list(only_in_the_town_hall(answers_with(far, kind=AGREEMENT)))) == 1
