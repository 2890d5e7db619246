"""How large everything is drawn: as the computer is set; larger where it leaves a large screen at
its smallest, so that a desk is read standing; smaller where otherwise something would be lost."""

from __future__ import annotations

import os
from collections.abc import MutableMapping

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

# A high screen that the computer does not enlarge, and by how much we do. Rows of the usual size
# (768 to 1200) stay as they are.
FACTORS = ((2000, 2.0), (1560, 1.5), (1400, 1.25))
# What every screen of the window needs, as the computer counts: 1920 x 1080 at 200 % has less.
NEEDED = QSize(1194, 672)
LEAST = 0.6  # beyond that nobody could read it
UNSEEN = ("offscreen", "minimal", "vnc")  # platforms with a window and no screen
SET = ("QT_SCALE_FACTOR", "QT_SCREEN_SCALE_FACTORS")  # somebody decided already


def factor_for(size: QSize, ratio: float) -> float:
    """`size` of the screen in the computer's own units, and how many dots it has for each. A
    computer that enlarges knows why, and is followed as far as all of a window fits."""
    fits = min(size.width() / NEEDED.width(), size.height() / NEEDED.height())
    if fits < 1:
        return max(LEAST, round(fits, 3))
    if ratio > 1:
        return 1.0
    return next((factor for least, factor in FACTORS if size.height() >= least), 1.0)


def resized(app: QApplication, environment: MutableMapping[str, str] | None = None) -> bool:
    """Whether everything is to be drawn in another size. Then the application has to be made anew,
    for Qt asks how large only once."""
    environment = os.environ if environment is None else environment
    screen = app.primaryScreen()
    if screen is None or app.platformName() in UNSEEN or any(environment.get(name) for name in SET):
        return False
    factor = factor_for(screen.size(), screen.devicePixelRatio())
    if factor == 1.0:
        return False
    environment["QT_SCALE_FACTOR"] = str(factor)
    return True
