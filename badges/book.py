"""One PDF document that badges are added to, with each font in it once."""

from __future__ import annotations

from typing import Any

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from badges import codes
from badges.check import problems
from badges.compose import compose
from badges.data import Badge, Problem
from badges.embed import EmbeddedFont
from badges.fonts.faces import Face
from badges.layout import Layout
from badges.page import MM_PT, Bar, Mark, Words
from badges.setting import Line

FRAME_PT = 1.0
BLEED_PT = 2.0
HAIR_PT = 0.0001


class _NoFont:
    """What a page starts with: no font.

    reportlab would start with a Helvetica that it does not embed, and print shops refuse that.
    """

    fontName = "RollcallNone"
    name = fontName  # it is its own face, too
    _dynamicFont = True
    _multiByte = False

    @property
    def face(self) -> _NoFont:
        return self


class _Operators:
    """Page content in the shape in which a canvas takes text."""

    def __init__(self, operators: str) -> None:
        self._operators = operators

    # The canvas asks by this name.
    def getCode(self) -> str:
        return self._operators


class BadgeBook:
    """Takes badges one by one and ends as the bytes of a PDF."""

    def __init__(self, layout: Layout, *, dpi: int) -> None:
        self.layout = layout
        self.dpi = dpi
        self.pages = 0
        self.problems: list[Problem] = []
        # Whole dots again, or printing would scale the page, and the code, by part of a dot.
        self._height_pt = _whole_dots_pt(layout.height_mm, dpi)
        self._fonts: dict[Face, EmbeddedFont] = {}
        self._shown: dict[int, tuple[Line, str]] = {}
        pdfmetrics.registerFont(_NoFont())
        # Text for old mail programs makes a file a quarter larger; nothing here goes by such.
        rl_config.useA85 = 0
        self._canvas: Any = Canvas(
            "",
            pagesize=(_whole_dots_pt(layout.width_mm, dpi), self._height_pt),
            pageCompression=1,
            invariant=1,
            initialFontName=_NoFont.fontName,
        )
        self._canvas.setTitle(layout.name)
        self._canvas.setProducer("Rollcall")

    def add(self, badge: Badge) -> None:
        """Draw one badge on a page of its own."""
        page = compose(badge, self.layout, dpi=self.dpi)
        self.pages += 1
        self.problems.extend(problems(page, page_number=self.pages))
        parts = [self._bar(bar) for bar in page.bars]
        parts += [self._words(words) for words in page.words]
        parts += [self._mark(mark) for mark in page.marks]
        self._canvas.drawText(_Operators("\n".join(parts)))
        self._canvas.showPage()

    def finish(self) -> bytes:
        """Embed the fonts and give the document; a book is finished once."""
        content: bytes = self._canvas.getpdfdata()
        return content

    def _bar(self, bar: Bar) -> str:
        area = bar.area
        left_pt, top_pt = area.x_mm * MM_PT, area.y_mm * MM_PT
        right_pt, bottom_pt = left_pt + area.width_mm * MM_PT, top_pt + area.height_mm * MM_PT
        if bar.framed:
            # A frame is drawn inwards, so that it stays on the badge.
            inset_pt = FRAME_PT / 2
            left_pt, top_pt = left_pt + inset_pt, top_pt + inset_pt
            right_pt, bottom_pt = right_pt - inset_pt, bottom_pt - inset_pt
        else:
            # What touches the edge goes over it, so that no white hair is left there.
            left_pt -= BLEED_PT * (area.x_mm <= 0)
            right_pt += BLEED_PT * (area.x_mm + area.width_mm >= self.layout.width_mm)
            bottom_pt += BLEED_PT * (area.y_mm + area.height_mm >= self.layout.height_mm)
        y_pt = self._height_pt - bottom_pt
        shape = f"{left_pt:.2f} {y_pt:.2f} {right_pt - left_pt:.2f} {bottom_pt - top_pt:.2f} re"
        if bar.framed:
            return f"{bar.colour.operands()} RG {FRAME_PT:g} w {shape} S"
        return f"{bar.colour.operands()} rg {shape} f"

    def _words(self, words: Words) -> str:
        size = f"{words.size_pt:.2f}"
        y_pt = self._height_pt - words.y_pt
        return (
            f"{words.colour.operands()} rg BT {size} 0 0 {size} {words.x_pt:.2f} {y_pt:.2f} Tm "
            f"{self._show(words.line)} ET"
        )

    def _show(self, line: Line) -> str:
        # The line is kept with its operators, so that its id is not given to another one.
        found = self._shown.get(id(line))
        if found is None:
            shown = " ".join(
                f"/{font.resource} 1 Tf {font.show(piece)}"
                for piece in line.pieces
                for font in (self._font(piece.face),)
            )
            found = self._shown[id(line)] = (line, shown)
        return found[1]

    def _font(self, face: Face) -> EmbeddedFont:
        font = self._fonts.get(face)
        if font is None:
            font = EmbeddedFont(face, f"N{len(self._fonts) + 1}")
            self._fonts[face] = font
            self._canvas._doc.delayedFonts.append(font)
        return font

    def _mark(self, mark: Mark) -> str:
        spot = mark.spot
        y_pt = self._height_pt - spot.y_pt
        scale = f"{spot.module_pt:.5f}"
        return (
            f"q 0 g {scale} 0 0 -{scale} {spot.x_pt:.4f} {y_pt:.4f} cm\n{codes.path(mark.code)} Q"
        )


def _whole_dots_pt(length_mm: float, dpi: int) -> float:
    """The length in whole dots, and a hair less, so that no renderer rounds up to one dot more."""
    return round(length_mm * dpi / 25.4) * 72 / dpi - HAIR_PT
