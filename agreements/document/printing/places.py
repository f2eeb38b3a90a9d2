"""Where the print files stand, and the address under which a document asks for them."""

import re
from pathlib import Path

STATIC = Path(__file__).resolve().parents[3] / "static"
CSS = STATIC / "css" / "print.css"
SHELVES = (STATIC / "css", STATIC / "fonts" / "print", STATIC / "print")
FONTCONFIG = Path(__file__).with_name("fonts.conf")

# WeasyPrint needs an absolute address to resolve others against; .invalid is reserved and never resolves.
BASE = "https://paper.invalid/static/"

LAYOUTS = {"concept": STATIC / "print" / "concept.css", "signing": STATIC / "print" / "signing.css"}
ACCENT = "#1f3f4a"
COLOUR = re.compile(r"#[0-9a-f]{6}")
