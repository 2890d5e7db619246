"""Draws papers full of badges, as pages of a document that somebody else puts together."""

from __future__ import annotations

import zlib
from collections.abc import Iterable

from badges import codes
from badges.check import problems
from badges.compose import compose, compose_parts, paint_of
from badges.data import Badge, Problem
from badges.embed import show
from badges.impose import Place, marks, slots
from badges.layout import Layout
from badges.page import MM_PT, Composition
from badges.papers import Drawn, Page, Paper
from badges.pen import BLEED_PT, Pen
from badges.picture import picture_name
from badges.setting import CACHE_LINES, Line, Piece

HAIR_PT = 0.0001
# Within a hundredth of the library's best, in four fifths of its time: tried with badges.
_PACK_LEVEL = 5


class Painter:
    """Draws for one document. Pages do not depend on who drew those before; fonts and pictures
    are handed over when they are new to this painter."""

    def __init__(self, layout: Layout, *, dpi: int) -> None:
        self._layout = layout
        self._dpi = dpi
        self._badges = 0
        self._drawn = Drawn()
        self._shown: dict[int, tuple[Line, str]] = {}
        self._glyphs: dict[int, dict[int, str]] = {}
        self._pictures: dict[bytes, str] = {}
        self._on_paper: dict[str, None] = {}
        self._card_pt = tuple(
            whole_dots_pt(side, dpi) for side in (layout.width_mm, layout.height_mm)
        )
        self._paper_height_pt = whole_dots_pt(layout.paper_mm[1], dpi)
        self._pen = self._pen_for((layout.width_mm, layout.height_mm), self._card_pt[1])
        self._paper_pen = self._pen_for(layout.paper_mm, self._paper_height_pt)
        self._slots = slots(layout)
        self._marks = self._paper_pen.draw(marks(layout))

    def draw(self, papers: Iterable[Paper]) -> Drawn:
        """The papers in their order."""
        drawn = self._drawn = Drawn()
        for paper in papers:
            self._draw(paper)
        return drawn

    def _pen_for(self, size_mm: tuple[float, float], height_pt: float) -> Pen:
        return Pen(*size_mm, height_pt, self._show, self._picture)

    def _draw(self, paper: Paper) -> None:
        sides: tuple[list[str], list[str]] = ([], [])
        self._on_paper = {}
        self._begin(sides[0], paper.badges[0])
        for badge, places in zip(paper.badges, self._slots[paper.first_slot :], strict=False):
            for composed, place in zip(self._composed(badge), places, strict=True):
                self._say(problems(composed, badge, page_number=len(self._drawn.pages) + 1))
                sides[place.behind].append(self._placed(self._pen.draw(composed.items), place))
        if self._marks:
            sides[0].append(self._marks)
        for side in filter(None, sides):
            packed = zlib.compress("\n".join(side).encode(), _PACK_LEVEL)
            self._drawn.pages.append(Page(packed, tuple(self._on_paper)))

    def _begin(self, front: list[str], first: Badge) -> None:
        """What stands on the paper itself says what its first card says."""
        sheet = self._layout.sheet
        if sheet is None or not sheet.parts:
            return
        paint, _ = paint_of(first, self._layout)
        found = compose_parts(first, sheet.parts, paint=paint, dpi=self._dpi)
        self._say(problems(found, first, page_number=len(self._drawn.pages) + 1))
        front.append(self._paper_pen.draw(found.items))

    def _composed(self, badge: Badge) -> list[Composition]:
        self._badges += 1
        self._drawn.badges += 1
        composed = compose(badge, self._layout, dpi=self._dpi)
        if self._badges % codes.TABLE_PAYS == 0:
            codes.make_tables()
        return composed

    def _say(self, found: list[Problem]) -> None:
        self._drawn.problems.extend(found)

    def _placed(self, drawn: str, place: Place) -> str:
        """Move a card to its place by whole dots, and cut off what would stand on its neighbour."""
        layout = self._layout
        if layout.paper_mm == (layout.width_mm, layout.height_mm):
            return drawn
        width_pt, height_pt = self._card_pt
        x_pt = dots_pt(place.x_mm, self._dpi)
        y_pt = self._paper_height_pt - dots_pt(place.y_mm, self._dpi) - height_pt
        matrix = f"1 0 0 1 {x_pt:.4f} {y_pt:.4f}"
        if place.turned:
            matrix = f"-1 0 0 -1 {x_pt + width_pt:.4f} {y_pt + height_pt:.4f}"
        sheet = layout.sheet
        gaps_mm = (sheet.gap_x_mm, sheet.gap_y_mm) if sheet and not layout.fold else (0.0, 0.0)
        over_x, over_y = (min(BLEED_PT, gap_mm / 2 * MM_PT) for gap_mm in gaps_mm)
        corners = f"{-over_x:.2f} {-over_y:.2f} {width_pt + 2 * over_x:.2f}"
        clip = f"{corners} {height_pt + 2 * over_y:.2f} re W n"
        return f"q {matrix} cm {clip}\n{drawn}\nQ"

    def _show(self, line: Line) -> str:
        # The line is kept with its operators, so that its id is not given to another one.
        found = self._shown.get(id(line))
        if found is None:
            for piece in line.pieces:
                self._need(piece)
            shown = " ".join([show(piece) for piece in line.pieces])
            if len(self._shown) >= CACHE_LINES:
                self._shown.clear()
            found = self._shown[id(line)] = (line, shown)
        return found[1]

    def _need(self, piece: Piece) -> None:
        """Say of each glyph once that the document needs it, and what it reads as, if anything."""
        known = self._glyphs.setdefault(piece.face.number, {})
        for glyph in piece.glyphs:
            if not known.get(glyph.number):
                known[glyph.number] = glyph.text
                self._drawn.glyphs.setdefault(piece.face.number, {})[glyph.number] = glyph.text

    def _picture(self, content: bytes) -> str:
        name = self._pictures.get(content)
        if name is None:
            name = self._pictures[content] = picture_name(content)
            self._drawn.pictures[name] = content
        self._on_paper[name] = None
        return name


def dots_pt(length_mm: float, dpi: int) -> float:
    """The length in whole dots."""
    return round(length_mm * dpi / 25.4) * 72 / dpi


def whole_dots_pt(length_mm: float, dpi: int) -> float:
    """The same, and a hair less, so that no renderer rounds up to one dot more."""
    return dots_pt(length_mm, dpi) - HAIR_PT
