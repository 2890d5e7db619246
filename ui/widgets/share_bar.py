"""Parts of a whole as a bar."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPaintEvent
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
        part = self._percent / 100, QBrush(QColor(colours().accent))
        paint_parts(self, (part,), radius=HEIGHT_PX / 2)


def paint_parts(bar: QWidget, parts: Iterable[tuple[float, QBrush]], *, radius: float) -> None:
    """Parts of a whole beside one another, as the window is read: each a share of 1, and how it is
    filled."""
    painter = QPainter(bar)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if bar.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        painter.translate(bar.width(), 0)
        painter.scale(-1, 1)
    whole = QRectF(bar.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
    path = QPainterPath()
    path.addRoundedRect(whole, radius, radius)
    painter.fillPath(path, QColor(colours().sunken))
    painter.setClipPath(path)
    left = 0.0
    for share, brush in parts:
        width = whole.width() * share
        painter.fillRect(QRectF(left, 0, width, bar.height()), brush)
        left += width
    painter.setClipping(False)
    painter.setPen(QColor(colours().line_strong))
    painter.drawPath(path)
