"""The exchange at work: joining a hub, exchanging now, and how it stands."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.flows.status import Standing, standing
from ui.live import Live
from ui.runner import Runner
from ui.screens.exchange.screen import ExchangeScreen
from ui.screens.exchange.view import Others, exchange_view
from ui.words import translate

if TYPE_CHECKING:
    from kiosk.desk import Desk


class ExchangeFlow(QObject):
    """Stands between the exchange screen and the desk."""

    def __init__(self, screen: ExchangeScreen, desk: Desk, *, runner: Runner, live: Live) -> None:
        super().__init__(screen)
        self._screen = screen
        self._desk = desk
        self._runner = runner
        self._others = Others(())
        screen.renamed.connect(self._rename)

    def refresh(self) -> None:
        self._runner.latest("nodes", partial(_others, self._desk), done=self._show_others)
        self._runner.latest("exchange", partial(standing, self._desk), done=self.show)

    def show(self, now: Standing) -> None:
        view = exchange_view(now.status, self._others, time=now.time, now_ms=now.now_ms)
        self._screen.show_state(view)

    def _show_others(self, others: Others) -> None:
        self._others = others

    def _rename(self, name: str) -> None:
        self._runner.run(
            partial(self._desk.rename, name),
            done=self._renamed,
            failed=self._screen.show_problem,
        )

    def _renamed(self, _: object) -> None:
        self._screen.show_done(translate("exchange", "Renamed"), "")
        self.refresh()


def _others(desk: Desk) -> Others:
    return Others(tuple(node.name for node in desk.nodes() if node.node != desk.node))
