"""A large screen that the computer does not enlarge is drawn larger, and nobody's choice undone."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from ui.sizing import NEEDED, factor_for, resized

ROOT = Path(__file__).resolve().parents[2]
MADE_ANEW = """
import os
from ui import sizing
sizing.UNSEEN = ()
from ui.dressing import dressed_application
sizing.factor_for = lambda size, ratio: 1.0 if ratio > 1 else 2.0
app = dressed_application(fits_screen=True)
print(app.primaryScreen().devicePixelRatio(), app.font().family())
"""


def test_a_screen_is_enlarged_by_its_height_and_not_where_the_computer_does_so() -> None:
    sizes = {768: 1.0, 1080: 1.0, 1200: 1.0, 1440: 1.25, 1600: 1.5, 2160: 2.0, 4320: 2.0}
    found = {height: factor_for(QSize(height * 16 // 9, height), 1.0) for height in sizes}
    assert found == sizes
    assert factor_for(QSize(3840, 2160), 1.5) == 1.0


def test_a_computer_that_enlarges_is_followed_as_far_as_a_window_fits() -> None:
    for width, height, ratio in ((960, 540, 2.0), (1024, 640, 1.25), (853, 480, 1.6)):
        factor = factor_for(QSize(width, height), ratio)
        assert factor < 1
        assert width / factor >= NEEDED.width() - 1
        assert height / factor >= NEEDED.height() - 1
    assert factor_for(QSize(1280, 720), 1.5) == 1.0
    assert factor_for(QSize(1920, 1080), 2.0) == 1.0
    assert factor_for(QSize(320, 200), 1.0) == 0.6


def test_what_somebody_set_stays(app: QApplication) -> None:
    assert not resized(app, {"QT_SCALE_FACTOR": "1"})
    assert not resized(app, {}), "nobody sees it"


def test_the_application_is_made_anew_in_the_larger_size() -> None:
    done = subprocess.run(
        [sys.executable, "-c", MADE_ANEW],
        cwd=ROOT, capture_output=True, text=True, check=True, timeout=120,
    )  # fmt: skip
    assert done.stdout.split()[:1] == ["2.0"]
