"""Font files opened for shaping and embedding, each at its first use and only once."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import uharfbuzz as hb

from badges.fonts.catalogue import CHINESE, FAMILIES, KOREAN, LATIN, Family, first_choice

REPLACEMENT = "\ufffd"
UNITS_PER_EM = 1000  # every font here has it, which saves a division at each glyph


class Face:
    """One font file: which characters it has, how they are shaped, how far their ink reaches."""

    def __init__(self, family: Family, *, bold: bool) -> None:
        path = family.path(bold=bold)
        # HarfBuzz maps the file into memory, so that of 10 MB only the pages in use are read.
        self.blob: Any = hb.Blob.from_file_path(str(path))
        self.hb_face: Any = hb.Face(self.blob)
        self.hb_font: Any = hb.Font(self.hb_face)
        self.postscript_name = path.stem
        self.family = family
        self.bold = bold
        # What documents and other processes call it by: the same wherever these fonts are.
        self.number = 2 * FAMILIES.index(family) + bold
        self._glyphs: dict[str, bool] = {}
        self._ink: dict[int, tuple[int, int]] = {}
        self._advances: dict[int, int] = {}
        assert self.hb_face.upem == UNITS_PER_EM, path

    def has(self, char: str) -> bool:
        known = self._glyphs.get(char)
        if known is None:
            known = bool(self.hb_font.get_nominal_glyph(ord(char)))
            self._glyphs[char] = known
        return known

    def ink(self, glyph: int) -> tuple[int, int]:
        """How far the glyph's ink reaches above and below the line, in thousandths."""
        found = self._ink.get(glyph)
        if found is None:
            extents = self.hb_font.get_glyph_extents(glyph)
            top = extents.y_bearing if extents else 0
            found = (top, -(top + extents.height) if extents else 0)
            self._ink[glyph] = found
        return found

    def advance(self, glyph: int) -> int:
        found = self._advances.get(glyph)
        if found is None:
            found = self._advances[glyph] = int(self.hb_font.get_glyph_h_advance(glyph))
        return found


def face(family: Family, bold: bool) -> Face:
    """The face of a family; where there is one weight, the same one for both."""
    return _face(family, bold and not family.one_weight)


@lru_cache(maxsize=64)
def _face(family: Family, bold: bool) -> Face:
    return Face(family, bold=bold)


def face_numbered(number: int) -> Face:
    """The face that says this number of itself."""
    return face(FAMILIES[number // 2], bool(number % 2))


def chain(char: str, *, korean: bool) -> tuple[Family, ...]:
    """The families to ask for a character: the one made for it, the plain one, then the rest."""
    return _chain_from(first_choice(char, korean=korean), korean)


@lru_cache(maxsize=128)
def _chain_from(first: Family, korean: bool) -> tuple[Family, ...]:
    east = (KOREAN, CHINESE) if korean else (CHINESE, KOREAN)
    return tuple(dict.fromkeys((first, LATIN, *east, *FAMILIES)))


def face_for(char: str, *, bold: bool, korean: bool) -> Face | None:
    """The first face that can draw the character, or none when no font of ours can."""
    for family in chain(char, korean=korean):
        candidate = face(family, bold)
        if candidate.has(char):
            return candidate
    return None
