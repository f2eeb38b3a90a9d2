"""What a step does besides changing the state: each gives what its event says, and the state it led to if another."""

from dataclasses import dataclass, field

from django.utils import timezone

from agreements.document.freeze import freeze, last_version
from agreements.models import Consent, State
from agreements.teamwork.rights import is_sensitive
from agreements.workflow import refusals
from agreements.workflow.parties import public_body_signs

LEAST_REASON = 10  # characters of a reason that says something


@dataclass
class Effect:
    """What an event says of a step, and the state the step led to where that is not its usual one."""

    says: dict = field(default_factory=dict)
    state: str = ""


def freeze_text(agreement, user, _data):
    """Freeze the text as it stands; what the parties say is about this version."""
    version = freeze(agreement, user)
    return Effect({"version": version.number, "text_hash": version.text_hash})


def void_consents(agreement, user, data):
    """Make every consent to the last version void; the marks of the articles stay, tied to their words."""
    version = last_version(agreement)
    if version is not None:
        Consent.objects.filter(version=version, void_at=None).update(void_at=timezone.now(), void_by=user)
    said = {"version": version.number, "text_hash": version.text_hash} if version else {}
    return Effect(said | ({"reason": reason_in(data)} if "reason" in data else {}))


def hand_in(agreement, _user, _data):
    """Hand the text in; where no public body signs, nobody has to approve it and the municipality is only told."""
    version = last_version(agreement)
    state = "" if public_body_signs(version) else State.APPROVED
    return Effect({"version": version.number, "text_hash": version.text_hash}, state)


def send_back(agreement, _user, data):
    """Send the text back with a reason, and a sentence for each article that needs one (slug → sentence)."""
    version = last_version(agreement)
    articles = {slug: words.strip() for slug, words in data.get("articles", {}).items() if words.strip()}
    return Effect({"version": version.number, "reason": reason_in(data), "articles": articles})


def approve_text(agreement, user, data):
    """Approve exactly the text that was read. In sensitive mode the first of two approvals leaves the state as it is.

    Raises TooLate where the text is another one, NotReady where the same person would approve twice.
    """
    version = last_version(agreement)
    if data["text_hash"] != version.text_hash:
        raise refusals.TooLate
    said = {"version": version.number, "text_hash": version.text_hash}
    if not is_sensitive(agreement):
        return Effect(said)
    first = agreement.events.filter(act="approve", data__version=version.number).order_by("number").last()
    if first is None:
        return Effect(said | {"approval": 1}, agreement.state)
    if first.by_id == user.pk:
        raise refusals.NotReady(["Jij keurde deze tekst al goed. Een tweede coördinator moet er ook naar kijken."])
    return Effect(said | {"approval": 2})


def reason_in(data):
    """Give the reason that came along. Raises NotReady where it says too little."""
    reason = " ".join(data["reason"].split())
    if len(reason) < LEAST_REASON:
        raise refusals.NotReady([f"Schrijf in ten minste {LEAST_REASON} tekens waarom."])
    return reason
