"""Lists the agreements."""

from django.core.management.base import BaseCommand

from agreements.models import Agreement, Basics


class Command(BaseCommand):
    """Two queries, however many agreements there are."""

    help = "Toont van elke afspraak de sleutel, de titel, de vorm en de toestand, met tabs ertussen."

    def handle(self, **options):
        """Print one line for each agreement, the oldest first."""
        basics = {row.agreement_id: row for row in Basics.objects.all()}
        for agreement in Agreement.objects.order_by("pk"):
            found = basics.get(agreement.pk) or Basics()
            self.stdout.write("\t".join([agreement.key, str(found), found.kind, agreement.state]))
