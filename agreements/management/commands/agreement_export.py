"""Writes an agreement as a file."""

from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from agreements.models import Agreement, Answers
from agreements.models.base import TEAM
from agreements.transfer.export import document_of, left_out
from agreements.transfer.writing import dump


class Command(BaseCommand):
    """The format stands in docs/file-format.md."""

    help = "Schrijft een afspraak als YAML, zonder toestemmingen en wat een partij voor zichzelf houdt."

    def add_arguments(self, parser):
        """Declare the options."""
        parser.add_argument("key", metavar="KEY", help="de sleutel van de afspraak, zie agreement_list")
        parser.add_argument("--output", type=Path, metavar="FILE", help="schrijf naar dit bestand")
        parser.add_argument("--files", action="store_true", help="schrijf ook de bestanden erin, zoals het bewijs")

    def handle(self, *, key, output, files, **options):
        """Write the file, or print it."""
        agreement = Agreement.objects.select_related("partnership__municipality").filter(key=key).first()
        if agreement is None:
            raise CommandError(f"Er is geen afspraak met de sleutel “{key}”. Kijk met agreement_list welke er zijn.")
        answers = Answers(agreement, reader=TEAM)
        text = dump(document_of(answers, files=files))
        for file in left_out(answers) if files else ():
            self.stderr.write(f"{file.name} is groter dan 1 MB en gaat niet mee.")
        if output is None:
            self.stdout.write(text, ending="")
            return
        try:
            output.write_text(text, encoding="utf-8")
        except OSError as error:
            raise CommandError(f"Het bestand {output} kan niet worden geschreven ({error.strerror}).") from None
