"""A kiosk with more than one screen: it keeps its own, and the others show nothing."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from ui.selfservice.other_screens import Seen, home_of, to_cover

LEFT = Seen("eDP-1", (0, 0, 1280, 800))
RIGHT = Seen("HDMI-1", (1280, 0, 1920, 1080))
MIRROR = Seen("HDMI-2", (0, 0, 1024, 768))


@pytest.mark.parametrize(
    ("screens", "number", "name", "home"),
    [
        ((LEFT, RIGHT), 0, "", 0),
        ((LEFT, RIGHT), 2, "", 1),
        ((LEFT, RIGHT), 0, "HDMI-1", 1),
        ((RIGHT, LEFT), 2, "HDMI-1", 0),  # counted anew, and still the one that it was
        ((LEFT,), 2, "HDMI-1", 0),  # taken away
        ((LEFT,), 7, "", 0),
    ],
)
def test_the_kiosk_stays_at_its_screen_as_long_as_that_is_there(
    screens: tuple[Seen, ...], number: int, name: str, home: int
) -> None:
    assert home_of(screens, number=number, name=name) == home


def test_every_other_screen_is_covered_but_not_one_that_shows_the_same() -> None:
    assert to_cover((LEFT, RIGHT), 0) == (RIGHT,)
    assert to_cover((LEFT, RIGHT), 1) == (LEFT,)
    assert to_cover((LEFT, MIRROR, RIGHT), 0) == (RIGHT,)
    assert to_cover((LEFT,), 0) == ()


PROGRAM = """
import json, sys
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from ui.selfservice.locking import Lock
from ui.selfservice.window import Place, TouchWindow

app = QApplication([])
window = TouchWindow(Place(10.1, 900))
window.show()
lock = Lock(window, screen=int(sys.argv[1]))
lock.close()
QTest.qWait(50)
covers = [one for one in app.topLevelWidgets() if one is not window and one.isVisible()]
told = {
    "kiosk": window.screen().name(),
    "covers": [list(one.geometry().getRect()) for one in covers],
    "closed": [one.close() for one in covers],
    "order": [one.name() for one in app.screens()],
}
lock.open()
QTest.qWait(10)
told["left"] = sum(one.isVisible() for one in app.topLevelWidgets() if one is not window)
print(json.dumps(told))
"""


@pytest.mark.parametrize("number", [0, 1, 2])
def test_on_two_screens_one_is_the_kiosks_and_the_other_is_black(
    tmp_path: Path, number: int
) -> None:
    screens = [
        {
            "name": one.name,
            **dict(zip(("x", "y", "width", "height"), one.place, strict=True)),
            **{"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1.0},
        }
        for one in (LEFT, RIGHT)
    ]
    config = tmp_path / "screens.json"
    config.write_text(json.dumps({"screens": screens}), "utf-8")
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(number)],
        env=os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={config}"},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    order = told.pop("order")
    kiosk = order[number - 1] if number else LEFT.name  # where it opened, at the left upper corner
    (covered,) = [one for one in (LEFT, RIGHT) if one.name != kiosk]
    assert told == {
        **{"kiosk": kiosk, "covers": [list(covered.place)]},
        **{"closed": [False], "left": 0},
    }
