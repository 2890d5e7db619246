"""The stage of the photographs: a real station, a clock that stands still, hands that type."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.clock import FakeClock
from kiosk.domain.cards import PersonCard
from kiosk.errors import KnownError
from ui.station import Station

_MORNING_MS = 1_571_011_920_000  # 2019-10-14, 09:12 at the venue
_PATIENCE_S = 60.0


class Stage:
    """What a scene may do: type, press, wait, and ask the desk directly for its props."""

    def __init__(self, folder: Path, *, size: tuple[int, int], sample: bool = True) -> None:
        self.clock = FakeClock(_MORNING_MS)
        self.station = Station(folder, sample_if_empty=sample, clock=self.clock)
        self.window = self.station.window
        self.window.resize(*size)

    def start(self) -> None:
        self.station.start()

    def settle(self) -> None:
        """Until every answer is home and the window has painted it."""
        deadline_s = time.monotonic() + _PATIENCE_S
        while self.station.runner.busy or self.station.has_more_to_load:
            if time.monotonic() > deadline_s:
                raise KnownError("The window did not come to rest within a minute.")
            self.station.hurry()
            self.pause(1)
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)

    def pause(self, length_ms: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(length_ms, loop.quit)
        loop.exec()

    def type(self, text: str) -> None:
        """Typed as a person would: into whatever has the focus, and then waited for."""
        self.window.checkin.field.setText(text)
        self.window.checkin.field.textEdited.emit(text)
        self.settle()

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.window.checkin.field, key)
        self.settle()

    def press_on(self, widget: QWidget, key: Qt.Key) -> None:
        QTest.keyClick(widget, key)
        self.settle()
        self.settle()

    def clear(self) -> None:
        self.window.go_to("checkin")
        self.window.checkin.clear()
        self.window.checkin.clear()
        self.settle()

    def find(self, text: str) -> PersonCard:
        """A person of the sample event."""
        desk = self.station.desk
        assert desk is not None
        card = desk.person(desk.search(text, limit=1)[0].participant)
        assert card is not None
        return card

    def show(self, person: PersonCard) -> None:
        """As chosen from the list."""
        self.window.checkin.chosen.emit(person.participant)
        self.settle()

    def scan(self, code: str) -> None:
        self.station.scanner.scanned.emit(code)
        self.settle()

    def close(self) -> None:
        self.window.close_at_once()
        self.station.close()
        self.window.deleteLater()
