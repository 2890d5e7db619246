"""Snapping: what is dragged near a line that others stand on comes to stand on it too."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal

from msgspec import Struct

from badges.layout import Layout, rotation_of, turned_area
from badges.layout_table import Area

GRID_MM = 1.0

Axis = Literal["x", "y"]
# Which edges of an area the hand holds: x left or right, y top or bottom; 0 holds neither.
Grip = tuple[Literal[-1, 0, 1], Literal[-1, 0, 1]]


class Guide(Struct, frozen=True):
    """A line across the card that something snapped to."""

    axis: Axis
    at_mm: float


class Lines(Struct, frozen=True):
    """Where others stand: edges and middles of the card and of the parts on the same side."""

    xs: tuple[float, ...]
    ys: tuple[float, ...]


class Snapped(Struct, frozen=True):
    area: Area
    guides: tuple[Guide, ...] = ()


def lines_of(layout: Layout, at: int) -> Lines:
    """The lines that the part `at` may snap to."""
    own = layout.parts[at]
    xs = [0.0, layout.width_mm / 2, layout.width_mm]
    ys = [0.0, layout.height_mm / 2, layout.height_mm]
    for place, part in enumerate(layout.parts):
        if place == at or part.side != own.side:
            continue
        area = turned_area(part.area, rotation_of(part))
        xs += _marks(area.x_mm, area.width_mm)
        ys += _marks(area.y_mm, area.height_mm)
    return Lines(tuple(xs), tuple(ys))


def snapped_move(area: Area, lines: Lines, *, reach_mm: float) -> Snapped:
    """The area moved to the nearest lines, or else to the grid, by no more than its reach."""
    dx, at_x = _nearest(_marks(area.x_mm, area.width_mm), lines.xs, reach_mm)
    dy, at_y = _nearest(_marks(area.y_mm, area.height_mm), lines.ys, reach_mm)
    moved = area._replace(x_mm=area.x_mm + dx, y_mm=area.y_mm + dy)
    return Snapped(moved, _guides(at_x, at_y))


def snapped_size(area: Area, grip: Grip, lines: Lines, *, reach_mm: float) -> Snapped:
    """The same for the edges that are held; those opposite stay where they are."""
    left, right, at_x = _stretched(area.x_mm, area.width_mm, grip[0], lines.xs, reach_mm)
    top, bottom, at_y = _stretched(area.y_mm, area.height_mm, grip[1], lines.ys, reach_mm)
    return Snapped(Area(left, top, right - left, bottom - top), _guides(at_x, at_y))


def _stretched(
    start: float, length: float, held: int, lines: Sequence[float], reach_mm: float
) -> tuple[float, float, float | None]:
    end = start + length
    if not held:
        return start, end, None
    delta, at = _nearest([end if held > 0 else start], lines, reach_mm)
    if held > 0:
        return start, max(start, end + delta), at
    return min(end, start + delta), end, at


def _marks(start: float, length: float) -> list[float]:
    return [start, start + length / 2, start + length]


def _nearest(
    marks: Sequence[float], lines: Iterable[float], reach_mm: float
) -> tuple[float, float | None]:
    """How far to go, and the line that is reached; none where it is only the grid."""
    ways = [(line - mark, line) for line in lines for mark in marks]
    near = [way for way in ways if abs(way[0]) <= reach_mm]
    if near:
        return min(near, key=lambda way: abs(way[0]))
    to_grid = round(marks[0] / GRID_MM) * GRID_MM - marks[0]
    return (to_grid, None) if abs(to_grid) <= reach_mm else (0.0, None)


def _guides(at_x: float | None, at_y: float | None) -> tuple[Guide, ...]:
    found = [] if at_x is None else [Guide("x", at_x)]
    return tuple(found) if at_y is None else (*found, Guide("y", at_y))
