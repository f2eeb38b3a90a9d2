"""Writes the concept of an agreement as a Word file."""

from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from agreements.document.freeze import draft_document
from agreements.document.keep import pictures_in
from agreements.document.word import word_document
from agreements.models import Agreement


class Command(BaseCommand):
    """The file is the same that the pages give; it is made anew every time, which takes less than a second."""

    help = "Maakt een Word-bestand van het concept van een afspraak."

    def add_arguments(self, parser):
        """Declare the options."""
        parser.add_argument("key", metavar="KEY", help="de sleutel van de afspraak, zie agreement_list")
        parser.add_argument("--output", type=Path, metavar="FILE", help="schrijf naar dit bestand (KEY-concept.docx)")

    def handle(self, *, key, output, **options):
        """Make, and write the file."""
        agreement = Agreement.objects.select_related("partnership__municipality").filter(key=key).first()
        if agreement is None:
            raise CommandError(f"Er is geen afspraak met de sleutel “{key}”. Kijk met agreement_list welke er zijn.")
        blocks, facts = draft_document(agreement)
        made = word_document(blocks, facts, pictures_in(blocks))
        output = output or Path(f"{key}-concept.docx")
        try:
            output.write_bytes(made)
        except OSError as error:
            raise CommandError(f"Het bestand {output} kan niet worden geschreven ({error.strerror}).") from None
        self.stdout.write(f"{output} ({len(made)} bytes)")
