"""Lines on paper: where numbers hang, which facts stand under their name, and what is never hyphenated."""

import re
from itertools import pairwise

from agreements.document.tree import Node, words

FLOWS = {"p", "h3"}  # elements that a number may stand in
INLINE = {"strong", "em", "mark", "span"}
ADDRESS = re.compile(r"(\S+@\S+|https?://\S+|www\.\S+)")
LONG = 900  # characters of a fact or a sentence that may not fit on what is left of a page, with much to spare


def hang_numbers(root):
    """Put each number at the start of the paragraph it belongs to, in place, with the space that follows it.

    A number that is placed beside the flow would be painted after the whole page, and read so by who copies the text.
    """
    for item in root.walk():
        first = item.children[0] if item.children else None
        if not (isinstance(first, Node) and "nr" in first.classes):
            continue
        first.children = [words(first).strip() + " "]
        rest = item.children[1:]
        while rest and isinstance(rest[0], str) and not rest[0].strip(" "):
            rest.pop(0)
        if rest and isinstance(rest[0], str):
            item.children = [first, rest[0].lstrip(" "), *rest[1:]]
        elif rest and rest[0].tag in FLOWS:
            rest[0].children.insert(0, first)
            item.children = rest
        elif rest and rest[0].tag not in INLINE:
            item.children = [Node("p", {"class": "in"}, [first]), *rest]
        else:
            item.children = [first, *rest]


def loosen_long_facts(root):
    """Let a long fact stand under its name, where it can run on to the next page."""
    for facts in root.walk():
        if facts.tag == "dl":
            for name, value in pairwise(facts.elements()):
                if name.tag == "dt" and len(words(value)) > LONG:
                    name.attrs["class"] = value.attrs["class"] = "long"


def loosen_long_leads(root):
    """Let a long sentence before a list or table break over pages: kept whole, it would leave its heading alone."""
    for lead in root.walk():
        if lead.tag == "p" and lead.classes == ["in"] and len(words(lead)) > LONG:
            del lead.attrs["class"]


def mark_holders(root):
    """Mark the list items that hold paragraphs: their dash belongs in the first of these."""
    for item in root.walk():
        if item.tag == "li" and item.elements() and item.elements()[0].tag not in INLINE:
            item.attrs["class"] = " ".join([*item.classes, "holds"])


def keep_addresses_whole(root):
    """Mark mail and web addresses: a hyphen at the end of a line would become part of them."""
    for node in list(root.walk()):
        node.children = [part for child in node.children for part in with_addresses(child)]


def with_addresses(child):
    """Split words at the addresses in them; an element stays as it is."""
    if not isinstance(child, str) or not ADDRESS.search(child):
        return [child]
    parts = ADDRESS.split(child)
    return [Node("span", {"class": "address"}, [part]) if at % 2 else part for at, part in enumerate(parts)]
