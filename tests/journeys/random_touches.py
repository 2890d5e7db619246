"""Many random touches at a kiosk, and what memory does: python -m tests.journeys.random_touches.

Prints, after each so many touches, the memory of the process, what Python holds, and how many
widgets and other objects of Qt are alive. Nothing may raise, and the kiosk never leaves its flow.
"""

from __future__ import annotations

import argparse
import gc
import logging
import os
import random
import tempfile
import time
from collections import Counter
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.journeys.kiosk_hands import KioskHands
from ui.dressing import dressed_application

_PAGE_BYTES = os.sysconf("SC_PAGE_SIZE")
_MB = 1_000_000


def play(kiosk: KioskHands, rng: random.Random, codes: list[str]) -> str:
    """Something that somebody might do; the step to which it led."""
    match rng.randrange(12):
        case 0:
            kiosk.scan(rng.choice([*codes, "NOBODY", "K1:ABCDEFGHIJ"]))
        case 1:
            kiosk.wait(rng.choice([1, 10, 50]))
        case 2:
            key = rng.choice([Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_A])
            QTest.keyClick(kiosk.window, key)
        case 3:
            window = kiosk.window
            at = QPoint(rng.randrange(window.width()), rng.randrange(window.height()))
            QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=at)
        case _:
            buttons = [one for one in kiosk.buttons() if one.isEnabled()]
            rng.choice(buttons).click()
    kiosk.settle()
    return kiosk.step


def resident_mb() -> float:
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * _PAGE_BYTES / _MB


def objects_of_qt(app: QApplication) -> int:
    tops = [*app.topLevelWidgets(), app]
    return sum(1 + len(top.findChildren(QObject)) for top in tops)


def main() -> int:
    parser = argparse.ArgumentParser(description="Touch a kiosk at random.")
    parser.add_argument("--touches", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=random.randrange(1_000_000))
    parser.add_argument("--every", type=int, default=1_000)
    given = parser.parse_args()
    logging.disable(logging.WARNING)
    app = dressed_application(lang="en", theme_name="light")
    print(f"seed {given.seed}, {given.touches} touches", flush=True)
    with tempfile.TemporaryDirectory(prefix="rollcall-") as scratch:
        kiosk = KioskHands(Path(scratch) / "kiosk")
        _touch(kiosk, app, given)
        kiosk.close()
    return 0


def _touch(kiosk: KioskHands, app: QApplication, given: argparse.Namespace) -> None:
    rng = random.Random(given.seed)
    codes = [one.registration_code for one in kiosk.desk.search("a", limit=50)]
    steps: Counter[str] = Counter()
    alive: Counter[str] = Counter()
    for number in range(given.touches + 1):
        if number % given.every == 0:
            gc.collect()
            now = Counter(type(one).__name__ for one in gc.get_objects())
            grown = [f"{name} +{count}" for name, count in (now - alive).most_common(6)]
            print(
                f"{number}: {resident_mb():.0f} MB, {now.total()} objects of Python, "
                f"{objects_of_qt(app)} of Qt, {len(app.allWidgets())} widgets, "
                f"{time.process_time():.0f} s of a processor; more of: {', '.join(grown)}",
                flush=True,
            )
            alive = now
        steps[play(kiosk, rng, codes)] += 1
        assert kiosk.window.isVisible(), number
        assert isinstance(kiosk.window.page, QWidget), number
    print("steps:", ", ".join(f"{step} {count}" for step, count in steps.most_common()))


if __name__ == "__main__":
    raise SystemExit(main())
