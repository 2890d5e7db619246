"""What comes of an area that is pulled at one of its edges or corners, however it is turned."""

from __future__ import annotations

from collections.abc import Callable
from math import cos, radians, sin

from badges.design.snapping import Grip
from badges.layout_table import Area

HALVINGS = 12  # a card is a thousand millimetres at most, so this is below a millimetre


def pulled_area(
    before: Area, grip: Grip | None, way_mm: tuple[float, float], *, rotation_deg: float = 0.0
) -> Area:
    """The area after a hand has moved its grip by so much, as the paper lies; without a grip all
    of it. The edges opposite stay where they are, also of what is turned about its middle."""
    if grip is None:
        return before._replace(x_mm=before.x_mm + way_mm[0], y_mm=before.y_mm + way_mm[1])
    # Along the part's own sides, from its middle.
    right_mm, down_mm = turned(way_mm, -rotation_deg)
    x_mm, width_mm = _side(-before.width_mm / 2, before.width_mm, grip[0], right_mm)
    y_mm, height_mm = _side(-before.height_mm / 2, before.height_mm, grip[1], down_mm)
    across, along = turned((x_mm + width_mm / 2, y_mm + height_mm / 2), rotation_deg)
    return Area(
        before.x_mm + before.width_mm / 2 + across - width_mm / 2,
        before.y_mm + before.height_mm / 2 + along - height_mm / 2,
        width_mm,
        height_mm,
    )


def whole_sizes(before: Area, area: Area, grip: Grip, *, rotation_deg: float) -> Area:
    """The same pull, to whole millimetres of width and height where these were changed."""
    sizes = ((before.width_mm, area.width_mm), (before.height_mm, area.height_mm))
    grown = [(round(after) - old if after != old else 0.0) for old, after in sizes]
    way_mm = turned((grown[0] * (grip[0] or 1), grown[1] * (grip[1] or 1)), rotation_deg)
    return pulled_area(before, grip, way_mm, rotation_deg=rotation_deg)


def as_far_as(before: Area, wanted: Area, fits: Callable[[Area], bool]) -> Area:
    """The area on the way from one to the other that is furthest and still fits."""
    if fits(wanted):
        return wanted
    low, high = 0.0, 1.0
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        if fits(_between(before, wanted, middle)):
            low = middle
        else:
            high = middle
    return _between(before, wanted, low)


def turned(way: tuple[float, float], rotation_deg: float) -> tuple[float, float]:
    """Right and down, after it was turned clockwise."""
    if not rotation_deg:
        return way
    across, along = cos(radians(rotation_deg)), sin(radians(rotation_deg))
    return way[0] * across - way[1] * along, way[0] * along + way[1] * across


def _between(before: Area, after: Area, share: float) -> Area:
    pairs = zip(before, after, strict=True)
    x_mm, y_mm, width_mm, height_mm = (old + (new - old) * share for old, new in pairs)
    return Area(x_mm, y_mm, width_mm, height_mm)


def _side(start: float, length: float, held: int, way: float) -> tuple[float, float]:
    """One side of what is pulled: never past the edge that stays."""
    if held > 0:
        return start, max(0.0, length + way)
    if held < 0:
        way = min(way, length)
        return start + way, length - way
    return start, length
