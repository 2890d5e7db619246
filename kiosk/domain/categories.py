"""The categories of participants: each told by a letter, a word and a colour at the same time."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping

from msgspec import Struct

_BLACK, _WHITE = "#000000", "#ffffff"
_COLOUR = re.compile(r"#[0-9a-f]{6}")


class Category(Struct, frozen=True):
    """One category. The letter and the word stay readable where the colour is not seen."""

    code: str
    letter: str  # one; two where nobody defined the category
    word: str
    colour: str  # "#rrggbb"

    def __post_init__(self) -> None:
        assert _COLOUR.fullmatch(self.colour), self.colour

    @property
    def ink(self) -> str:
        """Black or white, whichever reads better on the colour (always 4.5:1 or more)."""
        return max(_WHITE, _BLACK, key=lambda ink: contrast(ink, self.colour))


# No two are alike in normal vision, nor with a red or green deficiency (a test measures it).
DEFAULTS: tuple[Category, ...] = (
    Category("mayor", "M", "Mayor", "#f0bf1a"),
    Category("delegate", "D", "Delegate", "#1d4fd8"),
    Category("vip", "G", "Guest of honour", "#2b0a3d"),
    Category("speaker", "S", "Speaker", "#2aa58a"),
    Category("observer", "O", "Observer", "#7fd8ff"),
    Category("exhibitor", "E", "Exhibitor", "#ff7050"),
    Category("press", "P", "Press", "#591f00"),
    Category("accompanying", "A", "Accompanying", "#fbe3d3"),
    Category("interpreter", "I", "Interpreter", "#24701b"),
    Category("staff", "T", "Staff", "#04504c"),
    Category("organiser", "R", "Organiser", "#1d0f96"),
    Category("host", "H", "Host city", "#c8ef8c"),
    Category("volunteer", "V", "Volunteer", "#a884f5"),
    Category("security", "Z", "Security", "#000000"),
    Category("supplier", "L", "Supplier", "#6b7896"),
)
BY_CODE: Mapping[str, Category] = {category.code: category for category in DEFAULTS}

_SPARE_COLOURS = ("#4d4d4d", "#8c8c8c", "#bfbfbf", "#e0e0e0")


def category_code(text: str) -> str:
    """How a category is named in the log, however a person or a spreadsheet wrote it."""
    return re.sub(r"[\s_-]+", "_", text.strip().casefold())


def category_of(code: str, own: Mapping[str, Category] = BY_CODE) -> Category:
    """The category of that code: the event's own, a usual one, or one made up from the code.

    One made up is the same at every station: two letters (so it is never mistaken for a defined
    one), its code as its word, and a grey."""
    code = category_code(code)
    known = own.get(code) or BY_CODE.get(code)
    if known is not None:
        return known
    letters = [char for char in code if char.isalnum()] or ["?"]
    spare = hashlib.sha256(code.encode()).digest()[0] % len(_SPARE_COLOURS)
    word = code.replace("_", " ").strip().capitalize() or "Participant"
    return Category(code, "".join(letters[:2]).upper()[:2], word, _SPARE_COLOURS[spare])


def contrast(one: str, other: str) -> float:
    """The WCAG contrast of two colours, 1 to 21."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)
