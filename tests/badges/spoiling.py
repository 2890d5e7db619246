"""What happens to a printed badge between the printer and the reader, each spoiling by itself.

A picture is grey, one dot of the printer a pixel. The same random numbers spoil any picture of the
same size alike, so that codes of different masks and levels meet the same fate."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

import cv2
import numpy as np
from numpy.typing import NDArray

Picture = NDArray[np.uint8]
WHITE = 255


def _grey(picture: NDArray[np.floating]) -> Picture:
    return np.clip(picture, 0, 255).astype(np.uint8)


def as_printed(picture: Picture, random: Random) -> Picture:
    """As it came out of the printer."""
    return picture


def blurred(picture: Picture, random: Random) -> Picture:
    """Out of focus by up to half a module."""
    return cv2.GaussianBlur(picture, (0, 0), random.uniform(0.8, 2.0))  # type: ignore[return-value]


def turned(picture: Picture, random: Random) -> Picture:
    """Held aslant, by up to 15 degrees either way."""
    high, wide = picture.shape
    turn = cv2.getRotationMatrix2D((wide / 2, high / 2), random.uniform(-15, 15), 1)
    size = (wide, high)
    return cv2.warpAffine(picture, turn, size, flags=cv2.INTER_AREA, borderValue=WHITE)  # type: ignore[return-value,call-overload]


def slanted(picture: Picture, random: Random) -> Picture:
    """Seen from the side: every corner up to 8 % out of its place."""
    high, wide = picture.shape
    corners = np.float32([[0, 0], [wide, 0], [wide, high], [0, high]])
    reach = 0.08 * min(high, wide)
    moved = corners + np.float32(
        [[random.uniform(-reach, reach), random.uniform(-reach, reach)] for _ in range(4)]
    )
    warp = cv2.getPerspectiveTransform(corners, moved)
    size = (wide, high)
    return cv2.warpPerspective(picture, warp, size, flags=cv2.INTER_AREA, borderValue=WHITE)  # type: ignore[return-value,call-overload]


def glaring(picture: Picture, random: Random) -> Picture:
    """A lamp in the plastic pouch: one spot is white, the light falls off across the rest."""
    high, wide = picture.shape
    y, x = np.mgrid[0:high, 0:wide].astype(np.float32)
    at_x, at_y = random.uniform(0.2, 0.8) * wide, random.uniform(0.2, 0.8) * high
    reach = random.uniform(0.03, 0.06) * min(high, wide)
    spot = np.exp(-((x - at_x) ** 2 + (y - at_y) ** 2) / (2 * reach**2))
    light = np.linspace(random.uniform(0.6, 1), random.uniform(0.6, 1), wide, dtype=np.float32)
    return _grey(picture * 0.85 * light + 20 + 255 * spot)


def crumpled(picture: Picture, random: Random) -> Picture:
    """Creases across it: beyond each the paper lies up to 0.7 dots aside and in another light, and
    on the crease itself half of the black has come off."""
    high, wide = picture.shape
    spoilt = picture.astype(np.float32)
    y, x = np.mgrid[0:high, 0:wide].astype(np.float32)
    for _ in range(random.randint(1, 3)):
        angle = random.uniform(0, np.pi)
        off = random.uniform(-0.35, 0.35) * min(high, wide)
        far = (x - wide / 2) * np.cos(angle) + (y - high / 2) * np.sin(angle) - off
        shift = random.uniform(-0.7, 0.7)
        aside = cv2.remap(
            spoilt, x + (far > 0) * np.float32(shift), y, cv2.INTER_LINEAR, borderValue=WHITE
        )
        shade = np.where(far > 0, random.uniform(0.75, 1), 1.0)
        worn = 0.5 * np.exp(-(far**2) / (2 * random.uniform(0.4, 0.9) ** 2))
        spoilt = aside * shade * (1 - worn) + 225 * worn
    return _grey(spoilt)


def small(picture: Picture, random: Random) -> Picture:
    """From further away: 70 % of the printer's dots."""
    return cv2.resize(picture, None, fx=0.7, fy=0.7, interpolation=cv2.INTER_AREA)  # type: ignore[return-value]


def noisy(picture: Picture, random: Random) -> Picture:
    noise = np.random.default_rng(random.randrange(2**32)).normal(0, 9, picture.shape)
    return _grey(picture * 0.85 + 20 + noise)


def everything(picture: Picture, random: Random) -> Picture:
    """All of it at once, each somewhat milder."""
    spoilt = cv2.GaussianBlur(picture, (0, 0), random.uniform(0.4, 0.9))
    for step in (crumpled, turned, slanted, noisy):
        spoilt = step(spoilt, random)  # type: ignore[arg-type]
    return spoilt  # type: ignore[return-value]


SPOILINGS: dict[str, Callable[[Picture, Random], Picture]] = {
    "as printed": as_printed,
    "blur": blurred,
    "15 degrees": turned,
    "perspective": slanted,
    "glare": glaring,
    "creases": crumpled,
    "70 % scale": small,
    "all at once": everything,
}
