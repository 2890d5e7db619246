"""The roll of one visit's buses as it stands: folded from its entries, and who is missing. Pure.

Each way (leg) is called by itself: on the way out those with a seat are awaited, on the way back
those who went out. The same set of entries gives the same roll, whatever order they came in.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from msgspec import Struct, field

from kiosk.domain.boarding_facts import (
    BACK,
    LEGS,
    OUT,
    Boarded,
    BoardingTakenBack,
    BusAssigned,
    BusesPlanned,
    RollClosed,
    RollReopened,
)
from kiosk.domain.entries import Entry, EntryId, in_order
from kiosk.domain.people import Act


class Bus(Struct, frozen=True):
    name: str
    seats: int


class Aboard(Struct, frozen=True):
    """One participant in one bus, by the latest word that stands."""

    participant: str
    bus: str
    at_ms: int
    entry: EntryId
    actor: str
    standby: bool
    also_in: tuple[str, ...] = ()  # other buses that say so too: somebody was counted twice


class Closing(Struct, frozen=True):
    """One bus has left, one way."""

    entry: EntryId
    at_ms: int
    missing: tuple[str, ...]
    by: str
    reason: str


class SeatHolders(Struct, frozen=True):
    """Whom the seats of the visit belong to, as this station knows."""

    confirmed: frozenset[str]
    line: tuple[str, ...]  # who waits, first in line first
    capacity: int


class Roll(Struct, frozen=True):
    """What one set of entries says about the buses of one visit."""

    visit: str
    planned: tuple[Bus, ...] = ()
    assigned: Mapping[str, str] = field(default_factory=dict)  # participant -> bus
    aboard: Mapping[str, Mapping[str, Aboard]] = field(default_factory=lambda: {OUT: {}, BACK: {}})
    boardings: Mapping[tuple[str, str], tuple[EntryId, ...]] = field(default_factory=dict)
    closed: Mapping[tuple[str, str], Closing] = field(default_factory=dict)  # (bus, leg)
    closings: Mapping[tuple[str, str], tuple[EntryId, ...]] = field(default_factory=dict)
    acts: tuple[tuple[str, Act], ...] = ()  # participant, act

    def buses(self, capacity: int) -> tuple[Bus, ...]:
        """As planned; where nobody has planned any, one bus with all seats."""
        return self.planned or (Bus("1", capacity),)

    def bus_of(self, participant: str, holders: SeatHolders) -> str:
        """The bus that a participant goes by; empty: any."""
        names = [bus.name for bus in self.buses(holders.capacity)]
        if len(names) == 1:
            return names[0]
        own = self.assigned.get(participant, "")
        return own if own in names else ""

    def in_bus(self, bus: str, leg: str) -> frozenset[str]:
        return frozenset(who for who, one in self.aboard[leg].items() if one.bus == bus)

    def missing(self, bus: str, leg: str, holders: SeatHolders) -> frozenset[str]:
        """Whom this bus waits for by name: not those who are in another one already."""
        inside = self.aboard[leg].keys()
        if leg == BACK:
            return self.in_bus(bus, OUT) - inside
        own = {who for who in holders.confirmed if self.bus_of(who, holders) == bus}
        return frozenset(own - inside)

    def missing_anywhere(self, leg: str, holders: SeatHolders) -> frozenset[str]:
        """Who has a seat, may take any bus, and is in none."""
        if leg == BACK:
            return frozenset()
        inside = self.aboard[OUT].keys()
        free = {who for who in holders.confirmed if not self.bus_of(who, holders)}
        return frozenset(free - inside)

    def is_last_open(self, bus: str, leg: str, holders: SeatHolders) -> bool:
        others = (one.name for one in self.buses(holders.capacity) if one.name != bus)
        return all((name, leg) in self.closed for name in others)


def fold_boarding(visit: str, entries: Iterable[Entry]) -> Roll:
    """Words that say nothing we know (another way, a bus without a name) have no effect."""
    ordered = in_order(entries)
    taken_back: dict[EntryId, Entry] = {}
    for entry in reversed(ordered):  # the first to take it back is the one that did
        match entry.fact:
            case BoardingTakenBack(boardings=gone) | RollReopened(closings=gone):
                taken_back.update(dict.fromkeys(gone, entry))
    planned: tuple[Bus, ...] = ()
    assigned: dict[str, str] = {}
    aboard: dict[str, dict[str, Aboard]] = {leg: {} for leg in LEGS}
    boardings: dict[tuple[str, str], tuple[EntryId, ...]] = {}
    closed: dict[tuple[str, str], Closing] = {}
    closings: dict[tuple[str, str], tuple[EntryId, ...]] = {}
    acts: list[tuple[str, Act]] = []
    for entry in ordered:
        stands = entry.id not in taken_back
        match entry.fact:
            case BusesPlanned(buses=buses):
                planned = _buses(buses)
            case BusAssigned(bus=bus, participants=people):
                assigned.update(dict.fromkeys(people, bus))
            case Boarded(leg=leg, participant=who) as fact if leg in LEGS:
                acts.append((who, _act(entry, fact, taken_back.get(entry.id))))
                if stands:
                    aboard[leg][who] = _aboard(entry, fact, aboard[leg].get(who))
                    boardings[who, leg] = (*boardings.get((who, leg), ()), entry.id)
            case RollClosed(bus=bus, leg=leg) as fact if stands and leg in LEGS:
                closed[bus, leg] = Closing(
                    entry.id, entry.clock_ms, fact.missing, fact.by or entry.actor, fact.reason
                )
                closings[bus, leg] = (*closings.get((bus, leg), ()), entry.id)
    return Roll(visit, planned, assigned, aboard, boardings, closed, closings, tuple(acts))


def _buses(planned: tuple[tuple[str, int], ...]) -> tuple[Bus, ...]:
    found = {name: Bus(name, seats) for name, seats in planned if name and seats > 0}
    return tuple(found.values())


def _aboard(entry: Entry, fact: Boarded, before: Aboard | None) -> Aboard:
    also: tuple[str, ...] = ()
    if before is not None:
        also = tuple(sorted({before.bus, *before.also_in} - {fact.bus}))
    return Aboard(
        fact.participant, fact.bus, entry.clock_ms, entry.id, entry.actor, fact.standby, also
    )


def _act(entry: Entry, fact: Boarded, undone: Entry | None) -> Act:
    action = "board" if fact.leg == OUT else "board back"
    result = "standby" if fact.standby else "aboard"
    point = f"{fact.visit} {fact.bus}"
    return Act(
        entry.id, entry.clock_ms, entry.actor, action, point, result, "", fact.method, undone
    )
