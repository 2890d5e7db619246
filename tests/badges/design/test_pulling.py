"""What is pulled at a handle keeps its opposite side where it is, also where it is turned."""

from __future__ import annotations

from math import isclose

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from msgspec.structs import replace

from badges import load_layout
from badges.design import arranging
from badges.design.pulling import pulled_area, turned, whole_sizes
from badges.design.snapping import Grip
from badges.layout import Column, Layout, rotation_of, turned_area
from badges.layout_table import Area

GRIPS = st.sampled_from([(x, y) for x in (-1, 0, 1) for y in (-1, 0, 1) if (x, y) != (0, 0)])
WAYS = st.tuples(st.floats(-40, 40), st.floats(-40, 40))
BOX = Area(40, 60, 30, 12)


def point(area: Area, side: tuple[float, float], rotation_deg: float) -> tuple[float, float]:
    """Where a corner or the middle of a side lies on the card."""
    right, down = turned((side[0] * area.width_mm / 2, side[1] * area.height_mm / 2), rotation_deg)
    return area.x_mm + area.width_mm / 2 + right, area.y_mm + area.height_mm / 2 + down


def near(one: tuple[float, float], other: tuple[float, float], by: float = 1e-6) -> bool:
    return all(isclose(a, b, abs_tol=by) for a, b in zip(one, other, strict=True))


@given(GRIPS, WAYS, st.floats(0, 359))
@example((1, 1), (5.0, -3.0), 90.0)
@example((-1, 0), (100.0, 0.0), 0.0)
def test_the_side_opposite_the_hand_stays(
    grip: Grip, way: tuple[float, float], rotation_deg: float
) -> None:
    after = pulled_area(BOX, grip, way, rotation_deg=rotation_deg)
    opposite = (-float(grip[0]), -float(grip[1]))
    assert near(point(after, opposite, rotation_deg), point(BOX, opposite, rotation_deg))
    whole = whole_sizes(BOX, after, grip, rotation_deg=rotation_deg)
    assert near(point(whole, opposite, rotation_deg), point(BOX, opposite, rotation_deg))
    assert all(
        side in (was, round(side)) or isclose(side, round(side), abs_tol=1e-6)
        for side, was in zip(whole[2:], BOX[2:], strict=True)
    )


@given(WAYS, st.floats(0, 359))
def test_a_corner_follows_the_hand_as_long_as_the_part_has_two_sides(
    way: tuple[float, float], rotation_deg: float
) -> None:
    after = pulled_area(BOX, (1, 1), way, rotation_deg=rotation_deg)
    if min(after.width_mm, after.height_mm) > 0:
        corner = point(BOX, (1, 1), rotation_deg)
        wanted = (corner[0] + way[0], corner[1] + way[1])
        assert near(point(after, (1, 1), rotation_deg), wanted)


def test_without_a_handle_all_of_it_moves_and_upright_ones_grow_as_ever() -> None:
    assert pulled_area(BOX, None, (3, 4), rotation_deg=30) == Area(43, 64, 30, 12)
    assert pulled_area(BOX, (1, -1), (3, 4)) == Area(40, 64, 33, 8)


@pytest.fixture
def turned_text() -> tuple[Layout, int]:
    layout = load_layout("a6-portrait")
    at = next(n for n, part in enumerate(layout.parts) if isinstance(part, Column))
    part = replace(layout.parts[at], area=Area(40, 60, 30, 12), rotation_deg=90.0)
    return arranging.with_part(layout, at, part), at


def test_a_turned_part_grows_up_to_the_edge_of_the_card_and_stays_where_it_began(
    turned_text: tuple[Layout, int],
) -> None:
    layout, at = turned_text
    before = layout.parts[at].area
    # Pulled far beyond the lower edge: a quarter turn makes its width run downwards.
    wanted = pulled_area(before, (1, 0), (0, 500), rotation_deg=90)
    after = arranging.pulled(layout, at, wanted).parts[at]
    around = turned_area(after.area, rotation_of(after))
    assert around.y_mm + around.height_mm == pytest.approx(layout.height_mm, abs=0.5)
    assert near(point(after.area, (-1, 0), 90), point(before, (-1, 0), 90), by=0.05)
    back = pulled_area(after.area, (1, 0), (0, -500), rotation_deg=90)
    smaller = arranging.pulled(layout, at, back).parts[at]
    assert smaller.area.width_mm >= arranging.SIDE_MM_MIN


def test_the_keyboard_widens_a_turned_part_along_its_own_lines(
    turned_text: tuple[Layout, int],
) -> None:
    layout, at = turned_text
    before = layout.parts[at].area
    after = arranging.resized(layout, at, 2.0, 0.0).parts[at].area
    assert (after.width_mm, after.height_mm) == (before.width_mm + 2, before.height_mm)
    assert near(point(after, (-1, -1), 90), point(before, (-1, -1), 90), by=0.02)
