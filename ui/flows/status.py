"""The status line at work: read after each change, and every few seconds for what ages."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.domain.cards import Status
from kiosk.domain.changes import Changes
from ui.live import Live
from ui.runner import Runner
from ui.status_view import status_items, trouble_counts
from ui.words.times import VenueTime

if TYPE_CHECKING:
    from kiosk.desk import Desk
    from ui.window import Window

EVERY_MS = 10_000
# A queue of badges or an exchange changes something many times a second; the line at the foot is
# read once for all of it.
GATHER_MS = 120


class Standing(Struct, frozen=True):
    """The station now."""

    status: Status
    time: VenueTime
    now_ms: int


def standing(desk: Desk) -> Standing:
    event = desk.event()
    zone = event.timezone if event is not None else ""
    return Standing(desk.status(), VenueTime.of(zone), desk.now_ms())


class StatusFlow(QObject):
    """Keeps the line at the foot and the numbers on the rail true."""

    read = Signal(object)  # Standing

    def __init__(self, window: Window, desk: Desk, *, runner: Runner, live: Live) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._runner = runner
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.refresh)
        self._timer.start()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.refresh)
        live.changed.connect(self._refresh_soon)
        self.refresh()

    def refresh(self) -> None:
        self._runner.quietly("status", partial(standing, self._desk), done=self._show)

    def rest(self) -> None:
        """Read no more by itself: nothing ages while the clock stands still."""
        self._timer.stop()

    @property
    def gathering(self) -> bool:
        """Something changed, and the line is not read again yet."""
        return self._soon.isActive()

    def hurry(self) -> None:
        """Read it now."""
        if self._soon.isActive():
            self._soon.start(0)

    def _refresh_soon(self, _: Changes) -> None:
        if not self._soon.isActive():
            self._soon.start(GATHER_MS)

    def _show(self, now: Standing) -> None:
        items = status_items(now.status, time=now.time, now_ms=now.now_ms)
        self._window.status.show_items(items)
        for place, count in trouble_counts(now.status).items():
            self._window.rail.show_count(place, count)
        self.read.emit(now)
