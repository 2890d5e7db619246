"""The event in numbers at work: read while somebody looks, as people come and as time goes on."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QObject, QTimer

from kiosk.domain.changes import Changes
from kiosk.domain.overview import Overview
from ui.live import Live
from ui.runner import Runner
from ui.screens.overview.screen import OverviewScreen
from ui.screens.overview.view import overview_view
from ui.words.times import VenueTime

if TYPE_CHECKING:
    from kiosk.desk import Desk

SHOWN_BY = ("participant", "delegation", "event", "call", "print_job")
EVERY_MS = 4_000  # who came five minutes ago is no longer counted soon after


class Looked(Struct, frozen=True):
    """What stood there, and the clock of the venue."""

    found: Overview | None
    time: VenueTime


def look(desk: Desk) -> Looked:
    event = desk.event()
    return Looked(desk.overview(), VenueTime.of(event.timezone if event is not None else ""))


class OverviewFlow(QObject):
    """Stands between the overview and the desk."""

    def __init__(self, screen: OverviewScreen, desk: Desk, *, runner: Runner, live: Live) -> None:
        super().__init__(screen)
        self._screen = screen
        self._desk = desk
        self._runner = runner
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self._look_again)
        self._timer.start()
        live.changed.connect(self._refresh_if_stale)

    def refresh(self) -> None:
        """Somebody came to look."""
        self._runner.latest("overview", partial(look, self._desk), done=self._show)

    def _refresh_if_stale(self, changes: Changes) -> None:
        if any(changes.touches(kind) for kind in SHOWN_BY):
            self._look_again()

    def _look_again(self) -> None:
        if self._screen.isVisible():
            self._runner.quietly("overview", partial(look, self._desk), done=self._show)

    def _show(self, looked: Looked) -> None:
        if looked.found is None:
            self._screen.show_nothing()
        else:
            self._screen.show_overview(overview_view(looked.found, looked.time))
