"""The tables of protocol's screen: one of them is ticked with the space bar."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from ui.widgets.table import Table


class TickTable(Table):
    """Space or a double click ticks a row; Enter is for the screen's main button."""

    tick_asked = Signal(str)
    go_asked = Signal()
    all_asked = Signal()
    left = Signal()

    def __init__(self, name: str, headings: Sequence[str], *, rows_max: int) -> None:
        super().__init__(name, headings, rows_max=rows_max)
        self.opened.connect(self.tick_asked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():  # a key held down is one decision, not many
                self.go_asked.emit()
        elif key == Qt.Key.Key_Space:
            self.tick_asked.emit(self.chosen_key())
        elif key == Qt.Key.Key_A and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.all_asked.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
