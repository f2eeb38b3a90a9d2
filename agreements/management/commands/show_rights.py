"""Prints who may do what with an agreement, and in which states."""

from django.core.management.base import BaseCommand

from agreements.workflow.transitions import rights


class Command(BaseCommand):
    """What this prints also stands in docs/rights.md; a test keeps them equal."""

    help = "Toont wie wat mag met een afspraak, en in welke toestand."

    def handle(self, **options):
        """Print the table, one act per line."""
        self.stdout.write("\n".join(rights()))
