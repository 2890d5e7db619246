"""The seats of a visit as one bar: taken, free here, free elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.theme import colours

HEIGHT_PX = 18


def seat_colours() -> tuple[QBrush, QBrush, QBrush]:
    """Taken is solid, here is light, elsewhere is hatched: also without colour."""
    c = colours()
    return (
        QBrush(QColor(c.accent)),
        QBrush(QColor(c.ok.soft)),
        QBrush(QColor(c.line_strong), Qt.BrushStyle.BDiagPattern),
    )


class SeatBar(QWidget):
    """Shows three parts of a whole."""

    def __init__(self) -> None:
        super().__init__()
        self._parts = (0, 0, 0)
        self._whole = 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_seats(self, *, taken: int, here: int, elsewhere: int, capacity: int) -> None:
        self._parts = (taken, here, elsewhere)
        self._whole = max(capacity, taken + here + elsewhere, 1)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, HEIGHT_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        path = QPainterPath()
        path.addRoundedRect(whole, 6, 6)
        painter.fillPath(path, QColor(colours().sunken))
        painter.setClipPath(path)
        left = 0.0
        for count, brush in zip(self._parts, seat_colours(), strict=True):
            width = whole.width() * count / self._whole
            painter.fillRect(QRectF(left, 0, width, self.height()), brush)
            left += width
        painter.setClipping(False)
        painter.setPen(QColor(colours().line_strong))
        painter.drawPath(path)


class Swatch(QWidget):
    """One colour of the bar, for the legend."""

    def __init__(self, part: int) -> None:
        super().__init__()
        self._part = part
        self.setFixedSize(18, 14)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(colours().line_strong))
        painter.setBrush(seat_colours()[self._part])
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
