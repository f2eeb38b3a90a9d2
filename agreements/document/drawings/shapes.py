"""The shapes and arrows of a drawing of hand-overs."""

from dataclasses import dataclass
from functools import cached_property

from agreements.document.drawings.svg import (
    BRICK,
    HAIR,
    LEAD,
    MAIN,
    MUTED,
    WHITE,
    element,
    lines_of_words,
    wrap,
)

PAD = 10  # inside a shape, at both sides
OUTLINES = {
    "open": {"fill": "none", "stroke": MUTED, "stroke_width": 1.5, "stroke_dasharray": "2 4"},
    "gives": {"fill": "none", "stroke": MUTED, "stroke_width": 1.5},
    "takes": {"fill": MAIN},
}
WORDS = {
    "open": {"fill": MUTED, "class_": "bij"},
    "gives": {},
    "takes": {"fill": WHITE, "font_weight": "600", "class_": "op"},
}
WAYS = {"right": (-10, 0), "left": (10, 0), "down": (0, -10), "up": (0, 10)}  # from the point to where the head begins


@dataclass(frozen=True)
class Shape:
    """Who stands at an `end` of a line, "gives" or "takes": round for a meeting, filled for who takes over."""

    side: object
    end: str
    width: float
    centred: bool = True

    @cached_property
    def lines(self):
        """Break the name to the width."""
        return wrap(self.side.name, self.width - 2 * PAD)

    @cached_property
    def height(self):
        """Give the height that the name needs."""
        return len(self.lines) * LEAD + 20.0

    def at(self, x, y):
        """Draw the shape with its left upper corner at a place."""
        look = "open" if self.side.shape == "open" else self.end
        corner = min(self.height / 2, 26.0) if self.side.shape == "meeting" else 4.0
        box = {"width": self.width - 2, "height": self.height - 2, "rx": corner, "class_": f"vorm {look}"}
        start = x + (self.width / 2 if self.centred else PAD + 4)
        anchor = {"text_anchor": "middle"} if self.centred else {}
        outline = element("rect", x=x + 1.0, y=y + 1.0, **box, **OUTLINES[look])
        return [outline, *lines_of_words(self.lines, start, y + 26, **anchor, **WORDS[look])]


def rule(y, width):
    """Draw the hairline between two subjects."""
    return element("path", d=f"M0 {y:.1f}H{width}", stroke=HAIR, fill="none", class_="lijntje")


def there(path):
    """Draw a line of what goes over."""
    return element("path", d=path, stroke=MAIN, stroke_width=2, fill="none")


def back(path):
    """Draw the dashed line of an answer."""
    return element("path", d=path, stroke=BRICK, stroke_width=2, stroke_dasharray="6 4", fill="none", class_="antwoord")


def head(x, y, way, kind):
    """Draw the head of an arrow with its point at a place: open for advice, filled for over and for an answer."""
    dx, dy = WAYS[way]
    corners = ((x + dx + dy / 2, y + dy + dx / 2), (x, y), (x + dx - dy / 2, y + dy - dx / 2))
    path = "M" + "L".join(f"{one:.1f} {other:.1f}" for one, other in corners)
    if kind == "advies":
        return there(path)
    return element("path", d=f"{path}Z", **({"fill": BRICK, "class_": "punt"} if kind == "answer" else {"fill": MAIN}))
