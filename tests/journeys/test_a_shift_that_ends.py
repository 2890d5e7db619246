"""One shift hands the desk over to the next, from the window and from a terminal."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QPushButton

from tests.journeys.conftest import Hands

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def test_a_sheet_is_written_once_both_names_are_given(hands: Hands, tmp_path: Path) -> None:
    hands.press(Qt.Key.Key_F6)
    screen = hands.window.printing
    next(b for b in screen.findChildren(QPushButton) if b.text() == "Shift hand-over").click()
    by, to, notes = screen.question.findChildren(QLineEdit)
    by.setText("Kim Jiwoo")
    hands.enter()
    assert to.property("wrong") == "true"
    assert notes.property("wrong") == "false"
    to.setText("Ana Silva")
    hands.enter()
    (dialog,) = screen.findChildren(QFileDialog)
    sheet = tmp_path / "shift.pdf"
    dialog.fileSelected.emit(str(sheet))
    dialog.close()
    hands.stage.settle()
    assert sheet.read_bytes().startswith(b"%PDF")
    assert screen.question.isHidden()
    words = [one.text() for one in screen.verdict.findChildren(QLabel)]
    assert "Hand-over sheet written" in words
