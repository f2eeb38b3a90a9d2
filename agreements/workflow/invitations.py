"""Asking people to take part: by a link that works once, for one address; and taking people off an agreement.

Who has the link alone gains nothing: it is accepted by who logged in with the address it was sent to.
"""

import hashlib
import secrets
from typing import NamedTuple

from django.conf import settings
from django.db import transaction
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone

from accounts.outbox import post
from agreements.models import Basics, Invitation, Membership, Party, Role, State
from agreements.models.invitations import RUNNING, expiry
from agreements.teamwork.rights import rights_of
from agreements.workflow.events import record
from agreements.workflow.refusals import NotReady, NotYours, TooLate
from agreements.workflow.review import locked_in
from agreements.workflow.tell import tell

INVITING = (State.CONCEPT, State.IN_REVIEW, State.RETURNED)
MOST_OPEN = 60  # invitations that wait for an answer, per agreement: nobody uses this to mail strangers
MOST_RESENT = 5  # times that one invitation is sent again
# What somebody is going to do, in the words of the mail and the pages.
DOES = {
    Role.EDITOR: "meeschrijven aan alle onderdelen",
    Role.MEMBER: "het deel van een partij invullen en namens die partij akkoord geven",
    Role.COMMENTER: "meelezen en reageren",
    Role.OBSERVER: "meelezen",
}


class Asked(NamedTuple):
    """Who is asked, and for what; `party` is the uid of a party for a member, else ""."""

    email: str
    name: str
    role: str
    party: str = ""


def hash_of(token):
    """Give the SHA-256 (64 hexadecimal characters) under which the token of a link is known."""
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()


def found_by(token_hash):
    """Give the open invitation whose link has this hash, or None for every other one alike."""
    whole = Invitation.objects.select_related("agreement__partnership__municipality", "party", "made_by")
    return whole.open().filter(token_hash=token_hash).first()


@transaction.atomic
def invite(agreement, user, asked):
    """Ask somebody to take part; the link goes out by mail only. Raises NotYours, TooLate or NotReady."""
    if not rights_of(user, agreement).invites:
        raise NotYours
    agreement = locked_in(agreement, INVITING)
    asked = asked._replace(email=asked.email.strip().lower(), name=" ".join(asked.name.split()))
    party = Party.objects.filter(agreement=agreement, uid=asked.party).first() if asked.role == Role.MEMBER else None
    refuse_what_cannot_be(agreement, user, asked, party)
    token = secrets.token_urlsafe(32)  # 256 bits
    made = Invitation(
        agreement=agreement, role=asked.role, party=party, email=asked.email, name=asked.name,
        token_hash=hash_of(token), made_by=user,
    )  # fmt: skip
    made.clean_fields(exclude=("party", "revoked_at", "revoked_by", "accepted_at", "accepted_by"))
    made.save()
    send(made, token, user)
    record(agreement, "invite", user, data=about(made))
    return made


def refuse_what_cannot_be(agreement, user, asked, party):
    """Hold that this person can be asked for this role. Raises NotReady."""
    waiting = agreement.invitations.unanswered()
    held = agreement.memberships.filter(user__email=asked.email, role=asked.role, party=party)
    if asked.role == Role.MEMBER and party is None:
        raise NotReady(["Kies een partij uit de lijst."])
    if asked.email == user.email:
        raise NotReady(["Dit is je eigen adres. Jij doet al mee. Nodig iemand anders uit."])
    if held.exists():
        raise NotReady(["Deze persoon doet al zo mee. Je hoeft niets te doen."])
    if waiting.filter(email=asked.email, role=asked.role, party=party).exists():
        raise NotReady(["Deze persoon is al uitgenodigd. Stuur die uitnodiging opnieuw, of trek die in."])
    if waiting.count() >= MOST_OPEN:
        raise NotReady([f"Er staan al {MOST_OPEN} uitnodigingen open. Trek er eerst een in."])


@transaction.atomic
def resend(agreement, user, uid):
    """Send an invitation again with another link; the link before is dead. Raises NotYours, TooLate or NotReady."""
    found = unanswered_of(agreement, user, uid)
    if found.resent >= MOST_RESENT:
        raise NotReady(["Deze uitnodiging is al vijf keer opnieuw gestuurd. Kijk of het adres klopt."])
    token = secrets.token_urlsafe(32)
    found.token_hash, found.expires, found.resent = hash_of(token), expiry(), found.resent + 1
    found.save(update_fields=["token_hash", "expires", "resent"])
    send(found, token, user)
    record(found.agreement, "resend_invite", user, data=about(found))
    return found


