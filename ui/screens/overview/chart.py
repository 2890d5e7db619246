"""How many came in each ten minutes of the day, as bars beside one another."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui.screens.overview.view import Bar
from ui.theme import tokens
from ui.theme.theme import colours
from ui.theme.type import font

HEIGHT_PX = 138
BAR_PX_MAX = 30
ABOVE_PX, BELOW_PX = 24, 26  # for the number of the highest bar, and for the hours


class BarChart(QWidget):
    """The last bar is still going on, and hatched."""

    def __init__(self) -> None:
        super().__init__()
        self._bars: tuple[Bar, ...] = ()
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bars(self, bars: Sequence[Bar], words: str) -> None:
        self._bars = tuple(bars)
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, HEIGHT_PX)

    def _step_px(self) -> float:
        return min(BAR_PX_MAX, self.width() / max(1, len(self._bars)))

    def _left_px(self, at: int) -> float:
        """Of the bar at this place; time goes as the window is read."""
        step = self._step_px()
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            return self.width() - (at + 1) * step
        return at * step

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        c = colours()
        floor = self.height() - BELOW_PX
        painter.setPen(QColor(c.line_strong))
        painter.drawLine(0, floor, self.width(), floor)
        most = max((bar.came for bar in self._bars), default=0)
        if not most:
            return
        step, room = self._step_px(), floor - ABOVE_PX
        highest = next(at for at, bar in enumerate(self._bars) if bar.came == most)
        painter.setFont(font(tokens.CAPTION_PX))
        hour_end = -1.0
        for at, bar in enumerate(self._bars):
            left, high = self._left_px(at), room * bar.came / most
            box = QRectF(left + step * 0.1, floor - high, step * 0.8, high)
            self._fill(painter, box, going_on=at == len(self._bars) - 1)
            if at == highest or (at == len(self._bars) - 1 and bar.came):
                over = QRectF(left - 30, box.top() - 22, step + 60, 20)
                painter.setPen(QColor(c.text))
                painter.drawText(over, Qt.AlignmentFlag.AlignCenter, str(bar.came))
            if bar.hour:
                hour_end = self._hour(painter, bar.hour, at, hour_end)

    def _fill(self, painter: QPainter, box: QRectF, *, going_on: bool) -> None:
        accent = QColor(colours().accent)
        painter.fillRect(box, QBrush(accent, Qt.BrushStyle.BDiagPattern) if going_on else accent)
        if going_on:
            painter.setPen(accent)
            painter.drawRect(box)

    def _hour(self, painter: QPainter, words: str, at: int, before_end: float) -> float:
        """Below the first bar of the hour, where the hour before leaves room for it."""
        wide = painter.fontMetrics().horizontalAdvance(words) + 8
        along = at * self._step_px()
        if along < before_end or along + wide > self.width():
            return before_end
        left = along
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left = self.width() - along - wide
        painter.setPen(QColor(colours().muted))
        box = QRectF(left, self.height() - BELOW_PX + 4, wide, BELOW_PX - 4)
        side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, int(side), words)
        return along + wide + 6

    def words_at(self, x: float) -> str:
        """What is said of the bar there; empty: there is none."""
        for at, bar in enumerate(self._bars):
            left = self._left_px(at)
            if left <= x < left + self._step_px():
                return bar.words
        return ""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        words = self.words_at(event.position().x())
        QToolTip.showText(event.globalPosition().toPoint(), words, self)  # none: it goes
