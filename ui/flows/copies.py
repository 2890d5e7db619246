"""Copies at work: make one, look one through, and ask before it takes the place of what is here."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from kiosk.data_places import newest_copy, ring_of
from kiosk.domain.staff_rules import Right
from ui.flows.allowed import Allowed
from ui.runner import Runner
from ui.screens.about.copies_card import CopiesCard
from ui.screens.about.copies_view import last_copy_words, put_back_question
from ui.widgets.labels import breakable
from ui.words import translate

if TYPE_CHECKING:
    from kiosk.desk import Desk
    from kiosk.desk.copies import Inspected


def newest_ms(folder: Path) -> int:
    """When the newest copy of the ring was made, by the computer's clock; 0: there is none."""
    found = newest_copy(folder)
    return int(found.stat().st_mtime * 1000) if found is not None else 0


def look_through(folder: Path, copy: Path, progress: Callable[[int, int], None]) -> Inspected:
    """Raises KnownError where it is no copy of a station, or does not hold."""
    from kiosk.desk import copies, restoring

    found = copies.inspect(copy, copies.key_for(copy, folder=folder, key=None), progress)
    restoring.check(found, copy)
    return found


class CopiesFlow(QObject):
    """Stands between the card and the station's folder."""

    put_back_asked = Signal(object)  # Path; the whole station opens anew on it
    _went_on = Signal(int, int)

    def __init__(self, card: CopiesCard, desk: Desk, *, runner: Runner) -> None:
        super().__init__(card)
        self._card = card
        self._desk = desk
        self._runner = runner
        self.allowed = Allowed(self, desk, runner=runner, say=self._failed)
        self._copy: Inspected | None = None
        self._looking = False
        card.make_asked.connect(self._make)
        card.chosen.connect(self._look)
        card.question.confirmed.connect(self._put_back)
        card.question.dismissed.connect(self.refresh)
        self._went_on.connect(self._show_progress, Qt.ConnectionType.QueuedConnection)
        self.refresh()

    def refresh(self) -> None:
        """How old the last copy is. What is being looked through stays on the screen."""
        if not self._looking:
            self._runner.run(partial(newest_ms, self._desk.folder), done=self._show_last)

    def _show_last(self, made_ms: int) -> None:
        ring = ring_of(self._desk.folder)
        self._card.folder = ring if ring.is_dir() else self._desk.folder
        if not self._looking:
            self._card.show_last(last_copy_words(made_ms, now_ms=_now_ms()))

    def _make(self) -> None:
        self._card.show_progress(translate("copies", "Making a copy"), 0, 0)
        self._runner.run(self._desk.backup, done=self._made, failed=self._failed)

    def _made(self, path: Path) -> None:
        words = translate("copies", "A copy was made, and opened to see that it is whole: {path}")
        self._card.show_last(words.format(path=breakable(str(path))))

    def _look(self, copy: Path) -> None:
        self._looking = True
        self._show_progress(0, 0)
        job = partial(look_through, self._desk.folder, copy, self._went_on.emit)
        self._runner.run(job, done=self._ask, failed=self._failed)

    def _show_progress(self, done: int, total: int) -> None:
        if self._looking:
            words = translate("copies", "Looking through the copy: every act and every signature")
            self._card.show_progress(words, done, total)

    def _ask(self, copy: Inspected) -> None:
        self._looking = False
        self._copy = copy
        self._card.show_last(breakable(str(copy.path)))
        self._card.question.ask(put_back_question(copy, now_ms=self._desk.now_ms()))

    def _failed(self, sentence: str) -> None:
        self._looking = False
        self._card.show_problem(sentence)

    def _put_back(self, _: dict[str, str]) -> None:
        assert self._copy is not None
        job = partial(str, self._copy.path)  # it is put back by whoever opens the station anew
        self.allowed.run(Right.COPIES, job, done=self._go_back, failed=self._failed)

    def _go_back(self, path: str) -> None:
        self.put_back_asked.emit(Path(path))


def _now_ms() -> int:
    """The computer's clock, as the files of the ring have it."""
    from kiosk.clock import SystemClock

    return SystemClock().now_ms()
