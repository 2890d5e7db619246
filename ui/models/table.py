"""A table as Qt wants it: rows of words, each row with a key of its own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.models.cells import Cell as Cell
from ui.models.cells import TableRow as TableRow
from ui.words.joined import with_colon

Index = QModelIndex | QPersistentModelIndex
TONE = Qt.ItemDataRole.UserRole


class TableRows(QAbstractTableModel):
    """Shows what it is given; a row that stays keeps its place."""

    def __init__(self, headings: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headings = tuple(headings)
        self._rows: tuple[TableRow, ...] = ()

    def show_rows(self, rows: Sequence[TableRow]) -> bool:
        """Whether anything is new: what is the same is not painted again."""
        if tuple(rows) == self._rows:
            return False
        same_keys = [row.key for row in rows] == [row.key for row in self._rows]
        if not same_keys:
            self.beginResetModel()
        self._rows = tuple(rows)
        if same_keys:
            last = self.index(len(self._rows) - 1, len(self._headings) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        else:
            self.endResetModel()
        return True

    def key(self, row: int) -> str:
        return self._rows[row].key if 0 <= row < len(self._rows) else ""

    def place(self, key: str) -> int:
        """The row of a key; -1: there is none such."""
        return next((n for n, row in enumerate(self._rows) if row.key == key), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._headings)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not 0 <= index.row() < len(self._rows):
            return None
        cell = self._rows[index.row()].cells[index.column()]
        if role == TONE:
            return cell
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return with_colon(self._headings[index.column()], cell.words)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return cell.words
        return None
