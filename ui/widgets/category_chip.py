"""A category in colour, letter and word together, so that none of them has to be seen alone."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from kiosk.domain.categories import Category
from ui.theme import tokens
from ui.theme.theme import colours
from ui.theme.type import font

HEIGHT_PX = 30


def paint_letter(painter: QPainter, category: Category, box: QRectF) -> None:
    """The coloured tile with the letter, as it stands on the badge."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colours().line_strong), 1))
    painter.setBrush(QColor(category.colour))
    painter.drawRoundedRect(box, tokens.RADIUS_S + 2, tokens.RADIUS_S + 2)
    painter.setPen(QColor(category.ink))
    painter.setFont(font(round(box.height() * 0.5), bold=True))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, category.letter)


class CategoryChip(QWidget):
    """Shows one category."""

    def __init__(self) -> None:
        super().__init__()
        self._category: Category | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_category(self, category: Category) -> None:
        self._category = category
        self.setAccessibleName(category.word)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        if self._category is None:
            return QSize(0, HEIGHT_PX)
        metrics = QFontMetrics(font(tokens.BODY_PX, bold=True))
        return QSize(metrics.horizontalAdvance(self._category.word) + 50, HEIGHT_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._category is None:
            return
        painter = QPainter(self)
        tile = QRect(0, 0, HEIGHT_PX, HEIGHT_PX)
        tile = QStyle.visualRect(self.layoutDirection(), self.rect(), tile)
        paint_letter(painter, self._category, QRectF(tile).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setPen(QColor(colours().text))
        painter.setFont(font(tokens.BODY_PX, bold=True))
        words = self.rect().adjusted(HEIGHT_PX + 9, 0, 0, 0)
        words = QStyle.visualRect(self.layoutDirection(), self.rect(), words)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self._category.word)
