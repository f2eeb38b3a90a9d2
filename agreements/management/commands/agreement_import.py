"""Makes a new agreement of a file."""

from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from agreements.transfer.inserting import import_document
from agreements.transfer.mistakes import Mistakes
from agreements.transfer.nodes import LARGEST, TOO_LARGE


class Command(BaseCommand):
    """The format stands in docs/file-format.md. Nobody gets access by it."""

    help = "Maakt een nieuwe afspraak van een bestand en toont de sleutel. Een bestand met een fout verandert niets."

    def add_arguments(self, parser):
        """Declare the options."""
        parser.add_argument("file", type=Path, metavar="FILE", help="het bestand, zoals agreement_export het schrijft")
        parser.add_argument("--municipality", metavar="NAME", help="anders de gemeente die het bestand noemt")

    def handle(self, *, file, municipality, **options):
        """Take the file in and print the key, or say per mistake what is wrong."""
        text = text_in(file)
        try:
            agreement = import_document(text, municipality)
        except Mistakes as mistakes:
            lines = [f"{file} kan niet worden ingelezen. Er is niets bewaard.", *map(str, mistakes.found)]
            raise CommandError("\n".join(lines)) from None
        self.stdout.write(agreement.key)


def text_in(file):
    """Give the text in a file, without reading more than a document may hold; raises CommandError."""
    try:
        with file.open("rb") as opened:
            content = opened.read(LARGEST + 1)
    except OSError as error:
        raise CommandError(f"Het bestand {file} kan niet worden gelezen ({error.strerror}).") from None
    if len(content) > LARGEST:
        raise CommandError(f"{file}: {TOO_LARGE}")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise CommandError(f"{file} is geen tekst in UTF-8. Bewaar het bestand opnieuw als UTF-8.") from None
