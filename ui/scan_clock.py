"""How long a scan takes until its answer stands painted in the window: `kiosk --time-scan FILE`."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer

if TYPE_CHECKING:
    from ui.selfservice.station import KioskStation
    from ui.station import Station

# A little more than what follows an answer takes: people come one after another, not in a heap.
PAUSE_MS = 300
SETTLE_MS = 1_500
SIZE = (1280, 800)
PATIENCE_MS = 5_000


class ScansInTurn(QObject):
    """Scans the codes of a file one after another and prints how long each answer took.

    A line a scan: `scan shown 8.12 ms, all 14.34 ms`, from the scanner's last character until the
    answer is painted, and until all that comes with it is. The window closes after the last.
    """

    pause_ms = PAUSE_MS
    unanswered = "scan not shown"

    def __init__(
        self, station: Station | KioskStation, codes: Path, *, done: Callable[[], object]
    ) -> None:
        super().__init__()
        self._station = station
        self._codes = iter(codes.read_text(encoding="ascii").split())
        self._done = done
        self._began = 0.0
        self._shown_ms = 0.0
        self._next = self._timer(self.pause_ms, self._scan)
        self._patience = self._timer(PATIENCE_MS, self._give_up)
        station.ready.connect(self._open)

    def _timer(self, length_ms: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(length_ms)
        timer.timeout.connect(then)
        return timer

    def listen(self) -> None:
        """Hear of answers: the desk is open."""

    def leave(self) -> None:
        """What is to be done before the next one comes."""

    def _open(self) -> None:
        self._station.window.resize(*SIZE)
        self.listen()
        QTimer.singleShot(SETTLE_MS, self._begin)

    def _begin(self) -> None:
        if self._station.runner.busy or self._station.has_more_to_load:
            QTimer.singleShot(self.pause_ms, self._begin)
        else:
            self._scan()

    def _scan(self) -> None:
        code = next(self._codes, "")
        if not code:
            self._done()
            return
        self._shown_ms = 0.0
        self._patience.start()
        self._began = time.perf_counter()
        self._station.scanner.scanned.emit(code)

    def _is_shown(self) -> None:
        self._shown_ms = self._since_ms()

    def _is_whole(self) -> None:
        self._patience.stop()
        print(f"scan shown {self._shown_ms:.2f} ms, all {self._since_ms():.2f} ms", flush=True)
        self._go_on()

    def _give_up(self) -> None:
        print(self.unanswered, flush=True)
        self._go_on()

    def _go_on(self) -> None:
        self.leave()
        self._next.start()

    def _since_ms(self) -> float:
        return (time.perf_counter() - self._began) * 1e3


class ScanClock(ScansInTurn):
    """At a desk: until the answer is painted, and until the card is; it was committed before."""

    unanswered = "scan not shown: somebody has to read a note first"
    _station: Station

    def listen(self) -> None:
        self._station.checkin.verdict_shown.connect(self._answered)

    def _answered(self, _: str) -> None:
        self._patience.stop()
        self._is_shown()
        # The card follows on its widgets; Qt paints them when this call has returned.
        QTimer.singleShot(0, self._painted)

    def _painted(self) -> None:
        QCoreApplication.sendPostedEvents()  # the update that paints, where it still waits
        self._is_whole()
