"""The document as it lies on the table: the blocks of a text, a title page, contents and signatures, as one HTML."""

from base64 import b64encode
from dataclasses import dataclass, field
from datetime import date

from django.template.loader import render_to_string
from django.utils.safestring import mark_safe

from agreements.document.tree import Node, read, words, write

from .colours import dark_enough
from .cover import cover_of
from .lines import hang_numbers, loosen_long_facts, mark_holders
from .places import ACCENT
from .signatures import signatures_of
from .tables import dress

# Estimated characters on a page; from eight pages on a reader wants a list of contents.
PAGE, CONTENTS_FROM = 1900, 8
UNPRINTABLE = {0x2010: "-", 0x2011: "-", 0x200B: None, 0x2060: None, 0xFEFF: None}


@dataclass(frozen=True)
class Meta:
    """What a print says besides its blocks.

    `kind` is a slug of kinds, `status` the word on title page and foot ("Concept" or "Tekenversie"), `hash` the
    document hash (64 hexadecimal characters), `day` the day of this version (a draft has none), `accent` the colour
    of the house style (#rrggbb), `pictures` the bytes of PNG or JPEG by the src they have in the blocks.
    """

    kind: str
    number: int
    status: str
    hash: str
    day: date | None = None
    accent: str = ACCENT
    pictures: dict = field(default_factory=dict)

    @classmethod
    def of(cls, facts, pictures=None):
        """Read the facts that are frozen with a version: a dict with the names above, the day in ISO."""
        day = date.fromisoformat(facts["day"]) if facts["day"] else None
        words = {name: facts[name] for name in ("kind", "number", "status", "hash", "accent")}
        return cls(**words, day=day, pictures=pictures or {})

    @property
    def concept(self):
        """Tell whether this print cannot be signed."""
        return self.status == "Concept"

    @property
    def fours(self):
        """Give the first 16 characters of the hash, in fours."""
        return " ".join(self.hash[start : start + 4] for start in range(0, 16, 4))

    @property
    def colour(self):
        """Give the house style's colour, dark enough for print."""
        return dark_enough(self.accent)


@dataclass(frozen=True)
class Section:
    """One block on paper: its place in the document, and what stands in it."""

    slug: str
    part: str
    number: str
    label: str
    heading: str
    html: str
    classes: str


def print_document(blocks, meta):
    """Give the HTML of a whole document; `blocks` are filled, `meta` is a Meta."""
    cover = next((cover_of(block) for block in blocks if block.part == "cover"), None)
    sections = [section(block, meta) for block in blocks if block.part != "cover"]
    context = {"meta": meta, "cover": cover, "sections": sections, "contents": needs_contents(blocks)}
    return render_to_string("print/document.html", context).translate(UNPRINTABLE)


def section(block, meta):
    """Dress one block for paper."""
    root = read(block.html)
    for node in list(root.walk()):
        if node.tag == "table":
            dress(node)
    hang_numbers(root)
    loosen_long_facts(root)
    mark_holders(root)
    place_pictures(root, meta.pictures)
    html = signatures_of(root, meta) if block.part == "signatures" else write(root)
    return Section(
        slug=block.slug,
        part=block.part,
        number=block.number if block.part == "article" else "",
        label=block.label if block.part == "annex" else "",
        heading="" if block.part == "parties" and meta.kind == "manifest" else block.heading,
        # Every word went through escaping when the block was made and again when the tree was written.
        html=mark_safe(html),
        classes=classes_of(block, root),
    )


def classes_of(block, root):
    """Say how a section begins: on a new page, and with its heading above a wide table at the table's edge."""
    fresh = block.part in ("signatures", "annex")
    first = root.elements()[0] if root.elements() else root
    return " ".join([block.part, *["page"] * fresh, *["edge"] * (fresh and "breed" in first.classes)])


def place_pictures(root, pictures):
    """Put the bytes of pictures in their place; a picture that was not given leaves its caption."""
    for node in root.walk():
        kept = []
        for child in node.children:
            if isinstance(child, Node) and child.tag == "img":
                body = pictures.get(child.attrs.get("src"))
                if body is None:
                    continue
                kind = "png" if body.startswith(b"\x89PNG") else "jpeg"
                child.attrs["src"] = f"data:image/{kind};base64,{b64encode(body).decode()}"
            kept.append(child)
        node.children = kept


def needs_contents(blocks):
    """Estimate whether the document has eight pages or more; laying it out twice to know would double the time."""
    flowing = sum(len(words(read(block.html))) + 90 for block in blocks if block.part != "cover")
    fresh = sum(block.part in ("signatures", "annex") for block in blocks)
    return flowing / PAGE + fresh / 2 + 1 >= CONTENTS_FROM - 1
