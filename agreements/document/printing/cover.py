"""The title page: what stands on it, and how large so that all of it fits."""

from dataclasses import dataclass

from agreements.document.tree import read, words

LONG, LONGER = 44, 80  # characters of a title from which it is set smaller
LINE_36, LINE_29, LINE_24 = 24, 30, 37  # characters on a line of 154 mm at 36, 29 and 24 points
SUBTITLE, LETTER = 130, 2.45  # millimetres of the widest subtitle, and of a letter in it
ROOM = 207 - 60 - 7  # millimetres between the top of the title and the facts


@dataclass(frozen=True)
class Cover:
    """The title page's parts; `between` holds the parties in two columns, or a sentence when they do not fit."""

    title: str
    label: str
    area: str
    subtitle: str
    word: str
    columns: tuple
    sentence: str
    small: bool
    facts: tuple

    @property
    def size(self):
        """Name the size of the title: shorter titles are larger."""
        return "longer" if len(self.title) >= LONGER else "long" if len(self.title) >= LONG else ""

    @property
    def measure(self):
        """Give the width of the subtitle in millimetres, such that its lines are about as long as each other."""
        whole = len(self.subtitle) * LETTER
        return min(SUBTITLE, whole / -(-whole // SUBTITLE) + 12) if whole > SUBTITLE else SUBTITLE

    @property
    def full_title(self):
        """Give the label and the title, as they stand in the running head."""
        return f"{self.label} {self.title}".strip()


def cover_of(block):
    """Read the parts of a cover block."""
    nodes = list(read(block.html).walk())
    parts = {node.classes[0]: plain(node) for node in nodes if node.tag == "p" and node.classes}
    parties = [plain(item) for node in nodes if "tussen" in node.classes for item in node.elements()]
    title = parts.get("titel", "") or "Zonder titel"
    room = ROOM - height_above(title, parts.get("ondertitel", ""))
    half = (len(parties) + 1) // 2
    columns = (tuple(parties[:half]), tuple(parties[half:]))
    small = height(columns, 42, 5.3) > room
    fits = height(columns, 50, 3.75, between=1) <= room if small else True
    return Cover(
        title=title,
        label=parts.get("soort", ""),
        area=parts.get("gebied", ""),
        subtitle=parts.get("ondertitel", ""),
        word=next((plain(node) for node in nodes if node.tag == "h3"), ""),
        columns=tuple(column for column in columns if column) if fits else (),
        sentence="" if fits else f"{len(parties)} partijen. Hun namen staan op de volgende pagina’s.",
        small=small and fits,
        facts=facts_of(nodes),
    )


def facts_of(nodes):
    """List the facts of the cover as pairs of words."""
    lists = [node.elements() for node in nodes if node.tag == "dl"]
    return tuple((plain(pairs[at]), plain(pairs[at + 1])) for pairs in lists for at in range(0, len(pairs) - 1, 2))


def height_above(title, subtitle):
    """Estimate the millimetres that title, subtitle and the word above the parties take, rather too many."""
    if len(title) >= LONGER:
        lines, line = lines_of(title, LINE_24), 10.3
    elif len(title) >= LONG:
        lines, line = lines_of(title, LINE_29), 12
    else:
        lines, line = lines_of(title, LINE_36), 14.5
    return lines * line + 7 + lines_of(subtitle, 50) * 6.8 + 14 + 6


def height(columns, characters, line, *, between=0):
    """Estimate the millimetres of the higher column of names."""
    return max(sum(lines_of(name, characters) * line + between for name in column) for column in columns)


def lines_of(text, characters):
    """Estimate how many lines a text takes; words do not fill a line to its end."""
    return -(-len(text) * 11 // (characters * 10))


def plain(node):
    """Give the words of an element, with single spaces."""
    return " ".join(words(node).split())
