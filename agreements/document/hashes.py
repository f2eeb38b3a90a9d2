"""The text hash: what was agreed, without number, layout or names that may come late."""

import hashlib
import re
from functools import lru_cache

from agreements.document.tree import BLOCKS, Node, read


@lru_cache(maxsize=256)  # as many as are kept tidy
def text_hash(heading, html):
    """Hash a block (tidied, unfilled): 64 hexadecimal characters over its heading, block tags, words and slots.

    Numbers, classes and inline marks do not count, so that a renumbered article or a renamed party asks nobody again.
    """
    lines = ["h2 " + heading]
    gather(read(html), lines)
    folded = (re.sub(r"\s+", " ", line).strip() for line in lines)
    return hashlib.sha256("\n".join(line for line in folded if line).encode()).hexdigest()


def gather(node, lines):
    """Add one line per block tag, with the words and slots that stand in it."""
    for child in node.children:
        if isinstance(child, str):
            lines[-1] += child
        elif child.is_slot:
            lines[-1] += "{" + "|".join(child.attrs[name] for name in sorted(child.attrs, reverse=True)) + "}"
        elif child.tag in BLOCKS:
            lines.append(child.tag + " ")
            gather(child, lines)
            lines.append("/" if has_blocks(child) else "")
        else:
            gather(child, lines)


def has_blocks(node):
    """Tell whether blocks stand inside this one, so that its end says something."""
    return any(isinstance(child, Node) and child.tag in BLOCKS for child in node.children)


def document_hash(blocks):
    """Hash a whole text: 64 hexadecimal characters over the hashes of its blocks in order."""
    return hashlib.sha256("\n".join(block.hash for block in blocks).encode()).hexdigest()
