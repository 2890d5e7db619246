"""What stands on one page, as values: bars, words and codes, and how text is measured for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from badges.codes import Code, Spot
from badges.colours import Colour
from badges.fit import Extent
from badges.layout_table import Area
from badges.setting import Line, Style, set_line
from badges.trouble import Trouble

MM_PT = 72 / 25.4

Dpi = Literal[203, 300, 600]
DPI_DEFAULT: Dpi = 203


@dataclass(frozen=True, slots=True)
class Bar:
    """A filled rectangle, or its frame."""

    area: Area
    colour: Colour
    framed: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """A line of text: the left end of its baseline in points from the top left."""

    line: Line
    x_pt: float
    y_pt: float
    size_pt: float
    colour: Colour


@dataclass(frozen=True, slots=True)
class Mark:
    """A QR code on its spot."""

    code: Code
    spot: Spot


@dataclass(frozen=True, slots=True)
class Composition:
    """Everything on one badge, in the order in which it is drawn."""

    bars: list[Bar]
    words: list[Words]
    marks: list[Mark]
    troubles: list[Trouble]


@dataclass(frozen=True, slots=True)
class Paint:
    """The colours of one badge."""

    category: Colour
    ink: Colour
    soft: Colour

    def of(self, tone: str) -> Colour:
        return {"category": self.category, "ink": self.ink, "soft": self.soft}[tone]


@dataclass(frozen=True, slots=True)
class Ruler:
    """Measures text in a style."""

    style: Style

    def __call__(self, text: str) -> Extent:
        return set_line(text, self.style).extent


def aligned(align: str, area: Area, width_pt: float) -> float:
    """Where a line of this width starts."""
    room_pt = area.width_mm * MM_PT - width_pt
    return area.x_mm * MM_PT + room_pt * {"left": 0.0, "center": 0.5, "right": 1.0}[align]
