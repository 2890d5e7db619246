"""Things on a card as operators of a PDF page, from the bottom left of the card."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from math import cos, radians, sin

from msgspec import Struct

from badges import codes
from badges.layout_table import Area
from badges.page import MM_PT, Bar, Drawn, Mark, Shown, Trace, Turned, Words
from badges.setting import Line

BLEED_PT = 2.0
# How far from a corner the handles of a quarter circle are, in radii.
_HANDLE = 0.5523


class Pen(Struct, frozen=True):
    """Draws on one paper or card of this size.

    `show` gives the operators of a line of text and `picture` the name of an embedded picture.
    """

    width_mm: float
    height_mm: float
    height_pt: float
    show: Callable[[Line], str]
    picture: Callable[[bytes], str]

    def draw(self, items: Iterable[Drawn]) -> str:
        return "\n".join([self._one(item) for item in items])

    def _one(self, item: Drawn) -> str:
        # The most frequent first: a batch comes here a hundred thousand times.
        match item:
            case Words():
                return self._words(item)
            case Bar():
                return self._bar(item)
            case Mark():
                return self._mark(item)
            case Trace():
                return self._trace(item)
            case Turned():
                return self._turned(item)
            case Shown():
                return self._shown(item)

    def _words(self, words: Words) -> str:
        size = f"{words.size_pt:.2f}"
        y_pt = self.height_pt - words.y_pt
        return (
            f"{words.colour.operands()} rg BT {size} 0 0 {size} {words.x_pt:.2f} {y_pt:.2f} Tm "
            f"{self.show(words.line)} ET"
        )

    def _bar(self, bar: Bar) -> str:
        area = bar.area
        left_pt, top_pt = area.x_mm * MM_PT, area.y_mm * MM_PT
        right_pt, bottom_pt = left_pt + area.width_mm * MM_PT, top_pt + area.height_mm * MM_PT
        if bar.framed:
            # A frame is drawn inwards, so that it stays on the badge.
            inset_pt = bar.frame_pt / 2
            left_pt, top_pt = left_pt + inset_pt, top_pt + inset_pt
            right_pt, bottom_pt = right_pt - inset_pt, bottom_pt - inset_pt
        elif not bar.corner_mm:
            # What touches the edge goes over it, so that no white hair is left there.
            left_pt -= BLEED_PT * (area.x_mm <= 0)
            top_pt -= BLEED_PT * (area.y_mm <= 0)
            right_pt += BLEED_PT * (area.x_mm + area.width_mm >= self.width_mm)
            bottom_pt += BLEED_PT * (area.y_mm + area.height_mm >= self.height_mm)
        y_pt = self.height_pt - bottom_pt
        shape = f"{left_pt:.2f} {y_pt:.2f} {right_pt - left_pt:.2f} {bottom_pt - top_pt:.2f} re"
        if bar.corner_mm:
            corners = (left_pt, y_pt, right_pt, self.height_pt - top_pt)
            shape = _rounded(corners, bar.corner_mm * MM_PT)
        if bar.framed:
            return f"{bar.colour.operands()} RG {bar.frame_pt:g} w {shape} S"
        return f"{bar.colour.operands()} rg {shape} f"

    def _trace(self, trace: Trace) -> str:
        x_mm, y_mm, to_x_mm, to_y_mm = trace.ends_mm
        start = f"{x_mm * MM_PT:.2f} {self.height_pt - y_mm * MM_PT:.2f} m"
        end = f"{to_x_mm * MM_PT:.2f} {self.height_pt - to_y_mm * MM_PT:.2f} l"
        dashes = "[2 2] 0 d " if trace.dashed else ""
        line = f"{trace.colour.operands()} RG {trace.width_pt:g} w {dashes}{start} {end} S"
        return f"{line} [] 0 d" if dashes else line

    def _mark(self, mark: Mark) -> str:
        spot = mark.spot
        y_pt = self.height_pt - spot.y_pt
        scale = f"{spot.module_pt:.5f}"
        return (
            f"q 0 g {scale} 0 0 -{scale} {spot.x_pt:.4f} {y_pt:.4f} cm\n{codes.path(mark.code)} Q"
        )

    def _turned(self, turned: Turned) -> str:
        x_pt, y_pt = turned.middle_mm[0] * MM_PT, self.height_pt - turned.middle_mm[1] * MM_PT
        across, along = cos(radians(turned.rotation_deg)), sin(radians(turned.rotation_deg))
        shift_x = x_pt - across * x_pt - along * y_pt
        shift_y = y_pt + along * x_pt - across * y_pt
        matrix = f"{across:.6f} {-along:.6f} {along:.6f} {across:.6f} {shift_x:.4f} {shift_y:.4f}"
        return f"q {matrix} cm {self.draw(turned.items)} Q"

    def _shown(self, shown: Shown) -> str:
        window, area = self._corners(shown.window), self._corners(shown.area)
        return f"q {window} re W n {_as_matrix(area)} cm /{self.picture(shown.content)} Do Q"

    def _corners(self, area: Area) -> str:
        y_pt = self.height_pt - (area.y_mm + area.height_mm) * MM_PT
        sizes = f"{area.width_mm * MM_PT:.2f} {area.height_mm * MM_PT:.2f}"
        return f"{area.x_mm * MM_PT:.2f} {y_pt:.2f} {sizes}"


def _as_matrix(corners: str) -> str:
    x, y, width, height = corners.split()
    return f"{width} 0 0 {height} {x} {y}"


def _rounded(corners: tuple[float, float, float, float], radius: float) -> str:
    left, low, right, high = corners
    handle = radius * (1 - _HANDLE)

    def curve(*points: float) -> str:
        return " ".join(f"{point:.2f}" for point in points) + " c"

    return " ".join(
        (
            f"{left + radius:.2f} {low:.2f} m {right - radius:.2f} {low:.2f} l",
            curve(right - handle, low, right, low + handle, right, low + radius),
            f"{right:.2f} {high - radius:.2f} l",
            curve(right, high - handle, right - handle, high, right - radius, high),
            f"{left + radius:.2f} {high:.2f} l",
            curve(left + handle, high, left, high - handle, left, high - radius),
            f"{left:.2f} {low + radius:.2f} l",
            curve(left, low + handle, left + handle, low, left + radius, low),
            "h",
        )
    )
