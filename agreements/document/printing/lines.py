"""Lines on paper: where the numbers of members hang, and which facts are too long to stand beside their name."""

from itertools import pairwise

from agreements.document.tree import Node, words

FLOWS = {"p", "h3"}  # elements that a number may stand in
INLINE = {"strong", "em", "mark", "span"}
LONG = 900  # characters of a fact that would not fit beside its name on one page, with much to spare


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


def mark_holders(root):
    """Mark the list items that hold paragraphs: their dash belongs in the first of these."""
    for item in root.walk():
        if item.tag == "li" and item.elements() and item.elements()[0].tag not in INLINE:
            item.attrs["class"] = " ".join([*item.classes, "holds"])
