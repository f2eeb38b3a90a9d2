"""The house style's colour on paper: dark enough to read on an office printer."""

from .places import ACCENT, COLOUR

ENOUGH = 7  # contrast on white that WCAG asks for at its highest level


def dark_enough(colour):
    """Give a colour (#rrggbb) whose contrast on white is 7 or more; what is no colour becomes the project's own."""
    colour = colour.lower()
    if not COLOUR.fullmatch(colour):
        return ACCENT
    parts = [int(colour[at : at + 2], 16) for at in (1, 3, 5)]
    while contrast_on_white(parts) < ENOUGH:
        parts = [part * 9 // 10 for part in parts]
    return "#" + "".join(f"{part:02x}" for part in parts)


def contrast_on_white(parts):
    """Give the contrast ratio of WCAG 2 between white and a colour (three numbers up to 255)."""
    linear = [part / 255 / 12.92 if part <= 10 else ((part / 255 + 0.055) / 1.055) ** 2.4 for part in parts]
    return 1.05 / (0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2] + 0.05)
