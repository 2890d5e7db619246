"""What changed is told a moment later, or at once where nobody looks on."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from kiosk.domain.changes import Changes
from kiosk.domain.entries import Subject
from ui.live import Live


def test_what_was_gathered_is_told_once_and_at_once_in_a_hurry(app: QApplication) -> None:
    live = Live()
    told: list[Changes] = []
    live.changed.connect(told.append)
    live.hurry()
    assert not live.gathering
    for place in ("V-AUTO", "V-PANGYO"):
        live.tell(Changes.of([Subject("visit", place)]))
    app.processEvents()
    live.hurry()
    app.processEvents()
    assert [one.ids("visit") for one in told] == [{"V-AUTO", "V-PANGYO"}]
    assert not live.gathering
