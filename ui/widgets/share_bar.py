"""A part of a whole as a bar."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.theme import colours

HEIGHT_PX = 12
WIDTH_PX = 60


class ShareBar(QWidget):
    """Shows so many per cent; what it says beside is said by whoever puts it there."""

    def __init__(self) -> None:
        super().__init__()
        self._percent = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_percent(self, percent: int) -> None:
        if percent != self._percent:
            self._percent = percent
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH_PX, HEIGHT_PX)

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        path = QPainterPath()
        path.addRoundedRect(whole, HEIGHT_PX / 2, HEIGHT_PX / 2)
        painter.fillPath(path, QColor(colours().sunken))
        painter.setClipPath(path)
        part = QRectF(0, 0, self.width() * self._percent / 100, self.height())
        painter.fillRect(part, QColor(colours().accent))
        painter.setClipping(False)
        painter.setPen(QColor(colours().line_strong))
        painter.drawPath(path)
