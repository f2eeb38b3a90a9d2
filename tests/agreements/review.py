"""A complete manifest that goes its road: Sanne edits, three parties have a member, Noor coordinates."""

from dataclasses import dataclass

import pytest

from accounts import joining
from agreements.document.freeze import last_version
from agreements.examples import example
from agreements.models import Agreement, Consent, Membership
from agreements.transfer.inserting import import_document
from agreements.workflow.door import perform
from agreements.workflow.parties import signing_parties
from tests.people import person


@dataclass
class Road:
    """An agreement on its road, and the people who walk it."""

    key: str
    sanne: object
    noor: object
    members: dict  # uid of a party → its member

    @property
    def agreement(self):
        """Read the agreement anew."""
        return Agreement.objects.select_related("partnership__municipality").get(key=self.key)

    def take(self, name, user, **data):
        """Take a step as somebody who sees the agreement as it is now."""
        agreement = self.agreement
        return perform(agreement, name, user, expected=agreement.state_number, data=data)

    def agree(self, *parties):
        """Let these parties agree with the last version, or all that sign."""
        version = last_version(self.agreement)
        for uid in parties or [party.uid for party in signing_parties(version)]:
            by = self.members[uid]
            Consent.objects.create(version=version, party=uid, by=by, at=version.at)

    def handed_in(self):
        """Walk until the text lies with the coordinator; give its hash."""
        self.take("start_review", self.sanne)
        self.agree()
        self.take("submit", self.sanne)
        return last_version(self.agreement).text_hash


@pytest.fixture
def road(lindwaarden, sanne, noor):
    """The complete manifest of Zwaluwveen, under the municipality that Noor coordinates for."""
    agreement = import_document(example("zwaluwveen"), lindwaarden.name)
    Membership.objects.create(user=sanne, agreement=agreement, role="editor")
    members = {}
    for number, party in enumerate(agreement_parties(agreement)):
        user = person(f"Lid {number}", f"lid{number}@wijk.voorbeeld")
        members[party.uid] = user
        Membership.objects.create(user=user, agreement=agreement, role="member", party=party)
    return Road(agreement.key, sanne, noor, members)


def agreement_parties(agreement):
    """List the parties of an agreement in the database."""
    from agreements.models import Party

    return Party.objects.filter(agreement=agreement).order_by("order")


@pytest.fixture
def bas(lindwaarden):
    """Bas, a second coordinator of Lindwaarden."""
    user = person("Bas Fictie", "bas@lindwaarden.voorbeeld")
    joining.let_coordinate(user, lindwaarden)
    return user
