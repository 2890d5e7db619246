"""A folder of photographs at work: read, shown with what matches nobody, kept after a yes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from ui.runner import Runner
from ui.screens.setup.screen import SetupScreen
from ui.screens.setup.view import photos_left_out_view, photos_view
from ui.words import translate

if TYPE_CHECKING:
    from kiosk.desk import Desk
    from kiosk.desk.photos import PhotoPlan
    from kiosk.transfer.photos import Unusable


def plan(desk: Desk, folder: Path) -> PhotoPlan:
    return desk.photos.plan(folder)


def apply(
    desk: Desk, plan: PhotoPlan, progress: Callable[[int, int], None]
) -> tuple[Unusable, ...]:
    return desk.photos.apply(plan, progress)


class PhotoFolderFlow(QObject):
    """Stands between the import screen and the photographs of the desk."""

    _went_on = Signal(int, int)

    def __init__(self, screen: SetupScreen, desk: Desk, *, runner: Runner) -> None:
        super().__init__(screen)
        self._screen = screen
        self._desk = desk
        self._runner = runner
        self._plan: PhotoPlan | None = None
        screen.photos_chosen.connect(self._read)
        screen.confirmed.connect(self._write)
        screen.dismissed.connect(self._forget)
        self._went_on.connect(self._show_progress, Qt.ConnectionType.QueuedConnection)

    def _read(self, folder: Path) -> None:
        self._screen.show_progress(translate("setup", "Reading the folder"), 0, 0)
        job = partial(plan, self._desk, folder)
        self._runner.run(job, done=self._show, failed=self._screen.show_problem)

    def _show(self, plan: PhotoPlan) -> None:
        self._plan = plan
        self._screen.show_preview(photos_view(plan))

    def _write(self) -> None:
        if self._plan is None:
            return
        self._show_progress(0, len(self._plan.wanted))
        job = partial(apply, self._desk, self._plan, self._went_on.emit)
        self._runner.run(job, done=self._show_written, failed=self._screen.show_problem)

    def _show_progress(self, done: int, total: int) -> None:
        if self._plan is not None:
            words = translate("setup", "Photograph {done} of {total}").format(
                done=done, total=total
            )
            self._screen.show_progress(words, done, total)

    def _show_written(self, unusable: tuple[Unusable, ...]) -> None:
        assert self._plan is not None
        left_out = (*self._plan.rejected, *unusable)
        written = len(self._plan.wanted) - len(unusable)
        self._plan = None
        headline = translate("setup", "Imported")
        if left_out:
            view = photos_left_out_view(written, left_out)
            self._screen.show_left_out(headline, view)
            return
        words = translate("setup", "%n photograph(s) kept.", "", written)
        self._screen.show_written(headline, words)

    def _forget(self) -> None:
        self._plan = None
