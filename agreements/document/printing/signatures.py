"""The signature blocks on paper: rows of two, joint authority under one rule, fields in the signing copy."""

import re
from dataclasses import dataclass

from django.template.loader import render_to_string

from agreements.document.tree import Node, write

from .cover import lines_of, plain

ABOVE, ABOVE_JOINT = 20.5, 15.5  # millimetres above the place to sign, at least


@dataclass(frozen=True)
class Signer:
    """One line to sign: who, for whom, and the name of its field."""

    field: str
    together: str
    name: str
    function: str
    behalf: str
    ground: str
    asks: str
    party: str
    official: str
    notes: tuple = ()  # what else is said of the party: its number in the trade register, conditions of its decision

    @property
    def title(self):
        """Say in words what a signature here means; a reader of the field hears this."""
        return f"Handtekening van {self.name or 'de ondertekenaar'}, namens {self.official or self.party}"


@dataclass(frozen=True)
class Row:
    """What stands side by side: two parties, or two people of one party under one rule."""

    signers: tuple
    joint: bool = False
    party: str = ""
    official: str = ""
    notes: tuple = ()
    follows: str = ""

    @property
    def above(self):
        """Estimate the millimetres that the words above the highest place to sign take: all sign on one height."""
        least = ABOVE_JOINT if self.joint else ABOVE
        return max(least, *[height(signer, self.joint) + 1 for signer in self.signers])


def height(signer, joint):
    """Estimate the millimetres of the words about one person, in a column of 66 to 72 mm."""
    said = sum(lines_of(note, 44) for note in (signer.official, *signer.notes))
    names = 0 if joint else 1.4 + lines_of(signer.party, 30) * 4.8 + said * 3.9
    small = lines_of(signer.together, 44) + lines_of(signer.behalf and f"Namens {signer.behalf}", 44)
    small += lines_of(signer.ground, 44)
    return names + 1.6 + small * 3.9 + (lines_of(signer.name, 36) + lines_of(signer.function, 36)) * 4.4


def signatures_of(root, meta):
    """Give the HTML of the signatures section, with the list of blocks laid out in rows."""
    parts = []
    for child in root.children:
        if isinstance(child, Node) and "tekenblokken" in child.classes:
            context = {"rows": rows_of(child), "meta": meta}
            parts.append(render_to_string("print/signatures.html", context))
        else:
            parts.append(write(child))
    return "".join(parts)


def rows_of(blocks):
    """Lay the blocks out in rows of two; a party with more signatures has rows of its own, and the order stays."""
    rows, waiting = [], []
    for block in blocks.elements():
        signers = signers_of(block)
        if len(signers) == 1:
            waiting += signers
            if len(waiting) == 2:
                rows.append(Row(tuple(waiting)))
                waiting = []
            continue
        if waiting:
            rows.append(Row(tuple(waiting)))
            waiting = []
        rows += joint_rows(signers) if signers else []
    return [*rows, Row(tuple(waiting))] if waiting else rows


def joint_rows(signers):
    """Put the people of one party in rows of two."""
    pairs = [tuple(signers[at : at + 2]) for at in range(0, len(signers), 2)]
    first = Row(pairs[0], True, signers[0].party, signers[0].official, signers[0].notes)
    return [first, *(Row(pair, True, follows=signers[0].party) for pair in pairs[1:])]


def signers_of(block):
    """Read the people who sign for one party."""
    party = official = ""
    notes = tuple(plain(node) for node in block.walk() if {"kvk", "voorwaarde"} & set(node.classes))
    for node in block.walk():
        if node.tag == "h3":
            party = plain(node)
        if "officieel" in node.classes:
            official = plain(node)
    people = [node for node in block.walk() if "tekenaar" in node.classes]
    whose = {"party": party, "official": official, "notes": notes}
    return [signer(node, f"{block.attrs.get('data-party', '')}-{at}", whose) for at, node in enumerate(people)]


def signer(node, spare, whose):
    """Read one person; nobody named yet has a field named after the party."""
    found = {part.classes[-1]: plain(part) for part in node.walk() if part.classes}
    asks = next((plain(part) for part in node.walk() if part.tag == "dt" and plain(part).startswith("Mijn naam")), "")
    return Signer(
        field=node.attrs.get("data-signatory") or spare,
        together=found.get("samen", ""),
        name=found.get("naam", ""),
        function=found.get("functie", ""),
        # It stands in a sentence here: "Namens de burgemeester".
        behalf=re.sub(r"^(De|Het) ", lambda article: article[0].lower(), found.get("namens", "")),
        ground=found.get("grond", ""),
        asks=asks if "keuze" in found else "",
        **whose,
    )
