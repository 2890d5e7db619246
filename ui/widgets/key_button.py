"""A button that says what it does, in a second line to what, and which key does the same."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from ui.theme import icons, tokens
from ui.theme.theme import colours
from ui.theme.type import fitted, font
from ui.widgets.painted_line import paint_line

SHRINK_MAX = 0.7  # how small words may become that would not fit; cut only beyond that


class KeyButton(QAbstractButton):
    """Painted whole from the tokens. `primary` is for the one main button of a screen."""

    def __init__(
        self, icon: str, key: str, *, primary: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._key = key
        self._primary = primary
        self._detail = ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(
            QSizePolicy.Policy.Expanding if primary else QSizePolicy.Policy.Preferred,
            QSizePolicy.Policy.Fixed,
        )

    def say(self, words: str, detail: str = "", *, icon: str = "") -> None:
        """What the button does, and to what."""
        self._icon = icon or self._icon
        self._detail = detail
        self.setText(words)
        self.setAccessibleName(f"{words} {detail}".strip())
        whole = " · ".join(part for part in (words, detail) if part)
        self.setToolTip(f"{whole} ({self._key})" if self._key else whole)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(words + 86 + 10 * len(self._key), tokens.MAIN_BUTTON_PX)

    def minimumSizeHint(self) -> QSize:
        return QSize(110, tokens.MAIN_BUTTON_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        fill, ink, line = self._look()
        box = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        pen = QPen(QColor(line), 1)
        if self.hasFocus():
            pen = QPen(QColor(colours().text if self._primary else colours().focus), 3)
        painter.setPen(pen)
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(box, tokens.RADIUS_L, tokens.RADIUS_L)
        self._paint_words(painter, ink, self._paint_key(painter, ink))

    def _look(self) -> tuple[str, str, str]:
        c = colours()
        if not self.isEnabled():
            return c.disabled, c.on_disabled, c.disabled
        if self._primary:
            fill = c.accent_hover if self.underMouse() else c.accent
            fill = c.accent_pressed if self.isDown() else fill
            return fill, c.on_accent, fill
        fill = c.sunken if self.underMouse() else c.surface
        return (c.accent_soft if self.isDown() else fill), c.text, c.line_strong

    def _paint_key(self, painter: QPainter, ink: str) -> int:
        """The key at the far end; gives the width that it takes."""
        if not self._key:
            return 0
        painter.setFont(font(tokens.CAPTION_PX, bold=True))
        width = painter.fontMetrics().horizontalAdvance(self._key) + 18
        box = self._visual(QRect(self.width() - width - 14, self.height() // 2 - 13, width, 26))
        colour = QColor(ink)
        painter.setPen(QPen(colour, 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(box), tokens.RADIUS_S, tokens.RADIUS_S)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._key)
        return width + 14

    def _paint_words(self, painter: QPainter, ink: str, taken: int) -> None:
        side, edge = (26, 20) if self._primary else (20, 14)
        square = self._visual(QRect(edge, (self.height() - side) // 2, side, side))
        icons.paint(painter, self._icon, (ink, self._look()[0]), QRectF(square))
        left = edge + side + 10
        box = self._visual(QRect(left, 0, self.width() - taken - left - 6, self.height()))
        painter.setPen(QColor(ink))
        size = tokens.STRONG_PX + 2 if self._primary else tokens.BODY_PX
        least = round(size * SHRINK_MAX)
        painter.setFont(fitted(self.text(), box.width(), size_px=size, least_px=least, bold=True))
        if not self._detail:
            self._line(painter, box, self.text())
            return
        half = self.height() // 2
        self._line(painter, QRect(box.x(), 9, box.width(), half - 8), self.text())
        painter.setFont(font(tokens.CAPTION_PX))
        self._line(painter, QRect(box.x(), half + 1, box.width(), half - 10), self._detail)

    def _line(self, painter: QPainter, box: QRect, text: str) -> None:
        paint_line(painter, box, text, self.layoutDirection())

    def _visual(self, box: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)
