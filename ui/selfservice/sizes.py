"""Every length of the self-service window in pixels, from millimetres that fit people.

Somebody who stands before a screen hits 20 mm and reads capitals of 4.8 mm; a larger screen is
looked at from further away, so everything grows with its short side.
"""

from __future__ import annotations

from msgspec import Struct

TARGET_MM = 20.0
TARGET_MM_MIN = 12.0  # for what is small beside a large one, and never less
KEY_MM = 15.0
CAPITAL_MM = 4.8
CAPITAL_OF_TYPE = 0.714  # of Noto Sans: how much of a type's size its capitals are high
SHORT_SIDE_MM = 135.0  # of a 10-inch tablet, the smallest
GROWTH_MAX = 3.0
TARGET_GROWTH_MAX = 1.8  # a finger does not grow
KEY_GROWTH_MAX = 1.6
LARGE = 1.3
ABOVE_PART_MAX = 0.5
CAPTION_OF_BODY = 0.85
REACH_MM = 1220.0  # above the floor: who sits in a wheelchair reaches no higher
LOWEST_MM = 700.0  # the lower edge of a screen that nobody measured


class Room(Struct, frozen=True):
    """What the window was given."""

    width_px: int
    height_px: int
    px_per_mm: float
    lower_edge_mm: float = LOWEST_MM  # of the screen, above the floor

    @property
    def portrait(self) -> bool:
        return self.height_px > self.width_px


class Sizes(Struct, frozen=True):
    """Lengths in pixels; `target` is what a finger is meant to hit."""

    target: int
    target_min: int
    key: int
    caption: int
    body: int
    strong: int
    title: int
    display: int
    gap_s: int
    gap_m: int
    gap_l: int
    radius: int
    line: int  # the frame of a button
    ring: int  # the frame of what has the focus
    icon: int
    picture: int  # an icon that says more than the words beside it
    measure: int  # no line of text is longer than that
    above: int  # of low reach: how much of the screen's top stays without controls
    portrait: bool


def sizes_for(room: Room, *, large: bool = False, low: bool = False) -> Sizes:
    """The lengths for this room. Large text makes type larger and targets as high as it needs."""
    mm = room.px_per_mm
    short_mm = min(room.width_px, room.height_px) / mm
    growth = min(max(short_mm / SHORT_SIDE_MM, 1.0), GROWTH_MAX)
    body = CAPITAL_MM / CAPITAL_OF_TYPE * mm * growth * (LARGE if large else 1.0)
    gap = 2.0 * mm * growth
    return Sizes(
        target=_up(TARGET_MM * mm * min(growth, TARGET_GROWTH_MAX)),
        target_min=_up(TARGET_MM_MIN * mm),
        key=_up(KEY_MM * mm * min(growth, KEY_GROWTH_MAX)),
        caption=_up(max(body * CAPTION_OF_BODY, CAPITAL_MM / CAPITAL_OF_TYPE * mm)),
        body=_up(body),
        strong=_up(body * 1.15),
        title=_up(body * 1.4),
        display=_up(body * 1.9),
        gap_s=_up(gap / 2),
        gap_m=_up(gap),
        gap_l=_up(gap * 2),
        radius=_up(2.5 * mm * growth),
        line=max(_up(0.3 * mm), 1),
        ring=max(_up(0.9 * mm), 3),
        icon=_up(8 * mm * growth),
        picture=_up(22 * mm * growth),
        measure=_up(body * 24),
        above=above_px(room) if low else 0,
        portrait=room.portrait,
    )


def above_px(room: Room) -> int:
    """How much of the screen lies above what everybody reaches; never more than half,
    for what is left has to hold the page."""
    top_mm = room.lower_edge_mm + room.height_px / room.px_per_mm
    over = (top_mm - REACH_MM) * room.px_per_mm
    return min(max(_up(over), 0), int(room.height_px * ABOVE_PART_MAX))


def _up(length: float) -> int:
    return int(length + 0.999)
