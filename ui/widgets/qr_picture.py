"""A QR on white, whatever the theme: what a scanner at another station reads from this screen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

MODULE_PX = 4


class QrPicture(QWidget):
    """Whole pixels a module, so that its edges are sharp."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: Sequence[Sequence[bool]] = ()

    def show_modules(self, rows: Sequence[Sequence[bool]], *, name: str) -> None:
        self._rows = rows
        self.setAccessibleName(name)
        self.setFixedSize(len(rows) * MODULE_PX, len(rows) * MODULE_PX)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("#FFFFFF"))
        for y, row in enumerate(self._rows):
            for x, dark in enumerate(row):
                if dark:
                    module = QRect(x * MODULE_PX, y * MODULE_PX, MODULE_PX, MODULE_PX)
                    painter.fillRect(module, QColor("#000000"))
