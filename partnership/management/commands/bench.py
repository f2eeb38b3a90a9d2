"""Measures the application on this machine: pages, PDFs and bytes, as ratios within one run."""

import json
import sys

from django.core.management.base import BaseCommand, CommandError

from partnership.bench import pages, papers, weight
from partnership.bench.report import tables
from partnership.bench.scratch import scratch

PARTS = ("pages", "pdf", "bytes")


class Command(BaseCommand):
    """Measures in a database of its own, and prints tables or JSON; progress goes to standard error."""

    help = "Meet de pagina's en de PDF: verhoudingen binnen één meting, in een eigen database."
    requires_system_checks = []

    def add_arguments(self, parser):
        """Add the form of the answer, what to measure and how often."""
        parser.add_argument("--json", action="store_true", help="geef JSON in plaats van tabellen")
        parser.add_argument("--only", default=",".join(PARTS), help=f"wat: {', '.join(PARTS)} (met komma's)")
        parser.add_argument("--rounds", type=int, default=30, help="hoe vaak elke pagina wordt gevraagd (gewoon: 30)")

    def handle(self, *, only, rounds, **options):
        """Measure and print."""
        wanted = only.split(",")
        unknown = sorted(set(wanted) - set(PARTS))
        if unknown or rounds < 1:
            raise CommandError(f"Kies --only uit {', '.join(PARTS)}, en --rounds van 1 of meer.")
        tell("database and examples")
        found = {"rounds": rounds}
        with scratch() as world:
            if "pages" in wanted:
                found |= pages.measure(world, rounds, tell)
            if "bytes" in wanted:
                tell("bytes of every page")
                found["bytes"] = weight.measure(world)
            if "pdf" in wanted:
                found["pdf"] = papers.measure(world, max(1, rounds // 3), tell)
        self.stdout.write(json.dumps(found, indent=2) if options["json"] else tables(found))


def tell(words):
    """Say what is going on."""
    print(f"… {words}", file=sys.stderr, flush=True)
