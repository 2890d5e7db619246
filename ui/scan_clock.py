"""How long a scan takes until its answer stands painted in the window: `kiosk --time-scan FILE`."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from ui.station import Station

# A little more than what follows an answer takes: people come one after another, not in a heap.
PAUSE_MS = 300
SETTLE_MS = 1_500
SIZE = (1280, 800)
PATIENCE_MS = 5_000  # a person with a note to be read gives no verdict


class ScanClock(QObject):
    """Scans the codes of a file one after another and prints how long each answer took.

    A line a scan: `scan shown 8.12 ms, all 14.34 ms`, from the scanner's last character until the
    answer is painted, and until the card is; it was committed before. The window closes after the
    last.
    """

    def __init__(self, station: Station, codes: Path, *, done: Callable[[], object]) -> None:
        super().__init__()
        self._station = station
        self._codes = iter(codes.read_text(encoding="ascii").split())
        self._done = done
        self._began = 0.0
        self._shown_ms = 0.0
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.setInterval(PAUSE_MS)
        self._next.timeout.connect(self._scan)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._unanswered)
        station.ready.connect(self._open)

    def _open(self) -> None:
        self._station.window.resize(*SIZE)
        self._station.checkin.verdict_shown.connect(self._answered)
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
        self._patience.start()
        self._began = time.perf_counter()
        self._station.scanner.scanned.emit(code)

    def _answered(self, _: str) -> None:
        self._patience.stop()
        self._shown_ms = self._since_ms()
        # The card follows on its widgets; Qt paints them when this call has returned.
        QTimer.singleShot(0, self._painted)

    def _unanswered(self) -> None:
        print("scan not shown: somebody has to read a note first", flush=True)
        self._next.start()

    def _painted(self) -> None:
        QCoreApplication.sendPostedEvents()  # the update that paints, where it still waits
        print(f"scan shown {self._shown_ms:.2f} ms, all {self._since_ms():.2f} ms", flush=True)
        self._next.start()

    def _since_ms(self) -> float:
        return (time.perf_counter() - self._began) * 1e3
