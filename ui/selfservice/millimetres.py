"""How many pixels a millimetre has on this screen, also where the screen says something untrue."""

from __future__ import annotations

import math

from msgspec import Struct

MM_PER_INCH = 25.4
# Screens that people stand before: a tablet of 8 inches to a wall of 100.
DIAGONAL_MM_MIN = 8 * MM_PER_INCH
DIAGONAL_MM_MAX = 100 * MM_PER_INCH
# Pixels are square but for a few old projectors; a screen that says otherwise makes its size up.
SQUARENESS_MAX = 1.15
# Where nothing is known: pixels as large as a 10-inch tablet's in a window of its size, and never
# finer than a desk's screen. Too large can still be read and hit, too small cannot.
ASSUMED_DIAGONAL_MM = 10.1 * MM_PER_INCH
ASSUMED_PX_PER_MM_MIN = 96 / MM_PER_INCH
ASSUMED_SHORT_MM_MIN = 135.0  # the least that a screen of ours is laid out for


class ScreenSize(Struct, frozen=True):
    """A screen as the system describes it: its own pixels, and millimetres that may be wrong."""

    width_px: int
    height_px: int
    width_mm: float
    height_mm: float


def px_per_mm(screen: ScreenSize, *, diagonal_in: float = 0.0) -> float:
    """Logical pixels a millimetre. `diagonal_in` is what somebody measured, and counts most."""
    diagonal_px = math.hypot(screen.width_px, screen.height_px)
    if diagonal_in > 0:
        return diagonal_px / (diagonal_in * MM_PER_INCH)
    if is_plausible(screen):
        return diagonal_px / math.hypot(screen.width_mm, screen.height_mm)
    short_px = min(screen.width_px, screen.height_px)
    guess = max(diagonal_px / ASSUMED_DIAGONAL_MM, ASSUMED_PX_PER_MM_MIN)
    return min(guess, short_px / ASSUMED_SHORT_MM_MIN)


def is_plausible(screen: ScreenSize) -> bool:
    """Whether the millimetres can be those of a screen of so many pixels."""
    if min(screen.width_px, screen.height_px) <= 0 or min(screen.width_mm, screen.height_mm) <= 0:
        return False
    diagonal_mm = math.hypot(screen.width_mm, screen.height_mm)
    if not DIAGONAL_MM_MIN <= diagonal_mm <= DIAGONAL_MM_MAX:
        return False
    across = screen.width_px / screen.width_mm
    down = screen.height_px / screen.height_mm
    return max(across, down) / min(across, down) <= SQUARENESS_MAX
