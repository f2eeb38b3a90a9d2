"""Delivers the mail that waits in the outbox."""

import time

from django.conf import settings
from django.core.management.base import BaseCommand
from django.db import close_old_connections
from django.utils.module_loading import import_string

from accounts import outbox
from accounts.models import OutgoingMail

PAUSE = 2  # seconds between two looks at the outbox


class Command(BaseCommand):
    """Run by cron every minute, or with --watch as a process beside the web server."""

    help = (
        "Verstuurt de mail die klaarstaat. Twee keer draaien verstuurt niets dubbel. "
        "Wat niet lukt, wordt later opnieuw geprobeerd."
    )

    def add_arguments(self, parser):
        """Declare the options."""
        parser.add_argument("--watch", action="store_true", help="blijf draaien en kijk steeds of er mail klaarstaat")

    def handle(self, *, watch, **options):
        """Deliver once, or until the process is stopped."""
        self.round(always=not watch)
        while watch:
            time.sleep(PAUSE)
            close_old_connections()
            self.round(always=False)

    def round(self, *, always):
        """Deliver what is due and say how it went; with `always` also when there was nothing to do."""
        outbox.forget()
        for path in settings.MAIL_WRITERS:
            import_string(path)()
        sent = failed = 0
        for mail, accepted in outbox.deliver():
            sent, failed = sent + accepted, failed + (not accepted)
            if not accepted:
                self.report_failure(mail)
        if sent or failed or always:
            waiting, given_up = OutgoingMail.objects.waiting().count(), OutgoingMail.objects.given_up().count()
            self.stdout.write(f"mail: {sent} verstuurd, {failed} mislukt, {waiting} wacht, {given_up} opgegeven")

    def report_failure(self, mail):
        """Name a mail by its number (an address does not belong in a log) and its next attempt."""
        mail.refresh_from_db()
        again = f"opnieuw om {mail.next_try:%Y-%m-%d %H:%M} UTC"
        if mail not in OutgoingMail.objects.waiting():
            again = "opgegeven"
        self.stderr.write(f"mail {mail.pk} mislukt, poging {mail.attempts}: {mail.last_error.split(':')[0]}; {again}")
