"""The overview of visits at work: read when it is looked at, and again when seats move."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.domain.cards import VisitCard
from kiosk.domain.changes import Changes
from ui.live import Live
from ui.runner import Runner
from ui.screens.visits.screen import VisitsScreen
from ui.screens.visits.view import visit_views

if TYPE_CHECKING:
    from kiosk.desk import Desk


class VisitsFlow(QObject):
    """Stands between the visits screen and the desk."""

    def __init__(self, screen: VisitsScreen, desk: Desk, *, runner: Runner, live: Live) -> None:
        super().__init__(screen)
        self._screen = screen
        self._desk = desk
        self._runner = runner
        live.changed.connect(self._refresh_if_stale)

    def refresh(self) -> None:
        self._runner.latest("visits", self._desk.visits, done=self._show, failed=self._show_problem)

    def _refresh_if_stale(self, changes: Changes) -> None:
        if self._screen.isVisible() and (changes.touches("visit") or changes.touches("session")):
            self.refresh()

    def _show(self, visits: list[VisitCard]) -> None:
        self._screen.show_visits(visit_views(visits))

    def _show_problem(self, sentence: str) -> None:
        self._screen.verdict.show_verdict("refused", sentence, "")
