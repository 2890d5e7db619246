"""Which font files there are, and which of them is asked first for a character."""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache
from pathlib import Path

from msgspec import Struct

FOLDER = Path(__file__).resolve().parent


class Family(Struct, frozen=True):
    """A family of files, and the Unicode blocks that it is the first choice for."""

    name: str
    stem: str
    blocks: tuple[tuple[int, int], ...] = ()
    # Han and Hangul come in one weight that serves for both.
    one_weight: bool = False

    def path(self, *, bold: bool) -> Path:
        style = "Medium" if self.one_weight else "Bold" if bold else "Regular"
        return FOLDER / f"{self.stem}-{style}.ttf"


def _noto(script: str, *blocks: tuple[int, int]) -> Family:
    return Family(f"Noto Sans {script}", f"NotoSans{script}", blocks)


LATIN = Family("Noto Sans", "NotoSans")
KOREAN = Family(
    "Noto Sans KR",
    "NotoSansKR",
    ((0x1100, 0x11FF), (0x3130, 0x318F), (0xA960, 0xA97F), (0xAC00, 0xD7FF), (0xFFA0, 0xFFDF)),
    one_weight=True,
)
CHINESE = Family(
    "Noto Sans SC",
    "NotoSansSC",
    (
        *((0x2E80, 0x312F), (0x3190, 0xA4CF), (0xF900, 0xFAFF), (0xFE30, 0xFE4F)),
        *((0xFF00, 0xFF9F), (0xFFE0, 0xFFEF), (0x1B000, 0x1B16F), (0x20000, 0x3FFFF)),
    ),
    one_weight=True,
)
FAMILIES: tuple[Family, ...] = (
    LATIN,
    _noto("Arabic", (0x0600, 0x06FF), (0x0750, 0x077F), (0x0870, 0x08FF), (0xFB50, 0xFEFF)),
    _noto("Armenian", (0x0530, 0x058F), (0xFB13, 0xFB17)),
    _noto("Bengali", (0x0980, 0x09FF)),
    _noto("Devanagari", (0x0900, 0x097F), (0xA8E0, 0xA8FF)),
    _noto("Ethiopic", (0x1200, 0x139F), (0x2D80, 0x2DDF), (0xAB00, 0xAB2F)),
    _noto("Georgian", (0x10A0, 0x10FF), (0x1C90, 0x1CBF), (0x2D00, 0x2D2F)),
    _noto("Gujarati", (0x0A80, 0x0AFF)),
    _noto("Gurmukhi", (0x0A00, 0x0A7F)),
    _noto("Hebrew", (0x0590, 0x05FF), (0xFB1D, 0xFB4F)),
    _noto("Kannada", (0x0C80, 0x0CFF)),
    _noto("Khmer", (0x1780, 0x17FF), (0x19E0, 0x19FF)),
    _noto("Lao", (0x0E80, 0x0EFF)),
    _noto("Malayalam", (0x0D00, 0x0D7F)),
    _noto("Myanmar", (0x1000, 0x109F), (0xA9E0, 0xA9FF), (0xAA60, 0xAA7F)),
    _noto("Oriya", (0x0B00, 0x0B7F)),
    _noto("Sinhala", (0x0D80, 0x0DFF)),
    _noto("Tamil", (0x0B80, 0x0BFF)),
    _noto("Telugu", (0x0C00, 0x0C7F)),
    _noto("Thai", (0x0E00, 0x0E7F)),
    KOREAN,
    CHINESE,
)

_BLOCKS = sorted(
    ((first, last, family) for family in FAMILIES for first, last in family.blocks),
    key=lambda block: block[:2],
)
_STARTS = [first for first, _, _ in _BLOCKS]


def has_hangul(text: str) -> bool:
    return any(0xAC00 <= ord(char) <= 0xD7FF or 0x1100 <= ord(char) <= 0x11FF for char in text)


@lru_cache(maxsize=65536)
def first_choice(char: str, *, korean: bool = False) -> Family:
    """The family that a character is drawn with if it can be.

    Han letters look different in Korea and in China: whoever writes Hangul gets the Korean ones.
    """
    code = ord(char)
    at = bisect_right(_STARTS, code) - 1
    if at < 0 or code > _BLOCKS[at][1]:
        return LATIN
    family = _BLOCKS[at][2]
    return KOREAN if family is CHINESE and korean else family


def font_files() -> list[Path]:
    """Every font file, for whoever wants to register them elsewhere."""
    return sorted(FOLDER.glob("*.ttf"))


def families() -> list[str]:
    """The names of the families, in the order in which they should be asked."""
    return [family.name for family in FAMILIES]
