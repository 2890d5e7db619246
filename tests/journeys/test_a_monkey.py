"""Somebody who presses everything: nothing raises, and the desk still works afterwards.

`MONKEY_ACTS=2000 MONKEY_SEED=7 pytest -s tests/journeys/test_a_monkey.py` plays a long one.
"""

from __future__ import annotations

import os
import random
import sys
import time
from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog

from kiosk.domain import commands as c
from tests.journeys.conftest import Hands
from ui.app import SWITCH_INTERVAL_S

# What menus and dialogs ask of a screen, and the offscreen one cannot do; and what a camera would
# be read by, where a computer has nothing of it.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "Couldn't (load|resolve)")

KEYS = (
    *(Qt.Key(Qt.Key.Key_F1.value + at) for at in range(12)),
    *(Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab),
    *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Delete),
    *(Qt.Key.Key_Space, Qt.Key.Key_1, Qt.Key.Key_3),
)
LETTERS = "aegikmnorsuz íć김ا"


class Monkey:
    """Presses, types, scans and clicks as the seed says."""

    def __init__(self, hands: Hands, seed: int) -> None:
        self._hands = hands
        self._random = random.Random(seed)
        people = hands.desk.people(category="delegate")
        self._codes = [one.registration_code for one in people[:40]]
        hands.desk.do(c.CheckInPerson(people[0].participant))
        self._codes += [hands.desk.badge_text(people[0].participant), "K1:0000FORGED", "QQ99QQ99"]

    def act(self) -> str:
        draw, hands = self._random, self._hands
        self._leave_dialogs()
        kind = draw.choices(("key", "scan", "type", "click", "undo"), (35, 15, 15, 30, 5))[0]
        match kind:
            case "key":
                key = draw.choice(KEYS)
                hands.press(key)
                return f"key {key.name}"
            case "scan":
                code = draw.choice(self._codes)
                hands.scan(code)
                return f"scan {code}"
            case "type":
                text = "".join(draw.choices(LETTERS, k=draw.randint(1, 4)))
                hands.type(text)
                return f"type {text}"
            case "undo":
                hands.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
                return "undo"
        return self._click()

    def _click(self) -> str:
        buttons = [
            one
            for one in self._hands.window.findChildren(QAbstractButton)
            if one.isVisible() and one.isEnabled()
        ]
        button = self._random.choice(buttons)
        words = button.text() or button.accessibleName()
        button.click()
        self._hands.stage.settle()
        return f"click {words}"

    def _leave_dialogs(self) -> None:
        for one in QApplication.topLevelWidgets():
            if isinstance(one, QDialog) and one.isVisible():
                one.reject()


@pytest.fixture
def _as_the_program_runs() -> Iterator[None]:
    """The window gets the interpreter back as soon as in the program: with Python's own 5 ms each
    of the many turns of one painting would wait that long for whoever works beside it."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(SWITCH_INTERVAL_S)
    yield
    sys.setswitchinterval(before)


@pytest.mark.usefixtures("_as_the_program_runs")
def test_whoever_presses_everything_breaks_nothing(
    hands: Hands, capsys: pytest.CaptureFixture[str]
) -> None:
    """How long the window was held up is told, not asserted: a busy computer is not its fault."""
    seed = int(os.environ.get("MONKEY_SEED", "20191014"))
    monkey = Monkey(hands, seed)
    beats: list[tuple[float, float]] = []  # by the clock on the wall, and of this thread's own work
    heart = QTimer()
    heart.setInterval(1)
    heart.timeout.connect(lambda: beats.append((time.perf_counter(), time.thread_time())))
    heart.start()
    held: list[tuple[float, float, str]] = []
    for number in range(int(os.environ.get("MONKEY_ACTS", "120"))):
        beats.clear()
        told = monkey.act()
        gaps = [tuple(b - a for a, b in zip(*pair, strict=True)) for pair in pairwise(beats)]
        wall_s, own_s = max(gaps, default=(0.0, 0.0))
        held.append((wall_s * 1000, own_s * 1000, f"{number} {told}"))
    heart.stop()
    with capsys.disabled():
        shown = sorted(held)[-int(os.environ.get("MONKEY_SHOWN", "3")) :]
        worst = ", ".join(f"{ms:.0f} ms, own work {own:.0f} ({told})" for ms, own, told in shown)
        print(f"\nmonkey, seed {seed}, {len(held)} acts; longest the window was held up: {worst}")
    for one in QApplication.topLevelWidgets():
        if isinstance(one, QDialog) and one.isVisible():
            one.reject()
    hands.window.go_to("checkin")
    hands.press(Qt.Key.Key_Escape)
    hands.press(Qt.Key.Key_Escape)
    hands.scan("QQ99QQ99")
    assert hands.verdict[0] == "refused"
    assert all(walk.broken is None for walk in hands.desk.verify_log())
