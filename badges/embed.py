"""One font of ours in one PDF document: its glyphs by number, its subset embedded once."""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import uharfbuzz as hb
from reportlab.pdfbase import pdfdoc

from badges.fonts.faces import UNITS_PER_EM, Face
from badges.setting import Glyph, Piece

_UNUSED_TABLES = ("GSUB", "GPOS", "GDEF", "STAT", "OS/2", "post", "name", "cmap", "gasp")
_TO_UNICODE_HEAD = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
"""
_TO_UNICODE_FOOT = "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
_ENTRIES_MAX = 100  # the format's limit for one block
_SYMBOLIC = 4
# What a glyph is read as that stands for no letter of its own: without a word on it, some readers
# take its number for a letter, and Devanagari is read with Latin letters in between.
_NO_LETTER = "\u200b"


def resource_name(face: Face) -> str:
    """What the operators of a page call the face."""
    return f"N{face.number}"


def show(piece: Piece) -> str:
    """The operators that show these glyphs from where the pen stands, and move it on.

    The size is 1: the text matrix scales, so that the same operators serve every size.
    """
    parts: list[str] = []
    lift = 0
    for glyphs in _groups(piece):
        shown, lift = _shown(piece.face, glyphs, lift)
        parts.append(_saying(glyphs[0].text, shown) if piece.right_to_left else shown)
    if lift:
        parts.append(" 0 Ts")
    return f"/{resource_name(piece.face)} 1 Tf {''.join(parts)}"


def _groups(piece: Piece) -> list[tuple[Glyph, ...]]:
    """Glyphs that go into one row; from the right, those of a letter each: letters share their
    bowls and dots, so that a glyph by itself does not tell which letter it is of."""
    if not piece.right_to_left:
        return [piece.glyphs] if piece.glyphs else []
    starts = [at for at, glyph in enumerate(piece.glyphs) if glyph.text or not at]
    return [piece.glyphs[a:b] for a, b in pairwise([*starts, len(piece.glyphs)])]


def _saying(text: str, shown: str) -> str:
    """Whoever copies or looks for the text gets this, whatever the glyphs stand for."""
    return f"/Span << /ActualText <feff{text.encode('utf-16-be').hex()}> >> BDC {shown} EMC "


def _shown(face: Face, glyphs: Sequence[Glyph], lift: int) -> tuple[str, int]:
    """The operators, and how far above its line the pen is left."""
    parts: list[str] = []
    row: list[str] = []
    for glyph in glyphs:
        if glyph.y_offset != lift:
            if row:
                parts.append(f"[{_joined(row)}]TJ")
                row = []
            lift = glyph.y_offset
            parts.append(f" {lift / UNITS_PER_EM:g} Ts")
        if glyph.x_offset:
            row.append(f">{-glyph.x_offset}<")
        row.append(f"{glyph.number:04x}")
        behind = face.advance(glyph.number) - glyph.advance + glyph.x_offset
        if behind:
            row.append(f">{behind}<")
    if row:
        parts.append(f"[{_joined(row)}]TJ")
    return "".join(parts), lift


class EmbeddedFont:
    """Goes into a document with those glyphs of a face that the document needs.

    reportlab's own fonts are chosen by characters, 256 a subset; shaped text is made of glyphs,
    many of which no character stands for, so that they go in as one composite font.
    """

    def __init__(self, face: Face) -> None:
        self.face = face
        self._used: dict[int, str] = {0: ""}

    def need(self, glyphs: dict[int, str]) -> None:
        """Glyphs by number, with the text that each stands for: what is said first counts."""
        for number, text in glyphs.items():
            if not self._used.get(number):
                self._used[number] = text

    def addObjects(self, document: Any) -> None:
        """Put the font into the document; reportlab calls this when the pages are complete."""
        plan = self._plan()
        subset: bytes = plan.execute().blob.data
        tag = _tag(subset)
        name = f"{tag}+{self.face.postscript_name}"
        file = _stream(subset)
        file.dictionary["Length1"] = len(subset)
        descriptor = pdfdoc.PDFDictionary(self._descriptor(name))
        descriptor["FontFile2"] = document.Reference(file, f"file:{name}")
        descendant = pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("Font"),
                "Subtype": pdfdoc.PDFName("CIDFontType2"),
                "BaseFont": pdfdoc.PDFName(name),
                "CIDSystemInfo": pdfdoc.PDFDictionary(
                    {
                        "Registry": pdfdoc.PDFString("Adobe"),
                        "Ordering": pdfdoc.PDFString("Identity"),
                        "Supplement": 0,
                    }
                ),
                "FontDescriptor": document.Reference(descriptor, f"descriptor:{name}"),
                "DW": 1000,
                "W": self._widths(),
                "CIDToGIDMap": document.Reference(
                    _stream(_glyph_map(dict(plan.old_to_new_glyph_mapping))), f"glyphs:{name}"
                ),
            }
        )
        font = pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("Font"),
                "Subtype": pdfdoc.PDFName("Type0"),
                "BaseFont": pdfdoc.PDFName(name),
                "Encoding": pdfdoc.PDFName("Identity-H"),
                "DescendantFonts": pdfdoc.PDFArray(
                    [document.Reference(descendant, f"descendant:{name}")]
                ),
                "ToUnicode": document.Reference(_stream(self._to_unicode()), f"unicode:{name}"),
            }
        )
        fonts = document.idToObject[pdfdoc.BasicFonts].dict
        fonts[resource_name(self.face)] = document.Reference(font, f"font:{name}")

    def _plan(self) -> Any:
        wanted = hb.SubsetInput()
        wanted.glyph_set.update(self._used)
        wanted.drop_table_tag_set.update(int.from_bytes(t.encode(), "big") for t in _UNUSED_TABLES)
        wanted.flags = hb.SubsetFlags.NO_LAYOUT_CLOSURE | hb.SubsetFlags.NOTDEF_OUTLINE
        return hb.SubsetPlan(self.face.hb_face, wanted)

    def _widths(self) -> Any:
        widths: list[Any] = []
        for number in sorted(self._used):
            widths += [number, pdfdoc.PDFArray([self.face.advance(number)])]
        return pdfdoc.PDFArray(widths)

    def _descriptor(self, name: str) -> dict[str, Any]:
        extents = self.face.hb_font.get_font_extents("ltr")
        return {
            "Type": pdfdoc.PDFName("FontDescriptor"),
            "FontName": pdfdoc.PDFName(name),
            "Flags": _SYMBOLIC,
            "FontBBox": pdfdoc.PDFArray([-1000, extents.descender, 3000, extents.ascender]),
            "ItalicAngle": 0,
            "Ascent": extents.ascender,
            "Descent": extents.descender,
            "CapHeight": 714,
            "StemV": 140 if self.face.bold else 90,
        }

    def _to_unicode(self) -> bytes:
        entries = [
            f"<{number:04x}> <{(text or _NO_LETTER).encode('utf-16-be').hex()}>"
            for number, text in sorted(self._used.items())
            if number
        ]
        blocks = []
        for at in range(0, len(entries), _ENTRIES_MAX):
            block = entries[at : at + _ENTRIES_MAX]
            blocks.append(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar\n")
        return (_TO_UNICODE_HEAD + "".join(blocks) + _TO_UNICODE_FOOT).encode("ascii")


def _joined(row: list[str]) -> str:
    # An adjustment closes the hex string before it and opens the one behind it.
    return ("<" + "".join(row) + ">").replace("<>", " ")


def _glyph_map(new_numbers: dict[int, int]) -> bytes:
    """Which glyph of the subset each glyph number of the whole font is now."""
    numbers = [0] * (max(new_numbers) + 1)
    for old, new in new_numbers.items():
        numbers[old] = new
    return struct.pack(f">{len(numbers)}H", *numbers)


def _tag(subset: bytes) -> str:
    """Six letters that tell this subset from others; the same glyphs give the same letters."""
    digest = hashlib.sha256(subset).digest()
    return "".join(chr(ord("A") + byte % 26) for byte in digest[:6])


def _stream(content: bytes) -> Any:
    return pdfdoc.PDFStream(content=content, filters=[pdfdoc.PDFZCompress])
