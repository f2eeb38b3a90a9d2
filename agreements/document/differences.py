"""What a text says otherwise than the one it follows, article by article."""

import re
from dataclasses import dataclass

from agreements.document.articles import Block
from agreements.document.compare import mark_changes
from agreements.document.freeze import draft_blocks, last_version, version_blocks
from agreements.models import Answers

NUMBER = re.compile(r'(<span class="nr">)\d+(\.)')
SAME, CHANGED, NEW, GONE = "gelijk", "veranderd", "nieuw", "vervallen"


@dataclass(frozen=True)
class Difference:
    """One article: the block that is shown, its html with the changes marked, and what happened to it.

    `before` is the block as it was, None where there was none.
    """

    block: Block
    html: str
    word: str
    before: Block | None = None


def text_of(agreement):
    """Give the blocks of an agreement: of its last frozen version where there is one, else of its answers."""
    version = last_version(agreement)
    return version_blocks(version) if version else draft_blocks(Answers(agreement))


def differences(old, new):
    """Compare two texts (lists of filled blocks); what fell away stands behind the article it came after."""
    before, here = {block.slug: block for block in old}, {block.slug for block in new}
    gone = gone_after(old, here)
    found = [Difference(block, block.html, GONE, block) for block in gone.get("", ())]
    for block in new:
        found.append(difference(before.get(block.slug), block))
        found += [Difference(one, one.html, GONE, one) for one in gone.get(block.slug, ())]
    return found


def gone_after(old, here):
    """Map the slug of an article that stayed to those that stood behind it and fell away."""
    found, last = {}, ""
    for block in old:
        if block.slug in here:
            last = block.slug
        else:
            found.setdefault(last, []).append(block)
    return found


def difference(old, new):
    """Compare one article; another number of the same article is no change."""
    if old is None:
        return Difference(new, new.html, NEW)
    was = NUMBER.sub(rf"\g<1>{new.number}\2", old.html)
    changed = was != new.html or old.heading != new.heading
    return Difference(new, mark_changes(was, new.html), CHANGED if changed else SAME, old)