@transaction.atomic
def revoke(agreement, user, uid):
    """Take an invitation back: its link is dead at once. Raises NotYours or TooLate."""
    found = unanswered_of(agreement, user, uid)
    found.revoked_at, found.revoked_by = timezone.now(), user
    found.save(update_fields=["revoked_at", "revoked_by"])
    record(found.agreement, "revoke_invite", user, data=about(found))
    return found


def unanswered_of(agreement, user, uid):
    """Lock an agreement and give its invitation with this uid, if it still waits. Raises NotYours or TooLate."""
    if not rights_of(user, agreement).invites:
        raise NotYours
    agreement = locked_in(agreement, RUNNING)
    found = Invitation.objects.unanswered().filter(agreement=agreement, uid=uid).select_related("party").first()
    if found is None:
        raise TooLate
    found.agreement = agreement
    return found


@transaction.atomic
def accept(invitation, user):
    """Make the membership that was offered, once, for who logged in with exactly that address; give the agreement.

    Who sends the same acceptance twice gets the same answer. Raises NotYours for anybody else (also for who made the
    invitation), TooLate where the link does not work any more.
    """
    agreement = locked_in(invitation.agreement, RUNNING)
    now = Invitation.objects.select_related("party").get(pk=invitation.pk)
    if not user.is_active or user.email != now.email or user.pk == now.made_by_id:
        raise NotYours
    if now.accepted_by_id == user.pk:
        return agreement
    if now.token_hash != invitation.token_hash or now.revoked_at or now.accepted_at or now.has_ended:
        raise TooLate
    Membership.objects.get_or_create(user=user, agreement=agreement, role=now.role, party=now.party)
    now.accepted_at, now.accepted_by = timezone.now(), user
    now.save(update_fields=["accepted_at", "accepted_by"])
    tell(agreement, record(agreement, "join", user, data=about(now)))
    return agreement


@transaction.atomic
def remove(agreement, user, membership):
    """Take a membership away; the next request of that person is judged without it.

    Somebody who holds nothing here any more loses open invitations too. Raises NotYours, TooLate where it is gone
    already, or NotReady for the last editor.
    """
    if not rights_of(user, agreement).invites:
        raise NotYours
    agreement = locked_in(agreement, State.values)
    held = agreement.memberships.select_related("user", "party").filter(pk=membership).first()
    if held is None:
        raise TooLate
    editors = agreement.memberships.filter(role=Role.EDITOR, user__is_active=True).exclude(pk=held.pk)
    if held.role == Role.EDITOR and not editors.exists():
        raise NotReady(["Dit is de enige redacteur. Nodig eerst een andere redacteur uit."])
    held.delete()
    if held.role == Role.EDITOR:
        pass_on(agreement, held.user, editors)
    data = {"user": held.user_id, "role": held.role, "party": held.party.uid if held.party else ""}
    if not agreement.memberships.filter(user=held.user).exists():
        data["revoked"] = revoke_all(agreement, user, held.user)
    tell(agreement, record(agreement, "remove_member", user, data=data))


def pass_on(agreement, gone, editors):
    """Let somebody else keep the document where the person who is gone did: the substitute, else the first editor."""
    left = [held.user for held in editors.select_related("user").order_by("pk")]
    if agreement.lead_substitute_id == gone.pk:
        agreement.lead_substitute = None
    if agreement.lead_editor_id == gone.pk:
        agreement.lead_editor = agreement.lead_substitute if agreement.lead_substitute in left else left[0]
    if agreement.lead_substitute_id == agreement.lead_editor_id:
        agreement.lead_substitute = None
    agreement.save(update_fields=["lead_editor", "lead_substitute"])


def revoke_all(agreement, user, gone):
    """Take back every invitation that waits for somebody; give their uids."""
    waiting = agreement.invitations.unanswered().filter(email=gone.email)
    uids = list(waiting.values_list("uid", flat=True))
    waiting.update(revoked_at=timezone.now(), revoked_by=user)
    return uids


def about(invitation):
    """Give what an event says of an invitation: nothing of the person but the uid of the invitation."""
    party = invitation.party.uid if invitation.party else ""
    return {"invitation": invitation.uid, "role": invitation.role, "party": party}


def send(invitation, token, user):
    """Put the mail with the link in the outbox, in the transaction of the act."""
    agreement = invitation.agreement
    context = {
        "invitation": invitation,
        "by": user,
        "title": title_of(agreement),
        "municipality": agreement.partnership.municipality.name,
        "what": DOES[invitation.role],
        "link": settings.BASE_URL.rstrip("/") + reverse("invitation", args=[token]),
    }
    subject, _, body = render_to_string("emails/invitation.txt", context).strip().partition("\n")
    post(invitation.email, subject, body, agreement=agreement.key)


def title_of(agreement):
    """Give the title of an agreement."""
    return str(Basics.objects.filter(agreement=agreement).first() or Basics(agreement=agreement))
