"""A target is twenty millimetres on glass, whatever the screen says of itself."""

from __future__ import annotations

import pytest

from ui.selfservice.millimetres import MM_PER_INCH, ScreenSize, is_plausible, px_per_mm
from ui.selfservice.sizes import CAPITAL_OF_TYPE, Room, above_px, sizes_for

TABLET = ScreenSize(1280, 800, 217, 136)
TOTEM = ScreenSize(1080, 1920, 535, 952)
SCREENS = {"tablet": TABLET, "totem": TOTEM, "4K": ScreenSize(3840, 2160, 597, 336)}


@pytest.mark.parametrize("screen", SCREENS.values(), ids=SCREENS)
@pytest.mark.parametrize("large", [False, True])
def test_a_finger_and_an_eye_get_their_millimetres(screen: ScreenSize, large: bool) -> None:
    mm = px_per_mm(screen)
    sizes = sizes_for(Room(screen.width_px, screen.height_px, mm), large=large)
    assert sizes.target / mm >= 20
    assert sizes.target_min / mm >= 12
    assert sizes.key / mm >= 15
    for type_px in (sizes.caption, sizes.body, sizes.strong, sizes.title, sizes.display):
        assert type_px * CAPITAL_OF_TYPE / mm >= 4.8


def test_a_screen_that_says_its_size_is_believed() -> None:
    assert px_per_mm(TABLET) == pytest.approx(5.9, abs=0.1)
    assert px_per_mm(TOTEM) == pytest.approx(2.02, abs=0.01)


@pytest.mark.parametrize(
    "lie",
    [
        ScreenSize(1280, 800, 0, 0),  # a virtual screen
        ScreenSize(1920, 1080, 160, 90),  # a projector that says it is a picture frame
        ScreenSize(1920, 1080, 16000, 9000),
        ScreenSize(1920, 1080, 1600, 600),  # not of these pixels
    ],
)
def test_a_screen_that_lies_gets_sizes_that_can_be_hit_and_still_fit(lie: ScreenSize) -> None:
    assert not is_plausible(lie)
    mm = px_per_mm(lie)
    sizes = sizes_for(Room(lie.width_px, lie.height_px, mm))
    assert sizes.target >= 75  # 20 mm of a desk's screen
    assert lie.height_px / sizes.target >= 6  # a bar, a keyboard and a line are six


def test_what_somebody_measured_counts_most() -> None:
    assert px_per_mm(TABLET, diagonal_in=43) == pytest.approx(1509.4 / (43 * MM_PER_INCH), 0.001)


def test_low_reach_leaves_nothing_to_touch_above_what_everybody_reaches() -> None:
    mm = px_per_mm(TOTEM)
    room = Room(1080, 1920, mm, lower_edge_mm=700)
    reach_mm = 700 + (1920 - above_px(room)) / mm
    assert reach_mm <= 1220.5
    assert sizes_for(room, low=True).above == above_px(room)
    assert sizes_for(room).above == 0
    # A tablet on a stand lies below that anyway.
    assert above_px(Room(1280, 800, px_per_mm(TABLET), lower_edge_mm=900)) == 0
