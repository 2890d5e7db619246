"""Colours of categories, and the colour of letters that can be read on them."""

from __future__ import annotations

import re
from typing import NamedTuple

_HEX = re.compile("#[0-9a-fA-F]{6}")
# The contrast that large bold letters need (WCAG 2, 1.4.3).
CONTRAST_MIN = 3.0
PALE_BELOW = 1.2


class Colour(NamedTuple):
    """Red, green and blue from 0 to 1."""

    red: float
    green: float
    blue: float

    def operands(self) -> str:
        return f"{self.red:.3g} {self.green:.3g} {self.blue:.3g}"


BLACK = Colour(0, 0, 0)
WHITE = Colour(1, 1, 1)
INK = Colour(0.07, 0.08, 0.1)
SOFT = Colour(0.32, 0.34, 0.38)


def parse_colour(text: str) -> Colour | None:
    """The colour of `#rrggbb`, or none when the text is not one."""
    if not _HEX.fullmatch(text):
        return None
    return Colour(*(int(text[at : at + 2], 16) / 255 for at in (1, 3, 5)))


def luminance(colour: Colour) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def letters_on(colour: Colour) -> Colour:
    """White where it can be read, else black."""
    return WHITE if 1.05 / (luminance(colour) + 0.05) >= CONTRAST_MIN else INK


def is_pale(colour: Colour) -> bool:
    """Whether the colour is lost on white paper."""
    return 1.05 / (luminance(colour) + 0.05) < PALE_BELOW
