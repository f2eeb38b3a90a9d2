"""The little of SVG that our drawings need: elements, escaped words, and words that are broken to fit."""

import re
import unicodedata
from functools import lru_cache
from html import escape

SIZE, LEAD = 16, 21  # of the words, and from one line to the next
FONTS = "Noto Sans, Noto Sans Ext, Noto Sans Viet"
INK, MUTED, BRICK, HAIR, WHITE = "#1a1a1a", "#4d4d4d", "#9a3f1c", "#a6a6a6", "#ffffff"
ACCENT, MAIN = "#1f3f4a", "currentColor"  # the house style: of the page on screen, of the municipality on paper

# Widths of Noto Sans at its boldest, as a part of its size, by base letter; every other letter is as wide as ROUND.
WIDTHS = {
    **dict.fromkeys("ijl .,:;'’‘!", 0.31),
    **dict.fromkeys("frtIJ()[]-/“”", 0.46),
    **dict.fromkeys('csz"', 0.53),
    **dict.fromkeys("vxyEFLSTZ0123456789€–?", 0.59),
    **dict.fromkeys("aeo", 0.63),
    **dict.fromkeys("ABKRVXß", 0.72),
    **dict.fromkeys("DGHNOQUw&…#ØÐ©®", 0.87),
    **dict.fromkeys("mMW%@œŒæÆ—¼½¾", 1.0),
}
ROUND, WIDEST = 0.66, 1.0
LEAST = 3  # letters that are taken to the next line
FAR = 0x100  # from here on a letter may be as wide as can be
UNSEEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")  # no XML may hold these


def element(tag, inside="", /, **attrs):
    """Write one element with its closing tag; `_` in a name becomes `-`, an attribute without value falls away."""
    given = [(name.rstrip("_").replace("_", "-"), value) for name, value in attrs.items() if value not in (None, "")]
    opening = "".join(f' {name}="{written(value)}"' for name, value in given)
    return f"<{tag}{opening}>{inside}</{tag}>"


def written(value):
    """Write a value of an attribute: a number with one decimal at most."""
    return f"{value:.1f}".removesuffix(".0") if isinstance(value, float) else safe(str(value))


def safe(text):
    """Escape what people typed."""
    return escape(UNSEEN.sub("", text))


def drawing(parts, name, size, words):
    """Write a whole drawing: its class, its size in units, and what is read in its place (title, description)."""
    title, said = words
    head = element("title", safe(title)) + (element("desc", safe(said)) if said else "")
    return element(
        "svg",
        head + "".join(parts),
        xmlns="http://www.w3.org/2000/svg",
        class_=f"tekening {name}",
        role="img",
        viewBox=" ".join(["0 0", *(written(float(side)) for side in size)]),
        color=ACCENT,
        font_family=FONTS,
        font_size=SIZE,
        fill=INK,
    )


def lines_of_words(lines, x, y, **attrs):
    """Write lines of words below each other, the first on the base line y."""
    return [element("text", safe(line), x=float(x), y=float(y + at * LEAD), **attrs) for at, line in enumerate(lines)]


def width_of(text, size=SIZE):
    """Measure how wide words are at most."""
    return size * sum(width_of_letter(letter) for letter in unicodedata.normalize("NFC", text))


@lru_cache(maxsize=512)
def width_of_letter(letter):
    """Measure one letter, an accent left out."""
    base = letter if letter in WIDTHS else unicodedata.normalize("NFD", letter)[0]
    return WIDTHS.get(base, ROUND if ord(base) < FAR else WIDEST)


def wrap(text, room):
    """Break words into lines that fit; a word too long for any line is broken inside, with a hyphen."""
    lines = []
    for word in text.split():
        if lines and width_of(f"{lines[-1]} {word}") <= room:
            lines[-1] += f" {word}"
        else:
            lines += broken(word, room)
    return lines


def evenly(text, room):
    """Break words into as few lines as fit, and make these about equally long."""
    lines, narrower = wrap(text, room), room
    while len(lines) > 1 and len(trial := wrap(text, narrower := narrower - SIZE)) == len(lines):
        lines = trial
    return lines


def broken(word, room):
    """Break one word into pieces that fit, at least one letter each: after a hyphen or slash of its own, else inside.

    A piece that ends inside the word gets a hyphen.
    """
    pieces = []
    while width_of(word) > room and len(word) > 1:
        fits = max((at for at in range(1, len(word)) if width_of(word[:at] + "-") <= room), default=1)
        fits = min(fits, max(1, len(word) - LEAST))
        own = max((word.rfind(mark, 0, fits) + 1 for mark in "-/"), default=0)
        at = own or fits
        pieces.append(word[:at] + ("" if own or not word[at - 1].isalnum() else "-"))
        word = word[at:]
    return [*pieces, word]
