"""Late changes of seats: the tab counts them, and one key prints them as a run."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton

from kiosk.domain import commands as c
from tests.journeys.conftest import Hands

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def test_who_was_moved_after_printing_is_counted_and_printed(hands: Hands, tmp_path: Path) -> None:
    desk = hands.desk
    people = [hit.participant for hit in desk.people(category="mayor")[:3]]
    for one in people:
        desk.do(c.CorrectDetails(one, {"table": "4"}))
    desk.batch_pdf(people, tmp_path / "cards.pdf", layout="place-card")
    hands.press(Qt.Key.Key_F4, Qt.KeyboardModifier.ShiftModifier)
    screen = hands.window.protocol
    tab = screen.findChild(QPushButton, "place cards")
    assert tab is not None
    assert tab.text() == "Place cards"
    for one in people[:2]:
        desk.do(c.CorrectDetails(one, {"table": "5"}))
    hands.stage.pause(200)
    hands.stage.settle()
    assert tab.text() == "Place cards (2)"
    tab.click()
    hands.stage.settle()
    assert screen.cards.print.text() == "Print 2 place cards"
    screen.cards.print.click()
    (dialog,) = screen.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "late.pdf"))
    hands.stage.settle()
    dialog.close()
    hands.stage.settle()
    assert (tmp_path / "late.pdf").read_bytes().startswith(b"%PDF")
    assert "2 place cards for paper" in hands.window.protocol.verdict.accessibleName()
    assert tab.text() == "Place cards"
    assert not screen.cards.print.isEnabled()
