"""Filling a text: names, verbs, references and numbers in the places that the articles hold open."""

import re
from dataclasses import replace
from functools import partial
from html import escape

from agreements.document import late
from agreements.document.drawings import handovers, outline
from agreements.document.dutch import begin, join_and
from agreements.document.names import NAMES, NOBODY
from agreements.document.people import bare, everybody, phrase
from agreements.document.slots import SLOT, parts_of

# What stands before a slot that opens a sentence, looked up in the unfilled text: "u.a." in a name is no end.
OPENING = re.compile(
    r"(?:^|<(?:p|li|td|th|dd|dt|h3|caption|figcaption)\b[^>]*>|[.!?] |"
    r'data-slot="late:(?:themselves|founders|decisions):[^"]*"></span> )(?:<(?:strong|em|mark)>|[‘“(])*$'
)
LIST_TAG = re.compile(r"<(/?)(ol|ul|li)\b([^>]*)>")
LOOK_BACK = 160  # characters before a slot that are looked at


def fill(blocks, answers, *, audience="team", at="draft", only=None):
    """Give the blocks as they are shown, or `only` those with these slugs.

    `audience` is "team" (all names) or "public" (names with consent); `at` is "draft" (what is not there yet is marked)
    or "signing" (it is an empty line). Numbers and references follow from the order of the blocks given.
    """
    filler = Filler(blocks, answers, audience=audience, at=at)
    wanted = [block for block in blocks if only is None or block.slug in only]
    return [replace(block, html=filler.filled(block), number=filler.numbers.get(block.slug, "")) for block in wanted]


def numbers_of(blocks, numbered):
    """Map the slug of each article (where the kind has numbers) and of each annex to its number, as text."""
    articles = [block.slug for block in blocks if block.part == "article" and numbered]
    annexes = [block.slug for block in blocks if block.part == "annex"]
    return {slug: str(place) for group in (articles, annexes) for place, slug in enumerate(group, 1)}


class Filler:
    """Fills the slots of one text for one audience."""

    def __init__(self, blocks, answers, *, audience, at):
        self.answers = answers
        self.audience = audience
        self.at = at
        self.blocks = {block.slug: block for block in blocks}
        self.numbers = numbers_of(blocks, answers.kind.numbered)
        self.rows = {
            "party": {row.uid: row for row in answers.parties},
            "group": {row.uid: row for row in answers.groups},
            "body": {row.uid: row for row in answers.bodies},
        }

    def filled(self, block):
        """Give the html of a block with everything in its place."""
        html = SLOT.sub(partial(self.slot, block.html), block.html)
        number = self.numbers.get(block.slug) if block.part == "article" else None
        return number_members(html, number) if number else html

    def slot(self, unfilled, match):
        """Give the words for one slot, with a capital where it opens a sentence."""
        kind, parts, forms = parts_of(match)
        shown = self.words(kind, parts, forms)
        before = unfilled[max(0, match.start() - LOOK_BACK) : match.start()]
        return begin(shown) if OPENING.search(before) else shown

    def words(self, kind, parts, forms):
        """Give the words for a slot, escaped."""
        if kind in self.rows:
            return self.name(self.rows[kind].get(parts[0]), parts[1:], forms)
        if kind == "ref":
            return self.reference(parts[0].split(","))
        if kind == "persons":
            return self.persons(parts[0].split(","))
        if kind == "closed":
            return escape(forms[self.audience], quote=False)
        if kind == "late":
            return late.words(self, *parts)
        return DRAWINGS[parts[0]](self.answers) if kind == "drawing" else ""

    def name(self, row, form, forms):
        """Give a name in the wanted form, or the verb that goes with it."""
        if row is None:
            return f"<mark>{NOBODY}</mark>"
        if form == ["ww"]:
            return escape(forms["mv"] if row.many else forms["ev"])
        return escape(NAMES[form[0] if form else ""](row), quote=False)

    def reference(self, slugs):
        """Give "artikel 7", "de artikelen 7, 8 en 16", "bijlage 2", or the heading where there are no numbers."""
        found = [self.blocks[slug] for slug in self.blocks if slug in slugs]
        named = []
        for part, one, many in (("article", "artikel", "de artikelen"), ("annex", "bijlage", "de bijlagen")):
            places = [self.numbers[block.slug] for block in found if block.part == part and block.slug in self.numbers]
            if places:
                named.append(f"{one if len(places) == 1 else many} {join_and(places)}")
        plain = [
            f"het deel ‘{escape(block.heading, quote=False)}’" for block in found if block.slug not in self.numbers
        ]
        return " en ".join([*named, *plain]) or "<mark>[artikel volgt]</mark>"

    def persons(self, uids):
        """Give the people behind representatives or signatories, as this audience may know them."""
        return phrase([row for row in everybody(self.answers.parties) if row.uid in uids], self.audience, bare)


def picture_of_area(answers):
    """Show the map of the area; the page that prints it knows where the picture is."""
    area = answers.area
    return f'<img src="attachment:{area.map.pk}" alt="{escape(area.map_alt)}">' if area.map else ""


DRAWINGS = {"map": picture_of_area, "outline": outline.pieces, "handovers": handovers.pieces}


def number_members(html, number):
    """Write the numbers of the members of an article as text; a member that stands alone has none."""
    places = member_places(html)
    if len(places) < 2:
        return html
    pieces, last = [], 0
    for count, place in enumerate(places, 1):
        pieces += [html[last:place], f'<span class="nr">{number}.{count}</span> ']
        last = place
    return "".join([*pieces, html[last:]])


def member_places(html):
    """Find where the members of `ol.leden` begin, those of lists inside them left out.

    The number goes into the first paragraph of a member where it has paragraphs.
    """
    places, depth = [], []
    for tag in LIST_TAG.finditer(html):
        closing, name, attrs = tag.groups()
        if closing:
            depth.pop()
            continue
        if name == "li" and depth and depth[-1] == "leden":
            inside = re.match(r"<p\b[^>]*>", html[tag.end() :])
            places.append(tag.end() + (inside.end() if inside else 0))
        depth.append("leden" if name == "ol" and "leden" in attrs else name)
    return places
