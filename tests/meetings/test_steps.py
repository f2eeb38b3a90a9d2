"""The questions about meetings (chapter J)."""

from meetings.models import BodyMember, MeetingBody
from meetings.steps import chapter, listing, members, resident_meetings, rhythm
from tests.agreements.in_memory import answers_with, asked, gaps, party, row


def test_every_kind_needs_a_meeting_with_a_name_and_a_purpose():
    assert gaps(listing, answers_with()) == ["a row"]
    assert gaps(listing, answers_with(row(MeetingBody, name="kerngroep"))) == ["purpose"]
    assert asked(listing, "S")["level"] is True
    assert asked(listing, "M")["level"] is False


def test_each_meeting_has_its_own_page_for_its_rhythm():
    kerngroep, buurtavond = row(MeetingBody, name="kerngroep"), row(MeetingBody, name="buurtavond")
    answers = answers_with(kerngroep, buurtavond)
    assert rhythm.who.owners(answers) == [kerngroep, buurtavond]
    assert rhythm.things(answers, buurtavond) == [buurtavond]


def test_a_rhythm_needs_a_number_and_a_unit_only_where_they_mean_something():
    body = row(MeetingBody, name="kerngroep", purpose="Voortgang", frequency_kind="elke")
    assert gaps(rhythm, answers_with(body), body) == ["frequency_count", "frequency_unit"]
    body.frequency_kind = "per_jaar"
    assert gaps(rhythm, answers_with(body), body) == ["frequency_count"]
    body.frequency_kind = "op_afroep"
    assert gaps(rhythm, answers_with(body), body) == []


def test_the_usual_rhythm_can_be_taken_over_in_one_click():
    body = row(MeetingBody, name="kerngroep")
    shown = {one.name for one in rhythm.asked_of("M") if one.applies(body)}
    assert set(rhythm.usual) <= shown


def test_every_party_may_be_in_a_meeting_and_only_members_are_asked_for_a_vote():
    platform, vve = party("Bewonersplatform"), party("VvE Duinzicht", capacity="betrokken")
    body = row(MeetingBody, name="kerngroep")
    answers = answers_with(platform, vve, body, kind="samenwerkingsovereenkomst")
    cells = members.cells(answers, body)
    assert [(cell.line, cell.row.body, cell.row.party) for cell in cells] == [
        ("Bewonersplatform", body, platform),
        ("VvE Duinzicht", body, vve),
    ]
    listens = row(BodyMember, uid=cells[0].row.uid, body=body, party=platform, attends="waarnemer")
    comes = row(BodyMember, uid=cells[1].row.uid, body=body, party=vve, attends="afroep")
    answered = answers_with(platform, vve, body, listens, comes, kind="samenwerkingsovereenkomst")
    assert members.missing(answered, body)[0][0] is comes
    assert gaps(members, answered, body) == ["vote"]


def test_a_place_is_asked_where_the_choice_leaves_one_to_name():
    body = row(MeetingBody, name="kerngroep", place_policy="online", frequency_kind="op_afroep")
    agreement = answers_with(body, kind="intentieverklaring")
    assert gaps(rhythm, agreement, body) == []
    body.place_policy = "vast"
    assert gaps(rhythm, agreement, body) == ["place"]
    assert gaps(rhythm, answers_with(body), body) == []


def test_a_manifest_leaves_the_place_for_residents_free():
    assert gaps(resident_meetings, answers_with()) == []
    assert gaps(resident_meetings, answers_with(kind="intentieverklaring")) == ["resident_place"]


def test_a_manifest_has_two_pages_about_meetings_on_its_required_road():
    assert [step.slug for step in chapter.steps if step.is_required("M")] == ["overleggen", "overleg-ritme"]
