"""What a party read before: the words it last judged of each article, so that a later version shows what changed."""

from functools import cached_property

from agreements.document.compare import mark_changes
from agreements.document.fill import fill
from agreements.document.freeze import blocks_of
from agreements.models import Consent
from agreements.transfer.reading import answers_of


class Before:
    """The versions before this one, as one party knows them. A consent that the party took back counts for nothing."""

    def __init__(self, voices, party_uid):
        agreement, self.voices = voices.agreement, voices
        self.versions = list(
            agreement.versions.filter(number__lt=voices.version.number).order_by("-number").defer("answers")
        )
        given = Consent.objects.filter(version__agreement=agreement, party=party_uid).values_list("version__number")
        undone = agreement.events.filter(act="undo_consent", data__party=party_uid).values_list("data__version")
        agreed = {number for (number,) in given} - {number for (number,) in undone}
        marked = {(slug, text_hash) for party, slug, text_hash in voices.marks if party == party_uid}
        self.consented = {text_of(block) for one in self.versions if one.number in agreed for block in one.blocks}
        self.judged = marked | self.consented

    def agreed_with(self, block):
        """Tell whether the party agreed with a version in which this article was the same."""
        return (block.slug, block.hash) in self.consented

    @cached_property
    def last(self):
        """The last version that this party said something about, or None."""
        return next((one for one in self.versions if any(text_of(each) in self.judged for each in one.blocks)), None)

    @cached_property
    def slugs(self):
        """The articles of that version."""
        return {each["slug"] for each in self.last.blocks} if self.last else set()

    @property
    def gone(self):
        """List the headings of the articles that this party read, and that are no longer there."""
        here = {block.slug for block in self.voices.blocks}
        return [each["heading"] for each in self.last.blocks if each["slug"] not in here] if self.last else []

    def changes(self, blocks):
        """Map the slug of each of these blocks that this party knew otherwise to (number of that version, html)."""
        found = {block.slug: number for block in blocks if (number := self.version_of(block))}
        numbers = set(found.values())
        answers = dict(
            self.voices.agreement.versions.filter(number__in=numbers).values_list("number", "answers")
        )  # fmt: skip
        old = {one.number: self.filled(one, answers) for one in self.versions if one.number in numbers}
        return {
            block.slug: (found[block.slug], mark_changes(old[found[block.slug]][block.slug], block.html))
            for block in blocks
            if block.slug in found
        }

    def version_of(self, block):
        """Give the number of the last version in which this party judged other words of an article, 0 for none."""
        for one in self.versions:
            for each in one.blocks:
                if each["slug"] == block.slug and each["hash"] != block.hash and text_of(each) in self.judged:
                    return one.number
        return 0

    def filled(self, version, answers):
        """Map slugs to the filled words of a version, in their place among the blocks of now: numbers stay alike."""
        then = {block.slug: block for block in blocks_of(version)}
        placed = [then.get(block.slug, block) for block in blocks_of(self.voices.version)]
        return {block.slug: block.html for block in fill(placed, answers_of(answers[version.number]), only=set(then))}


def text_of(block):
    """Give what a mark is tied to: the slug and the hash of a block."""
    return block["slug"], block["hash"]
