"""The one place that says: something changed; each screen asks itself whether it shows that."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal

from kiosk.domain.changes import Changes


class Live(QObject):
    """May be told from any thread; speaks in the GUI thread."""

    changed = Signal(object)
    _heard = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heard.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def tell(self, changes: Changes) -> None:
        if changes:
            self._heard.emit(changes)

    def _tell(self, changes: Changes) -> None:
        self.changed.emit(changes)
