"""One PDF document that badges are added to, with each font and each picture in it once."""

from __future__ import annotations

import hashlib
from typing import Any

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from badges import codes
from badges.check import problems
from badges.compose import compose, compose_parts, paint_of
from badges.data import FIELDS, Badge, Problem
from badges.embed import EmbeddedFont
from badges.fonts.faces import Face
from badges.impose import Place, marks, slots
from badges.layout import Layout, Sheet
from badges.page import MM_PT
from badges.pen import BLEED_PT, Pen
from badges.picture import embedded_picture, picture_name
from badges.setting import Line

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
    """Takes badges one by one and ends as the bytes of a PDF.

    `pages` counts sides of paper that are complete, `badges` what was added.
    """

    def __init__(self, layout: Layout, *, dpi: int, start: int = 1) -> None:
        self.layout = layout
        self.dpi = dpi
        self.pages = 0
        self.badges = 0
        self.problems: list[Problem] = []
        # Whole dots again, or printing would scale the page, and the code, by part of a dot.
        self._paper_pt = tuple(_whole_dots_pt(side_mm, dpi) for side_mm in layout.paper_mm)
        self._fonts: dict[Face, EmbeddedFont] = {}
        self._shown: dict[int, tuple[Line, str]] = {}
        self._pictures: dict[bytes, str] = {}
        self._pictures_here: set[str] = set()
        height_pt = _whole_dots_pt(layout.height_mm, dpi)
        self._pen = Pen(layout.width_mm, layout.height_mm, height_pt, self._show, self._picture)
        paper_mm = layout.paper_mm
        self._paper_pen = Pen(*paper_mm, self._paper_pt[1], self._show, self._picture)
        self._slots = slots(layout)
        self._marks = self._paper_pen.draw(marks(layout))
        # Those of a sheet that was begun before stay empty.
        self._taken = min(max(start, 1), len(self._slots)) - 1
        self._paper: tuple[list[str], list[str]] = ([], [])
        self._group: str | None = None
        pdfmetrics.registerFont(_NoFont())
        # Text for old mail programs makes a file a quarter larger; nothing here goes by such.
        rl_config.useA85 = 0
        self._canvas: Any = Canvas(
            "",
            pagesize=self._paper_pt,
            pageCompression=1,
            invariant=1,
            initialFontName=_NoFont.fontName,
        )
        self._canvas.setTitle(layout.name)
        self._canvas.setProducer("Rollcall")

    def add(self, badge: Badge) -> None:
        """Draw one badge on the next place, on a paper of its own where the layout has no sheet."""
        sheet = self.layout.sheet
        if sheet is not None:
            self._begin(badge, sheet)
        sides = compose(badge, self.layout, dpi=self.dpi)
        self.badges += 1
        if self.badges % codes.TABLE_PAYS == 0:
            codes.make_tables()
        for side in sides:
            self.problems.extend(problems(side, badge, page_number=self.pages + 1))
        for side, place in zip(sides, self._slots[self._taken], strict=True):
            drawn = self._pen.draw(side.items)
            self._paper[place.behind].append(self._placed(drawn, place))
        self._taken += 1
        if self._taken == len(self._slots):
            self._close()

    def finish(self) -> bytes:
        """Embed the fonts and give the document; a book is finished once."""
        if self._paper[0]:
            self._close()
        content: bytes = self._canvas.getpdfdata()
        return content

    def _begin(self, badge: Badge, sheet: Sheet) -> None:
        """Another group, another paper; an empty paper says what its first card says."""
        group = FIELDS[sheet.group_by](badge) if sheet.group_by else ""
        if self._paper[0] and group != self._group:
            self._close()
        self._group = group
        if sheet.parts and not self._paper[0]:
            paint, _ = paint_of(badge, self.layout)
            found = compose_parts(badge, sheet.parts, paint=paint, dpi=self.dpi)
            self.problems.extend(problems(found, badge, page_number=self.pages + 1))
            self._paper[0].append(self._paper_pen.draw(found.items))

    def _close(self) -> None:
        front, back = self._paper
        if self._marks:
            front.append(self._marks)
        for side in (front, back):
            if side:
                self._canvas._formsinuse = sorted(self._pictures_here)
                self._canvas._currentPageHasImages = int(bool(self._pictures_here))
                self._canvas.drawText(_Operators("\n".join(side)))
                self._canvas.showPage()
                self.pages += 1
        self._paper = ([], [])
        self._pictures_here = set()
        self._taken = 0

    def _placed(self, drawn: str, place: Place) -> str:
        """Move a card to its place by whole dots, and cut off what would stand on its neighbour."""
        layout = self.layout
        if layout.paper_mm == (layout.width_mm, layout.height_mm):
            return drawn
        width_pt, height_pt = (
            _whole_dots_pt(side, self.dpi) for side in (layout.width_mm, layout.height_mm)
        )
        x_pt = _dots_pt(place.x_mm, self.dpi)
        y_pt = self._paper_pt[1] - _dots_pt(place.y_mm, self.dpi) - height_pt
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

    def _picture(self, content: bytes) -> str:
        digest = hashlib.sha256(content).digest()
        name = self._pictures.get(digest)
        if name is None:
            name = self._pictures[digest] = f"P{len(self._pictures) + 1}"
            embedded_picture(self._canvas, content, name)
        self._pictures_here.add(name)
        return picture_name(self._canvas, name)


def _dots_pt(length_mm: float, dpi: int) -> float:
    return round(length_mm * dpi / 25.4) * 72 / dpi


def _whole_dots_pt(length_mm: float, dpi: int) -> float:
    """The length in whole dots, and a hair less, so that no renderer rounds up to one dot more."""
    return _dots_pt(length_mm, dpi) - HAIR_PT
