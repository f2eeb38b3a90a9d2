"""Who may do what on an agreement: the roles of a user, and what each role opens."""

from dataclasses import dataclass

from accounts.models import User
from agreements.models import Agreement, Answers, Membership, Party, Role, Signatory
from agreements.models.base import NOBODY
from agreements.steps.chapters import all_steps

PROOF = "signatories.proof"


@dataclass(frozen=True)
class Rights:
    """The union of somebody's memberships of one agreement; with `edits` and `parties` it is a Reader too."""

    edits: bool
    parties: frozenset  # pks of the parties this person is a member of
    coordinates: bool = False  # for the host municipality
    comments: bool = False
    user: int | None = None  # the pk of who holds them
    reads: bool = True  # whom an agreement is shown to may read it; others are told that there is none

    @property
    def approves(self):
        """Tell whether this person may approve: a coordinator who writes for nobody here (four eyes)."""
        return self.coordinates and not self.edits and not self.parties

    @property
    def may_remark(self):
        """Tell whether this person may say something of an article."""
        return self.edits or self.comments or self.coordinates or bool(self.parties)

    @property
    def invites(self):
        """Tell whether this person may ask people to take part, take them off, and read how to reach them."""
        return self.edits or self.coordinates

    @property
    def in_team(self):
        """Tell whether this person writes along: an editor or a member of a party, not who only reads."""
        return self.edits or bool(self.parties)

    def speaks_for(self, party):
        """Tell whether this person is a member of a party."""
        return party.pk in self.parties

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

    def may_compare(self, before):
        """Tell whether this person may read the agreement that another one follows, beside that one."""
        return Agreement.objects.visible_to(User.objects.get(pk=self.user)).filter(pk=before.pk).exists()

    def may_read_file(self, attachment):
        """Tell whether somebody who may read the agreement may read this file of it.

        A proof of authority is read by its party, by the coordinator of the host municipality and by who uploaded
        it; every other file by all who read the agreement.
        """
        if attachment.purpose != PROOF or self.coordinates or attachment.uploaded_by_id == self.user:
            return True
        return Signatory.objects.filter(
            agreement=attachment.agreement_id, proof=attachment, party__in=self.parties
        ).exists()

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
    """Read somebody's rights on an agreement, with two queries. A disabled account has none."""
    if not user.is_active:
        return Rights(edits=False, parties=frozenset())
    held = list(Membership.objects.filter(user=user, agreement=agreement).values_list("role", "party_id"))
    roles = {role for role, _party in held}
    return Rights(
        edits=Role.EDITOR in roles,
        parties=frozenset(party for role, party in held if role == Role.MEMBER),
        coordinates=user.coordinatorships.filter(municipality=agreement.partnership.municipality_id).exists(),
        comments=Role.COMMENTER in roles,
        user=user.pk,
    )


def is_sensitive(agreement):
    """Tell whether an agreement is in sensitive mode."""
    return Agreement.objects.filter(Agreement.objects.sensitive(), pk=agreement.pk).exists()


def approvers(agreement):
    """List the coordinators who could approve: they write for nobody here and, in sensitive mode, are named readers."""
    hosts = User.objects.filter(
        is_active=True, coordinatorships__municipality=agreement.partnership.municipality_id
    ).exclude(memberships__in=Membership.objects.filter(agreement=agreement, role__in=[Role.EDITOR, Role.MEMBER]))
    readers = Agreement.objects.filter(pk=agreement.pk)
    return [user for user in hosts.distinct() if readers.visible_to(user).exists()]
