"""What else the desk does about a person, each made when it is first asked for."""

from __future__ import annotations

from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.domain import commands as c
from ui.flows import desk_jobs as jobs
from ui.runner import Runner
from ui.screens.checkin.screen import CheckInScreen

if TYPE_CHECKING:
    from kiosk.desk import Desk
    from ui.flows.lending import LendingFlow
    from ui.flows.photo import PhotoFlow
    from ui.flows.replacing import CollectFlow, SubstituteFlow


class DeskMore(QObject):
    """Leads from the menu of the desk screen to whoever does it."""

    delegation_asked = Signal(str)  # participant: what they are in their delegation
    acted = Signal(object)  # jobs.Acted: what became of it, for the desk to show
    person_scanned = Signal(str)  # a code that is somebody's, and nothing for what stands there

    def __init__(self, screen: CheckInScreen, desk: Desk, *, runner: Runner) -> None:
        super().__init__(screen)
        self._screen = screen
        self._desk = desk
        self._runner = runner
        screen.more_asked.connect(self._do)
        screen.acts.sent_on.connect(self._send_on)
        screen.picture_dropped.connect(self._take_picture)

    def took_scan(self, code: str) -> bool:
        """Whether what stands in the place of the card takes what was scanned. Of what was never
        opened there is nothing to ask."""
        made = self.__dict__
        if "lending" in made and self.lending.took_scan(code):
            return True
        return "substitute" in made and self.substitute.took_scan(code)

    def _do(self, what: str, participant: str) -> None:
        match what:
            case "photo":
                self.photo.open(participant)
            case "lend":
                self.lending.open(participant)
            case "delegation":
                self.delegation_asked.emit(participant)
            case "send":
                self._screen.acts.ask_sending()
            case "substitute":
                self.substitute.open(participant)
            case "collect":
                self.collect.open(participant)

    def _send_on(self, participant: str, reason: str) -> None:
        command = c.SendToExceptions(participant, reason)
        job = partial(jobs.answered, partial(jobs.act, self._desk, command))
        self._runner.run(job, done=self.acted.emit)

    def _take_picture(self, participant: str, path: Path) -> None:
        self.photo.open_with(participant, path)

    @cached_property
    def photo(self) -> PhotoFlow:
        from ui.flows.photo import PhotoFlow

        return PhotoFlow(self._screen, self._desk, runner=self._runner)

    @cached_property
    def lending(self) -> LendingFlow:
        from ui.flows.lending import LendingFlow

        flow = LendingFlow(self._screen, self._desk, runner=self._runner)
        flow.person_scanned.connect(self.person_scanned)
        return flow

    @cached_property
    def substitute(self) -> SubstituteFlow:
        from ui.flows.replacing import SubstituteFlow

        flow = SubstituteFlow(self._screen, self._desk, runner=self._runner)
        flow.acted.connect(self.acted)
        return flow

    @cached_property
    def collect(self) -> CollectFlow:
        from ui.flows.replacing import CollectFlow

        flow = CollectFlow(self._screen, self._desk, runner=self._runner)
        flow.acted.connect(self.acted)
        return flow
