"""Who takes over what, drawn: one line per subject, from who gives it away to who takes it over."""

from dataclasses import dataclass

from agreements.document.drawings.shapes import rule
from agreements.document.drawings.svg import LEAD, MUTED, drawing, lines_of_words, wrap
from agreements.document.drawings.ways import Across, Down
from agreements.document.dutch import amount_of, begin, join_and
from agreements.document.names import label

WIDE, MIDDLE = 1000, 640  # of a page, and of the text on paper; in units of one pixel
NARROW, NARROWEST = 328, 300  # of a phone, and of the text on a phone
COLUMN, BOX = 0.27, 0.28  # of the width: the subject, where it stands beside its line; the shapes of the rest
GAP = 14.0  # above and below a line
TITLE = "Wie neemt wat over?"
OPEN = "nog niet ingevuld"


@dataclass(frozen=True)
class Side:
    """Who stands at one end of a line: its name, and whether it is a meeting, an organisation, or nobody yet."""

    name: str
    shape: str = "organisation"  # or meeting, or open


@dataclass(frozen=True)
class Line:
    """One subject: `mode` is over, advies or team; `moment` and `answer` are words, or "" where none were agreed."""

    topic: str
    gives: Side
    takes: tuple = ()
    moment: str = ""
    answer: str = ""
    mode: str = "over"

    @property
    def receivers(self):
        """Name everybody who takes it over, as a list in Dutch."""
        return join_and([side.name for side in self.takes])

    @property
    def said(self):
        """Say the whole line, for who cannot see it."""
        if self.mode == "team":
            return f"{self.topic}. {begin(self.gives.name)} beslist zelf."
        how = "Beslist na advies" if self.mode == "advies" else "Naar"
        parts = (
            ("Van", self.gives.name),
            (how, "; ".join(side.name for side in self.takes)),
            ("Wanneer", self.moment),
            ("Antwoord", self.answer),
        )
        return " ".join([f"{self.topic}.", *(f"{what}: {words}." for what, words in parts if words)])


def lines_of(answers):
    """Read the lines from the answers, in their order; a subject that the team decides upon stays with the team."""
    return [line_of(row, answers.mandate.in_sentence) for row in answers.handovers]


def line_of(row, team):
    """Read one subject; what was not answered yet is an open end."""
    topic = begin(str(row)) or "Onderwerp volgt"
    if row.mode == "team":
        return Line(topic, Side(team, "meeting"), mode="team")
    return Line(
        topic,
        side_of(row.sender),
        tuple(side_of(someone) for someone in row.receivers) or (Side(OPEN, "open"),),
        row.moment.bare() if row.moment else "",
        "" if row.days is None else f"binnen {amount_of(row.days, 'dag/dagen')}",
        row.mode or "over",
    )


def side_of(someone):
    """Read one end of a line."""
    if not someone:
        return Side(OPEN, "open")
    return Side(label(someone), "meeting" if someone.kind == "body" and not someone.unit else "organisation")


def pieces(answers):
    """Draw each subject by itself, for paper and for a narrow place: a page may end between two of them."""
    return "".join(chart([line], width) for line in lines_of(answers) for width in (MIDDLE, NARROWEST))


def chart(lines, width):
    """Draw lines at a width, one below the other; wide enough, their subjects stand in a column with a head."""
    beside = width >= WIDE
    parts, bottom = column_heads(width) if beside else ([], 0.0)
    for place, line in enumerate(lines):
        if place or beside:
            parts.append(rule(bottom, width))
        drawn, bottom = (row_beside if beside else row_below)(line, width, bottom + GAP)
        parts += drawn
        bottom += GAP
    alone = len(lines) == 1
    title, said = lines[0].said if alone else TITLE, "" if alone else " ".join(line.said for line in lines)
    return drawing(parts, "smal" if width <= NARROW else "breed", (width, bottom), (title, said))


def column_heads(width):
    """Write what stands in the columns."""
    start = width * COLUMN
    heads = ((0.0, "Onderwerp"), (start, "Wie draagt over"), (width - BOX * (width - start), "Wie neemt over"))
    return [words for x, head in heads for words in lines_of_words([head], x, 18, fill=MUTED, class_="bij")], 30.0


def row_beside(line, width, top):
    """Draw a line with its subject in a column before it; give the parts and where they end."""
    start = width * COLUMN
    topic, way = wrap(line.topic, start - 24), Across(line, start, float(width), BOX * (width - start))
    half = len(topic) * LEAD / 2
    middle = top + max(way.up, half)
    subject = lines_of_words(topic, 0, middle - half + 16, font_weight="600")
    return [*subject, *way.drawn(middle)], middle + max(way.low, half)


def row_below(line, width, top):
    """Draw a line with its subject above it: from left to right, or downwards where there is little room."""
    topic = wrap(line.topic, width)
    subject = lines_of_words(topic, 0, top + 14, font_weight="600")
    begins = top + len(topic) * LEAD + 4
    if width <= NARROW:
        way = Down(line, float(width))
        return [*subject, *way.drawn(begins)], begins + way.height
    way = Across(line, 0.0, float(width), BOX * width)
    return [*subject, *way.drawn(begins + way.up)], begins + way.up + way.low
