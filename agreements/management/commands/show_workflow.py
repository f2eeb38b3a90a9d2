"""Prints the states of an agreement and the steps between them."""

from django.core.management.base import BaseCommand

from agreements.workflow.transitions import graph


class Command(BaseCommand):
    """What this prints also stands in docs/workflow.md; a test keeps them equal."""

    help = "Toont de toestanden van een afspraak, en wie welke stap mag zetten."

    def handle(self, **options):
        """Print one step per line."""
        self.stdout.write("\n".join(graph()))
