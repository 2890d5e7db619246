"""What the front door offers self-service: serving the flow, calls, and how kiosks are set."""

from __future__ import annotations

from abc import ABC, abstractmethod

from kiosk.clock import Clock
from kiosk.desk.acting import Actor
from kiosk.desk.bodies import Bodies
from kiosk.desk.identity import Identity
from kiosk.desk.plain_text import plain_command, plain_text
from kiosk.desk.print_room import PrintRoom
from kiosk.desk.private_look_up import PrivateLookUp
from kiosk.desk.selfservice import DESK_NAME, open_calls
from kiosk.desk.serving import Serving
from kiosk.desk.staff_desk import StaffDesk
from kiosk.domain.commands import Command
from kiosk.domain.outcomes import Outcome
from kiosk.domain.selfservice_cards import CallCard
from kiosk.domain.selfservice_settings import KioskSettings
from kiosk.domain.withholding import sees_all
from kiosk.selfservice.events import Event
from kiosk.selfservice.works import Work
from kiosk.store.store import Store

DESK_NAME_CHARS_MAX = 40


class SelfServiceDesk(StaffDesk, ABC):
    """A part of the Desk."""

    _actor: Actor
    _store: Store
    _identity: Identity
    _look_up: PrivateLookUp
    bodies: Bodies
    printing: PrintRoom
    clock: Clock

    @abstractmethod
    def do(self, command: Command) -> Outcome:
        """As the whole desk does it."""

    def serve(self, work: Work) -> Event:
        """Do what the flow of a kiosk wants, and answer it. Nobody is asked who they are: what may
        be done here is what the flow does."""
        with self.asking_nobody():
            here = self._actor.seating
            serving = Serving(self, self._store, self._look_up, lambda: here.here)
            return serving.serve(plain_command(work))

    def self_service_settings(self) -> KioskSettings:
        """How this kiosk works: as the organiser says, and where this computer sends people."""
        return self._actor.self_service.settings(sees_all=sees_all(self.bodies.role))

    def set_kiosk_desk(self, name: str) -> None:
        """Where this computer sends people who need somebody."""
        self._store.set_setting(DESK_NAME, plain_text(name).strip()[:DESK_NAME_CHARS_MAX])

    def open_calls(self) -> list[CallCard]:
        """Who waits for somebody at a kiosk, anywhere, and why; the longest wait first."""
        return open_calls(self._store)

    def unlock_look_up(self) -> None:
        """Somebody of the staff stands here: the look-up may be tried again."""
        self._look_up.open_again()
