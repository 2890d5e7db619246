"""A word across a whole window and a frame around it, which let every press through."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.theme.theme import colours
from ui.theme.type import font

FRAME_PX = 8
WORD_PX = 150
VEIL_ALPHA, WORD_ALPHA = 22, 60


class Watermark(QWidget):
    """Lies over its window for as long as that is open."""

    def __init__(self, words: str, window: QWidget) -> None:
        super().__init__(window)
        self._words, self._over = words, window
        self.setAccessibleName(words)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        window.installEventFilter(self)
        self.setGeometry(window.rect())
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and watched is self._over:
            self.setGeometry(self._over.rect())
            self.raise_()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tone = colours().attention
        veil, ink = QColor(tone.fill), QColor(tone.fill)
        veil.setAlpha(VEIL_ALPHA)
        painter.fillRect(self.rect(), veil)
        half = FRAME_PX / 2
        painter.setPen(QPen(QColor(tone.fill), FRAME_PX))
        painter.drawRect(QRectF(self.rect()).adjusted(half, half, -half, -half))
        ink.setAlpha(WORD_ALPHA)
        painter.setPen(ink)
        painter.setFont(font(WORD_PX, bold=True))
        painter.translate(self.width() / 2, self.height() / 2)
        painter.rotate(-24)
        wide = max(self.width(), self.height()) * 1.2
        box = QRectF(-wide / 2, -WORD_PX, wide, 2 * WORD_PX)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._words)
