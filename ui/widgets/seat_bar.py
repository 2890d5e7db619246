"""The seats of a visit as one bar: taken, free here, free elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.theme import colours
from ui.widgets.share_bar import paint_parts

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
        shares = (count / self._whole for count in self._parts)
        paint_parts(self, zip(shares, seat_colours(), strict=True), radius=6)


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
