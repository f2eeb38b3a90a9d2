"""Writes an agreement as a file."""

from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from agreements.models import Agreement, Answers
from agreements.models.base import TEAM
from agreements.transfer.export import document_of
from agreements.transfer.writing import dump


class Command(BaseCommand):
    """The format stands in docs/file-format.md."""

    help = "Schrijft een afspraak als YAML, zonder bestanden, toestemmingen en wat een partij voor zichzelf houdt."

    def add_arguments(self, parser):
        """Declare the options."""
        parser.add_argument("key", metavar="KEY", help="de sleutel van de afspraak, zie agreement_list")
        parser.add_argument("--output", type=Path, metavar="FILE", help="schrijf naar dit bestand")

    def handle(self, *, key, output, **options):
        """Write the file, or print it."""
        agreement = Agreement.objects.select_related("partnership__municipality").filter(key=key).first()
        if agreement is None:
            raise CommandError(f"Er is geen afspraak met de sleutel “{key}”. Kijk met agreement_list welke er zijn.")
        text = dump(document_of(Answers(agreement, reader=TEAM)))
        if output is None:
            self.stdout.write(text, ending="")
            return
        try:
            output.write_text(text, encoding="utf-8")
        except OSError as error:
            raise CommandError(f"Het bestand {output} kan niet worden geschreven ({error.strerror}).") from None
