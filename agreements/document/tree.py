"""The small HTML of articles as a tree: read, walk and write back."""

from dataclasses import dataclass, field
from html import escape
from html.parser import HTMLParser

INLINE = {"strong", "em", "mark", "span", "del"}
BLOCKS = {
    "p", "h3", "ol", "ul", "li", "dl", "dt", "dd", "table", "caption", "thead", "tbody", "tr", "th", "td",
    "figure", "figcaption",
}  # fmt: skip
VOID = {"img"}


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


class Reader(HTMLParser):
    """Builds the tree; comments and doctype are dropped."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.root = Node("")
        self.open = [self.root]

    def handle_starttag(self, tag, attrs):
        """Open an element."""
        node = Node(tag, dict(attrs))
        self.open[-1].children.append(node)
        if tag not in VOID:
            self.open.append(node)

    def handle_endtag(self, tag):
        """Close an element, and what was left open inside it."""
        if any(node.tag == tag for node in self.open[1:]):
            while self.open.pop().tag != tag:
                pass

    def handle_data(self, data):
        """Add words."""
        self.open[-1].children.append(data)


def read(html):
    """Read HTML into a tree whose root has no tag."""
    reader = Reader()
    reader.feed(html)
    reader.close()
    return reader.root


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
    """Give the words of a tree, with a space between blocks; slots are left out."""
    if isinstance(node, str):
        return node
    inside = "".join(words(child) for child in node.children)
    return f" {inside} " if node.tag in BLOCKS else inside
