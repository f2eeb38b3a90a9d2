"""What must be so before a step can be taken: functions from an agreement and a user to Dutch sentences."""

from agreements.document.freeze import last_version
from agreements.models import Consent
from agreements.teamwork.rights import approvers, is_sensitive
from agreements.workflow.parties import public_body_signs, signing_parties


def everybody_agreed(agreement, _user):
    """Name each signing party that has not agreed with the last version."""
    version = last_version(agreement)
    held = set(Consent.objects.filter(version=version, void_at=None).values_list("party", flat=True))
    for party in signing_parties(version):
        if party.uid not in held:
            yield f"{party} is nog niet akkoord met versie {version.number}."


def somebody_can_approve(agreement, _user):
    """Say that nobody could approve this text, with the way out, before anybody waits for it."""
    if not public_body_signs(last_version(agreement)):
        return
    needed = 2 if is_sensitive(agreement) else 1
    found = len(approvers(agreement))
    if found < needed:
        municipality = agreement.municipality.name
        yield (
            f"De gemeente {municipality} heeft nog {'een tweede' if found else 'een'} coördinator nodig die deze tekst "
            "mag goedkeuren, en die zelf niet meeschrijft. Vraag de gemeente om iemand aan te wijzen."
        )
