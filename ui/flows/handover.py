"""The hand-over sheet from the window: what is filled in becomes a file."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from kiosk.domain.handover_card import Shift
from ui.runner import Runner
from ui.screens.printing.screen import PrintingScreen
from ui.words import translate

if TYPE_CHECKING:
    from kiosk.desk import Desk


def write(desk: Desk, shift: Shift, path: Path) -> Path:
    from kiosk.printing.handover_sheet import write_handover  # with the first sheet, not before

    event = desk.event()
    zone = ZoneInfo(event.timezone if event is not None else "UTC")
    return Path(write_handover(desk.handover(), shift, path, zone=zone).path)


class HandoverFlow(QObject):
    """Stands between the question on the printing screen and the sheet."""

    def __init__(self, screen: PrintingScreen, desk: Desk, *, runner: Runner) -> None:
        super().__init__(screen)
        self._screen = screen
        self._desk = desk
        self._runner = runner
        screen.handover_asked.connect(self._write)

    def _write(self, filled: Mapping[str, str], path: Path) -> None:
        shift = Shift(filled["by"], filled["to"], filled["notes"])
        job = partial(write, self._desk, shift, path)
        self._runner.run(job, done=self._written, failed=self._failed)

    def _written(self, path: Path) -> None:
        self._screen.question.answered()
        words = translate("handover", "Hand-over sheet written")
        self._screen.verdict.show_verdict("ok", words, str(path))

    def _failed(self, sentence: str) -> None:
        self._screen.question.again()
        self._screen.verdict.show_verdict("refused", sentence, "")
