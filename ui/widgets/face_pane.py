"""Somebody's photograph, as large as it takes to compare it with a face."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import tokens
from ui.theme.theme import colours

HEIGHT_PX = 120
WIDTH_PX_MAX = 140


class FacePane(QWidget):
    """Takes no room while there is no picture."""

    def __init__(self) -> None:
        super().__init__()
        self._picture = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_face(self, picture: QImage, words: str) -> None:
        """A null picture: there is none."""
        self._picture = picture
        self.setAccessibleName(words)
        self.setVisible(not picture.isNull())
        self.updateGeometry()
        self.update()

    @property
    def has_face(self) -> bool:
        return not self._picture.isNull()

    def sizeHint(self) -> QSize:
        if self._picture.isNull():
            return QSize(0, 0)
        width = round(HEIGHT_PX * self._picture.width() / self._picture.height())
        if width <= WIDTH_PX_MAX:
            return QSize(width, HEIGHT_PX)
        return QSize(WIDTH_PX_MAX, round(HEIGHT_PX * WIDTH_PX_MAX / width))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        path = QPainterPath()
        path.addRoundedRect(box, tokens.RADIUS_M, tokens.RADIUS_M)
        painter.setClipPath(path)
        painter.drawImage(box, self._picture)
        painter.setClipping(False)
        painter.setPen(QColor(colours().line_strong))
        painter.drawPath(path)
