"""Who may get into which bus, when a bus may leave, and who goes by which. Decided purely."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from kiosk.domain import refusals as r
from kiosk.domain.boarding import Bus, Roll, SeatHolders
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
from kiosk.domain.facts import Fact
from kiosk.domain.outcomes import Decision

BUSES_MAX = 20
BUS_SEATS_MAX = 200
BUS_NAME_CHARS_MAX = 20


class Asked(Struct, frozen=True):
    """Somebody stands at the door of a bus."""

    participant: str
    bus: str
    leg: str
    method: str
    standby: bool = False  # has no seat, and may take one that nobody came for
    although_other_bus: bool = False  # read, and let in here all the same
    although_missing: bool = False  # nobody waits any longer for those who did not come


def decide_plan(roll: Roll, buses: Sequence[tuple[str, int]]) -> Decision:
    """Another set of buses. Whoever was to go by one that is gone may take any."""
    names = [name.strip() for name, _ in buses]
    good = all(0 < len(name) <= BUS_NAME_CHARS_MAX for name in names)
    sizes = all(0 < seats <= BUS_SEATS_MAX for _, seats in buses)
    if not (good and sizes and 0 < len(names) == len(set(names)) <= BUSES_MAX):
        return Decision(refusal=r.BusesUnclear(BUSES_MAX, BUS_SEATS_MAX))
    planned = tuple(zip(names, (seats for _, seats in buses), strict=True))
    if planned == tuple((bus.name, bus.seats) for bus in roll.planned):
        return Decision(refusal=r.NothingChanged())
    return Decision((BusesPlanned(roll.visit, planned),))


def decide_board(roll: Roll, holders: SeatHolders, asked: Asked) -> Decision:
    bus = _bus(roll, holders, asked.bus)
    if bus is None or asked.leg not in LEGS:
        return Decision(refusal=r.UnknownBus(asked.bus))
    if (bus.name, asked.leg) in roll.closed:
        return Decision(refusal=r.BusGone(bus.name, asked.leg))
    inside = roll.aboard[asked.leg].get(asked.participant)
    if inside is not None and inside.bus == bus.name:
        return Decision(refusal=r.AlreadyAboard(bus.name, inside.at_ms, inside.actor))
    if inside is not None and not asked.although_other_bus:
        return Decision(refusal=r.WrongBus(inside.bus, is_in_it=True))
    standby = False
    if asked.leg == OUT and asked.participant not in holders.confirmed:
        if not asked.standby:
            return Decision(refusal=r.NoSeatOnBus(roll.visit, _place(holders, asked.participant)))
        standby = True
    elif not asked.although_other_bus:
        own = _own_bus(roll, holders, asked)
        if own is None:
            return Decision(refusal=r.NotOutByBus(roll.visit))
        if own not in {"", bus.name}:
            return Decision(refusal=r.WrongBus(own))
    refusal = _no_room(roll, holders, asked, bus)
    if refusal is not None:
        return Decision(refusal=refusal)
    facts: list[Fact] = []
    if inside is not None:
        facts += _taken_back(roll, asked.participant, asked.leg)
    method, leg = asked.method, asked.leg
    facts.append(Boarded(roll.visit, asked.participant, bus.name, leg, method, standby))
    return Decision(tuple(facts))


def _own_bus(roll: Roll, holders: SeatHolders, asked: Asked) -> str | None:
    """Where this participant belongs; empty: anywhere; None: nowhere, on the way back."""
    if asked.leg == BACK:
        out = roll.aboard[OUT].get(asked.participant)
        return None if out is None else out.bus
    return roll.bus_of(asked.participant, holders)


def _no_room(roll: Roll, holders: SeatHolders, asked: Asked, bus: Bus) -> r.Refusal | None:
    """A place is kept for whoever is to come by this bus, until somebody says: no longer."""
    inside = len(roll.in_bus(bus.name, asked.leg))
    if inside >= bus.seats:
        return r.BusFull(bus.name, inside, bus.seats)
    awaited = roll.missing(bus.name, asked.leg, holders) - {asked.participant}
    if asked.standby:
        awaited |= roll.missing_anywhere(asked.leg, holders)
    is_expected = not asked.standby and _own_bus(roll, holders, asked) == bus.name
    if is_expected or asked.although_missing or inside + len(awaited) < bus.seats:
        return None
    return r.PlacesKept(bus.name, len(awaited))


def _place(holders: SeatHolders, participant: str) -> int:
    """1 is next in line; 0 is not waiting."""
    return holders.line.index(participant) + 1 if participant in holders.line else 0


def decide_take_back(roll: Roll, participant: str, leg: str) -> Decision:
    inside = roll.aboard.get(leg, {}).get(participant)
    if inside is None:
        return Decision(refusal=r.NotAboard())
    if (inside.bus, leg) in roll.closed:
        return Decision(refusal=r.BusGone(inside.bus, leg))
    return Decision(tuple(_taken_back(roll, participant, leg)))


def _taken_back(roll: Roll, participant: str, leg: str) -> list[BoardingTakenBack]:
    named = roll.boardings[participant, leg]
    return [BoardingTakenBack(roll.visit, participant, leg, named)]


class Leaving(Struct, frozen=True):
    """Somebody says that a bus leaves; `by` and `reason` answer for those who are missing."""

    bus: str
    leg: str
    by: str = ""
    reason: str = ""


def decide_close(roll: Roll, holders: SeatHolders, leaving: Leaving) -> Decision:
    """A bus does not leave while somebody is missing, unless a named person answers for it."""
    bus = _bus(roll, holders, leaving.bus)
    if bus is None or leaving.leg not in LEGS:
        return Decision(refusal=r.UnknownBus(leaving.bus))
    if (bus.name, leaving.leg) in roll.closed:
        return Decision(refusal=r.BusGone(bus.name, leaving.leg))
    missing = roll.missing(bus.name, leaving.leg, holders)
    if roll.is_last_open(bus.name, leaving.leg, holders):
        missing |= roll.missing_anywhere(leaving.leg, holders)
    by, reason = leaving.by.strip(), leaving.reason.strip()
    if missing and not (by and reason):
        return Decision(refusal=r.PeopleMissing(bus.name, tuple(sorted(missing))))
    left = tuple(sorted(missing))
    return Decision((RollClosed(roll.visit, bus.name, leaving.leg, left, by, reason),))


def decide_reopen(roll: Roll, bus: str, leg: str) -> Decision:
    closings = roll.closings.get((bus, leg), ())
    if not closings:
        return Decision(refusal=r.BusNotGone(bus))
    return Decision((RollReopened(roll.visit, bus, leg, closings),))


def decide_assign(roll: Roll, holders: SeatHolders, delegations: Mapping[str, str]) -> Decision:
    """Give everybody who has a seat and no bus one. Delegations stay together where one bus has
    room for all of them; `delegations` is participant -> delegation, empty for none."""
    buses = roll.buses(holders.capacity)
    if len(buses) == 1:
        return Decision(refusal=r.NothingChanged())
    room = {bus.name: bus.seats for bus in buses if (bus.name, OUT) not in roll.closed}
    waiting: dict[str, list[str]] = {}
    for who in sorted(holders.confirmed, key=lambda who: (delegations.get(who, ""), who)):
        own = roll.bus_of(who, holders)
        if own:
            room[own] = room.get(own, 0) - 1
        elif who not in roll.aboard[OUT]:
            waiting.setdefault(delegations.get(who, "") or who, []).append(who)
    given: dict[str, list[str]] = {name: [] for name in room}
    # The largest first: they are the hardest to keep together.
    for group in sorted(waiting.values(), key=lambda group: (-len(group), group)):
        _seat_group(group, room, given)
    facts = [BusAssigned(roll.visit, bus, tuple(who)) for bus, who in given.items() if who]
    return Decision(tuple(facts)) if facts else Decision(refusal=r.NothingChanged())


def _seat_group(group: Iterable[str], room: dict[str, int], given: dict[str, list[str]]) -> None:
    left = list(group)
    while left and (open_ := [name for name in room if room[name] > 0]):
        # The fullest bus that takes all of them; else as many as go into the emptiest one.
        fits = [name for name in open_ if room[name] >= len(left)]
        most = max(open_, key=lambda name: room[name])
        bus = min(fits, key=lambda name: room[name]) if fits else most
        count = min(len(left), room[bus])
        given[bus] += left[:count]
        room[bus] -= count
        left = left[count:]


def _bus(roll: Roll, holders: SeatHolders, name: str) -> Bus | None:
    return next((bus for bus in roll.buses(holders.capacity) if bus.name == name), None)
