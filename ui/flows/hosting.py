"""This desk as a hub for others, at work: started, asked for codes, stopped before the desk."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QObject, Signal

from kiosk.domain.staff_rules import Right
from ui.flows.allowed import Allowed
from ui.runner import Runner
from ui.screens.exchange.screen import ExchangeScreen

if TYPE_CHECKING:
    from kiosk.desk import Desk
    from kiosk.hosting import Host, JoinCode


class Where(Struct, frozen=True):
    """Where a hub listens; an empty host is every address of this computer."""

    host: str = ""
    port: int | None = None  # None: the one that stations look for


class HostFlow(QObject):
    """A hub starts and stops in the line of what waits for the network."""

    turned = Signal()  # it is a hub now, or no longer

    def __init__(self, screen: ExchangeScreen, desk: Desk, *, runner: Runner) -> None:
        super().__init__(screen)
        self.where = Where()
        self.host: Host | None = None
        self._screen = screen
        self._desk = desk
        self._runner = runner
        self._gone = False
        self.allowed = Allowed(self, desk, runner=runner, say=self._not_allowed)
        screen.join.hub_asked.connect(self._start)
        screen.hub.code_asked.connect(self._new_code)
        screen.hub.stop_asked.connect(self._stop)

    def stop(self) -> None:
        """Before the desk is closed."""
        if self.host is not None:
            self.host.stop()
            self.host = None

    def hand_over(self) -> Host | None:
        """Another window goes on with the hub. Called once, and nothing else afterwards."""
        self._gone = True
        host, self.host = self.host, None
        return host

    def take_over(self, host: Host) -> None:
        """A hub that serves already, and did so before this window was made."""
        self._screen.join.show_hosting(True)
        self._started(host)

    def _start(self) -> None:
        if self.host is None:
            self._screen.join.show_hosting(True)
            job = partial(_started, self._desk, self.where)
            self.allowed.run(Right.STATIONS, job, done=self._started, failed=self._failed)

    def _started(self, host: Host) -> None:
        if self._gone:
            self._runner.run(host.stop)  # asked in a window that is no more
            return
        self.host = host
        self._screen.verdict.clear()
        self._screen.hub.show_hub(host.addresses)
        self.turned.emit()

    def _failed(self, sentence: str) -> None:
        self._screen.join.show_hosting(False)
        self._screen.show_problem(sentence)

    def _not_allowed(self, sentence: str) -> None:
        if self.host is None:
            self._screen.join.show_hosting(False)
        self._screen.show_problem(sentence)

    def _new_code(self, role: str) -> None:
        if self.host is not None:
            job = partial(self.host.new_code, role)
            self.allowed.run(
                Right.STATIONS, job, done=self._show_code, failed=self._screen.show_problem
            )

    def _show_code(self, code: JoinCode) -> None:
        self._screen.hub.show_code(code.code, code.role, code.qr)

    def _stop(self) -> None:
        host, self.host = self.host, None
        if host is not None:
            self._runner.run(host.stop)
        self._screen.hub.hide()
        self._screen.join.show_hosting(False)
        self.turned.emit()


def _started(desk: Desk, where: Where) -> Host:
    from kiosk.hosting import PORT, Host

    host = Host(desk, host=where.host, port=PORT if where.port is None else where.port)
    host.start()
    return host
