"""What the front door offers about session doors."""

from __future__ import annotations

from kiosk.clock import Clock
from kiosk.desk import door_reads
from kiosk.domain.door_cards import DoorCard, PassedCard, SessionCard
from kiosk.store.store import Store


class DoorDesk:
    """A part of the Desk."""

    _store: Store
    clock: Clock

    def sessions(self) -> list[SessionCard]:
        """Every session with a door and how full it is, by when it starts."""
        return door_reads.sessions(self._store)

    def door(self, session: str) -> DoorCard | None:
        """The door of one session; None: there is no such session, or it has none."""
        return door_reads.door(self._store, session)

    def proposed_session(self) -> str:
        """The session that somebody at a door means now; empty: there is none."""
        return door_reads.proposed_session(self._store, self.clock.now_ms())

    def passer(self, participant: str) -> PassedCard | None:
        """Whom a scan at a door was about, in one look."""
        return door_reads.passer(self._store, participant)
