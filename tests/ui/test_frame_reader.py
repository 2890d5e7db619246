"""What the camera's reader does with a badge under a lamp, and with a picture that shows none."""

from __future__ import annotations

from random import Random

import numpy as np
import pytest
from PIL import Image
from PySide6.QtGui import QImage

import badges
from tests.badges.code_readers import by_the_product, by_zxing
from tests.badges.measure_reading import a_token, printed
from tests.badges.spoiling import WHITE, Picture, crumpled, glaring
from ui.frame_reader import GREY, FrameReader
from ui.looks import SIDE_PX_MAX, likely, looks_at

SCENES = 60  # under a lamp, and as many with creases
BESIDE_PX = 300
TEXT = a_token(Random(4))


@pytest.fixture(scope="module")
def badge() -> Picture:
    made = printed(badges.load_layout("a6-portrait"), TEXT, 203)
    assert made is not None
    return made[0]


def test_a_badge_that_the_first_look_misses_is_read_by_another(badge: Picture) -> None:
    random = Random(20191015)
    scenes = [spoil(badge, random) for spoil in (glaring, crumpled) for _ in range(SCENES)]
    missed = [seen for seen in scenes if not by_zxing(seen, TEXT)]
    unread = [seen for seen in missed if not by_the_product(seen, TEXT)]
    assert len(missed) > SCENES / 20
    assert len(unread) <= len(missed) / 3


def test_a_badge_in_a_corner_of_a_large_picture_is_found_for_the_other_looks(
    badge: Picture,
) -> None:
    held = np.pad(badge, ((40, BESIDE_PX), (2 * BESIDE_PX, 40)), constant_values=WHITE // 2)
    part = likely(_pillow(held))
    assert part is not None
    assert max(part.size) <= SIDE_PX_MAX
    seen = [np.asarray(one) for _, one in looks_at(part)]
    assert any(by_zxing(one, TEXT) for one in seen)


@pytest.mark.parametrize("shade", [0, 105, WHITE])
def test_a_picture_without_anything_dense_is_looked_at_once(shade: int) -> None:
    lit = np.full((720, 1280), shade, np.float32) + np.linspace(-30, 30, 1280, dtype=np.float32)
    noise = np.random.default_rng(1).normal(0, 4, lit.shape)
    picture = np.clip(lit + noise, 0, WHITE).astype(np.uint8)
    assert likely(_pillow(picture)) is None
    assert FrameReader().read(QImage(picture.data, 1280, 720, 1280, GREY)) == []


def _pillow(picture: Picture) -> Image.Image:
    return Image.fromarray(picture)
