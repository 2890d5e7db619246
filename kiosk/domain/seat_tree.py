"""Who shares seats with whom: a hub shares out what it holds among the stations right under it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping

from msgspec import Struct, field

from kiosk.domain.entries import Branch
from kiosk.domain.seat_ledger import Ledger
from kiosk.domain.seat_policy import fair_share

Dead = frozenset[Branch]
NONE_DEAD: Dead = frozenset()


class SeatTree(Struct, frozen=True):
    """Which node stands under which hub, and which branches nobody writes any more."""

    hubs: Mapping[str, str] = field(default_factory=dict)  # node -> its hub; empty: it has none
    dead: Dead = NONE_DEAD
    stations: Collection[Branch] = ()  # that the hub knows of; a member names none

    def station_of(self, node: str, *, hub: str) -> str:
        """The station right under a hub through which this node gets its seats; empty: none.

        A node that nobody knows of is taken to stand right under whoever asks.
        """
        passed = {node, "", hub} if node == hub else {node, ""}
        while (above := self.hubs.get(node, hub)) not in passed:
            if above == hub:
                return node
            node = above
            passed.add(node)
        return ""

    def share(self, ledger: Ledger, *, hub: Branch, to: Branch) -> Share:
        """What a station right under a hub should hold, with the stations that stand under it.

        Both sides work it out from the same log. A member knows of no more stations than the hub
        does, so it never gives back what the hub would hand out again.
        """
        free = self._by_station(ledger.free_by_holder(), hub)
        taken = self._by_station(ledger.taken_by_holder(), hub, with_dead=True)
        known = {self.station_of(branch.origin, hub=hub.origin) for branch in self.stations}
        in_hand = sum(ledger.free_of(b) for b in self._alive(ledger.free_by_holder(), hub.origin))
        everyone = {to.origin, *known, *free, *taken} - {""}
        fair = fair_share(
            free.total() + in_hand, demand=taken, stations=everyone - set(taken), to=to.origin
        )
        return Share(fair, free[to.origin])

    def _by_station(
        self, counted: Mapping[Branch, int], hub: Branch, *, with_dead: bool = False
    ) -> Counter[str]:
        counts: Counter[str] = Counter()
        for branch, count in counted.items():
            station = self.station_of(branch.origin, hub=hub.origin)
            if station and (with_dead or branch not in self.dead):
                counts[station] += count
        return counts

    def _alive(self, branches: Iterable[Branch], node: str) -> list[Branch]:
        return [b for b in branches if b.origin == node and b not in self.dead]


class Share(Struct, frozen=True):
    """How many free rights a station should hold, and how many it does."""

    fair: int
    held: int
