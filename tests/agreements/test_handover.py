"""What passes to somebody's own organisation (chapter H)."""

from agreements.models import Handover, HandoverReceiver
from agreements.models.fields import MomentValue, SomeoneValue
from agreements.steps.handover import handing_over
from tests.agreements.in_memory import answers_with, gaps, party, row


def test_a_hand_over_stands_in_its_list_in_one_line():
    team, brem, tenants = party("Bewonersplatform"), party("De Brem"), party("Huurdersvereniging")
    handover = row(Handover, topic="planning", mode="over", moment_open=True)
    assert handover.in_short == ""
    handover.sender, handover.receiver = SomeoneValue("party", team), SomeoneValue("party", brem)
    assert handover.in_short == "Van het bewonersplatform naar De Brem, altijd"
    also = row(HandoverReceiver, handover=handover)
    also.who = SomeoneValue("party", tenants)
    assert answers_with(team, brem, tenants, handover, also).handovers == [handover]
    assert handover.in_short == "Van het bewonersplatform naar De Brem en de huurdersvereniging, altijd"


def test_a_manifest_needs_no_handover_and_an_agreement_needs_one():
    assert gaps(handing_over, answers_with()) == []
    assert gaps(handing_over, answers_with(kind="intentieverklaring")) == ["a row"]


def test_a_handover_without_receiver_is_a_gap_in_an_agreement_only():
    handover = row(Handover, topic="communicatie met huurders")
    assert gaps(handing_over, answers_with(handover)) == []
    agreement = answers_with(handover, kind="samenwerkingsovereenkomst")
    assert gaps(handing_over, agreement) == ["mode", "sender", "moment", "brings", "days", "tenant_rules", "receiver"]


def test_a_handover_reads_as_its_subject_also_in_own_words():
    assert str(Handover(topic="klachten")) == "klachten"
    assert str(Handover(topic="advies van de huurders")) == "advies van de huurders"


def test_a_handover_may_always_hold_and_keeps_the_department():
    brem = party("De Brem", kind="woningcorporatie")
    handover = row(Handover, topic="communicatie met huurders")
    handover.receiver = SomeoneValue("party", brem, "afdeling Wonen")
    handover.moment = MomentValue(open="altijd")
    assert str(handover.receiver) == "de afdeling Wonen van De Brem"
    assert str(handover.moment) == "altijd"
    assert gaps(handing_over, answers_with(brem, handover, kind="intentieverklaring")) == [
        "mode",
        "sender",
        "tenant_rules",
    ]
