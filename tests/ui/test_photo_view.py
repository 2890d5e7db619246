"""The frame on a picture: its proportions, and that it never leaves the picture."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.screens.checkin.photo_view import ZOOM_MAX, Cut

PART = st.floats(-2, 2)
SIDE = st.integers(60, 9000)


def test_at_first_the_frame_is_as_large_as_the_picture_allows() -> None:
    box = Cut(1200, 600, ratio=0.8).box
    assert (box.top, box.height) == (0, 1)
    assert box.width == pytest.approx(0.4)
    assert box.left == pytest.approx(0.3)
    upright = Cut(300, 900, ratio=0.8).box
    assert (upright.left, upright.width) == (0, 1)


@given(SIDE, SIDE, st.floats(0.3, 3), st.lists(st.tuples(PART, PART, PART)))
def test_no_move_takes_the_frame_off_the_picture_or_out_of_shape(
    width: int, height: int, ratio: float, moves: list[tuple[float, float, float]]
) -> None:
    cut = Cut(width, height, ratio)
    for x, y, steps in moves:
        cut = cut.moved(x, y).zoomed(steps * 10)
        box = cut.box
        assert 1 <= cut.zoom <= ZOOM_MAX
        assert -1e-9 <= box.left <= box.left + box.width <= 1 + 1e-9
        assert -1e-9 <= box.top <= box.top + box.height <= 1 + 1e-9
        assert box.width * width / (box.height * height) == pytest.approx(ratio)
