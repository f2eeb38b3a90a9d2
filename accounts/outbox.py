"""The outbox: mail becomes a row in the transaction that causes it, and is delivered afterwards, at least once."""

import uuid
from datetime import timedelta
from urllib.parse import urlsplit

from django.conf import settings
from django.core.mail import EmailMessage, get_connection
from django.core.mail.backends.base import BaseEmailBackend
from django.utils import timezone

from accounts.models import OutgoingMail
from accounts.models.mail import WAITS

BATCH = 100  # mails over one connection


def post(to, subject, body, *, agreement=""):
    """Put one mail in plain text to one address in the outbox; `agreement` is the key of the agreement it is about.

    Names that people typed come in through `accounts.models.names.validate_name`, so they hold no link or markup.
    """
    return OutgoingMail.objects.create(
        message_id=new_message_id(),
        to=to,
        subject=" ".join(subject.split())[:200],
        body=body.strip() + "\n",
        agreement=agreement,
    )


def new_message_id():
    """Make a Message-ID that no other mail has, under the name of this site."""
    return f"<{uuid.uuid4().hex}@{urlsplit(settings.BASE_URL).hostname or 'localhost'}>"


class OutboxBackend(BaseEmailBackend):
    """Lets everything that sends mail the Django way write rows in the outbox instead; only the text part is kept."""

    def send_messages(self, email_messages):
        """Write one row per receiver; give the number of messages."""
        for message in email_messages:
            for to in message.recipients():
                post(to, message.subject, message.body)
        return len(email_messages)


def deliver(limit=BATCH):
    """Try the mail that is due, at most `limit`; yield (mail, True or False) for each that was tried."""
    connection = get_connection(settings.EMAIL_DELIVERY_BACKEND)
    try:
        for mail in OutgoingMail.objects.due()[:limit]:
            if claim(mail):
                yield mail, attempt(mail, connection)
    finally:
        connection.close()


def claim(mail):
    """Take this mail for one attempt, and set the next one; False when another process took it first.

    This is written before the attempt: a process that dies half-way leaves a mail that is tried again later.
    """
    mine = OutgoingMail.objects.filter(pk=mail.pk, sent_at=None, attempts=mail.attempts)
    wait = WAITS[min(mail.attempts, len(WAITS) - 1)]
    return bool(mine.update(attempts=mail.attempts + 1, next_try=timezone.now() + wait))


def attempt(mail, connection):
    """Hand one mail to the mail server and write down how it went; True when it was accepted."""
    rows = OutgoingMail.objects.filter(pk=mail.pk)
    try:
        as_message(mail, connection).send()
    except (OSError, ValueError) as error:  # network and SMTP errors; a header or text that cannot be encoded
        connection.close()  # the next mail begins with a fresh connection
        rows.update(last_error=describe(error))
        return False
    rows.update(sent_at=timezone.now(), last_error="")
    return True


def as_message(mail, connection):
    """Give the mail as Django sends it."""
    headers = {"Message-ID": mail.message_id, "Auto-Submitted": "auto-generated"}
    return EmailMessage(mail.subject, mail.body, to=[mail.to], headers=headers, connection=connection)


def describe(error):
    """Say what went wrong in at most 300 characters, without line breaks and characters a database refuses."""
    words = " ".join(f"{type(error).__name__}: {error}".split())
    return words.encode("ascii", "backslashreplace").decode().replace("\0", "")[:300]


def forget(days=30):
    """Delete mail that was sent more than `days` days ago; give the number of rows."""
    return OutgoingMail.objects.filter(sent_at__lt=timezone.now() - timedelta(days=days)).delete()[0]
