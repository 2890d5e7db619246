"""Tables get as many rows as there is room for, so that what stands below them is seen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from ui.widgets.page import Page
from ui.widgets.table import ROW_PX, Table

_ASKS = (QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.Show)


class RowsThatFit(QObject):
    """Of tables that each stand in a card of their own, side by side on a page or instead of
    one another. Where even the least of rows do not fit, the page scrolls."""

    def __init__(self, page: Page, tables: Sequence[Table], *, least: int) -> None:
        super().__init__(page)
        self._page, self._least = page, least
        self._cards = [(one, card) for one in tables if (card := one.parentWidget()) is not None]
        # Not in the middle of a layout: what stands around a card would not hear of its new height.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._fit_all)
        for watched in (page.viewport, *(card for _, card in self._cards)):
            watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _ASKS:
            self._soon.start()
        return False

    def _fit_all(self) -> None:
        for table, card in self._cards:
            if card.isVisible():
                self._fit(table, card)

    def _fit(self, table: Table, card: QWidget) -> None:
        layout = card.layout()
        if layout is None:
            return
        wrapped = layout.hasHeightForWidth()
        needed = layout.totalHeightForWidth(card.width()) if wrapped else card.sizeHint().height()
        more = (self._page.viewport.height() - needed) // ROW_PX
        table.show_at_most(max(self._least, table.rows_seen + more))
