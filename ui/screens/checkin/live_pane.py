"""What a camera sees now, with the part framed that a photograph of these proportions would be."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.screens.checkin.photo_view import Cut


class LivePane(QWidget):
    """Empty until the first frame came."""

    def __init__(self) -> None:
        super().__init__()
        self._picture = QImage()
        self._ratio = 1.0
        self.setMinimumSize(QSize(240, 200))

    def frame_for(self, ratio: float) -> None:
        """Width by height of the photograph that is wanted."""
        self._ratio = ratio

    def show_frame(self, picture: QImage) -> None:
        self._picture = picture
        self.update()

    def forget(self) -> None:
        """Nobody's face stays behind."""
        self.show_frame(QImage())

    @property
    def picture(self) -> QImage:
        """The frame that is seen; null: none came yet."""
        return self._picture

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture.isNull():
            return
        painter = QPainter(self)
        size = self._picture.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        room = QRectF(0, 0, size.width(), size.height())
        room.moveCenter(QRectF(self.rect()).center())
        painter.drawImage(room, self._picture)
        box = Cut(self._picture.width(), self._picture.height(), self._ratio).box
        frame = QRectF(
            room.left() + box.left * room.width(),
            room.top() + box.top * room.height(),
            box.width * room.width(),
            box.height * room.height(),
        )
        around, hole = QPainterPath(), QPainterPath()
        around.addRect(room)
        hole.addRect(frame)
        shade = QColor("#0F1F2E")
        shade.setAlpha(110)
        painter.fillPath(around.subtracted(hole), shade)
        painter.setPen(QPen(QColor("#FFFFFF"), 2, Qt.PenStyle.DashLine))
        painter.drawRect(frame)
