"""Where the parts of a layout stand, and in which order: edits from one layout to the next.

A part is named by its place in the layout's list. Nothing can be put off its card here, and
positions are whole hundredths of a millimetre.
"""

from __future__ import annotations

from math import ceil
from typing import cast

from msgspec.structs import replace

from badges.design.pulling import as_far_as, pulled_area, turned
from badges.layout import (
    Band,
    CodeBox,
    Column,
    Image,
    Layout,
    Line,
    Notice,
    Part,
    Programme,
    Rectangle,
    Side,
    TextBox,
    Zones,
    rotation_of,
    turned_area,
)
from badges.layout_parts import TRAINING_TEXT
from badges.layout_table import Area

SIDE_MM_MIN = 1.0
ROUNDED_MM = 0.005
# How far a copy stands from its original, to be seen beside it.
COPY_OFF_MM = 3.0
KINDS = ("column", "code", "band", "rectangle", "line", "image", "zones", "programme", "notice")


def placed(layout: Layout, at: int, area: Area) -> Layout:
    """The part in this area, as far as that lies on the card."""
    part = layout.parts[at]
    return with_part(layout, at, put(part, area, (layout.width_mm, layout.height_mm)))


def moved(layout: Layout, at: int, dx_mm: float, dy_mm: float) -> Layout:
    area = layout.parts[at].area
    return placed(layout, at, area._replace(x_mm=area.x_mm + dx_mm, y_mm=area.y_mm + dy_mm))


def resized(layout: Layout, at: int, dx_mm: float, dy_mm: float) -> Layout:
    """Wider and higher by so much; the top left corner stays where it is."""
    area = layout.parts[at].area
    if rotation_deg := rotation_of(layout.parts[at]):
        way_mm = turned((dx_mm, dy_mm), rotation_deg)
        wanted = pulled_area(area, (1, 1), way_mm, rotation_deg=rotation_deg)
        return pulled(layout, at, wanted)
    wide, high = area.width_mm + dx_mm, area.height_mm + dy_mm
    if not isinstance(layout.parts[at], Line):
        wide, high = max(SIDE_MM_MIN, wide), max(SIDE_MM_MIN, high)
    room_x, room_y = layout.width_mm - area.x_mm, layout.height_mm - area.y_mm
    wide, high = min(wide, room_x), min(high, room_y)
    return placed(layout, at, Area(area.x_mm, area.y_mm, max(0.0, wide), max(0.0, high)))


def pulled(layout: Layout, at: int, area: Area) -> Layout:
    """A turned part that is pulled to this area, as far as the card reaches: what is opposite the
    hand stays where it is."""
    part = layout.parts[at]
    rotation_deg = rotation_of(part)

    def fits(wanted: Area) -> bool:
        around = turned_area(wanted, rotation_deg)
        return (
            min(wanted.width_mm, wanted.height_mm) >= SIDE_MM_MIN
            and min(around.x_mm, around.y_mm) >= -ROUNDED_MM
            and around.x_mm + around.width_mm <= layout.width_mm + ROUNDED_MM
            and around.y_mm + around.height_mm <= layout.height_mm + ROUNDED_MM
        )

    return placed(layout, at, as_far_as(part.area, area, fits))


def put(part: Part, area: Area, card_mm: tuple[float, float]) -> Part:
    """The part in an area, which is made smaller and pushed until it lies on the card."""
    if isinstance(part, Line):
        return _line_in(part, _on_card(area, card_mm, least_mm=0.0))
    if isinstance(part, CodeBox):
        old = part.area
        wider = abs(area.width_mm - old.width_mm) >= abs(area.height_mm - old.height_mm)
        side_mm = min(area.width_mm if wider else area.height_mm, *card_mm)
        side_mm = int(side_mm * 100 + 1e-6) / 100  # no rounding up: both sides stay the same
        area = area._replace(width_mm=side_mm, height_mm=side_mm)
    rotation_deg = rotation_of(part)
    if rotation_deg:
        area = _turned_on_card(area, rotation_deg, card_mm)
    else:
        area = _on_card(area, card_mm, least_mm=SIDE_MM_MIN)
    found = cast(Part, replace(part, area=area))
    return _with_corners(found) if isinstance(found, Rectangle) else found


def _with_corners(part: Rectangle) -> Rectangle:
    """Round corners are no larger than the rectangle has room for."""
    room_mm = min(part.area.width_mm, part.area.height_mm) / 2
    return replace(part, corner_mm=min(part.corner_mm, round(room_mm - 0.00005, 4)))


def _on_card(area: Area, card_mm: tuple[float, float], *, least_mm: float) -> Area:
    x_mm, width_mm = _along(area.x_mm, area.width_mm, card_mm[0], least_mm=least_mm)
    y_mm, height_mm = _along(area.y_mm, area.height_mm, card_mm[1], least_mm=least_mm)
    return Area(x_mm, y_mm, width_mm, height_mm)


def _along(start: float, length: float, whole: float, *, least_mm: float) -> tuple[float, float]:
    length = min(max(_hundredths(length), min(least_mm, whole)), whole)
    return round(min(max(_hundredths(start), 0.0), whole - length), 4), round(length, 4)


