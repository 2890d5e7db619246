"""The two lists of the designer: parts in their order of drawing, and what to look at."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from ui.models.table import Index
from ui.screens.designer.view import CheckLine, PartLine
from ui.theme import icons, tokens
from ui.theme.theme import colours
from ui.theme.type import font
from ui.widgets.painted_line import direction_of, paint_line
from ui.words.joined import with_colon

PAD_PX = 10
PART_PX = 46
MARK_PX = 18
HELD = Qt.ItemDataRole.UserRole


class _Painter(QStyledItemDelegate):
    """Paints a line from the tokens, mirrored where the window reads from the right."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        c = colours()
        box: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(c.accent_soft))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), tokens.RADIUS_S, tokens.RADIUS_S)
        held = index.data(HELD)
        room = box.adjusted(PAD_PX, 4, -PAD_PX, -4)
        if isinstance(held, PartLine):
            self._part(painter, room, held, option)
        elif isinstance(held, CheckLine):
            self._check(painter, room, held, option)
        painter.restore()

    def _part(
        self, painter: QPainter, room: QRect, line: PartLine, option: QStyleOptionViewItem
    ) -> None:
        c = colours()
        words = room
        if line.tone:
            mark = QRect(room.right() - MARK_PX, room.center().y() - 9, MARK_PX, MARK_PX)
            _paint_mark(painter, QStyle.visualRect(option.direction, room, mark), line.tone)
            words = QStyle.visualRect(option.direction, room, room.adjusted(0, 0, -MARK_PX - 6, 0))
        painter.setPen(QColor(c.text))
        painter.setFont(font(tokens.BODY_PX, bold=True))
        if not line.detail:
            paint_line(painter, words, line.words, option.direction)
            return
        half = words.height() // 2
        paint_line(
            painter, QRect(words.x(), words.y(), words.width(), half), line.words, option.direction
        )
        painter.setPen(QColor(c.muted))
        painter.setFont(font(tokens.CAPTION_PX))
        below = QRect(words.x(), words.y() + half, words.width(), half)
        paint_line(painter, below, line.detail, option.direction)

    def _check(
        self, painter: QPainter, room: QRect, line: CheckLine, option: QStyleOptionViewItem
    ) -> None:
        c = colours()
        mark = QStyle.visualRect(
            option.direction, room, QRect(room.x(), room.y() + 2, MARK_PX, MARK_PX)
        )
        _paint_mark(painter, mark, line.tone)
        beside = room.adjusted(MARK_PX + 8, 0, 0, 0)
        beside = QStyle.visualRect(option.direction, room, beside)
        bold = font(tokens.CAPTION_PX, bold=True)
        height = QFontMetrics(bold).height()
        painter.setPen(QColor(c.text))
        painter.setFont(bold)
        head = QRect(beside.x(), beside.y(), beside.width(), height + 2)
        paint_line(painter, head, line.words, option.direction)
        painter.setFont(font(tokens.CAPTION_PX))
        below = beside.adjusted(0, height + 3, 0, 0)
        # In its own direction, at the start of the window's: sentences may be of another language.
        right = option.direction is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop
        painter.setLayoutDirection(direction_of(line.sentence, option.direction))
        painter.drawText(below, int(flags) | int(Qt.TextFlag.TextWordWrap), line.sentence)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        held = index.data(HELD)
        if not isinstance(held, CheckLine):
            return QSize(100, PART_PX)
        widget = option.widget
        width = widget.viewport().width() if isinstance(widget, QListWidget) else 200
        room = QRect(0, 0, max(60, width - 2 * PAD_PX - MARK_PX - 8), 10_000)
        small = QFontMetrics(font(tokens.CAPTION_PX))
        flags = int(Qt.TextFlag.TextWordWrap)
        wrapped = small.boundingRect(room, flags, held.sentence).height()
        head = QFontMetrics(font(tokens.CAPTION_PX, bold=True)).height()
        return QSize(width, head + 3 + wrapped + 14)


def _paint_mark(painter: QPainter, box: QRect, tone: str) -> None:
    look = {"refused": colours().refused, "attention": colours().attention, "ok": colours().ok}
    colour = look.get(tone, colours().calm)
    picture = icons.pixmap(tone, colour.ink, MARK_PX, inner=colours().surface)
    painter.drawPixmap(box.topLeft(), picture)


class _Lines(QListWidget):
    """Lines that are chosen one at a time."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setProperty("kind", "lines")
        self.setAccessibleName(words)
        self.setItemDelegate(_Painter(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)


class PartList(_Lines):
    """Every part of the layout; the badge itself stands first."""

    chosen = Signal(int)
    removed = Signal()

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self._lines: tuple[PartLine, ...] = ()
        self.currentRowChanged.connect(self._tell)

    def show_lines(self, lines: Sequence[PartLine], *, chosen: int) -> None:
        self.blockSignals(True)
        if len(lines) != len(self._lines):
            self.clear()
            for _ in lines:
                self.addItem(QListWidgetItem())
            self._lines = ()
        for row, line in enumerate(lines):
            if self._lines and self._lines[row] == line:
                continue
            item = self.item(row)
            item.setData(HELD, line)
            words = ", ".join(part for part in (line.words, line.detail) if part)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
            item.setToolTip(line.detail)
        self._lines = tuple(lines)
        rows = [line.at for line in lines]
        if chosen in rows and self.currentRow() != rows.index(chosen):
            self.setCurrentRow(rows.index(chosen))
        self.blockSignals(False)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def _tell(self, row: int) -> None:
        if 0 <= row < len(self._lines):
            self.chosen.emit(self._lines[row].at)


class CheckList(_Lines):
    """Every finding; choosing one leads to its part and to the person who meets it."""

    chosen = Signal(int, int)  # part, person

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self._lines: tuple[CheckLine, ...] = ()
        self.itemClicked.connect(self._clicked)
        self.itemActivated.connect(self._clicked)
        self.currentRowChanged.connect(self._moved)

    def show_lines(self, lines: Sequence[CheckLine]) -> None:
        if tuple(lines) == self._lines:
            return
        row = self.currentRow()
        self.blockSignals(True)
        self.clear()
        self._lines = tuple(lines)
        for line in lines:
            item = QListWidgetItem()
            item.setData(HELD, line)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, with_colon(line.words, line.sentence))
            self.addItem(item)
        if self.hasFocus() and lines:
            self.setCurrentRow(min(max(row, 0), len(lines) - 1))
        self.blockSignals(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def choose(self, row: int) -> None:
        self._clicked(self.item(row))

    def _clicked(self, item: QListWidgetItem) -> None:
        line = item.data(HELD)
        assert isinstance(line, CheckLine)
        self.chosen.emit(line.at, line.person)

    def _moved(self, row: int) -> None:
        if self.hasFocus() and row >= 0:
            self._clicked(self.item(row))
