"""What people hear by mail: at most one digest a day, what has to be done first, and nothing that is not theirs."""

from datetime import timedelta

import time_machine
from django.core import mail
from django.core.management import call_command
from django.utils import timezone

from accounts.models import OutgoingMail
from agreements.models import CoordinatorFile, Membership, Notice, Party
from agreements.workflow.digest import write_digests
from agreements.workflow.transitions import TRANSITIONS


def mails_to(user):
    return list(OutgoingMail.objects.filter(to=user.email).order_by("pk"))


def test_two_acts_on_one_day_become_one_mail_with_the_last_first(road):
    road.take("start_review", road.sanne)
    road.take("reopen", road.sanne)
    road.take("start_review", road.sanne)
    write_digests()
    member = next(iter(road.members.values()))
    (found,) = mails_to(member)
    assert found.subject == "Warm Zwaluwveen, samen van het gas: lees de tekst"
    assert "Jullie organisatie is nu aan zet." in found.body
    assert found.body.index("Jullie organisatie is nu aan zet") < found.body.index("Eerder:")
    assert found.body.count("Eerder:") == 2
    assert f"/werk/{road.key}/" in found.body


def test_a_second_mail_waits_for_the_next_day(road):
    road.take("start_review", road.sanne)
    write_digests()
    road.take("reopen", road.sanne)
    write_digests()
    member = next(iter(road.members.values()))
    assert len(mails_to(member)) == 1
    with time_machine.travel(timezone.now() + timedelta(hours=21), tick=False):
        write_digests()
    assert len(mails_to(member)) == 2


def test_who_does_it_gets_no_mail_about_it(road):
    road.take("start_review", road.sanne)
    write_digests()
    assert mails_to(road.sanne) == []


def test_who_may_no_longer_read_the_text_hears_nothing_more_of_it(road):
    road.take("start_review", road.sanne)
    member = next(iter(road.members.values()))
    Membership.objects.filter(user=member).delete()
    write_digests()
    assert mails_to(member) == []
    assert not Notice.objects.filter(mailed_at=None).exists()


def test_a_title_made_to_look_like_a_link_is_no_link_in_a_mail(road):
    from agreements.models import Basics

    Basics.objects.filter(agreement=road.agreement).update(title="Kijk op https://boos.example/\r\nBcc: x")
    road.take("start_review", road.sanne)
    write_digests()
    found = mails_to(next(iter(road.members.values())))[0]
    assert "https://boos" not in found.body + found.subject
    assert "\n" not in found.subject


def test_every_act_has_its_mail(road, settings):
    text_hash = road.handed_in()
    road.take("return", road.noor, reason="De datum van de buurtavond klopt niet.")
    text_hash = road.handed_in()
    road.take("approve", road.noor, text_hash=text_hash)
    road.take("unapprove", road.noor, reason="De raad wil nog iets anders zien.")
    road.take("withdraw", road.noor, reason="De buurt wil nu iets anders doen.")
    assert {step.name for step in TRANSITIONS} - {"reopen"} == set(road.agreement.events.values_list("act", flat=True))
    for event in road.agreement.events.all():
        Notice.objects.exclude(event=event).update(mailed_at=timezone.now() - timedelta(days=3))
        Notice.objects.filter(event=event).update(mailed_at=None)
        assert write_digests() > 0
        body = OutgoingMail.objects.latest("pk").body
        assert "{" not in body
        assert "deed iets" not in body


def test_the_mail_server_being_away_delays_and_loses_nothing(road, settings):
    settings.EMAIL_DELIVERY_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_PORT = 1
    road.take("start_review", road.sanne)
    call_command("send_mail", verbosity=0)
    waiting = OutgoingMail.objects.waiting().count()
    assert waiting == len(road.members)
    settings.EMAIL_DELIVERY_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    ids = set(OutgoingMail.objects.values_list("message_id", flat=True))
    with time_machine.travel(timezone.now() + timedelta(hours=1), tick=False):
        call_command("send_mail", verbosity=0)
    assert {message.extra_headers["Message-ID"] for message in mail.outbox} == ids
    assert OutgoingMail.objects.waiting().count() == 0


def test_a_sensitive_text_is_told_to_nobody_who_is_not_named(road):
    CoordinatorFile.objects.create(agreement=road.agreement, sensitive=True)
    assert Party.objects.filter(agreement=road.agreement, kind="gemeente").exists()
    road.take("start_review", road.sanne)
    road.agree()
    Membership.objects.create(user=road.noor, agreement=road.agreement, role="observer")
    road.take("withdraw", road.noor, reason="Dit gaat toch niet door op deze manier.")
    write_digests()
    assert mails_to(road.noor) == []
