"""The screens about the other stations, wired to a desk: the inbox and the stations' health."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.flows.inbox import InboxFlow
from ui.flows.stations import StationsFlow
from ui.live import Live
from ui.runner import Runner

if TYPE_CHECKING:
    from kiosk.desk import Desk
    from ui.window import Window


class Meeting(QObject):
    """Stands beside the exchange: what came of it, and with whom."""

    def __init__(self, window: Window, desk: Desk, *, runner: Runner, live: Live) -> None:
        super().__init__(window)
        self.stations = StationsFlow(window.stations, desk, runner=runner, live=live)
        self.inbox = InboxFlow(window.inbox, desk, runner=runner, live=live)
        self._window = window
        self.inbox.counted.connect(self._count_inbox)
        window.inbox.person_asked.connect(self._show_person)
        window.inbox.place_asked.connect(window.go_to)
        window.stations.accounts_asked.connect(self._show_accounts)

    def refresh_what_ages(self) -> None:
        """Every few seconds: contacts grow old by themselves."""
        self.stations.refresh_if_shown()
        self.inbox.refresh_if_stale()

    def _show_accounts(self) -> None:
        self._window.go_to("staff")

    def _count_inbox(self, count: int) -> None:
        self._window.rail.show_count("inbox", count)

    def _show_person(self, participant: str) -> None:
        self._window.go_to("checkin")
        self._window.checkin.chosen.emit(participant)
