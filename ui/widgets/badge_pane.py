"""The badge as it will print, on the table before the person who hands it over."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import tokens
from ui.theme.theme import colours
from ui.theme.type import font

_A6 = 105 / 148


class BadgePane(QWidget):
    """Shows a picture of a badge, or its empty outline while there is none."""

    def __init__(self) -> None:
        super().__init__()
        self._picture: QImage | None = None
        self._words = ""
        self._large = False
        self._shadow_look: tuple[object, ...] = ()
        self._shadow_kept = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def show_badge(self, picture: QImage, words: str) -> None:
        self._picture = picture
        self._words = ""
        self.setAccessibleName(words)
        self.update()

    def show_words(self, words: str) -> None:
        """No picture (yet): say why."""
        self._picture = None
        self._words = words
        self.setAccessibleName(words)
        self.update()

    @property
    def picture(self) -> QImage:
        """What is shown; a null picture: words."""
        return self._picture if self._picture is not None else QImage()

    def show_large(self, large: bool) -> None:
        if large != self._large:
            self._large = large
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(292, 412) if self._large else QSize(186, 262)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 226)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        ratio = _A6
        if self._picture is not None and self._picture.height():
            ratio = self._picture.width() / self._picture.height()
        box = self._paper(ratio)
        painter.drawPixmap(0, 0, self._shadow(box))
        path = QPainterPath()
        path.addRoundedRect(box, tokens.RADIUS_S, tokens.RADIUS_S)
        painter.fillPath(path, QColor("#FFFFFF" if self._picture is not None else colours().sunken))
        if self._picture is not None:
            painter.setClipPath(path)
            painter.drawImage(box, self._picture)
            painter.setClipping(False)
        painter.setPen(QColor(colours().line))
        painter.drawPath(path)
        if self._words:
            painter.setPen(QColor(colours().muted))
            painter.setFont(font(tokens.CAPTION_PX))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(box.adjusted(12, 12, -12, -12), int(flags), self._words)

    def _paper(self, ratio: float) -> QRectF:
        room = QRectF(self.rect()).adjusted(4, 2, -4, -8)
        width = min(room.width(), room.height() * ratio)
        height = width / ratio
        left = room.center().x() - width / 2
        return QRectF(left, room.top(), width, height)

    def _shadow(self, box: QRectF) -> QPixmap:
        # Kept: it costs more than all the rest of this widget, and changes with its size only.
        look = (box.getRect(), self.devicePixelRatioF(), colours().shadow)
        if look != self._shadow_look:
            self._shadow_look, self._shadow_kept = look, self._drawn_shadow(box)
        return self._shadow_kept

    def _drawn_shadow(self, box: QRectF) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for step in range(4):
            colour = QColor(colours().shadow)
            colour.setAlpha(16 - 3 * step)
            painter.setBrush(colour)
            grown = box.adjusted(-step, step, step, step + 2)
            painter.drawRoundedRect(grown, tokens.RADIUS_S + step, tokens.RADIUS_S + step)
        painter.end()
        return picture
