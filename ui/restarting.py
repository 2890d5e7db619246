"""A station that opens anew, on a copy, in another theme or language: another window."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QApplication

from ui.languages import speak
from ui.look import choose_language, choose_theme
from ui.opening import open_restored
from ui.station import Station
from ui.theme import theme
from ui.typed import place_words, type_again, typed, unfinished

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
        self._listen()

    def folder(self) -> Path | None:
        """Where the station's data lie; None before they are open."""
        desk = self.station.desk
        return desk.folder if desk is not None else None

    def tell_fault(self, sentence: str) -> None:
        self.station.tell_fault(sentence)

    def _listen(self) -> None:
        self.station.put_back_asked.connect(self._put_back)
        self.station.look_asked.connect(self._look)
        self.station.language_asked.connect(self._language)
        self.station.reworded.connect(self._reworded)

    def _put_back(self, copy: Path) -> None:
        folder = self._leave()
        job = partial(open_restored, folder, copy, clock=self._clock)
        self._open(Station(folder, sample_if_empty=False, clock=self._clock, job=job))

    def _look(self, theme_name: str) -> None:
        screen = self.station.window.screen_name
        folder = self._leave()
        choose_theme(folder, theme_name)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme.put_on(app, theme_name or theme.name_of_system_theme(app))
        self._open(Station(folder, sample_if_empty=False, clock=self._clock), go_to=screen)

    def _language(self, code: str) -> None:
        """Everything that is shown is made anew, in another language."""
        where = unfinished(self.station.window)
        if where:
            self.station.window.about.language.tell_unfinished(place_words(where))
            return
        assert self.station.desk is not None
        choose_language(self.station.desk.folder, code)
        speak(code or QLocale.system().name())
        self._show_anew()

    def _reworded(self) -> None:
        """Who fills in a form meanwhile sees the other words later, in the next window."""
        if not unfinished(self.station.window) and not self.station.window.is_locked:
            self._show_anew()

    def _show_anew(self) -> None:
        """Another window on the same desk: its printing and its exchange go on."""
        old = self.station
        assert old.desk is not None
        kept = typed(old.window)
        screen = old.window.screen_name
        running = old.hand_over()
        new = Station(old.desk.folder, sample_if_empty=False, clock=self._clock, running=running)
        self._open(new, go_to=screen)
        type_again(new.window, kept)

    def _leave(self) -> Path:
        """The folder, free when this returns."""
        assert self.station.desk is not None
        folder = self.station.desk.folder
        self.station.close()
        return folder

    def _open(self, new: Station, *, go_to: str = "") -> None:
        old, self.station = self.station, new
        self._listen()
        new.window.restoreGeometry(old.window.saveGeometry())
        new.start()
        if go_to:
            new.window.go_to(go_to)
        old.window.close_at_once()
        old.window.deleteLater()
        old.deleteLater()
        self.opened_anew.emit(new)
