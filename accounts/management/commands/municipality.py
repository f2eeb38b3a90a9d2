"""Makes a municipality and its coordinator."""

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from accounts import joining


class Command(BaseCommand):
    """Run once per coordinator; running it again changes nothing."""

    help = "Maakt een gemeente en haar coördinator. Nog eens draaien met een ander adres maakt er een coördinator bij."

    def add_arguments(self, parser):
        """Declare the options."""
        parser.add_argument("municipality", metavar="GEMEENTE", help="de naam, zonder het woord gemeente: Lindwaarden")
        parser.add_argument("--coordinator", metavar="MAIL", required=True, help="het e-mailadres van de coördinator")
        parser.add_argument("--name", default="", help="de naam van de coördinator")

    def handle(self, *, municipality, coordinator, name, **options):
        """Make what is not there yet and say per thing whether it is new."""
        try:
            with transaction.atomic():
                tenant, new_tenant = joining.municipality_called(municipality)
                user, new_user = joining.account_for(coordinator, name or coordinator.partition("@")[0])
                new_task = joining.let_coordinate(user, tenant)
        except ValidationError as error:
            raise CommandError(" ".join(error.messages)) from error
        self.stdout.write(f"gemeente {tenant.name}: {'gemaakt' if new_tenant else 'was er al'}")
        self.stdout.write(f"account {user.email} ({user.name}): {'gemaakt' if new_user else 'was er al'}")
        self.stdout.write(f"coördinator: {'toegevoegd' if new_task else 'was dat al'}")
        if not user.is_active:
            self.stderr.write("Let op: dit account is uitgezet, dus deze persoon kan niet inloggen.")