def _turned_on_card(area: Area, rotation_deg: float, card_mm: tuple[float, float]) -> Area:
    """What is turned is held by the upright rectangle around it."""
    wide, high = max(SIDE_MM_MIN, area.width_mm), max(SIDE_MM_MIN, area.height_mm)
    around = turned_area(Area(0, 0, wide, high), rotation_deg)
    room = (card_mm[0] - 0.04, card_mm[1] - 0.04)
    share = min(1.0, room[0] / around.width_mm, room[1] / around.height_mm)
    width, height = (int(side * share * 100) / 100 for side in (wide, high))
    middle_x, middle_y = area.x_mm + area.width_mm / 2, area.y_mm + area.height_mm / 2
    x_mm, y_mm = _hundredths(middle_x - width / 2), _hundredths(middle_y - height / 2)
    around = turned_area(Area(x_mm, y_mm, width, height), rotation_deg)
    x_mm += _push(around.x_mm, around.width_mm, card_mm[0])
    y_mm += _push(around.y_mm, around.height_mm, card_mm[1])
    return Area(_hundredths(x_mm), _hundredths(y_mm), width, height)


def _push(start: float, length: float, whole: float) -> float:
    if start < 0:
        return ceil(-start * 100 - 1e-6) / 100
    beyond = start + length - whole
    return -ceil(beyond * 100 - 1e-6) / 100 if beyond > 0 else 0.0


def _line_in(part: Line, area: Area) -> Line:
    """The line from corner to corner of the area as it ran before."""
    left, right = area.x_mm, round(area.x_mm + area.width_mm, 4)
    top, bottom = area.y_mm, round(area.y_mm + area.height_mm, 4)
    x_mm, to_x_mm = (left, right) if part.x_mm <= part.to_x_mm else (right, left)
    y_mm, to_y_mm = (top, bottom) if part.y_mm <= part.to_y_mm else (bottom, top)
    return replace(part, x_mm=x_mm, y_mm=y_mm, to_x_mm=to_x_mm, to_y_mm=to_y_mm)


def _hundredths(length_mm: float) -> float:
    return round(length_mm, 2)


# -- the list of parts ----------------------------------------------------------------------------


def with_part(layout: Layout, at: int, part: Part) -> Layout:
    return replace(layout, parts=(*layout.parts[:at], part, *layout.parts[at + 1 :]))


def added(layout: Layout, part: Part) -> Layout:
    """The part on top of all others."""
    return replace(layout, parts=(*layout.parts, part))


def removed(layout: Layout, at: int) -> Layout:
    """Without this part; the last one stays, since a layout of nothing is none."""
    if len(layout.parts) == 1:
        return layout
    return replace(layout, parts=(*layout.parts[:at], *layout.parts[at + 1 :]))


def duplicated(layout: Layout, at: int) -> Layout:
    """With a copy of the part right above it, a little aside."""
    part = layout.parts[at]
    twice = replace(layout, parts=(*layout.parts[: at + 1], part, *layout.parts[at + 1 :]))
    aside = moved(twice, at + 1, COPY_OFF_MM, COPY_OFF_MM)
    return aside if aside != twice else moved(twice, at + 1, -COPY_OFF_MM, -COPY_OFF_MM)


def reordered(layout: Layout, at: int, to: int) -> Layout:
    """The part at another place in the order of drawing."""
    parts = [*layout.parts]
    part = parts.pop(at)
    parts.insert(max(0, min(to, len(parts))), part)
    return replace(layout, parts=tuple(parts))


def new_part(kind: str, layout: Layout, side: Side) -> Part:
    """A part of this kind in the middle of the card, in a size that can be seen and moved."""
    card_mm = (layout.width_mm, layout.height_mm)
    wide, high = card_mm
    match kind:
        case "column":
            text = TextBox(12.0, 8.0, ("organisation",), lines_max=2)
            made: Part = Column(_middle(card_mm, wide * 0.6, high * 0.1), "middle", (text,))
        case "code":
            made = CodeBox(_middle(card_mm, min(31.0, *card_mm), min(31.0, *card_mm)))
        case "band":
            area = _middle(card_mm, wide * 0.8, high * 0.12)
            made = Band(area, round(area.height_mm * 1.5, 1), 18.0, 9.0, inset_mm=3.0)
        case "rectangle":
            made = Rectangle(_middle(card_mm, wide * 0.4, high * 0.1), fill="category")
        case "line":
            y_mm = _hundredths(high / 2)
            made = Line(_hundredths(wide * 0.2), y_mm, _hundredths(wide * 0.8), y_mm)
        case "image":
            made = Image(_middle(card_mm, wide * 0.3, wide * 0.36), field="photo", fit="cover")
        case "zones":
            made = Zones(_middle(card_mm, wide * 0.5, high * 0.06), 12.0, ("A", "B", "C"))
        case "programme":
            made = Programme(_middle(card_mm, wide * 0.8, high * 0.35), 9.0, 6.0)
        case "notice":
            made = Notice(_middle(card_mm, wide * 0.8, high * 0.06), TRAINING_TEXT, 11.0)
        case _:
            raise ValueError(kind)
    return replace(put(made, made.area, card_mm), side=side)


def _middle(card_mm: tuple[float, float], wide: float, high: float) -> Area:
    wide, high = round(wide, 1), round(high, 1)
    return Area((card_mm[0] - wide) / 2, (card_mm[1] - high) / 2, wide, high)
