"""Further looks at one picture of a camera, where the first found no code and one is likely there.

A lamp in a pouch, a shadow and a crease change the light from place to place. So each look takes
the light away: what remains of a dot is how much it is darker than what lies around it. Which looks
and in which order was chosen by measurement (docs/reading.md)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from PIL.Image import Image

SIDE_PX_MAX = 340  # of what is looked at again: modules of a code are some seven of them, or fewer
# Where a code may be: blocks of so many pixels that differ from what is close around them by so
# much, of 255, on the average of five by five. A code is denser than the lines of type beside it.
BLOCK_PX, CLOSE_PX, AROUND_BLOCKS, DENSE = 16, 4, 2, 16
MIDDLE = 128  # what a dot becomes that is no darker and no lighter than what is around it


class Look(Struct, frozen=True):
    """What is made of a picture before it is read once more."""

    reach_px: int  # how far around a dot the light is taken away
    scale: float  # and how much larger it is read then
    gamma: float = 1.0  # above 1, what is nearly white is told apart
    whole: bool = False  # one threshold for the whole picture, or one for each neighbourhood


LOOKS = (
    Look(reach_px=11, scale=0.75, whole=True),
    Look(reach_px=13, scale=1.5, gamma=4),
    Look(reach_px=13, scale=2),
    Look(reach_px=10, scale=2),
)


def likely(picture: Image) -> Image | None:
    """The part of a grey picture where a code may be, made small if it is large; none: nowhere."""
    from PIL import Image as Images

    found = _densest(picture)
    if found is None:
        return None
    left, top, right, bottom = (side * BLOCK_PX for side in found)
    margin = AROUND_BLOCKS * BLOCK_PX
    low, far = max(0, top - margin), min(picture.height, bottom + margin)
    part = picture.crop((max(0, left - margin), low, min(picture.width, right + margin), far))
    part.thumbnail((SIDE_PX_MAX, SIDE_PX_MAX), Images.Resampling.BOX)
    return part


def _densest(picture: Image) -> tuple[int, int, int, int] | None:
    """The blocks about the densest one that are half as dense or more: left, top, right, bottom."""
    from PIL import ImageChops, ImageDraw, ImageFilter

    half = picture.reduce(2)
    differs = ImageChops.difference(half, half.filter(ImageFilter.BoxBlur(CLOSE_PX // 2)))
    blocks = differs.reduce(BLOCK_PX // 2).filter(ImageFilter.BoxBlur(AROUND_BLOCKS))
    densities = blocks.tobytes()
    densest = max(densities)
    if densest < DENSE:
        return None
    at = densities.index(densest)
    dense = blocks.point([255 if value * 2 >= densest else 0 for value in range(256)])
    ImageDraw.floodfill(dense, (at % blocks.width, at // blocks.width), MIDDLE)
    return dense.point([value == MIDDLE for value in range(256)]).getbbox()


def looks_at(part: Image) -> Iterator[tuple[Look, Image]]:
    """Each further look and what it sees, made when it is asked for."""
    for look in LOOKS:
        yield look, seen_by(look, part)


def seen_by(look: Look, part: Image) -> Image:
    from PIL import Image as Images
    from PIL import ImageChops, ImageFilter

    bright = part.point(_gamma(look.gamma)) if look.gamma != 1 else part
    around = bright.filter(ImageFilter.BoxBlur(look.reach_px))
    even = ImageChops.subtract(bright, around, 1.0, MIDDLE)
    size = (round(even.width * look.scale), round(even.height * look.scale))
    way = Images.Resampling.BILINEAR if look.scale > 1 else Images.Resampling.BOX
    return even.resize(size, way)


@lru_cache
def _gamma(gamma: float) -> list[int]:
    return [round(255 * (value / 255) ** gamma) for value in range(256)]
