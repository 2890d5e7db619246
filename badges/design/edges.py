"""What is cut or comes out uneven where paper is cut, or printed, a little off."""

from __future__ import annotations

from collections.abc import Iterator

from badges.design.finding import Finding
from badges.layout import (
    Band,
    Column,
    Image,
    Layout,
    Part,
    Programme,
    Rectangle,
    Zones,
    rotation_of,
    turned_area,
)
from badges.layout_table import Area
from badges.said import say

# Cutters, label feeds and pouches are off by about a millimetre; twice that is safe.
SAFE_MM = 2.0
_TOUCH_MM = 0.005
_WORDS = {
    "left": say("left"),
    "top": say("upper"),
    "right": say("right"),
    "bottom": say("lower"),
}


def edge_findings(layout: Layout) -> Iterator[Finding]:
    if layout.kind == "list":
        return  # its rows stand one below another on a page, and nobody cuts them
    for at, part in enumerate(layout.parts):
        gaps = _gaps(turned_area(part.area, rotation_of(part)), layout)
        if isinstance(part, Column | Zones | Programme):
            near = [edge for edge, gap_mm in gaps.items() if gap_mm < SAFE_MM - _TOUCH_MM]
            if near:
                yield Finding(at, "edge", _too_near(near[0], gaps[near[0]]))
        elif _is_ground(part):
            short = [e for e, gap_mm in gaps.items() if _TOUCH_MM < gap_mm < SAFE_MM - _TOUCH_MM]
            if short:
                yield Finding(at, "edge", _uneven(short[0], gaps[short[0]]))


def _is_ground(part: Part) -> bool:
    """Whether it is a surface of colour, which is made to bleed where it touches the edge."""
    if isinstance(part, Rectangle):
        return part.fill not in ("", "white")
    return isinstance(part, Band) or (isinstance(part, Image) and part.fit != "contain")


def _gaps(area: Area, layout: Layout) -> dict[str, float]:
    return {
        "left": area.x_mm,
        "top": area.y_mm,
        "right": layout.width_mm - area.x_mm - area.width_mm,
        "bottom": layout.height_mm - area.y_mm - area.height_mm,
    }


def _too_near(edge: str, gap_mm: float) -> str:
    return say(
        "This stands {gap_mm:.1f} mm from the {edge} edge and may be cut or missed by the printer. "
        "Leave {safe_mm:g} mm.",
        gap_mm=max(0.0, gap_mm),
        edge=_WORDS[edge],
        safe_mm=SAFE_MM,
    )


def _uneven(edge: str, gap_mm: float) -> str:
    return say(
        "This ends {gap_mm:.1f} mm before the {edge} edge, where an uneven white strip would show. "
        "Pull it over to the edge, or leave {safe_mm:g} mm.",
        gap_mm=gap_mm,
        edge=_WORDS[edge],
        safe_mm=SAFE_MM,
    )
