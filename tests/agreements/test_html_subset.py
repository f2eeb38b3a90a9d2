"""Article templates keep to a small HTML, which screen, PDF and Word can all read."""

import re
from pathlib import Path

import pytest
from django.conf import settings

from agreements.document.articles import articles
from agreements.document.fill import fill
from agreements.document.tree import read
from agreements.kinds import KINDS
from tests.agreements.in_memory import answers_with
from tests.agreements.zwaluwveen import zwaluwveen

TEMPLATES = sorted((settings.BASE_DIR / "templates" / "articles").rglob("*.html"))
LOOSE = {"span", "strong", "em", "mark"}
SHAPES = {"rect", "path", "circle", "text"}
SPOKEN = {"span", "title", "desc", "text"}  # hold words and nothing else
BLOCKS = {"p", "h3", "ul", "ol", "dl", "table", "figure"}
# What may stand inside what; words may stand in everything that may hold LOOSE.
INSIDE = {
    "": BLOCKS | {"span"},
    "p": LOOSE, "h3": LOOSE, "dt": LOOSE, "caption": LOOSE, "figcaption": LOOSE, "th": LOOSE | {"p"},
    "strong": LOOSE, "em": LOOSE, "mark": LOOSE, "span": set(),
    "li": LOOSE | BLOCKS | {"figure"}, "dd": LOOSE | {"p", "ul"}, "td": LOOSE | {"p", "ul"},
    "ul": {"li"}, "ol": {"li"}, "dl": {"dt", "dd"},
    "table": {"caption", "thead", "tbody"}, "thead": {"tr"}, "tbody": {"tr"}, "tr": {"th", "td"},
    "figure": {"span", "img", "svg", "figcaption"}, "img": set(),
    "svg": {"title", "desc", *SHAPES}, "title": set(), "desc": set(), **{shape: set() for shape in SHAPES},
}  # fmt: skip
ATTRIBUTES = {
    "th": {"scope"},
    "span": {"class", "data-slot", "data-ev", "data-mv"},
    "img": {"src", "alt"},
    "svg": {"xmlns", "role", "viewBox", "color", "font-family", "font-size", "fill"},
    "rect": {"x", "y", "width", "height", "rx", "fill", "stroke", "stroke-width", "stroke-dasharray"},
    "circle": {"cx", "cy", "r", "fill", "stroke", "stroke-width"},
    "path": {"d", "fill", "fill-opacity", "fill-rule", "stroke", "stroke-width", "stroke-dasharray"},
    "text": {"x", "y", "fill", "font-weight", "text-anchor"},
    "li": {"class", "data-party", "data-signatory"},
}
CLASSES = {
    "soort", "gebied", "titel", "ondertitel", "tussen", "feiten", "aanhef", "doel", "in", "gat", "nr", "leden", "breed",
    "partijen", "partij", "hierna", "tekenblokken", "tekenblok", "officieel", "kvk", "voorwaarde", "tekenaars",
    "tekenaar", "samen", "naam", "functie", "namens", "grond", "lijn", "handtekening", "plaats", "datum", "keuze",
    "tekening", "smal", "vorm", "gives", "takes", "open", "bij", "op", "terug", "antwoord", "punt", "lijntje", "plek",
    "weg",
    "matrix", "legenda", "letter", "letter-a", "letter-r", "letter-s", "letter-c", "letter-i", "uitleg",
}  # fmt: skip


def problems(html):
    """List what a text holds that the subset does not know."""
    found = []
    for node in read(html).walk():
        known = ATTRIBUTES.get(node.tag, set()) | {"class"}
        found += [f"{name} on {node.tag}" for name in node.attrs if name not in known]
        found += [f"class {name}" for name in node.classes if name not in CLASSES]
        found += [f"{child.tag} in {node.tag}" for child in node.elements() if child.tag not in INSIDE[node.tag]]
        if node.tag == "table" and [child.tag for child in node.elements()] != ["caption", "thead", "tbody"]:
            found.append("a table without caption, head or rows")
        if node.tag == "th" and node.attrs.get("scope") not in ("col", "row"):
            found.append("a th without scope")
        bare = any(isinstance(child, str) and child.strip() for child in node.children)
        if bare and node.tag not in SPOKEN and "span" not in INSIDE[node.tag]:
            found.append(f"words in {node.tag}")
    return found


@pytest.mark.parametrize("kind", KINDS)
def test_a_whole_text_keeps_to_the_subset_before_and_after_filling(kind):
    answers = zwaluwveen(kind)
    blocks = articles(answers)
    texts = [block.html for block in blocks]
    for audience in ("team", "public"):
        for at in ("draft", "signing"):
            texts += [block.html for block in fill(blocks, answers, audience=audience, at=at)]
    assert [problem for text in texts for problem in problems(text)] == []


@pytest.mark.parametrize("kind", KINDS)
def test_an_empty_draft_keeps_to_the_subset(kind):
    answers = answers_with(kind=kind)
    assert [problem for block in fill(articles(answers), answers) for problem in problems(block.html)] == []


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: str(path.relative_to(TEMPLATES[0].parent)))
def test_a_template_holds_only_known_tags_and_marks_nothing_safe(template):
    source = Path(template).read_text()
    assert set(re.findall(r"</?([a-z][a-z0-9]*)", source)) <= set(INSIDE)
    assert not re.search(r"\|\s*safe\b|autoescape|style=|href=|<br", source)
