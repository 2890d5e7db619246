"""Of all keys only those reach a page that somebody needs who checks in."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from ui.selfservice.locking import Lock, is_allowed

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
K, M = Qt.Key, Qt.KeyboardModifier
CONTROL, ALT, META, SHIFT, NONE = (
    M.ControlModifier,
    M.AltModifier,
    M.MetaModifier,
    M.ShiftModifier,
    M.NoModifier,
)


@pytest.mark.parametrize(
    ("key", "text", "modifiers"),
    [
        *((K.Key_F4, "", ALT), (K.Key_Tab, "\t", ALT), (K.Key_Q, "\x11", CONTROL)),
        *(
            (K.Key_W, "\x17", CONTROL),
            (K.Key_Escape, "\x1b", CONTROL),
            (K.Key_Escape, "\x1b", NONE),
        ),
        *((K.Key_Escape, "\x1b", CONTROL | SHIFT), (K.Key_Delete, "\x7f", CONTROL | ALT)),
        *((K.Key_Meta, "", META), (K.Key_L, "l", META), (K.Key_R, "r", META), (K.Key_E, "e", META)),
        *(
            (K.Key_D, "d", META),
            (K.Key_F1, "", NONE),
            (K.Key_F11, "", NONE),
            (K.Key_Print, "", NONE),
        ),
        *((K.Key_Menu, "", NONE), (K.Key_P, "\x10", CONTROL), (K.Key_O, "\x0f", CONTROL)),
        *((K.Key_C, "\x03", CONTROL), (K.Key_V, "\x16", CONTROL), (K.Key_Z, "\x1a", CONTROL)),
        *((K.Key_F1, "", CONTROL | ALT), (K.Key_Backspace, "\x08", CONTROL | ALT)),
        *((K.Key_NumLock, "", NONE), (K.Key_Super_L, "", NONE), (K.Key_HomePage, "", NONE)),
        *((K.Key_PowerOff, "", NONE), (K.Key_Back, "", NONE), (K.Key_Space, " ", ALT)),
    ],
)
def test_keys_that_lead_out_lead_nowhere(key: Qt.Key, text: str, modifiers: M) -> None:
    assert not is_allowed(key, text, modifiers)


@pytest.mark.parametrize(
    ("key", "text", "modifiers"),
    [
        *((K.Key_A, "a", NONE), (K.Key_A, "A", SHIFT), (K.Key_Tab, "\t", NONE)),
        *((K.Key_Backtab, "", SHIFT), (K.Key_Return, "\r", NONE), (K.Key_Space, " ", NONE)),
        *((K.Key_Left, "", NONE), (K.Key_Backspace, "\x08", NONE), (K.Key_At, "@", CONTROL | ALT)),
    ],
)
def test_keys_that_somebody_needs_arrive(key: Qt.Key, text: str, modifiers: M) -> None:
    assert is_allowed(key, text, modifiers)


def test_a_locked_window_takes_letters_and_nothing_else(app: QApplication) -> None:
    field = QLineEdit("Azat")
    field.show()
    field.activateWindow()
    field.setFocus()
    lock = Lock(field)
    asked: list[str] = []
    lock.staff_asked.connect(lambda: asked.append("PIN"))
    lock.close()
    field.selectAll()
    QTest.keyClick(field, K.Key_C, CONTROL)
    QTest.keyClick(field, K.Key_X, CONTROL)
    assert field.text() == "Azat"
    assert "Azat" not in app.clipboard().text()
    QTest.keyClick(field, K.Key_End)
    QTest.keyClick(field, K.Key_A)
    assert field.text() == "Azata"
    menu = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(2, 2), QPoint(2, 2))
    assert lock.eventFilter(field, menu)
    QTest.keyClick(field, K.Key_F12, CONTROL)
    assert asked == ["PIN"]
    lock.open()
    QTest.keyClick(field, K.Key_A, CONTROL)
    assert field.selectedText() == "Azata"
    field.deleteLater()


def test_a_finger_that_stays_in_the_corner_asks_for_a_pin(app: QApplication) -> None:
    field = QLineEdit()
    field.show()
    lock = Lock(field)
    handle = field.windowHandle()
    for at, down in ((QPointF(4, 4), True), (QPointF(4, 4), False), (QPointF(900, 4), True)):
        kind = QEvent.Type.MouseButtonPress if down else QEvent.Type.MouseButtonRelease
        held = Qt.MouseButton.LeftButton
        event = QMouseEvent(kind, at, at, held, held, NONE)
        lock.eventFilter(handle, event)
        assert lock._held.isActive() == (down and at.x() < 100)
    key = QKeyEvent(QEvent.Type.KeyPress, K.Key_Escape, NONE, "\x1b")
    assert not lock.eventFilter(field, key), "what is not locked keeps its keys"
    field.deleteLater()
