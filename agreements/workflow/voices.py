"""What everybody says of a frozen version, read with few queries: marks, remarks with their answers, and consents."""

from dataclasses import dataclass, field
from datetime import timedelta
from functools import cached_property

from django.utils import timezone

from agreements.document.fill import fill
from agreements.document.freeze import blocks_of
from agreements.models import MarkState
from agreements.transfer.reading import answers_of
from agreements.workflow.review import is_open

ASKED_PARTS = ("parties", "recitals", "article", "annex")  # the cover and the signatures promise nothing
SUPPORTS = "ondersteuner"


@dataclass(frozen=True)
class Thread:
    """One remark with its answers; `party` is the name of the party for which it was said, "" for none."""

    remark: object
    party: str
    earlier: bool  # it is about words that have changed since
    replies: list = field(default_factory=list)


@dataclass(frozen=True)
class Position:
    """Where one party stands: its consent, else what it still has open, and the day it named or needs."""

    party: object
    version: object
    consent: object
    inside: tuple  # the blocks it still talks about among themselves
    remarked: tuple  # the blocks on which it has an open remark
    until: object  # the day on which it answers, None where it named none and gave no lead time
    days: int  # how many days it needs to decide, as it answered itself; 0 where it did not

    @property
    def signs(self):
        """Whether the text cannot be handed in without this party."""
        return self.party.signs

    @property
    def is_late(self):
        """Whether the day passed on which this party would answer."""
        return self.consent is None and self.until is not None and self.until < timezone.localdate()

    @property
    def sign(self):
        """The sign that goes with the words."""
        if self.consent:
            return "klaar"
        if self.is_late:
            return "signaal"
        return "wacht" if self.inside else "bezig"

    @property
    def words(self):
        """Say where this party stands, in a few words."""
        if self.consent:
            return f"{'akkoord met' if self.signs else 'steunt'} versie {self.version.number}"
        if self.inside:
            return "overlegt nog"
        if self.remarked:
            return "één opmerking" if len(self.remarked) == 1 else f"{len(self.remarked)} opmerkingen"
        return "leest nog"


class Voices:
    """A version with everything that was said of it."""

    def __init__(self, version):
        self.version = version
        self.agreement = version.agreement
        self.answers = answers_of(version.answers)
        self.blocks = fill(blocks_of(version), self.answers)
        self.names = {party.uid: str(party) for party in self.answers.parties}
        self.marks = {(mark.party, mark.slug, mark.text_hash): mark for mark in self.agreement.marks.all()}
        self.remarks = list(self.agreement.remarks.select_related("by", "resolved_by"))
        held = version.consents.filter(void_at=None).select_related("by", "scan")
        self.consents = {consent.party: consent for consent in held}

    @property
    def asked(self):
        """List the blocks that parties are asked about."""
        return [block for block in self.blocks if block.part in ASKED_PARTS]

    @cached_property
    def threads(self):
        """Map the slug of an article to its remarks, each with its answers, in the order in which they were made."""
        hashes = {block.slug: block.hash for block in self.blocks}
        threads = {}
        for one in self.remarks:
            if one.answers_id is None:
                earlier = hashes.get(one.slug) != one.text_hash
                threads[one.pk] = Thread(one, self.names.get(one.party, ""), earlier)
        for one in self.remarks:
            if one.answers_id in threads:
                threads[one.answers_id].replies.append((one, self.names.get(one.party, "")))
        found = {}
        for thread in threads.values():
            found.setdefault(thread.remark.slug, []).append(thread)
        return found

    def mark_of(self, party_uid, block):
        """Give the mark of a party on these very words, or None."""
        return self.marks.get((party_uid, block.slug, block.hash))

    @cached_property
    def talked(self):
        """Map each party to the (slug, hash) of its remarks that are not resolved."""
        found = {}
        for one in self.remarks:
            if one.answers_id is None and one.resolved_at is None:
                found.setdefault(one.party, set()).add((one.slug, one.text_hash))
        return found

    def is_open_for(self, party_uid, block):
        """Tell whether a block keeps a party from agreeing."""
        return is_open(self.mark_of(party_uid, block), self.talked.get(party_uid, ()))

    def open_for(self, party_uid):
        """List the blocks that keep a party from agreeing."""
        return [block for block in self.blocks if self.is_open_for(party_uid, block)]

    @cached_property
    def positions(self):
        """List where every party stands that signs or supports, those that sign first."""
        asked = [party for party in self.answers.parties if party.signs or party.capacity == SUPPORTS]
        return [self.position(party) for party in sorted(asked, key=lambda party: not party.signs)]

    def position(self, party):
        """Give where one party of this version stands."""
        still_open = self.open_for(party.uid)
        inside = [one for one in still_open if self.mark_of(party.uid, one).state == MarkState.INSIDE]
        days = lead_days(party)
        named = [mark.until for one in inside if (mark := self.mark_of(party.uid, one)).until]
        asked_on = timezone.localdate(self.version.at)
        until = max(named) if named else asked_on + timedelta(days=days) if days else None
        remarked = tuple(one for one in still_open if one not in inside)
        return Position(party, self.version, self.consents.get(party.uid), tuple(inside), remarked, until, days)

    def party(self, uid):
        """Give a party of this version, or None."""
        return next((party for party in self.answers.parties if party.uid == uid), None)


def lead_days(party):
    """Give how many days a party needs to decide, as it answered itself: for talks of its people, or for a decision."""
    talks = [one.mandate_days or 0 for one in party.representatives]
    decides = [7 * (one.weeks or 0) for one in party.own_spaces]
    return max(talks, default=0) or max(decides, default=0)
