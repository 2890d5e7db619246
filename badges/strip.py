"""A page that tells how a printer prints: its margins, its darkness, its scale, and which code it
prints well enough to be read."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from msgspec import Struct
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from badges import codes

MM_PT = 72 / 25.4
MARGINS_MM = (1, 2, 3, 5)
INSIDE_MM = 8.0  # the first line of what stands inside all frames
GAP_MM = 3.0
COLUMN_MM = 48.0  # words, ruler and stripes need no more
MODULES_MM = (0.2, 0.8)  # smaller ones no scanner reads, larger ones no badge has room for
LABEL_MM = 18.0
TEXT_SIZES_PT = (6, 8, 10, 12)
STRIPES_DOTS = (1, 2, 3, 4)
STRIPES_MM = 9.0
RULER_MM = 40
_FONT = "rollcall-strip"
_FONT_FILE = Path(__file__).resolve().parent / "fonts" / "NotoSans-Regular.ttf"


class Strip(Struct, frozen=True):
    """What the page is for. `text` is what the codes say; `lines` what stands at its top."""

    width_mm: float
    height_mm: float
    dpi: int
    text: str
    lines: tuple[str, ...] = ()


def draw_strip(strip: Strip) -> bytes:
    """The page as PDF, drawn in black, every stripe and module in whole dots of the printer.

    What the page has no room for is left out, from the bottom."""
    if _FONT not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont(_FONT, str(_FONT_FILE)))
    out = BytesIO()
    page = (strip.width_mm * MM_PT, strip.height_mm * MM_PT)
    canvas = Canvas(out, pagesize=page, invariant=1, initialFontName=_FONT)
    pen = _Pen(canvas, strip)
    pen.frames()
    pen.words()
    pen.ruler()
    pen.stripes()
    pen.codes()
    canvas.showPage()
    canvas.save()
    return out.getvalue()


class _Pen:
    """Draws from the top down, in millimetres from the top left, on whole dots."""

    def __init__(self, canvas: Canvas, strip: Strip) -> None:
        self._canvas = canvas
        self._strip = strip
        self._y_mm = INSIDE_MM
        self._dot_mm = 25.4 / strip.dpi
        code = codes.encode(strip.text)
        assert code is not None, "a token fits into a code"
        self._code = code

    def _has_room(self, height_mm: float) -> bool:
        return self._y_mm + height_mm <= self._strip.height_mm - INSIDE_MM

    def frames(self) -> None:
        """Whichever frame is whole on paper says how near to the edge this printer prints."""
        width, height, dot = self._strip.width_mm, self._strip.height_mm, self._dot_mm
        for margin in MARGINS_MM:
            wide, high = width - 2 * margin, height - 2 * margin
            self._bar(margin, margin, wide, dot)
            self._bar(margin, height - margin, wide, dot)
            self._bar(margin, margin, dot, high)
            self._bar(width - margin, margin, dot, high)
        for margin in MARGINS_MM[1:]:
            self._say(f"{margin}", margin + 0.4, margin + 1.6, size_pt=4)

    def words(self) -> None:
        for line, size_pt in zip(self._strip.lines, (9, 7, 7, 7), strict=False):
            self._line(line, size_pt)
        for size_pt in TEXT_SIZES_PT:
            self._line(f"{size_pt} pt: Łódź, 0O 1l", size_pt)

    def _line(self, text: str, size_pt: float) -> None:
        height_mm = size_pt * 1.3 / MM_PT
        if self._has_room(height_mm):
            self._say(text, INSIDE_MM, self._y_mm + size_pt / MM_PT, size_pt=size_pt)
            self._y_mm += height_mm

    def ruler(self) -> None:
        """Held beside a real ruler it shows whether somebody scales, which spoils every code."""
        if not self._has_room(GAP_MM + 6):
            return
        self._y_mm += GAP_MM
        self._bar(INSIDE_MM, self._y_mm, RULER_MM, self._dot_mm * 2)
        for at in range(0, RULER_MM + 1, 5):
            self._bar(INSIDE_MM + at, self._y_mm, self._dot_mm * 2, 3 if at % 10 == 0 else 1.5)
        self._say(f"{RULER_MM} mm", INSIDE_MM + 1, self._y_mm + 5, size_pt=6)
        self._y_mm += 7

    def stripes(self) -> None:
        """Too dark: the white between fine stripes fills up. Too pale: the stripes break."""
        if not self._has_room(STRIPES_MM + 4):
            return
        x = INSIDE_MM
        for dots in STRIPES_DOTS:
            count, high = self._dots(STRIPES_MM) // (2 * dots), self._dots(STRIPES_MM)
            # One path: a renderer may make a lone rectangle a dot wider, and a path never.
            bars = [f"{number * 2 * dots} 0 {dots} {high} re" for number in range(count)]
            self._in_dots(x, self._y_mm, "\n".join([*bars, "f"]), unit=1)
            words = "dot" if dots == 1 else "dots"
            self._say(f"{dots} {words}", x, self._y_mm + STRIPES_MM + 2.6, size_pt=6)
            x += STRIPES_MM + GAP_MM - 1
        self._y_mm += STRIPES_MM + 5

    def codes(self) -> None:
        for dots, x_mm, y_mm in self._places():
            side = dots * self._code.modules * self._dot_mm
            self._draw_code(x_mm, y_mm, dots)
            self._say(f"{dots} dots, {side:.0f} mm", x_mm, y_mm + side + 2.8, size_pt=6)

    def _places(self) -> Iterator[tuple[int, float, float]]:
        """Dots a module and where the code goes, its white margin kept free around it.

        Beside the words where the page is wide enough, else below them."""
        edge = self._strip.width_mm - INSIDE_MM
        beside = edge - INSIDE_MM - COLUMN_MM > 20
        left = INSIDE_MM + COLUMN_MM if beside else INSIDE_MM
        x, y, row = left, INSIDE_MM if beside else self._y_mm, 0.0
        for dots in self._sizes():
            quiet = codes.QUIET_MODULES * dots * self._dot_mm
            side = dots * self._code.modules * self._dot_mm
            if x > left and x + side > edge:
                x, y, row = left, y + row, 0.0
            if x + side > edge or y + side + 3 > self._strip.height_mm - INSIDE_MM:
                return
            yield dots, x, y
            x += max(side + quiet, LABEL_MM)
            row = max(row, side + 3 + quiet)

    def _sizes(self) -> list[int]:
        low, high = MODULES_MM
        return [dots for dots in range(2, 40) if low <= dots * self._dot_mm <= high]

    # -- marks on paper ----------------------------------------------------------------------------

    def _draw_code(self, x_mm: float, y_mm: float, dots: int) -> None:
        self._in_dots(x_mm, y_mm, codes.path(self._code), unit=dots)

    def _bar(self, x_mm: float, y_mm: float, width_mm: float, height_mm: float) -> None:
        wide, high = max(1, self._dots(width_mm)), max(1, self._dots(height_mm))
        self._in_dots(x_mm, y_mm, f"0 0 {wide} {high} re f", unit=1)

    def _in_dots(self, x_mm: float, y_mm: float, path: str, *, unit: int) -> None:
        """Operators in whole dots from the top left: between two dots all is blurred."""
        dot_pt = 72 / self._strip.dpi
        down = self._strip.height_mm * MM_PT - self._dots(y_mm) * dot_pt
        self._canvas.saveState()
        self._canvas.transform(unit * dot_pt, 0, 0, -unit * dot_pt, self._dots(x_mm) * dot_pt, down)
        self._canvas._code.append(path)
        self._canvas.restoreState()

    def _dots(self, mm: float) -> int:
        return round(mm / self._dot_mm)

    def _say(self, text: str, x_mm: float, base_mm: float, *, size_pt: float) -> None:
        self._canvas.setFont(_FONT, size_pt)
        at = (self._strip.height_mm - base_mm) * MM_PT
        self._canvas.drawString(x_mm * MM_PT, at, text)
