"""One line of the hand-overs from who gives to who takes: from left to right, or downwards."""

from dataclasses import dataclass
from functools import cached_property

from agreements.document.drawings.shapes import Shape, back, head, there
from agreements.document.drawings.svg import BRICK, LEAD, evenly, lines_of_words, wrap

BETWEEN = 8.0  # between two shapes below each other
FORK = 24.0  # before the shapes, where a line forks to several


class Way:
    """What both ways share: the shapes at the ends, and the words beside the arrows."""

    @cached_property
    def words(self):
        """Break what goes over, and when, into lines."""
        if self.line.mode == "team":
            return wrap("beslist zelf", self.room)
        advice = wrap("geeft eerst advies", self.room) if self.line.mode == "advies" else []
        return [*advice, *evenly(self.line.moment, self.room)]

    @cached_property
    def answer(self):
        """Break what is said of the answer into lines; none where no term was agreed."""
        return evenly(f"antwoord {self.line.answer}", self.room) if self.line.answer else []

    @cached_property
    def stack(self):
        """Give the height of all who take over, below each other."""
        return sum(shape.height for shape in self.takers) + BETWEEN * max(0, len(self.takers) - 1)

    def stacked(self, x, y):
        """Draw who takes over below each other; give the parts and the middle of each."""
        parts, middles = [], []
        for shape in self.takers:
            parts += shape.at(x, y)
            middles.append(y + shape.height / 2)
            y += shape.height + BETWEEN
        return parts, middles


@dataclass(frozen=True)
class Across(Way):
    """A line from `left` to `right`; shapes are `box` wide."""

    line: object
    left: float
    right: float
    box: float

    @property
    def fork(self):
        """Give the width of the fork before several shapes."""
        return FORK if len(self.line.takes) > 1 else 0.0

    @cached_property
    def room(self):
        """Give the room for words between the shapes."""
        return self.right - self.left - 2 * self.box - 40 - self.fork

    @cached_property
    def giver(self):
        """Make the shape of who gives."""
        return Shape(self.line.gives, "gives", self.box)

    @cached_property
    def takers(self):
        """Make the shapes of those who take over."""
        return [Shape(side, "takes", self.box) for side in self.line.takes]

    @property
    def up(self):
        """Give the height above the middle."""
        words = len(self.words) * LEAD + (8 if self.answer else 1) if self.takers else 0
        return max(self.giver.height / 2, self.stack / 2, words)

    @property
    def low(self):
        """Give the height below the middle."""
        return max(self.giver.height / 2, self.stack / 2, len(self.answer) * LEAD + 14 if self.answer else 0)

    def drawn(self, middle):
        """Draw it around a middle line."""
        parts = self.giver.at(self.left, middle - self.giver.height / 2)
        if not self.takers:
            beside = middle + 6 - (len(self.words) - 1) * LEAD / 2
            return [*parts, *lines_of_words(self.words, self.left + self.box + 16, beside)]
        shapes, ends = self.stacked(self.right - self.box, middle - self.stack / 2)
        centre = (self.left + self.right - self.fork) / 2
        above = middle - (15 if self.answer else 8) - (len(self.words) - 1) * LEAD
        parts += [*shapes, *self.arrows(middle, ends)]
        parts += lines_of_words(self.words, centre, above, text_anchor="middle")
        return parts + lines_of_words(
            self.answer, centre, middle + 27, text_anchor="middle", fill=BRICK, class_="terug"
        )

    def arrows(self, middle, ends):
        """Draw the arrow there, forked where several take over, and the dashed one back."""
        start, stop = self.left + self.box + 6, self.right - self.box - 4
        y = middle - 7 if self.answer else middle
        fork = stop - self.fork
        if self.fork:
            parts = [there(f"M{start:.1f} {y:.1f}H{fork:.1f}M{fork:.1f} {ends[0]:.1f}V{ends[-1]:.1f}")]
        else:
            parts, ends = [there(f"M{start:.1f} {y:.1f}H{stop - 8:.1f}")], [y]
        for end in ends:
            parts += [there(f"M{fork:.1f} {end:.1f}H{stop - 8:.1f}")] * bool(self.fork)
            parts.append(head(stop, end, "right", self.line.mode))
        if self.answer:
            tail = fork - 6 if self.fork else stop
            parts += [back(f"M{tail:.1f} {middle + 8:.1f}H{start + 8:.1f}"), head(start, middle + 8, "left", "answer")]
        return parts


@dataclass(frozen=True)
class Down(Way):
    """A line downwards in a narrow place; several who take over stand to the right of the arrow."""

    line: object
    width: float

    @property
    def forked(self):
        """Tell whether several take over."""
        return len(self.line.takes) > 1

    @property
    def beside(self):
        """Give where the words begin, beside the arrows."""
        return 20.0 if self.line.mode == "team" else 36.0 + (32.0 if self.forked else 16.0) * bool(self.line.answer)

    @cached_property
    def room(self):
        """Give the room for words beside the arrows."""
        return self.width - self.beside

    @cached_property
    def giver(self):
        """Make the shape of who gives."""
        return Shape(self.line.gives, "gives", self.width * 0.76, centred=False)

    @cached_property
    def takers(self):
        """Make the shapes of those who take over."""
        width = self.width - 36 if self.forked else self.width * 0.76
        return [Shape(side, "takes", width, centred=False) for side in self.line.takes]

    @property
    def between(self):
        """Give the height between the shapes, where the words stand."""
        lines = (len(self.words) + len(self.answer)) * LEAD
        return max(44.0, lines + 18.0) if self.takers else lines + 10.0

    @property
    def height(self):
        """Give the height of the whole."""
        return self.giver.height + self.between + self.stack

    def drawn(self, top):
        """Draw it below a place."""
        begins = top + self.giver.height
        parts = self.giver.at(0.0, top)
        parts += lines_of_words(self.words, self.beside, begins + 24)
        below = begins + 24 + len(self.words) * LEAD
        parts += lines_of_words(self.answer, self.beside, below, fill=BRICK, class_="terug")
        if not self.takers:
            return parts
        shapes, ends = self.stacked(36.0 if self.forked else 0.0, begins + self.between)
        return [*parts, *shapes, *self.arrows(begins + 4, begins + self.between - 4, ends)]

    def arrows(self, start, stop, ends):
        """Draw the arrow down, with a branch to each where several take over, and the dashed one up."""
        if self.forked:
            parts = [there(f"M16 {start:.1f}V{ends[-1]:.1f}")]
            for end in ends:
                parts += [there(f"M16 {end:.1f}H24"), head(32.0, end, "right", self.line.mode)]
        else:
            parts = [there(f"M16 {start:.1f}V{stop - 8:.1f}"), head(16.0, stop, "down", self.line.mode)]
        if self.answer:
            x = self.beside - 16
            parts += [back(f"M{x:.1f} {stop:.1f}V{start + 8:.1f}"), head(x, start, "up", "answer")]
        return parts
