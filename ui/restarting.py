"""A station that opens anew on a copy: the desk closed, the copy in its place, another window."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.opening import open_restored
from ui.station import Station

if TYPE_CHECKING:
    from kiosk.clock import Clock


class Restarting(QObject):
    """Holds the station that is open now. Where the copy cannot be put back, the station opens on
    what was there, and says so."""

    opened_anew = Signal(object)  # Station

    def __init__(self, station: Station, *, clock: Clock | None = None) -> None:
        super().__init__()
        self.station = station
        self._clock = clock
        station.put_back_asked.connect(self._put_back)

    def folder(self) -> Path | None:
        """Where the station's data lie; None before they are open."""
        desk = self.station.desk
        return desk.folder if desk is not None else None

    def tell_fault(self, sentence: str) -> None:
        self.station.tell_fault(sentence)

    def _put_back(self, copy: Path) -> None:
        old = self.station
        assert old.desk is not None
        folder, place = old.desk.folder, old.window.saveGeometry()
        old.close()  # the folder is free when this returns
        job = partial(open_restored, folder, copy, clock=self._clock)
        self.station = new = Station(folder, sample_if_empty=False, clock=self._clock, job=job)
        new.put_back_asked.connect(self._put_back)
        new.window.restoreGeometry(place)
        new.start()
        old.window.close()
        old.window.deleteLater()
        old.deleteLater()
        self.opened_anew.emit(new)
