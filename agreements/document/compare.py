"""What changed between two texts, word by word: lines are paired by how alike they are, then compared inside."""

import difflib
import re
from html import escape, unescape

LINE = re.compile(r"(?=<(?:p|li|dt|dd|caption|tr|h3)[ >])|(?<=</ul>)|(?<=</ol>)|(?<=</dl>)|(?<=</table>)")
PIECE = re.compile(r"<[^>]*>|[^\s<]+|\s+")
TAG = re.compile(r"<[^>]*>")
ALIKE = 0.4  # below this two lines are not the same line changed
FEW = 8  # of one word in a line less than this often counts as a stop word for difflib, which we do not want


def mark_changes(old_html, new_html):
    """Give the new html with new words in <mark> and gone words in <del>; both are our own filled html."""
    if old_html == new_html:
        return new_html
    old, new = lines_of(old_html), lines_of(new_html)
    return "".join(compare_lines(old, new))


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
    pairs = paired([plain(line) for line in old], [plain(line) for line in new])
    for was, now in pairs:
        if was is None:
            yield marked(new[now], "mark")
        elif now is None:
            yield gone(old[was])
        else:
            yield compare_words(old[was], new[now])


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
        ahead = [(likeness(old[a], new[j]), -a) for a in range(i, i2)]
        best, at = max(ahead)
        later = max((likeness(old[-at], new[b]) for b in range(j + 1, j2)), default=0)
        if best > ALIKE and best >= later:
            yield from ((gone_line, None) for gone_line in range(i, -at))
            yield -at, j
            i = -at + 1
        else:
            yield None, j
        j += 1
    yield from ((was, None) for was in range(i, i2))
    yield from ((None, now) for now in range(j, j2))


def likeness(one, other):
    """Say how alike two lines are, from 0 to 1; two lines without words are alike."""
    return difflib.SequenceMatcher(None, one.split(), other.split(), autojunk=False).ratio()


def compare_words(old, new):
    """Compare two lines word by word; the tags are those of the new line."""
    was = [piece for piece in PIECE.findall(old) if not TAG.fullmatch(piece)]
    now = PIECE.findall(new)
    out = []
    matcher = difflib.SequenceMatcher(None, was, now, autojunk=False)
    for action, i1, i2, j1, j2 in matcher.get_opcodes():
        if action in ("delete", "replace") and "".join(was[i1:i2]).strip():
            out.append(f"<del>{''.join(was[i1:i2]).strip()}</del> ")
        out.append("".join(now[j1:j2]) if action == "equal" else marked("".join(now[j1:j2]), "mark"))
    return "".join(out)


def marked(html, tag):
    """Wrap every run of words in a tag, so that block tags and white space stay outside."""
    pieces = re.split(r"(<(?!/?(?:strong|em)\b)[^>]*>)", html)
    return "".join(wrapped(piece, tag) if not piece.startswith("<") or inline(piece) else piece for piece in pieces)


def inline(piece):
    """Tell whether a piece begins with an inline tag."""
    return bool(re.match(r"</?(?:strong|em)\b", piece))


def wrapped(piece, tag):
    """Wrap the words of a piece; a piece without words stays as it is."""
    bare = piece.strip()
    if not TAG.sub("", bare).strip():
        return piece
    start = piece.index(bare)
    return f"{piece[:start]}<{tag}>{bare}</{tag}>{piece[start + len(bare) :]}"


def gone(line):
    """Show a line that is gone: its own blocks, where they close again, with the words struck out."""
    tag = re.match(r"<(\w+)", line)
    words = plain(line)
    if not words:
        return ""
    name = tag[1] if tag and tag[1] in ("p", "li", "dt", "dd") else ""
    struck = f"<del>{escape(words, quote=False)}</del>"
    return f"<{name}>{struck}</{name}>" if name else f" {struck} "
