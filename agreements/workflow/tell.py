"""Who hears of an act: notices, written in the transaction of the act, and who has to do something now."""

from agreements.models import Notice, Role
from agreements.teamwork.rights import approvers

TEAM, MEMBERS, COORDINATORS = "team", "members", "coordinators"
# For each act who hears of it, those who act next before the others.
HEARS = {
    "start_review": ((MEMBERS,), (TEAM,)),
    "reopen": ((), (TEAM, MEMBERS)),
    "submit": ((COORDINATORS,), (TEAM, MEMBERS)),
    "return": ((TEAM,), (MEMBERS,)),
    "approve": ((), (TEAM, MEMBERS, COORDINATORS)),
    "unapprove": ((TEAM,), (MEMBERS,)),
    "withdraw": ((), (TEAM, MEMBERS)),
}


def tell(agreement, event):
    """Write a notice for everybody who hears of this act, except who did it."""
    acting, hearing = HEARS.get(event.act, ((), ()))
    next_ones = people_in(agreement, acting)
    everybody = next_ones | people_in(agreement, hearing)
    Notice.objects.bulk_create(
        Notice(user=user, event=event, acts=pk in next_ones)
        for pk, user in sorted(everybody.items())
        if pk != event.by_id
    )


def people_in(agreement, groups):
    """Map pk → user for everybody in these groups."""
    roles = [role for group, role in ((TEAM, Role.EDITOR), (MEMBERS, Role.MEMBER)) if group in groups]
    held = agreement.memberships.filter(role__in=roles, user__is_active=True).select_related("user")
    found = {membership.user_id: membership.user for membership in held}
    return found | ({user.pk: user for user in approvers(agreement)} if COORDINATORS in groups else {})
