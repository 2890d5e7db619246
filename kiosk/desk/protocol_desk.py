"""What the front door offers protocol: delegations, announced arrivals, the order, the boards."""

from __future__ import annotations

from kiosk.clock import Clock
from kiosk.desk import delegations, meetings
from kiosk.desk.meetings import MeetingDesk
from kiosk.domain.delegation_cards import (
    ArrivalAlert,
    ArrivalBoard,
    DelegationCard,
    FrozenCard,
    QuorumCard,
)
from kiosk.domain.quorum import Rule
from kiosk.domain.set_freezes import missed, to_come
from kiosk.store.store import Store

ALERTS = "alerts"  # what this station wants to hear of: categories; empty: it is none of protocol's
NO_ALERTS = "none"


class ProtocolDesk(MeetingDesk):
    """A part of the Desk."""

    _store: Store
    clock: Clock

    def delegations(self) -> list[DelegationCard]:
        """Every delegation with its people, by name."""
        return delegations.cards(self._store)

    def delegation(self, code: str) -> DelegationCard | None:
        return next(iter(delegations.cards(self._store, code)), None)

    def arrival_board(self) -> ArrivalBoard:
        """Delegations in the order of precedence."""
        return delegations.arrival_board(self._store)

    @property
    def hears_of_arrivals(self) -> bool:
        """Whether this station is one of protocol's: announced arrivals show here."""
        return self._store.setting(ALERTS, NO_ALERTS) != NO_ALERTS

    def hear_of_arrivals(self, wanted: bool) -> None:
        categories = ";".join(delegations.ANNOUNCED_CATEGORIES)
        self._store.set_setting(ALERTS, categories if wanted else NO_ALERTS)

    def alerts(self) -> list[ArrivalAlert]:
        """Announced people who are here: those whom nobody takes care of first. Also for a station
        that does not ring for them."""
        return delegations.alerts(self._store)

    def quorum(self, body: str, at_ms: int = 0) -> QuorumCard:
        """The board of a body now, or as it was then."""
        with self._store.reading():
            said = meetings.kept(self._store)
            board = meetings.board_of(self._store, body, at_ms or self.clock.now_ms())
            names = delegations.names_of(self._store, (line.by for line in board.lines))
            scanned = not board.session or meetings.anybody_scanned(self._store, board.session)
            now_ms = meetings.now_ms(self._store, self.clock)
        return QuorumCard(
            board,
            said.rules.get(body, Rule()),
            names,
            scanned,
            tuple(to_come(said.settings, body, now_ms)),
            tuple(missed(said.settings, body, now_ms)),
        )

    def frozen_boards(self) -> list[FrozenCard]:
        """Boards that were frozen, anywhere; the latest first."""
        return delegations.frozen(self._store)
