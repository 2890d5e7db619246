"""The buses side by side: how many are in each, who is missing; one of them is looked at."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QGridLayout,
    QSizePolicy,
    QStyle,
    QWidget,
)

from ui.screens.roll.view import BusView
from ui.theme import icons, tokens
from ui.theme.theme import colours
from ui.theme.type import font
from ui.widgets.painted_line import paint_line
from ui.words.joined import with_colon

COLUMNS = 4
_HEIGHT_PX, _WIDTH_PX, _PAD_PX, _BAR_PX = 96, 220, 16, 8


class BusButton(QAbstractButton):
    """One bus: its name, a bar that fills, and in words what is still missing."""

    def __init__(self) -> None:
        super().__init__()
        self.view = BusView("", "", 0, 1, "", "", "calm")
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bus(self, view: BusView) -> None:
        self.view = view
        self.setAccessibleName(with_colon(view.name, f"{view.counts}, {view.state}"))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH_PX, _HEIGHT_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        c, view = colours(), self.view
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        edge = c.focus if self.hasFocus() else c.accent if self.isChecked() else c.line
        pen = painter.pen()
        pen.setColor(QColor(edge))
        pen.setWidth(2 if self.isChecked() or self.hasFocus() else 1)
        painter.setPen(pen)
        painter.setBrush(QColor(c.accent_soft if self.isChecked() else c.surface))
        painter.drawRoundedRect(box, tokens.RADIUS_M, tokens.RADIUS_M)
        inside = self.rect().adjusted(_PAD_PX, 10, -_PAD_PX, -10)
        line = QRect(inside.x(), inside.y(), inside.width(), 24)
        painter.setPen(QColor(c.text))
        painter.setFont(font(tokens.BODY_PX + 2, bold=True))
        paint_line(painter, line, view.name, self.layoutDirection())
        tone = {"ok": c.ok, "attention": c.attention}.get(view.tone, c.calm)
        line.translate(0, 24)
        mark = QStyle.visualRect(self.layoutDirection(), inside, QRect(line.x(), line.y(), 18, 24))
        box_of_mark = QRectF(mark.x(), mark.y() + 4, 16, 16)
        icons.paint(painter, view.tone, (tone.ink, c.surface), box_of_mark)
        words = line.adjusted(24, 0, 0, 0)
        painter.setPen(QColor(tone.ink))
        painter.setFont(font(tokens.CAPTION_PX + 1, bold=True))
        placed = QStyle.visualRect(self.layoutDirection(), inside, words)
        paint_line(painter, placed, f"{view.counts} · {view.state}", self.layoutDirection())
        self._paint_bar(painter, QRectF(inside.x(), inside.bottom() - _BAR_PX, inside.width(), 8))

    def _paint_bar(self, painter: QPainter, bar: QRectF) -> None:
        c, view = colours(), self.view
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(c.line))
        painter.drawRoundedRect(bar, 4, 4)
        share = min(1.0, view.aboard / max(1, view.seats))
        full = QRectF(bar.x(), bar.y(), bar.width() * share, bar.height())
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            full.moveRight(bar.right())
        painter.setBrush(QColor(c.accent))
        painter.drawRoundedRect(full, 4, 4)


class BusBar(QWidget):
    """Says which bus somebody wants to look at."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(tokens.GAP_M)
        self.buttons: list[BusButton] = []

    def show_buses(self, buses: Sequence[BusView], chosen: str) -> None:
        while len(self.buttons) < len(buses):
            self._add()
        for button, view in zip(self.buttons, buses, strict=False):
            button.show_bus(view)
            button.setChecked(view.bus == chosen)
            button.show()
        for button in self.buttons[len(buses) :]:
            button.hide()

    def _add(self) -> None:
        button = BusButton()
        button.clicked.connect(self._pressed)
        at = len(self.buttons)
        self._grid.addWidget(button, at // COLUMNS, at % COLUMNS)
        self._group.addButton(button)
        self.buttons.append(button)

    def _pressed(self) -> None:
        button = self.sender()
        assert isinstance(button, BusButton)
        self.chosen.emit(button.view.bus)
