"""A scan is caught wherever the focus is, and no typed letter is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from kiosk.hardware.scanner import GAP_MS_MAX
from ui.scanner import Scanner

# The offscreen platform says so of every window with a smallest size; it is no fault of ours.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

CODE = "K1:7Q2MX4TT"


@pytest.fixture
def field(app: object, qtbot: QtBot) -> QLineEdit:
    made = QLineEdit()
    qtbot.addWidget(made)
    made.show()
    made.setFocus()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def scanner(field: QLineEdit) -> Scanner:
    made = Scanner(field)
    made.watch(field.windowHandle())
    return made


def strike(field: QLineEdit, char: str, at_ms: int) -> None:
    """One key at a time of the scanner's own making, as the system would report it."""
    key = Qt.Key.Key_Return if char == "\n" else Qt.Key(ord(char.upper()))
    text = "\r" if char == "\n" else char
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
        event.setTimestamp(at_ms)
        QApplication.sendEvent(field.windowHandle(), event)


def burst(field: QLineEdit, text: str, *, start_ms: int, gap_ms: int = 4) -> None:
    for number, char in enumerate(text):
        strike(field, char, start_ms + number * gap_ms)


def test_a_burst_is_a_scan_and_leaves_the_field_empty(
    field: QLineEdit, scanner: Scanner, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(scanner.scanned, timeout=2000) as caught:
        burst(field, CODE + "\n", start_ms=1000)
    assert caught.args == [CODE]
    assert field.text() == ""


def test_two_scans_a_third_of_a_second_apart_are_both_read(
    field: QLineEdit, scanner: Scanner
) -> None:
    scans: list[str] = []
    scanner.scanned.connect(scans.append)
    burst(field, CODE + "\n", start_ms=1000)
    burst(field, "K1:SECOND99\n", start_ms=1300)
    assert scans == [CODE, "K1:SECOND99"]
    assert field.text() == ""


def test_typed_letters_arrive_each_once(field: QLineEdit, scanner: Scanner, qtbot: QtBot) -> None:
    burst(field, "hello", start_ms=1000, gap_ms=90)
    qtbot.waitUntil(lambda: field.text() == "hello", timeout=2000)


def test_a_short_code_is_a_scan_too_and_leaves_the_field_empty(
    field: QLineEdit, scanner: Scanner, qtbot: QtBot
) -> None:
    with (
        qtbot.assertNotEmitted(field.returnPressed),
        qtbot.waitSignal(scanner.scanned, timeout=2000) as caught,
    ):
        burst(field, "4TYSBH\n", start_ms=1000)
    assert caught.args == ["4TYSBH"]
    assert field.text() == ""


def test_two_letters_and_enter_that_fingers_roll_over_arrive_in_the_field(
    field: QLineEdit, scanner: Scanner, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(field.returnPressed, timeout=2000):
        burst(field, "er\n", start_ms=1000, gap_ms=25)
    assert field.text() == "er"


def test_the_arrow_keys_are_not_held_back(field: QLineEdit, scanner: Scanner) -> None:
    field.setText("abc")
    QTest.keyClick(field.windowHandle(), Qt.Key.Key_Home)
    assert field.cursorPosition() == 0


def test_a_letter_comes_before_the_arrow_that_followed_it(
    field: QLineEdit, scanner: Scanner
) -> None:
    strike(field, "x", 1000)
    QTest.keyClick(field.windowHandle(), Qt.Key.Key_Left)
    assert field.text() == "x"
    assert field.cursorPosition() == 0


def test_what_is_held_goes_back_after_the_gap(
    field: QLineEdit, scanner: Scanner, qtbot: QtBot
) -> None:
    strike(field, "q", 1000)
    assert field.text() == ""
    qtbot.waitUntil(lambda: field.text() == "q", timeout=GAP_MS_MAX * 20)


def test_the_physical_key_counts_where_the_system_tells_it(
    field: QLineEdit, scanner: Scanner
) -> None:
    """On a Russian layout the scanner's letters would come out as Cyrillic."""
    scanner.trust_scan_codes(True)
    scans: list[str] = []
    scanner.scanned.connect(scans.append)
    for number, (scan_code, typed) in enumerate(
        [(45, "л"), (10, "1"), (24, "й"), (25, "ц"), (26, "у"), (27, "к"), (28, "е"), (29, "н")]
    ):
        event = QKeyEvent(
            QEvent.Type.KeyPress,
            Qt.Key.Key_unknown,
            Qt.KeyboardModifier.NoModifier,
            scan_code,
            0,
            0,
            typed,
        )
        event.setTimestamp(1000 + 3 * number)
        QApplication.sendEvent(field.windowHandle(), event)
    strike(field, "\n", 1030)
    assert scans == ["k1qwerty"]


def test_a_station_that_is_closed_takes_no_scan_from_another(
    field: QLineEdit, scanner: Scanner, qtbot: QtBot
) -> None:
    window = field.windowHandle()
    late = Scanner(field)
    late.watch(window)  # Qt asks it before the first
    late.rest()
    late.watch(window)
    with (
        qtbot.assertNotEmitted(late.scanned),
        qtbot.waitSignal(scanner.scanned, timeout=2000) as caught,
    ):
        burst(field, CODE + "\n", start_ms=1000)
    assert caught.args == [CODE]
