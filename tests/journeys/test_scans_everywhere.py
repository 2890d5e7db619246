"""A scan is read wherever the focus is, and no letter of it ever lands in a widget."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

from kiosk.domain import commands as c
from tests.journeys.conftest import Hands

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

ELSEWHERE = ("visits", "printing", "setup", "inbox", "stations", "about", "designer", "exchange")


def _text_of(widget: QWidget) -> str:
    if isinstance(widget, QLineEdit | QAbstractSpinBox):
        return widget.text()
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText()
    return widget.currentText() if isinstance(widget, QComboBox) else ""


def _focusable(hands: Hands) -> list[QWidget]:
    """One of each class on the screen: what differs in nothing but its words takes keys alike."""
    found: dict[str, QWidget] = {}
    for widget in hands.window.findChildren(QWidget):
        takes_focus = widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        if takes_focus and widget.isVisible() and widget.isEnabled():
            found.setdefault(type(widget).__name__, widget)
    return list(found.values())


def test_a_scan_into_any_widget_is_a_scan_and_leaks_no_letter(hands: Hands) -> None:
    person = hands.stage.find("Azatkhanyan")
    hands.desk.do(c.CheckInPerson(person.participant))
    badge = hands.desk.badge_text(person.participant)
    tried = 0
    for screen in ("checkin", *ELSEWHERE):
        hands.window.go_to(screen)
        hands.stage.settle()
        for widget in _focusable(hands):
            hands.window.go_to(screen)
            hands.stage.settle()
            if not isValid(widget) or not widget.isVisible() or not widget.isEnabled():
                continue  # the scan before it changed the screen
            widget.setFocus()
            before = _text_of(widget)
            hands.scan(badge)
            assert "Already in" in hands.verdict[1], (screen, widget)
            assert _text_of(widget) == before, (screen, widget)
            assert hands.window.checkin.field.text() == ""
            tried += 1
    assert tried > len(ELSEWHERE)
