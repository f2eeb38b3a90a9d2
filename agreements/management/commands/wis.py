"""Erases a person: empties the account, and the name and address wherever they need not stay."""

from django.core.management.base import BaseCommand, CommandError

from agreements.workflow.erasing import account_of, erase


class Command(BaseCommand):
    """Meant for who asks to be forgotten; what it says holds no name and no address."""

    help = "Wist een persoon, en zegt wat blijft staan en op welke grond."

    def add_arguments(self, parser):
        """Take one person."""
        parser.add_argument("person", help="een mailadres, of het nummer van een account")

    def handle(self, *, person, **options):
        """Erase, and print what is gone and what stays."""
        try:
            found = erase(*account_of(person))
        except LookupError as unknown:
            raise CommandError("Er is geen account met dit nummer.") from unknown
        for words in found.gone:
            self.stdout.write(f"Gewist: {words}.")
        for words in found.stays:
            self.stdout.write(f"Blijft staan: {words}.")
        if not found.gone and not found.stays:
            self.stdout.write("Er is niets gevonden.")
