"""A layout for whoever reads from the right: what stood at the left stands at the right."""

from __future__ import annotations

from msgspec.structs import replace

from badges.layout import Align, Column, Layout, Line, Part, Programme
from badges.layout_table import Area

_OTHER: dict[Align, Align] = {"left": "right", "center": "center", "right": "left"}


def mirrored(layout: Layout) -> Layout:
    """Places and alignments change sides; words and pictures stay as they are."""
    parts = tuple(_mirrored(part, layout.width_mm) for part in layout.parts)
    return replace(layout, parts=parts)


def _mirrored(part: Part, width_mm: float) -> Part:
    if isinstance(part, Line):
        return replace(part, x_mm=width_mm - part.x_mm, to_x_mm=width_mm - part.to_x_mm)
    area = part.area
    moved = Area(width_mm - area.x_mm - area.width_mm, area.y_mm, area.width_mm, area.height_mm)
    match part:
        case Column():
            texts = tuple(replace(text, align=_OTHER[text.align]) for text in part.texts)
            return replace(part, area=moved, texts=texts)
        case Programme():
            return replace(part, area=moved, from_right=not part.from_right)
    return replace(part, area=moved)
