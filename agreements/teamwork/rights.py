"""Who may do what on an agreement: the roles of a user, and what each role opens."""

from agreements.models import Answers, Membership, Party, Signatory
from agreements.models.base import NOBODY, Reader
from agreements.steps.chapters import all_steps


class Rights(Reader):
    """The union of somebody's memberships of one agreement; of `parties` the primary keys."""

    def may_fill(self, page):
        """Tell whether this person may answer a page: editors all, a member the pages of the own party.

        A private page is for who may read it, so one of a party for an editor too only as a member.
        """
        if page.step.private:
            return page.step.is_open_to(page.owner, self)
        if self.edits:
            return True
        own = page.owner if isinstance(page.owner, Party) else page.row
        return isinstance(own, Party) and own.pk in self.parties

    def may_read(self, step, owner):
        """Tell whether this person may read what was answered on a step, and its Saves."""
        return step.is_open_to(owner, self)

    def may_fill_step(self, step, owners):
        """List the owners of a step whose page this person may answer."""
        if step.private:
            return [owner for owner in owners if step.is_open_to(owner, self)]
        return [o for o in owners if self.edits or (isinstance(o, Party) and o.pk in self.parties)]


def answers_for(user, agreement, slug):
    """Load an agreement for one step: where it is private, with the private answers this person may read, else without.

    This is the one way to private answers; every other reading of an agreement leaves them out.
    """
    step = all_steps().get(slug)
    reader = rights_of(user, agreement) if step is not None and step.private else NOBODY
    return Answers(agreement, reader=reader)


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
