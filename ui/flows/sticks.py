"""The exchange by stick at work: written and read away from the window, then told."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.runner import Runner
from ui.screens.exchange.screen import ExchangeScreen
from ui.screens.exchange.stick_view import StickView, read_view, written_view
from ui.words import translate
from ui.words.terminal import without_commands

if TYPE_CHECKING:
    from kiosk.desk import Desk
    from kiosk.desk.sticks import Read, Written


class StickFlow(QObject):
    """A stick is slow, so it waits in the same line as the network, not before the desk's acts."""

    went_on = Signal()

    def __init__(self, screen: ExchangeScreen, desk: Desk, *, runner: Runner) -> None:
        super().__init__(screen)
        self._screen = screen
        self._desk = desk
        self._runner = runner
        screen.stick.write_asked.connect(self._write)
        screen.stick.read_asked.connect(self._read)

    def _write(self, place: Path, station: str, everything: bool) -> None:
        self._screen.show_stick_working(translate("exchange", "Writing the stick"))
        job = partial(_write, self._desk, place, station, everything)
        self._runner.run(job, done=self._written, failed=self._failed)

    def _read(self, path: Path) -> None:
        self._screen.show_stick_working(translate("exchange", "Reading the stick"))
        self._runner.run(partial(_read, self._desk, path), done=self._was_read, failed=self._failed)

    def _written(self, written: Written) -> None:
        self._show(written_view(written))

    def _was_read(self, read: Read) -> None:
        self._show(read_view(read))

    def _show(self, view: StickView) -> None:
        self._screen.show_stick(view)
        self.went_on.emit()

    def _failed(self, sentence: str) -> None:
        words = translate("exchange", "That did not work")
        self._screen.show_stick(StickView("attention", words, without_commands(sentence)))


def _write(desk: Desk, place: Path, station: str, everything: bool) -> Written:
    from kiosk.desk.sticks import write_stick

    return write_stick(desk, place, station=station, everything=everything)


def _read(desk: Desk, path: Path) -> Read:
    from kiosk.desk.sticks import read_stick

    return read_stick(desk, path)
