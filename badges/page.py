"""What stands on one side of a card, as values, and how text is measured for it."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from badges.codes import Code, Spot
from badges.colours import BLACK, WHITE, Colour, letters_on, luminance, parse_colour
from badges.fit import Extent
from badges.layout_table import Area
from badges.setting import Line, Style, set_line
from badges.trouble import Trouble

MM_PT = 72 / 25.4

Dpi = Literal[203, 300, 600]
DPI_DEFAULT: Dpi = 203
FRAME_PT = 1.0
# Lighter than this, a colour of a layout becomes white where there is only black.
WHITE_ABOVE = 0.6


class Bar(Struct, frozen=True):
    """A filled rectangle, or its frame, with round corners or none."""

    area: Area
    colour: Colour
    framed: bool = False
    frame_pt: float = FRAME_PT
    corner_mm: float = 0.0


class Trace(Struct, frozen=True):
    """A straight line, in millimetres from the top left."""

    ends_mm: tuple[float, float, float, float]
    width_pt: float
    colour: Colour
    dashed: bool = False


class Words(Struct, frozen=True):
    """A line of text: the left end of its baseline in points from the top left."""

    line: Line
    x_pt: float
    y_pt: float
    size_pt: float
    colour: Colour


class Mark(Struct, frozen=True):
    """A QR code on its spot."""

    code: Code
    spot: Spot


class Shown(Struct, frozen=True):
    """A picture in its area, with what is cut off at the area's edges."""

    content: bytes
    area: Area
    window: Area


class Turned(Struct, frozen=True):
    """Things that stand together and are turned clockwise about a point."""

    items: tuple[Drawn, ...]
    rotation_deg: float
    middle_mm: tuple[float, float]


Drawn = Bar | Trace | Words | Mark | Shown | Turned


class Composition(Struct):
    """Everything on one side of a card, in the order in which it is drawn."""

    items: list[Drawn]
    troubles: list[Trouble]


class Paint(Struct, frozen=True):
    """The colours of one badge."""

    category: Colour
    ink: Colour
    soft: Colour
    black_only: bool = False

    def of(self, tone: str) -> Colour:
        """The colour of a tone or of #rrggbb; on paper that knows black only, black or white."""
        match tone:
            case "category":
                return self.category
            case "ink":
                return self.ink
            case "soft":
                return self.soft
            case "white":
                return WHITE
            case "on-category":
                return WHITE if self.black_only else letters_on(self.category)
        colour = parse_colour(tone)
        assert colour is not None, tone
        if self.black_only:
            return WHITE if luminance(colour) > WHITE_ABOVE else BLACK
        return colour


class Ruler(Struct, frozen=True):
    """Measures text in a style."""

    style: Style

    def __call__(self, text: str) -> Extent:
        return set_line(text, self.style).extent


def aligned(align: str, area: Area, width_pt: float) -> float:
    """Where a line of this width starts."""
    room_pt = area.width_mm * MM_PT - width_pt
    return area.x_mm * MM_PT + room_pt * {"left": 0.0, "center": 0.5, "right": 1.0}[align]
