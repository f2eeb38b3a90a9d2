"""The small HTML of articles as a tree: read, walk and write back."""

import re
from dataclasses import dataclass, field
from html import escape, unescape

INLINE = {"strong", "em", "mark", "span", "del"}
BLOCKS = {
    "p", "h3", "ol", "ul", "li", "dl", "dt", "dd", "table", "caption", "thead", "tbody", "tr", "th", "td",
    "figure", "figcaption",
}  # fmt: skip
VOID = {"img"}
TOKEN = re.compile(r"<!--.*?-->|<(/?)([a-z][a-z0-9]*)([^>]*)>|([^<]+)", re.DOTALL)
ATTRIBUTE = re.compile(r'([a-zA-Z][a-zA-Z0-9-]*)="([^"]*)"')


@dataclass
class Node:
    """One element; children are Nodes and words (str, not escaped)."""

    tag: str
    attrs: dict = field(default_factory=dict)
    children: list = field(default_factory=list)

    @property
    def classes(self):
        """List the classes of this element."""
        return (self.attrs.get("class") or "").split()

    @property
    def is_slot(self):
        """Tell whether this is an empty place that `fill` will fill."""
        return "data-slot" in self.attrs

    def elements(self):
        """List the children that are elements."""
        return [child for child in self.children if isinstance(child, Node)]

    def walk(self):
        """Go through this element and all below it."""
        yield self
        for child in self.elements():
            yield from child.walk()


def read(html):
    """Read HTML into a tree whose root has no tag; comments are dropped.

    It reads what our own templates write, in which every element is closed and all that was typed is escaped.
    """
    root = Node("")
    opened = [root]
    for token in TOKEN.finditer(html):
        closing, tag, attrs, text = token.groups()
        if text:
            opened[-1].children.append(unescape(text))
        elif closing:
            opened.pop()
        elif tag:
            node = Node(tag, {name: unescape(value) for name, value in ATTRIBUTE.findall(attrs)})
            opened[-1].children.append(node)
            if tag not in VOID:
                opened.append(node)
    if len(opened) != 1:
        raise ValueError(f"not all elements are closed: {opened[-1].tag}")
    return root


def write(node):
    """Write a tree as HTML; attributes keep their order."""
    if isinstance(node, str):
        return escape(node, quote=False)
    inside = "".join(write(child) for child in node.children)
    if not node.tag:
        return inside
    attrs = "".join(f' {name}="{escape(value or "")}"' for name, value in node.attrs.items())
    return f"<{node.tag}{attrs}>" + (inside + f"</{node.tag}>" if node.tag not in VOID else "")


def words(node):
    """Give the words of a tree, with a space between blocks; slots are left out, and so is what is drawn."""
    if isinstance(node, str) or node.tag == "svg":
        return "" if isinstance(node, Node) else node
    inside = "".join(words(child) for child in node.children)
    return f" {inside} " if node.tag in BLOCKS else inside
