"""Paper from a roll, cut where the words end: no white paper, and nothing cut off."""

from __future__ import annotations

from math import ceil

from msgspec.structs import replace

from badges.compose import compose
from badges.data import Badge
from badges.layout import Column, Layout, Line, Part, Programme
from badges.page import MM_PT, Words

LENGTH_MM_MAX = 900.0  # a programme that is longer is set smaller
ABOVE_MM, BELOW_MM = 6.0, 8.0  # the cutter stands before the head, and somebody tears it off
_ASCENT, _DESCENT = 0.8, 0.3  # of a size, about a baseline


def cut_to_length(badge: Badge, layout: Layout, *, dpi: int) -> Layout:
    """As long as what stands on this paper: white paper above its first words is left out, and the
    programme that ends it grows downwards."""
    grown = replace(layout, height_mm=LENGTH_MM_MAX, parts=tuple(map(_grown, layout.parts)))
    (front,) = compose(badge, grown, dpi=dpi)
    words = [item for item in front.items if isinstance(item, Words)]
    above_mm = min((one.y_pt - _ASCENT * one.size_pt for one in words), default=0.0) / MM_PT
    below_mm = max((one.y_pt + _DESCENT * one.size_pt for one in words), default=0.0) / MM_PT
    up_mm = max(0.0, above_mm - ABOVE_MM)
    length_mm = ceil(min(below_mm - up_mm + BELOW_MM, LENGTH_MM_MAX))
    return replace(
        grown, height_mm=length_mm, parts=tuple(_moved_up(part, up_mm) for part in grown.parts)
    )


def _grown(part: Part) -> Part:
    if not isinstance(part, Programme):
        return part
    height_mm = LENGTH_MM_MAX - BELOW_MM - part.area.y_mm
    return replace(part, area=part.area._replace(height_mm=height_mm))


def _moved_up(part: Part, by_mm: float) -> Part:
    """What says that a badge is for training stays at the edge."""
    match part:
        case Line():
            return replace(part, y_mm=part.y_mm - by_mm, to_y_mm=part.to_y_mm - by_mm)
        case Column() | Programme():
            return replace(part, area=part.area._replace(y_mm=part.area.y_mm - by_mm))
    return part
