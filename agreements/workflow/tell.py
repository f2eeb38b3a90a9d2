"""Who hears of an act: notices, written in the transaction of the act, and who has to do something now."""

from django.db.models import Q

from agreements.models import Notice, Role
from agreements.teamwork.rights import approvers

# PARTY is the party that the event is about, MAKER who made the remark that is answered or resolved.
TEAM, MEMBERS, COORDINATORS, PARTY, MAKER = "team", "members", "coordinators", "party", "maker"
# For each act who hears of it, those who act next before the others.
HEARS = {
    "start_review": ((MEMBERS,), (TEAM,)),
    "reopen": ((), (TEAM, MEMBERS)),
    "submit": ((COORDINATORS,), (TEAM, MEMBERS)),
    "return": ((TEAM,), (MEMBERS,)),
    "approve": ((), (TEAM, MEMBERS, COORDINATORS)),
    "unapprove": ((TEAM,), (MEMBERS,)),
    "withdraw": ((), (TEAM, MEMBERS)),
    "agree": ((), (TEAM,)),
    "record_consent": ((), (TEAM, PARTY)),
    "undo_consent": ((TEAM,), ()),
    "remark": ((TEAM,), ()),
    "answer_remark": ((), (TEAM, MAKER)),
    "resolve_remark": ((), (MAKER,)),
    "join": ((), (TEAM,)),
    "remove_member": ((), (TEAM,)),
}


def tell(agreement, event, maker=None):
    """Write a notice for everybody who hears of this act, except who did it; `maker` made the remark it is about."""
    acting, hearing = HEARS.get(event.act, ((), ()))
    next_ones = people_in(agreement, acting, event)
    everybody = next_ones | people_in(agreement, hearing, event)
    if maker is not None and MAKER in hearing and maker.is_active:
        everybody |= {maker.pk: maker}
    Notice.objects.bulk_create(
        Notice(user=user, event=event, acts=pk in next_ones)
        for pk, user in sorted(everybody.items())
        if pk != event.by_id
    )


def people_in(agreement, groups, event):
    """Map pk → user for everybody in these groups, as far as the event concerns them."""
    roles = [role for group, role in ((TEAM, Role.EDITOR), (MEMBERS, Role.MEMBER)) if group in groups]
    own = Q(role=Role.MEMBER, party__uid=event.data.get("party")) if PARTY in groups else Q(pk=None)
    held = agreement.memberships.filter(Q(role__in=roles) | own, user__is_active=True).select_related("user")
    found = {membership.user_id: membership.user for membership in held}
    return found | ({user.pk: user for user in approvers(agreement)} if COORDINATORS in groups else {})
