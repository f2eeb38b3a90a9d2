"""What changed between two texts, word by word: lines are paired by how alike they are, then compared inside."""

import difflib
import re
from html import escape, unescape

from agreements.document.tree import VOID

LINE = re.compile(
    r"(?=<(?:p|li|dt|dd|caption|tr|h3)[ >])|(?=</(?:ul|ol|dl|table|tbody)>)|(?<=</(?:ul|ol|dl)>)|(?<=</table>)"
)
PIECE = re.compile(r"<[^>]*>|[^\s<]+|\s+")
TAG = re.compile(r"<(/?)([a-z][a-z0-9]*)[^>]*>")
INLINE = re.compile(r"</?(?:strong|em|mark|span)\b")
GAP = re.compile(r'<p class="gat">.*?</p>')
DRAWING = re.compile(r"<svg\b.*?</svg>", re.DOTALL)
# What may stand directly in an element, and how anything else stands there.
ITEMS, ROWS = (("li",), "<li>{}</li>"), (("tr",), "<tr><td>{}</td></tr>")
HOLDS = {"ul": ITEMS, "ol": ITEMS, "dl": (("dt", "dd"), "<dd>{}</dd>"), "tbody": ROWS, "thead": ROWS}
PARTS = {"li", "dt", "dd", "tr", "caption"}  # never without the element around them
ALIKE = 0.4  # below this two lines are not the same line changed


def mark_changes(old_html, new_html):
    """Give the new html with new words in <mark> and gone words in <del>; both are our own filled html.

    A gap that was filled is not shown as gone. A drawing is not compared: its facts stand below it in words.
    """
    if old_html == new_html:
        return new_html
    drawings = iter(DRAWING.findall(new_html))
    old, new = lines_of(DRAWING.sub("", GAP.sub("", old_html))), lines_of(DRAWING.sub("<svg>", new_html))
    return re.sub("<svg>", lambda _: next(drawings), "".join(compare_lines(old, new)))


def diff_words(old_text, new_text):
    """Give plain text (escaped) with new words in <mark> and gone words in <del>."""
    return compare_words(escape(old_text, quote=False), escape(new_text, quote=False))


def lines_of(html):
    """Split html at the start of every paragraph, item, row and so on, and after every list and table."""
    return [line for line in LINE.split(html) if line]


def plain(line):
    """Give a line's words without tags."""
    return " ".join(unescape(TAG.sub(" ", line)).split())


def compare_lines(old, new):
    """Yield the marked lines: pairs compared word by word, new lines marked, gone lines kept in their place."""
    inside = []  # the elements of the new text that are open at this place
    for was, now in paired([line_key(line) for line in old], [line_key(line) for line in new]):
        if now is None:
            yield gone(old[was], inside[-1] if inside else "")
            continue
        yield marked(new[now]) if was is None else compare_words(old[was], new[now])
        for closing, name in TAG.findall(new[now]):
            if closing:
                inside.pop()
            elif name not in VOID:
                inside.append(name)


def line_key(line):
    """Give what makes two lines the same: their words, or their tags where there are none."""
    return plain(line) or line


def paired(old, new):
    """Pair lines by number, in order: (was, now), with None where there is no counterpart."""
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    for action, i1, i2, j1, j2 in matcher.get_opcodes():
        if action == "equal":
            yield from zip(range(i1, i2), range(j1, j2), strict=True)
        else:
            yield from closest(old, new, (i1, i2, j1, j2))


def closest(old, new, bounds):
    """Pair the lines of one changed stretch by likeness, never crossing."""
    i, i2, j, j2 = bounds
    while i < i2 and j < j2:
        best, back = max((likeness(old[a], new[j]), -a) for a in range(i, i2))
        at = -back
        later = max((likeness(old[at], new[b]) for b in range(j + 1, j2)), default=0)
        if best > ALIKE and best >= later:
            yield from ((was, None) for was in range(i, at))
            yield at, j
            i = at + 1
        else:
            yield None, j
        j += 1
    yield from ((was, None) for was in range(i, i2))
    yield from ((None, now) for now in range(j, j2))


def likeness(one, other):
    """Say how alike two lines are, from 0 to 1."""
    return difflib.SequenceMatcher(None, one.split(), other.split(), autojunk=False).ratio()


def piece_key(piece):
    """Give what makes two pieces the same: a tag without its attributes, or the word."""
    tag = TAG.fullmatch(piece)
    return f"<{tag[1]}{tag[2]}>" if tag else piece


def compare_words(old, new):
    """Compare two lines word by word; the tags are those of the new line."""
    was, now = PIECE.findall(old), PIECE.findall(new)
    out = []
    matcher = difflib.SequenceMatcher(
        None, [piece_key(piece) for piece in was], [piece_key(piece) for piece in now], autojunk=False
    )
    for action, i1, i2, j1, j2 in stretches(matcher.get_opcodes(), now):
        lost = "".join(piece for piece in was[i1:i2] if not TAG.fullmatch(piece))
        fresh = "".join(now[j1:j2])
        if action != "equal" and lost.strip():
            out.append(f"<del>{lost.strip()}</del>" + ("" if fresh[:1].isspace() or not fresh else " "))
        out.append(fresh if action == "equal" else marked(fresh))
    return "".join(out)


def stretches(changes, now):
    """Give the changes (as difflib does) with those that only spaces keep apart made one: words are read together."""
    found = []
    for action, *bounds in changes:
        found.append((action, *bounds))
        if len(found) > 2 and [one[0] == "equal" for one in found[-3:]] == [False, True, False]:
            first, between, last = found[-3:]
            if not "".join(now[between[3] : between[4]]).strip():
                found[-3:] = [("replace", first[1], last[2], first[3], last[4])]
    return found


def marked(html, tag="mark"):
    """Wrap every run of words in a tag, so that block tags and white space stay outside."""
    runs, run = [], ""
    for piece in PIECE.findall(html):
        if TAG.fullmatch(piece) and not INLINE.match(piece):
            runs += [wrapped(run, tag), piece]
            run = ""
        else:
            run += piece
    return "".join([*runs, wrapped(run, tag)])


def wrapped(run, tag):
    """Wrap the words of a run; one without words, or with half an inline element, is wrapped word by word."""
    if not TAG.sub("", run).strip():
        return run
    if run.count("</") * 2 != len(TAG.findall(run)):
        return "".join(p if TAG.fullmatch(p) or p.isspace() else f"<{tag}>{p}</{tag}>" for p in PIECE.findall(run))
    bare = run.strip()
    start = run.index(bare)
    return f"{run[:start]}<{tag}>{bare}</{tag}>{run[start + len(bare) :]}"


def gone(line, inside=""):
    """Show a line that is gone, inside an element of the new text, with the words struck out; "" without words.

    It keeps its own element where that may stand there, else it gets the one that may.
    """
    if not plain(line):
        return ""
    first = TAG.match(line)
    name = first[2] if first else ""
    takes, other = HOLDS.get(inside, ((), "<p>{}</p>"))
    if name in takes or (inside not in HOLDS and name not in PARTS):
        return marked(whole_part(line), "del")
    return other.format(f"<del>{escape(plain(whole_part(line)), quote=False)}</del>")


def whole_part(line):
    """Give the part of a line in which every element is closed: its first element, or its bare words."""
    depth = 0
    for tag in TAG.finditer(line):
        if tag[2] in VOID:
            continue
        depth += -1 if tag[1] else 1
        if depth <= 0:
            return line[: tag.end()] if depth == 0 else line[: tag.start()]
    return escape(plain(line), quote=False)
