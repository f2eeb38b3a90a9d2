"""How well two colours can be told apart, by the formula of WCAG 2 (success criterion 1.4.3)."""

import re

HEX = re.compile(r"#[0-9a-f]{6}")
ENOUGH = 4.5  # WCAG 2 AA for running text


def contrast(one, other):
    """Give the contrast ratio, from 1.0 to 21.0, of two colours written as #rrggbb."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour):
    """Give the relative luminance, from 0.0 (black) to 1.0 (white), of a colour written as #rrggbb."""
    red, green, blue = (linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def linear(channel):
    """Undo the gamma of one sRGB channel (0.0 to 1.0)."""
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
