"""A table of words: chosen row by row, by mouse or arrows; letters go on to the desk's search."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from ui.models.table import TONE, Cell, Index, TableRow, TableRows
from ui.theme import tokens
from ui.theme.theme import colours
from ui.theme.type import font
from ui.widgets.painted_line import paint_line

ROW_PX = 42
HEADING_PX = 34
PAD_PX = 12
_ADDED_PX = 2 * PAD_PX + 6
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _CellPainter(QStyledItemDelegate):
    """Paints one cell from the tokens; mirrors itself where the window reads from the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        cell = index.data(TONE)
        words = cell.words if isinstance(cell, Cell) else ""
        metrics = QFontMetrics(font(tokens.BODY_PX, bold=True))
        extra = PAD_PX if isinstance(cell, Cell) and cell.pill else 0
        return QSize(metrics.horizontalAdvance(words) + _ADDED_PX + extra, ROW_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell = index.data(TONE)
        if not isinstance(cell, Cell):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box: QRect = option.rect
        c = colours()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(box, QColor(c.accent_soft if chosen else c.surface))
        painter.setPen(QColor(c.line))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        table = option.widget
        if chosen and isinstance(table, QTableView) and table.hasFocus():
            painter.fillRect(QRect(box.x(), box.bottom() - 1, box.width(), 2), QColor(c.focus))
        self._words(painter, box.adjusted(PAD_PX, 0, -PAD_PX, 0), cell, option)
        painter.restore()

    def _words(
        self, painter: QPainter, box: QRect, cell: Cell, option: QStyleOptionViewItem
    ) -> None:
        c = colours()
        tones = {"ok": c.ok, "attention": c.attention, "refused": c.refused, "calm": c.calm}
        tone = tones.get(cell.tone)
        strong = cell.pill or bool(cell.tone)
        size = tokens.CAPTION_PX if cell.pill else tokens.BODY_PX
        painter.setFont(font(size, bold=strong))
        if cell.pill and tone is not None and cell.words:
            width = painter.fontMetrics().horizontalAdvance(cell.words) + 20
            pill = QRect(box.x(), box.center().y() - 12, min(width, box.width()), 24)
            pill = QStyle.visualRect(option.direction, box, pill)
            painter.setPen(Qt.PenStyle.NoPen)
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            painter.setBrush(QColor(c.surface if chosen else tone.soft))
            painter.drawRoundedRect(QRectF(pill), tokens.RADIUS_S, tokens.RADIUS_S)
            box = pill.adjusted(9, 0, -9, 0)
        painter.setPen(QColor(tone.ink if tone is not None else c.text))
        paint_line(painter, box, cell.words, option.direction)


class Table(QTableView):
    """Says which row is chosen now."""

    chosen = Signal(str)  # key; empty: none
    opened = Signal(str)  # Enter or a double click

    def __init__(self, name: str, headings: Sequence[str], *, rows_max: int) -> None:
        super().__init__()
        self._rows = TableRows(headings, self)
        self._rows_max = rows_max
        self.setModel(self._rows)
        self.setItemDelegate(_CellPainter(self))
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_PX)
        header = self.horizontalHeader()
        header.setFixedHeight(HEADING_PX)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.selectionModel().currentRowChanged.connect(self._row_changed)
        self.doubleClicked.connect(self._open)

    def show_rows(self, rows: Sequence[TableRow]) -> None:
        """What was chosen stays chosen, where it is still there."""
        key = self.chosen_key()
        if not self._rows.show_rows(rows):
            return
        self._fit()
        self.choose(key)

    def show_at_most(self, rows_max: int) -> None:
        """Where the window is taller, more rows are seen at once."""
        if rows_max != self._rows_max:
            self._rows_max = rows_max
            self._fit()

    @property
    def rows_seen(self) -> int:
        """Without scrolling."""
        return max(1, min(self._rows.rowCount(), self._rows_max))

    def _fit(self) -> None:
        self.setFixedHeight(HEADING_PX + self.rows_seen * ROW_PX + 2)

    def choose(self, key: str) -> None:
        """Mark this row; the first one where there is none such."""
        if self._rows.rowCount():
            # Not selectRow: where the window reads from the right, it finds no column to mark.
            self.setCurrentIndex(self._rows.index(max(0, self._rows.place(key)), 0))

    def chosen_key(self) -> str:
        return self._rows.key(self.currentIndex().row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTERS:
            self._open()
        elif event.text().isprintable() and event.text():
            event.ignore()  # typing anywhere searches
        else:
            super().keyPressEvent(event)

    def _row_changed(self) -> None:
        self.chosen.emit(self.chosen_key())

    def _open(self) -> None:
        self.opened.emit(self.chosen_key())
