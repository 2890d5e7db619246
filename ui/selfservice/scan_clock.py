"""How long a code takes at a kiosk until its page stands painted:
`kiosk --self-service --time-scan FILE`."""

from __future__ import annotations

from PySide6.QtCore import QTimer

from kiosk.selfservice import events as e
from ui.scan_clock import ScansInTurn
from ui.selfservice.running import SelfService
from ui.selfservice.station import KioskStation


class KioskScanClock(ScansInTurn):
    """Until the page is painted, and until the picture of the badge is too, where there is one."""

    pause_ms = 400  # the visit is ended by then, and its page is gone
    _station: KioskStation

    @property
    def _running(self) -> SelfService:
        assert self._station.running is not None
        return self._station.running

    def listen(self) -> None:
        self._station.window.page_seen.connect(self._painted)
        self._station.runner.settled.connect(self._settled)

    def leave(self) -> None:
        for event in (e.Cancelled(), e.Finished()):  # whichever the step understands
            self._running.on(event)

    def _painted(self) -> None:
        answered = self._running.step.name in ("confirm", "staff")
        if answered and self._patience.isActive() and not self._shown_ms:
            self._is_shown()
            # The badge is asked for by the same signal, perhaps after this.
            QTimer.singleShot(0, self._settled)

    def _settled(self) -> None:
        """Nothing more comes: the picture of the badge stands there as well."""
        if self._shown_ms and self._patience.isActive() and not self._station.runner.busy:
            self._is_whole()
