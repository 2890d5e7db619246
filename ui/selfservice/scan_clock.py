"""How long a code takes at a kiosk until its page stands painted:
`kiosk --self-service --time-scan FILE`."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from kiosk.selfservice import events as e
from ui.selfservice.running import SelfService
from ui.selfservice.station import KioskStation

# The visit is ended by then, and its page is gone: people come one after another, not in a heap.
PAUSE_MS = 400
SETTLE_MS = 1_500
PATIENCE_MS = 5_000
SIZE = (1280, 800)


class KioskScanClock(QObject):
    """Scans the codes of a file one after another and prints how long each answer took.

    A line a code: `scan shown 61.20 ms, all 148.33 ms`, from the scanner's last character until
    the page is painted, and until the picture of the badge is too, where there is one. A code
    that nobody has is a miss: `scan not shown`. The window closes after the last.
    """

    def __init__(self, station: KioskStation, codes: Path, *, done: Callable[[], object]) -> None:
        super().__init__()
        self._station = station
        self._codes = iter(codes.read_text(encoding="ascii").split())
        self._done = done
        self._began = 0.0
        self._shown_ms = 0.0
        self._answered = False
        self._next = self._timer(PAUSE_MS, self._scan)
        self._patience = self._timer(PATIENCE_MS, self._unanswered)
        station.ready.connect(self._open)

    def _timer(self, length_ms: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(length_ms)
        timer.timeout.connect(then)
        return timer

    @property
    def _running(self) -> SelfService:
        assert self._station.running is not None
        return self._station.running

    def _open(self) -> None:
        self._station.window.resize(*SIZE)
        self._running.stepped_to.connect(self._stepped)
        self._station.window.page_seen.connect(self._painted)
        self._station.runner.settled.connect(self._settled)
        QTimer.singleShot(SETTLE_MS, self._begin)

    def _begin(self) -> None:
        if self._station.runner.busy or self._station.has_more_to_load:
            QTimer.singleShot(PAUSE_MS, self._begin)
        else:
            self._scan()

    def _scan(self) -> None:
        code = next(self._codes, "")
        if not code:
            self._done()
            return
        self._shown_ms, self._answered = 0.0, False
        self._patience.start()
        self._began = time.perf_counter()
        self._station.scanner.scanned.emit(code)

    def _stepped(self, step: str) -> None:
        if step in ("confirm", "staff") and self._patience.isActive():
            self._answered = True

    def _painted(self) -> None:
        if self._answered and not self._shown_ms:
            self._shown_ms = self._since_ms()
            # The badge is asked for by the same signal, perhaps after this.
            QTimer.singleShot(0, self._look_whether_settled)

    def _look_whether_settled(self) -> None:
        if not self._station.runner.busy:
            self._settled()

    def _settled(self) -> None:
        """Nothing more comes: the picture of the badge stands there as well."""
        if self._shown_ms and self._patience.isActive():
            self._patience.stop()
            print(f"scan shown {self._shown_ms:.2f} ms, all {self._since_ms():.2f} ms", flush=True)
            QTimer.singleShot(0, self._leave)

    def _unanswered(self) -> None:
        print("scan not shown", flush=True)
        self._leave()

    def _leave(self) -> None:
        for event in (e.Cancelled(), e.Finished()):  # whichever the step understands
            self._running.on(event)
        self._next.start()

    def _since_ms(self) -> float:
        return (time.perf_counter() - self._began) * 1e3
