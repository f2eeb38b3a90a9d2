"""Prints an agreement as a PDF: a concept to read, or the copy to sign."""

from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from agreements.document.freeze import CONCEPT, SIGNING, NotReady, draft_document, signing_document
from agreements.document.keep import pdf_for
from agreements.models import Agreement


class Command(BaseCommand):
    """The PDF is the same that the pages give, and is kept for them."""

    help = "Maakt de PDF van een afspraak: een concept, of de versie om te tekenen (die wordt dan vastgezet)."

    def add_arguments(self, parser):
        """Declare the options."""
        parser.add_argument("key", metavar="KEY", help="de sleutel van de afspraak, zie agreement_list")
        parser.add_argument("--for", dest="layout", choices=[CONCEPT, SIGNING], default=CONCEPT, help="waarvoor")
        parser.add_argument("--output", type=Path, metavar="FILE", help="schrijf naar dit bestand (KEY-LAYOUT.pdf)")

    def handle(self, *, key, layout, output, **options):
        """Print, and write the file."""
        agreement = Agreement.objects.select_related("partnership__municipality").filter(key=key).first()
        if agreement is None:
            raise CommandError(f"Er is geen afspraak met de sleutel “{key}”. Kijk met agreement_list welke er zijn.")
        document = draft_document(agreement) if layout == CONCEPT else signing_copy(agreement)
        rendering = pdf_for(*document, layout)
        if not rendering.is_ready:
            raise CommandError(rendering.error or "Iemand maakt deze PDF al. Probeer het over een minuut opnieuw.")
        output = output or Path(f"{key}-{layout}.pdf")
        try:
            with rendering.file.open("rb") as kept:
                output.write_bytes(kept.read())
        except OSError as error:
            raise CommandError(f"Het bestand {output} kan niet worden geschreven ({error.strerror}).") from None
        self.stdout.write(f"{output} ({rendering.bytes} bytes)")


def signing_copy(agreement):
    """Freeze the text in the name of who keeps it, if anybody; CommandError with everything that stands in the way."""
    try:
        return signing_document(agreement, agreement.lead_editor)
    except NotReady as error:
        gaps = "\n".join(f"- {blocker.sentence}" for blocker in error.blockers)
        raise CommandError(f"Deze tekst kan nog niet worden getekend. Dit moet eerst:\n{gaps}") from None
