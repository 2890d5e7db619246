"""Place cards at work: read when they go stale, printed as one run."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.domain.changes import Changes
from kiosk.domain.place_cards import LateCard
from kiosk.printing.batch import BatchReport
from ui.live import Live
from ui.runner import Runner
from ui.screens.protocol.cards_view import cards_view
from ui.screens.protocol.screen import ProtocolScreen
from ui.screens.protocol.view import CARDS
from ui.words import translate

if TYPE_CHECKING:
    from kiosk.desk import Desk

SHOWN_BY = ("participant", "place_card")


class PlaceCardsFlow(QObject):
    """Stands between that part of protocol's screen and the desk."""

    def __init__(self, screen: ProtocolScreen, desk: Desk, *, runner: Runner, live: Live) -> None:
        super().__init__(screen)
        self._screen = screen
        self._desk = desk
        self._runner = runner
        screen.tab_chosen.connect(self._look)
        screen.cards.file_chosen.connect(self._print)
        live.changed.connect(self._refresh_if_stale)

    def refresh(self) -> None:
        job = self._desk.late_place_cards
        self._runner.latest("place cards", job, done=self._show, failed=self._screen.show_problem)

    def _look(self, tab: str) -> None:
        if tab == CARDS:
            self.refresh()

    def _refresh_if_stale(self, changes: Changes) -> None:
        if self._screen.isVisible() and any(changes.touches(kind) for kind in SHOWN_BY):
            self.refresh()

    def _show(self, late: list[LateCard]) -> None:
        self._screen.say_late_cards(len(late))
        self._screen.cards.show_cards(cards_view(late))

    def _print(self, path: Path) -> None:
        job = partial(self._desk.print_late_place_cards, path)
        self._runner.run(job, done=self._printed, failed=self._screen.show_problem)

    def _printed(self, report: BatchReport) -> None:
        words = translate("protocol", "%n place card(s) for paper", "", report.badges)
        self._screen.show_answer("ok", words, str(report.path))
        self.refresh()
