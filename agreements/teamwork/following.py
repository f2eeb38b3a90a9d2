"""Beginning the next document with what was agreed before: made once, with the same team."""

from django.db import transaction

from agreements.choosing import LIGHTEST_FIRST
from agreements.models import Agreement, Membership, Party, Role, State
from agreements.models.agreement import SUCCESSOR
from agreements.teamwork.saves import locked
from agreements.transfer.carrying import carry_over


def next_kind(kind):
    """Give the kind that usually follows on the way from manifest to samenwerkingsovereenkomst, at last the same."""
    place = LIGHTEST_FIRST.index(kind)
    return LIGHTEST_FIRST[min(place + 1, len(LIGHTEST_FIRST) - 1)]


def successor_of(agreement):
    """Find the agreement that follows this one as its successor, or None; one that was withdrawn does not count."""
    found = agreement.followers.filter(how=SUCCESSOR).exclude(state=State.WITHDRAWN)
    return found.select_related("lead_editor").first()


@transaction.atomic
def begin_successor(agreement, user, kind):
    """Make the successor in this kind (its slug), or find the one there is; gives (agreement, whether it is new)."""
    agreement = locked(agreement)  # two editors at one moment make one
    found = successor_of(agreement)
    if found:
        return found, False
    made = carry_over(agreement, SUCCESSOR, kind=kind, by=user)
    let_team_in(agreement, made)
    Agreement.objects.filter(pk=made.pk).update(
        lead_editor=agreement.lead_editor_id or user.pk, lead_substitute=agreement.lead_substitute_id
    )
    return made, True


def let_team_in(agreement, made):
    """Give editors and members of parties the same part in what follows; who only reads along is asked anew."""
    parties = {party.uid: party for party in Party.objects.filter(agreement=made)}
    team = agreement.memberships.filter(role__in=[Role.EDITOR, Role.MEMBER]).select_related("party")
    Membership.objects.bulk_create(
        Membership(user_id=one.user_id, agreement=made, role=one.role, party=one.party and parties[one.party.uid])
        for one in team
    )
