"""The result list: a letter, a name, where from, and whether the person is in."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from ui.models.hits import VALUE, Index, Rows
from ui.screens.checkin.view import HitsView, HitView, hit_lines
from ui.theme import icons, tokens
from ui.theme.theme import colours
from ui.theme.type import font
from ui.widgets.category_chip import paint_letter
from ui.widgets.marked_line import paint_marked_line
from ui.words import translate

_TILE_PX = 40
_PAD_PX = 12


class _HitPainter(QStyledItemDelegate):
    """Paints one hit; mirrors itself where the window reads from the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, tokens.ROW_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        hit = index.data(VALUE)
        if not isinstance(hit, HitView):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        row: QRect = option.rect
        self._ground(painter, option, row)
        tile = QRect(row.x() + _PAD_PX, row.center().y() - _TILE_PX // 2, _TILE_PX, _TILE_PX)
        tile = self._visual(option, row, tile)
        paint_letter(painter, hit.category, QRectF(tile))
        left = row.x() + 2 * _PAD_PX + _TILE_PX
        words = QRect(left, row.y() + 9, row.right() - left - _PAD_PX, row.height() // 2 - 9)
        self._name(painter, self._visual(option, row, words), hit)
        below = QRect(left, row.center().y(), words.width(), row.height() // 2 - 8)
        taken = self._state(painter, option, below, hit)
        below.setWidth(below.width() - taken)
        below = QStyle.visualRect(option.direction, row, below)
        painter.setPen(QColor(colours().muted))
        painter.setFont(font(tokens.CAPTION_PX))
        lines = hit_lines(hit)
        paint_marked_line(
            painter,
            below,
            lines.belongs,
            lines.belongs_marks,
            window=option.direction,
            ink=QColor(colours().text),
        )
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, row: QRect) -> None:
        c = colours()
        state: QStyle.StateFlag = option.state
        box = QRectF(row).adjusted(1, 2, -1, -2)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(QColor(c.accent), 2))
            painter.setBrush(QColor(c.accent_soft))
            painter.drawRoundedRect(box, tokens.RADIUS_M, tokens.RADIUS_M)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(c.sunken))
            painter.drawRoundedRect(box, tokens.RADIUS_M, tokens.RADIUS_M)

    def _name(self, painter: QPainter, box: QRect, hit: HitView) -> None:
        c = colours()
        ink = QColor(c.on_disabled if hit.state == "cancelled" else c.text)
        painter.setPen(ink)
        painter.setFont(font(tokens.BODY_PX + 1, bold=True))
        lines = hit_lines(hit)
        paint_marked_line(
            painter, box, lines.name, lines.name_marks, window=painter.layoutDirection(), ink=ink
        )

    def _state(
        self, painter: QPainter, option: QStyleOptionViewItem, line: QRect, hit: HitView
    ) -> int:
        """The pill at the far end of the line; gives the width that it takes."""
        if not hit.state_words:
            return 0
        tone = colours().ok if hit.state == "in" else colours().refused
        painter.setFont(font(tokens.CAPTION_PX, bold=True))
        words = painter.fontMetrics().horizontalAdvance(hit.state_words)
        width = words + 34
        row: QRect = option.rect
        box = QRect(line.right() - width + 1, line.y() + 1, width, 22)
        pill = self._visual(option, row, box)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tone.soft))
        painter.drawRoundedRect(QRectF(pill), 11, 11)
        square = self._visual(option, row, QRect(box.x() + 9, box.y() + 4, 14, 14))
        icon = "check" if hit.state == "in" else "close"
        icons.paint(painter, icon, (tone.ink, tone.soft), QRectF(square))
        painter.setPen(QColor(tone.ink))
        text = self._visual(option, row, QRect(box.x() + 26, box.y(), words + 4, 22))
        painter.drawText(text, int(Qt.AlignmentFlag.AlignCenter), hit.state_words)
        return width + 8

    def _visual(self, option: QStyleOptionViewItem, row: QRect, box: QRect) -> QRect:
        return QStyle.visualRect(option.direction, row, box)


class HitList(QListView):
    """Shows hits; says which one was chosen by mouse. Letters typed over it go to the field."""

    picked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._rows = Rows(self)
        self.setModel(self._rows)
        self.setItemDelegate(_HitPainter(self))
        self.setMouseTracking(True)
        self.setAccessibleName(translate("desk", "People found"))
        self.setUniformItemSizes(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._clicked)

    def show_hits(self, view: HitsView, *, mark_first: bool = True) -> None:
        self._rows.show_rows(view.hits)
        if view.hits and mark_first:
            self.setCurrentIndex(self._rows.index(0))

    def move_choice(self, step: int) -> str:
        """Go up or down in the list; gives who is chosen now."""
        count = self._rows.rowCount()
        if count:
            row = min(max(self.currentIndex().row() + step, 0), count - 1)  # -1: none marked yet
            self.setCurrentIndex(self._rows.index(row))
        return self.chosen()

    def chosen(self) -> str:
        hit = self._rows.row(self.currentIndex().row())
        return hit.participant if isinstance(hit, HitView) else ""

    def chosen_name(self) -> str:
        hit = self._rows.row(self.currentIndex().row())
        return hit.name if isinstance(hit, HitView) else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def _clicked(self) -> None:
        self.picked.emit(self.chosen())
