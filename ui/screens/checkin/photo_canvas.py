"""The picture under a frame: dragged and drawn nearer by mouse or keys."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from ui.screens.checkin.photo_view import MOVE_STEP, Box, Cut
from ui.theme.theme import colours

_NOTCH = 120  # what a wheel says for one click
_ARROWS = {
    Qt.Key.Key_Left: (-MOVE_STEP, 0.0),
    Qt.Key.Key_Right: (MOVE_STEP, 0.0),
    Qt.Key.Key_Up: (0.0, -MOVE_STEP),
    Qt.Key.Key_Down: (0.0, MOVE_STEP),
}
_NEARER = (Qt.Key.Key_Plus, Qt.Key.Key_Equal)


class PhotoCanvas(QWidget):
    """Shows a picture and which part of it is meant. Without one it is empty."""

    changed = Signal()  # another part is meant

    def __init__(self) -> None:
        super().__init__()
        self._picture = QImage()
        self._cut: Cut | None = None
        self._grabbed: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(QSize(240, 200))

    def show_picture(self, picture: QImage, ratio: float) -> None:
        self._picture = picture
        self._cut = Cut(picture.width(), picture.height(), ratio)
        self.setCursor(Qt.CursorShape.SizeAllCursor)
        self.update()
        self.changed.emit()

    def forget(self) -> None:
        """Nobody's face stays behind."""
        self._picture = QImage()
        self._cut = None
        self.unsetCursor()
        self.update()

    @property
    def box(self) -> Box | None:
        """The part that is meant; None: there is no picture."""
        return self._cut.box if self._cut is not None else None

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._cut is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        room, box = self._room(), self._cut.box
        painter.drawImage(room, self._picture)
        frame = QRectF(
            room.left() + box.left * room.width(),
            room.top() + box.top * room.height(),
            box.width * room.width(),
            box.height * room.height(),
        )
        around = QPainterPath()
        around.addRect(room)
        hole = QPainterPath()
        hole.addRect(frame)
        shade = QColor("#0F1F2E")
        shade.setAlpha(150)
        painter.fillPath(around.subtracted(hole), shade)
        line = colours().focus if self.hasFocus() else "#FFFFFF"
        painter.setPen(QPen(QColor(line), 3))
        painter.drawRect(frame)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._grabbed = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grabbed = None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grabbed is not None:
            room, way = self._room(), event.position() - self._grabbed
            self._grabbed = event.position()
            self._move(way.x() / room.width(), way.y() / room.height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._zoom(event.angleDelta().y() / _NOTCH)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if self._cut is not None and key in _ARROWS:
            self._move(*_ARROWS[key])
        elif self._cut is not None and key in (*_NEARER, Qt.Key.Key_Minus):
            self._zoom(1 if key in _NEARER else -1)
        else:
            super().keyPressEvent(event)

    def _move(self, x: float, y: float) -> None:
        if self._cut is not None:
            self._cut = self._cut.moved(x, y)
            self.update()
            self.changed.emit()

    def _zoom(self, steps: float) -> None:
        if self._cut is not None:
            self._cut = self._cut.zoomed(steps)
            self.update()
            self.changed.emit()

    def _room(self) -> QRectF:
        """Where the whole picture stands."""
        size = self._picture.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        return QRectF(left, top, max(1, size.width()), max(1, size.height()))
