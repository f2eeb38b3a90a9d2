"""Who may do what on an agreement: the roles of a user, and what each role opens."""

from dataclasses import dataclass

from agreements.models import Membership, Party, Signatory


@dataclass(frozen=True)
class Rights:
    """The union of somebody's memberships of one agreement."""

    edits: bool
    parties: frozenset  # pks of the parties this person is a member of

    def may_fill(self, page):
        """Tell whether this person may answer a page: editors all, a member the pages of the own party."""
        if self.edits:
            return True
        own = page.owner if isinstance(page.owner, Party) else page.row
        return isinstance(own, Party) and own.pk in self.parties

    def may_fill_step(self, step, owners):
        """List the owners of a step whose page this person may answer."""
        return [o for o in owners if self.edits or (isinstance(o, Party) and o.pk in self.parties)]


def rights_of(user, agreement):
    """Read somebody's rights on an agreement, with one query."""
    held = Membership.objects.filter(user=user, agreement=agreement).values_list("role", "party_id")
    return Rights(
        edits=any(role == "editor" for role, _party in held),
        parties=frozenset(party for role, party in held if role == "member"),
    )


PROOF = "signatories.proof"


def may_read_file(user, attachment):
    """Tell whether somebody who may read the agreement may read this file of it.

    A proof of authority is read by its party, by the coordinator of the host municipality and by who uploaded it;
    every other file by all who read the agreement.
    """
    if attachment.purpose != PROOF or attachment.uploaded_by_id == user.pk:
        return True
    agreement = attachment.agreement
    if user.coordinatorships.filter(municipality=agreement.partnership.municipality_id).exists():
        return True
    parties = Signatory.objects.filter(agreement=agreement, proof=attachment).values("party")
    return Membership.objects.filter(user=user, agreement=agreement, role="member", party__in=parties).exists()
