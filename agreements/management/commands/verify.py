"""Recomputes every chain and every hash, and says what is wrong and where."""

from django.core.management.base import BaseCommand, CommandError

from agreements.models import Agreement
from agreements.workflow.verify import faults


class Command(BaseCommand):
    """Meant for every night and after every restore; it changes nothing."""

    help = "Rekent alle ketens en hashes na, en zegt wat er niet klopt."

    def handle(self, **options):
        """Print every fault; an exit code that is not 0 where there is one."""
        count, found = 0, 0
        for agreement in Agreement.objects.order_by("pk").iterator():
            count += 1
            for sentence in faults(agreement):
                found += 1
                self.stderr.write(sentence)
        if found:
            raise CommandError(f"{count} afspraken nagekeken, {found} fouten.")
        self.stdout.write(f"{count} afspraken nagekeken, alles klopt.")
