"""Zones on a badge: where it admits, as filled squares in a row."""

from __future__ import annotations

from badges.band import MIDDLE_OF_CAPITALS
from badges.data import Badge
from badges.fit import Box, fit
from badges.fonts.coverage import tidy
from badges.layout import Zones
from badges.layout_table import Area
from badges.page import MM_PT, Bar, Composition, Paint, Ruler, Words, aligned
from badges.setting import Style, set_line
from badges.trouble import Trouble, text_trouble

GAP_SHARE = 0.18
LETTERS_SHARE = 0.84
FRAME_PT = 0.8


def compose_zones(page: Composition, badge: Badge, part: Zones, *, paint: Paint) -> None:
    """A square for each zone: filled where the badge admits, else an empty frame.

    Without labels of the layout, only the zones of the badge are shown; without any, nothing.
    """
    allowed = tuple(dict.fromkeys(tidy(zone) for zone in badge.zones if tidy(zone)))
    if not allowed:
        return
    labels = part.labels or allowed
    unknown = [zone for zone in allowed if zone not in labels]
    if unknown:
        page.troubles.append(Trouble.of_zones(unknown))
    squares = _squares(part.area, len(labels))
    for label, square in zip(labels, squares, strict=True):
        filled = label in allowed
        page.items.append(Bar(square, paint.ink, framed=not filled, frame_pt=FRAME_PT))
        style = Style(bold=filled)
        width_pt = square.width_mm * MM_PT * LETTERS_SHARE
        placed = fit(label, Box(width_pt, part.size_pt, part.size_pt / 2), Ruler(style))
        page.troubles.extend(text_trouble("zones", placed, style))
        middle_pt = (square.y_mm + square.height_mm / 2) * MM_PT
        page.items.append(
            Words(
                set_line(label, style),
                aligned("center", square, placed.width_pt),
                middle_pt + MIDDLE_OF_CAPITALS * placed.size_pt,
                placed.size_pt,
                paint.of("white") if filled else paint.soft,
            )
        )


def _squares(area: Area, count: int) -> list[Area]:
    """As many squares in a row as are asked for, as high as the area, or lower if it is short."""
    side_mm = min(area.height_mm, area.width_mm / (count + GAP_SHARE * (count - 1)))
    step_mm = side_mm * (1 + GAP_SHARE)
    return [Area(area.x_mm + at * step_mm, area.y_mm, side_mm, side_mm) for at in range(count)]
