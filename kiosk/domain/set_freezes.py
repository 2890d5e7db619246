"""Boards that shall be frozen at a time set ahead: whose turn it is, and what nobody did. Pure.

Exactly one station freezes, though several may have been set, and no clock decides which: it is the
one whose setting stands first in the log. Each of the others gives it, and whoever stands before
itself, a minute; a board that arrives meanwhile is the answer, and nothing is left to do. Where
stations could not hear each other, and each froze, the board of the first counts at every station
after their exchange and the others are shown as what they are.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from kiosk.domain.entries import EntryId

TURN_MS = 60_000
TURNS_MAX = 8  # of as many stations, each gets its turn before it is too late
LATE_MS = 10 * 60_000  # after that no station does it by itself: a person says what to do
AHEAD_MS_MAX = 31 * 24 * 3_600_000


class SetFreeze(Struct, frozen=True):
    """A time at which the board of a body shall be frozen."""

    body: str
    at_ms: int
    sets: tuple[EntryId, ...]  # by which acts, in the order of the log
    by: str  # who set it first
    answered: bool = False

    @property
    def stations(self) -> tuple[str, ...]:
        """Nodes that were set, the first to do it first."""
        return tuple(dict.fromkeys(one.origin for one in self.sets))

    def turn_ms(self, node: str) -> int:
        """When this node does it, if no other did; 0: it was not set there."""
        stations = self.stations[:TURNS_MAX]
        return self.at_ms + stations.index(node) * TURN_MS if node in stations else 0

    def is_due(self, node: str, now_ms: int) -> bool:
        turn_ms = self.turn_ms(node)
        return not self.answered and 0 < turn_ms <= now_ms < self.at_ms + LATE_MS

    def is_missed(self, now_ms: int) -> bool:
        """Nobody did it, and nobody does by itself any more."""
        return not self.answered and now_ms >= self.at_ms + LATE_MS


def due(settings: Sequence[SetFreeze], node: str, now_ms: int) -> list[SetFreeze]:
    """What this node has to do now."""
    return [one for one in settings if one.is_due(node, now_ms)]


def to_come(settings: Sequence[SetFreeze], body: str, now_ms: int) -> list[SetFreeze]:
    """What is still awaited, the next first."""
    awaited = [one for one in settings if one.body == body and not one.answered]
    return sorted((one for one in awaited if not one.is_missed(now_ms)), key=lambda one: one.at_ms)


def missed(settings: Sequence[SetFreeze], body: str, now_ms: int) -> list[SetFreeze]:
    """What nobody did, the latest first."""
    found = [one for one in settings if one.body == body and one.is_missed(now_ms)]
    return sorted(found, key=lambda one: -one.at_ms)


def first_of(boards: Sequence[EntryId], stations: Sequence[str]) -> EntryId:
    """Of boards that several stations froze for one setting, the one that counts."""
    assert boards
    order = {node: number for number, node in enumerate(stations)}
    return min(boards, key=lambda one: (order.get(one.origin, len(order)), one))
