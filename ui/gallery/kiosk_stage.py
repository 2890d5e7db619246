"""The stage of a self-service kiosk: its real window, flow and desk, and time that stands still."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QSize, QTimer
from PySide6.QtWidgets import QApplication

from kiosk.clock import FakeClock
from kiosk.desk import Desk
from kiosk.errors import KnownError
from kiosk.selfservice.events import Event
from ui.opening import open_station
from ui.selfservice.running import SelfService
from ui.selfservice.station import KioskStation
from ui.selfservice.window import Place

_MORNING_MS = 1_571_011_920_000  # 2019-10-14, 09:12 at the venue
_PATIENCE_S = 60.0
_TABLET, _MONITOR, _TOTEM = Place(10.1, 900), Place(24, 900), Place(43, 600)


def place_for(size: tuple[int, int]) -> Place:
    """A screen of so many pixels, as kiosks have them."""
    width, height = size
    if height > width:
        return _TOTEM if width >= 1000 else _TABLET
    return _MONITOR if width >= 1600 else _TABLET


class KioskStage:
    """What happens at a kiosk, told in the flow's own words, or with hands (tests/journeys)."""

    def __init__(self, folder: Path, *, size: tuple[int, int], theme_name: str = "light") -> None:
        self.clock = FakeClock(_MORNING_MS)
        if not folder.exists():
            open_station(folder, sample_if_empty=True, clock=self.clock).desk.close()
        self.station = KioskStation(
            folder, place=place_for(size), clock=self.clock, theme_name=theme_name
        )
        self.now_ms = 0
        self.station.now_ms = lambda: self.now_ms
        self.window = self.station.window
        self.window.resize(QSize(*size))

    def start(self) -> None:
        self.station.start()
        self._wait(lambda: self.station.running is not None)
        self.running.stop()  # time passes when the stage says so
        self.settle()

    @property
    def running(self) -> SelfService:
        assert self.station.running is not None
        return self.station.running

    @property
    def desk(self) -> Desk:
        assert self.station.desk is not None
        return self.station.desk

    @property
    def step(self) -> str:
        return self.running.step.name

    def tell(self, *events: Event) -> None:
        for event in events:
            self.running.on(event)
            self.settle()

    def code_of(self, text: str) -> str:
        """The registration code of somebody of the sample event."""
        return self.desk.search(text, limit=1)[0].registration_code

    def settle(self) -> None:
        """Until every answer is home and shown."""
        QApplication.processEvents()  # what was only just told is heard
        self._wait(self._is_at_rest)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()

    def wait(self, seconds: float) -> None:
        """So long later, with everything that happens meanwhile."""
        for _ in range(int(seconds * 2)):
            self._pass()

    def until(self, step: str, badge: str = "", slip: str = "") -> None:
        """As long as the desk and the printers take."""

        def there() -> bool:
            shown = self.running.step
            came = getattr(shown, "badge", ""), getattr(shown, "slip", "")
            return self.step == step and came == (badge, slip)

        deadline_s = time.monotonic() + _PATIENCE_S
        while not there():
            if time.monotonic() > deadline_s:
                raise KnownError(f"The kiosk stayed at {self.running.step}.")
            self._pass()
            self.pause(10)

    def pause(self, length_ms: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(length_ms, loop.quit)
        loop.exec()

    def close(self) -> None:
        self.station.close()
        self.window.close()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _pass(self) -> None:
        self.now_ms += 500
        self.running.tick()
        self.settle()

    def _is_at_rest(self) -> bool:
        station = self.station
        if not station.runner.busy:
            station.live.hurry()
        comes = station.runner.busy or station.has_more_to_load
        return not comes and (self.window.is_seen or not self.window.isVisible())

    def _wait(self, done: Callable[[], bool]) -> None:
        deadline_s = time.monotonic() + _PATIENCE_S
        while not done():
            if time.monotonic() > deadline_s:
                raise KnownError("The kiosk did not come to rest within a minute.")
            self.pause(3)
