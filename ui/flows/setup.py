"""An import at work: read the files, show what would change, write it when a person agrees."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from kiosk.domain.refusals import SupervisorNeeded
from ui.flows.photo_folder import PhotoFolderFlow
from ui.runner import Runner
from ui.screens.setup.screen import SetupScreen
from ui.screens.setup.view import preview_view
from ui.words import translate
from ui.words.refusals import refusal_words

if TYPE_CHECKING:
    from kiosk.desk import Desk
    from kiosk.domain.outcomes import Outcome
    from kiosk.transfer.planning import ImportPlan


def plan(desk: Desk, paths: list[Path], progress: Callable[[int, int], None]) -> ImportPlan:
    return desk.plan_import(paths, progress)


class SetupFlow(QObject):
    """Stands between the import screen and the desk."""

    imported = Signal()
    supervisor_needed = Signal(str, object)  # for what, and what to call once they answered
    _went_on = Signal(int, int)

    def __init__(self, screen: SetupScreen, desk: Desk, *, runner: Runner) -> None:
        super().__init__(screen)
        self._screen = screen
        self._desk = desk
        self._runner = runner
        self._plan: ImportPlan | None = None
        self.photos = PhotoFolderFlow(screen, desk, runner=runner)
        screen.files_chosen.connect(self._read)
        screen.confirmed.connect(self._write)
        screen.dismissed.connect(self._forget)
        self._went_on.connect(self._show_progress, Qt.ConnectionType.QueuedConnection)

    def _read(self, paths: list[Path]) -> None:
        self._screen.show_progress(translate("setup", "Reading the files"), 0, 0)
        job = partial(plan, self._desk, paths, self._went_on.emit)
        self._runner.run(job, done=self._show, failed=self._screen.show_problem)

    def _show_progress(self, done: int, total: int) -> None:
        if self._plan is None:
            self._screen.show_progress(translate("setup", "Reading the files"), done, total)

    def _show(self, plan: ImportPlan) -> None:
        self._plan = plan
        self._screen.show_preview(preview_view(plan.tallies, plan.rejected, plan.warnings))

    def _write(self) -> None:
        if self._plan is None:
            return
        self._screen.show_progress(translate("setup", "Writing"), 0, 0)
        job = partial(self._desk.apply_import, self._plan)
        self._runner.run(job, done=self._show_written, failed=self._screen.show_problem)

    def _show_written(self, outcome: Outcome) -> None:
        if outcome.refusal is not None:
            self._screen.show_problem(refusal_words(outcome.refusal))
            if isinstance(outcome.refusal, SupervisorNeeded):
                self.supervisor_needed.emit(outcome.refusal.right, self._write)
            return
        assert self._plan is not None
        rows = self._plan.new + self._plan.changed
        self._plan = None
        self._screen.show_written(
            translate("setup", "Imported"),
            translate("setup", "%n row(s) written.", "", rows),
        )
        self.imported.emit()

    def _forget(self) -> None:
        self._plan = None
