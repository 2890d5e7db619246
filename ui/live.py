"""The one place that says: something changed; each screen asks itself whether it shows that."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal

from kiosk.domain.changes import Changes

# The answer to a scan is painted first. What else goes stale by it is read again afterwards, and
# once for changes that come in a stream.
GATHER_MS = 60
STREAM_MS = 400  # between two tellings, while others' acts stream in


class Live(QObject):
    """May be told from any thread; speaks in the GUI thread, a blink of an eye later."""

    changed = Signal(object)
    _heard = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._gathered = Changes()
        self._spoke = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._speak)
        self._heard.connect(self._gather, Qt.ConnectionType.QueuedConnection)

    @property
    def gathering(self) -> bool:
        """Something was heard and is not told yet."""
        return self._timer.isActive()

    def hurry(self) -> None:
        """Say it now: time that nothing else would fill is not waited for."""
        if self._timer.isActive():
            self._timer.start(0)

    def tell(self, changes: Changes) -> None:
        if changes:
            self._heard.emit(changes)

    def _gather(self, changes: Changes) -> None:
        self._gathered |= changes
        if not self._timer.isActive():
            since_ms = self._spoke.elapsed() if self._spoke.isValid() else STREAM_MS
            self._timer.start(max(GATHER_MS, STREAM_MS - since_ms))

    def _speak(self) -> None:
        gathered, self._gathered = self._gathered, Changes()
        self._spoke.start()
        self.changed.emit(gathered)
