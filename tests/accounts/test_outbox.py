"""Mail waits in the outbox and reaches a mail server at least once, under one Message-ID."""

import io
import socketserver
import threading
from datetime import timedelta

import pytest
import time_machine
from django.core.mail import send_mail
from django.core.management import call_command
from django.db import DatabaseError, IntegrityError, connection, transaction
from django.utils import timezone

from accounts import outbox
from accounts.models import OutgoingMail
from accounts.models.mail import WAITS


class MailServer(socketserver.ThreadingTCPServer):
    """A small SMTP server that keeps what it gets, or answers what a test wants at one of its steps."""

    allow_reuse_address = daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Conversation)
        self.letters, self.answers = [], {}


class Conversation(socketserver.StreamRequestHandler):
    def say(self, line):
        self.wfile.write(line.encode() + b"\r\n")

    def handle(self):
        self.say("220 test")
        for line in self.rfile:
            verb = line.split(b":")[0].strip().upper().decode()
            answer = self.server.answers.get(verb.split()[0])
            if answer == "hang up":
                return
            if answer:
                self.say(answer)
            elif verb == "DATA":
                self.say("354 go on")
                self.keep()
            elif verb == "QUIT":
                return self.say("221 bye")
            else:
                self.say("250 ok")

    def keep(self):
        lines = iter(self.rfile.readline, b".\r\n")
        self.server.letters.append(b"".join(lines).decode())
        self.say("250 kept")


@pytest.fixture
def server(settings):
    with MailServer() as mail_server:
        settings.EMAIL_DELIVERY_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
        settings.EMAIL_HOST, settings.EMAIL_PORT = mail_server.server_address
        settings.EMAIL_TIMEOUT = 2
        threading.Thread(target=mail_server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        yield mail_server
        mail_server.shutdown()


def run():
    out, err = io.StringIO(), io.StringIO()
    call_command("send_mail", stdout=out, stderr=err)
    return out.getvalue().strip(), err.getvalue().strip()


def test_what_django_sends_becomes_one_row_per_receiver(db):
    send_mail("Dag", "Tekst", None, ["sanne@wijk.voorbeeld", "joris@wijk.voorbeeld"])
    assert sorted(OutgoingMail.objects.values_list("to", "subject", "body")) == [
        ("joris@wijk.voorbeeld", "Dag", "Tekst\n"),
        ("sanne@wijk.voorbeeld", "Dag", "Tekst\n"),
    ]


@pytest.mark.django_db(transaction=True)
def test_a_transaction_that_fails_sends_nothing():
    with transaction.atomic():
        outbox.post("sanne@wijk.voorbeeld", "Dag", "Tekst")
        transaction.set_rollback(True)
    assert not OutgoingMail.objects.exists()


def test_a_mail_arrives_as_plain_text_with_its_message_id(db, server):
    mail = outbox.post("sanne@wijk.voorbeeld", "Een é\nin de kop", "Dag Sanne,\n\n.\nEen punt.", agreement="abcd2345")
    assert run() == ("mail: 1 verstuurd, 0 mislukt, 0 wacht, 0 opgegeven", "")
    (letter,) = server.letters
    assert f"Message-ID: {mail.message_id}" in letter
    assert "Content-Type: text/plain" in letter
    assert "To: sanne@wijk.voorbeeld" in letter
    assert OutgoingMail.objects.get().sent_at


def test_running_twice_sends_nothing_twice(db, server):
    outbox.post("sanne@wijk.voorbeeld", "Dag", "Tekst")
    run()
    assert run()[0] == "mail: 0 verstuurd, 0 mislukt, 0 wacht, 0 opgegeven"
    assert len(server.letters) == 1


@pytest.mark.parametrize(
    ("step", "answer"),
    [("MAIL", "451 later"), ("RCPT", "550 nobody"), ("DATA", "554 no"), ("DATA", "hang up"), ("EHLO", "hang up")],
)
def test_a_refused_mail_is_tried_again_later_under_the_same_id(db, server, step, answer):
    mail = outbox.post("sanne@wijk.voorbeeld", "Dag", "Tekst")
    server.answers[step] = answer
    assert run()[0] == "mail: 0 verstuurd, 1 mislukt, 1 wacht, 0 opgegeven"
    assert OutgoingMail.objects.get().last_error
    server.answers.clear()
    assert run()[0].startswith("mail: 0 verstuurd, 0 mislukt, 1 wacht")
    with time_machine.travel(timezone.now() + timedelta(minutes=2), tick=False):
        assert run()[0] == "mail: 1 verstuurd, 0 mislukt, 0 wacht, 0 opgegeven"
    assert [mail.message_id in letter for letter in server.letters] == [True]


def test_an_absent_server_delays_only(db, server):
    outbox.post("sanne@wijk.voorbeeld", "Dag", "Tekst")
    server.shutdown()
    server.server_close()
    out, err = run()
    assert out == "mail: 0 verstuurd, 1 mislukt, 1 wacht, 0 opgegeven"
    assert "sanne" not in err


def test_one_bad_mail_does_not_stop_the_others(db, server):
    outbox.post("geen adres\nBcc: x@wijk.voorbeeld", "Dag", "Tekst")
    outbox.post("joris@wijk.voorbeeld", "Dag", "Tekst")
    assert run()[0] == "mail: 1 verstuurd, 1 mislukt, 1 wacht, 0 opgegeven"


def test_after_more_than_three_days_a_mail_is_given_up(db, server):
    outbox.post("sanne@wijk.voorbeeld", "Dag", "Tekst")
    server.answers["MAIL"] = "451 later"
    moment = timezone.now()
    for wait in (*WAITS, timedelta()):
        with time_machine.travel(moment, tick=False):
            out, err = run()
        moment += wait + timedelta(seconds=1)
    assert out == "mail: 0 verstuurd, 1 mislukt, 0 wacht, 1 opgegeven"
    assert "opgegeven" in err
    assert sum(WAITS, timedelta()) > timedelta(days=3)
    with time_machine.travel(moment + timedelta(days=9), tick=False):
        assert run()[0] == "mail: 0 verstuurd, 0 mislukt, 0 wacht, 1 opgegeven"


def test_a_mail_taken_by_one_process_is_not_taken_by_another(db):
    mail = outbox.post("sanne@wijk.voorbeeld", "Dag", "Tekst")
    seen_by_other = OutgoingMail.objects.get()
    assert outbox.claim(mail)
    assert not outbox.claim(seen_by_other)


def test_sent_mail_is_forgotten_after_a_month_and_waiting_mail_is_not(db, server):
    outbox.post("sanne@wijk.voorbeeld", "Dag", "Tekst")
    run()
    outbox.post("joris@wijk.voorbeeld", "Dag", "Tekst")
    with time_machine.travel(timezone.now() + timedelta(days=31), tick=False):
        outbox.forget()
    assert [mail.to for mail in OutgoingMail.objects.all()] == ["joris@wijk.voorbeeld"]


@pytest.mark.parametrize(("column", "most"), [("subject", 200), ("to", 254), ("agreement", 20), ("last_error", 300)])
def test_the_database_itself_refuses_a_text_that_is_too_long(db, column, most):
    mail = outbox.post("sanne@wijk.voorbeeld", "Dag", "Tekst")
    with connection.cursor() as cursor, pytest.raises((IntegrityError, DatabaseError)), transaction.atomic():
        cursor.execute(f'UPDATE accounts_outgoingmail SET "{column}" = %s WHERE id = %s', ["a" * (most + 1), mail.pk])
