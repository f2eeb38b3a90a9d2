"""The document as it lies on the table: the blocks of a text, a title page, contents and signatures, as one HTML."""

from base64 import b64encode
from dataclasses import dataclass, field
from datetime import date

from django.template.loader import render_to_string

from agreements.document.tree import Node, read, words, write

from .colours import dark_enough
from .cover import cover_of
from .drawings import ink
from .lines import hang_numbers, keep_addresses_whole, loosen_long_facts, loosen_long_leads, mark_holders
from .places import ACCENT
from .signatures import signatures_of
from .tables import dress

# Estimated characters on a page; from eight pages on a reader wants a list of contents.
PAGE, CONTENTS_FROM = 1900, 8
SHORT_ANNEX = 500  # characters of an annex under which the next one begins on the same page
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
    number: str
    label: str
    heading: str
    html: str
    classes: str


def print_document(blocks, meta):
    """Give the HTML of a whole document; `blocks` are filled, `meta` is a Meta."""
    cover = next((cover_of(block) for block in blocks if block.part == "cover"), None)
    rest = [block for block in blocks if block.part != "cover"]
    fresh = [begins_page(block, before) for before, block in zip([None, *rest], rest, strict=False)]
    context = {
        "meta": meta,
        "cover": cover,
        "sections": [section(block, meta, page) for block, page in zip(rest, fresh, strict=True)],
        "contents": needs_contents(rest, sum(fresh)),
    }
    return render_to_string("print/document.html", context).translate(UNPRINTABLE)


def begins_page(block, before):
    """Tell whether a block begins on a new page: signatures do, and annexes, but not below a short one."""
    if block.part == "annex" and before is not None and before.part == "annex":
        return length(before) > SHORT_ANNEX
    return block.part in ("signatures", "annex")


def length(block):
    """Count the characters of a block, and some for its heading and the space around it."""
    return len(words(read(block.html))) + 90


def section(block, meta, page):
    """Dress one block for paper."""
    root = read(block.html)
    for node in list(root.walk()):
        if node.tag == "table":
            dress(node)
    for change in (hang_numbers, loosen_long_facts, loosen_long_leads, mark_holders, keep_addresses_whole):
        change(root)
    place_pictures(root, meta.pictures)
    ink(root, meta.colour)
    html = signatures_of(root, meta) if block.part == "signatures" else write(root)
    return Section(
        slug=block.slug,
        number=block.number if block.part == "article" else "",
        label=block.label if block.part == "annex" else "",
        heading="" if block.part == "parties" and meta.kind == "manifest" else block.heading,
        html=html,
        classes=" ".join(
            [block.part, *["page"] * page, *["edge"] * begins_wide(block, root), *["landscape"] * is_landscape(root)]
        ),
    )


def begins_wide(block, root):
    """Tell whether an annex begins with a wide table: its heading stands at the table's edge."""
    first = next(iter(root.elements()), None)
    return block.part == "annex" and first is not None and "breed" in first.classes


def is_landscape(root):
    """Tell whether a block stands on pages that lie on their side: it holds a table of letters."""
    return any(node.tag == "table" and "matrix" in node.classes for node in root.walk())


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


def needs_contents(blocks, fresh):
    """Estimate whether the document has eight pages or more; laying it out twice to know would double the time."""
    return sum(map(length, blocks)) / PAGE + fresh / 2 + 1 >= CONTENTS_FROM - 1
