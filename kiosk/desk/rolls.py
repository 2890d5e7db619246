"""Rows to the card of a visit's buses: who is awaited, who is aboard, who waits for a place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from msgspec import Struct
from sqlalchemy import bindparam, select

from kiosk.desk import reading
from kiosk.desk.looks import read_all, read_kept
from kiosk.domain.boarding_facts import BACK, OUT
from kiosk.domain.cards import PersonHit
from kiosk.domain.roll_cards import BusCard, RollCard, RollLine, WayCard
from kiosk.projections import tables as t
from kiosk.store.store import Store

PARTICIPANT, SEAT, WAITING = reading.PARTICIPANT, reading.SEAT, reading.WAITING
BUS, BOARDING = t.BUS, t.BOARDING

_BUSES = select(BUS).where(BUS.c.visit == bindparam("visit")).order_by(BUS.c.place, BUS.c.name)
_BOARDINGS = select(BOARDING).where(BOARDING.c.visit == bindparam("visit"))
_SEATED = select(SEAT.c.participant).where(SEAT.c.visit == bindparam("visit"), SEAT.c.counts)
_LINE = (
    select(WAITING.c.participant, WAITING.c.place)
    .where(WAITING.c.visit == bindparam("visit"))
    .order_by(WAITING.c.place)
)
_GONE = select(reading.VISIT.c.departed).where(reading.VISIT.c.code == bindparam("visit"))
_PEOPLE = (
    PARTICIPANT.c.id,
    PARTICIPANT.c.phone,
    PARTICIPANT.c.dietary,
    PARTICIPANT.c.access_needs,
    PARTICIPANT.c.delegation,
)


def delegations_of(store: Store, participants: Sequence[str]) -> dict[str, str]:
    """Participant -> delegation, empty for none."""
    return {one: row.delegation for one, row in _people(store, participants).items()}


class _Known(Struct):
    """What the tables say of one visit's buses."""

    planned: Sequence[Any]
    boardings: dict[str, Any]
    seated: set[str]
    line: dict[str, int]
    gone: bool

    @property
    def everybody(self) -> list[str]:
        """Who was only assigned and has given up the seat since is nobody's business here."""
        inside = {who for who, row in self.boardings.items() if row.out_bus or row.back_bus}
        return sorted(self.seated | self.line.keys() | inside)

    def places(self, capacity: int) -> list[tuple[str, int, Any]]:
        """Name, seats and row of each bus: as planned, or one with all seats."""
        found = [(row.name, row.seats, row) for row in self.planned if row.place]
        alone = next((row for row in self.planned if row.name == "1"), None)
        return found or [("1", capacity, alone)]


def roll(store: Store, visit: str) -> RollCard | None:
    """None: no visit with limited seats has this code."""
    with store.reading():
        rows = read_kept(store, reading.VISIT_SESSIONS)
        session = next((row for row in rows if row.code == visit), None)
        if session is None:
            return None
        known = _known(store, visit)
        people = _people(store, known.everybody)
        hits = reading.hits(store, known.everybody)
    places = known.places(session.capacity)
    names = [name for name, _, _ in places]
    lines = [_line(hit, people[hit.participant], known, names) for hit in hits]
    lines.sort(key=_order)
    return RollCard(
        visit=visit,
        title=session.title,
        place=session.place,
        starts=session.starts,
        ends=session.ends,
        capacity=session.capacity,
        departed=known.gone,
        planned=any(row.place for row in known.planned),
        buses=tuple(
            BusCard(name, seats, _way(row, lines, name, OUT), _way(row, lines, name, BACK))
            for name, seats, row in places
        ),
        lines=tuple(lines),
    )


def _known(store: Store, visit: str) -> _Known:
    return _Known(
        planned=read_kept(store, _BUSES, visit=visit),
        boardings={row.participant: row for row in read_kept(store, _BOARDINGS, visit=visit)},
        seated={row.participant for row in read_kept(store, _SEATED, visit=visit)},
        line={row.participant: row.place for row in read_kept(store, _LINE, visit=visit)},
        gone=any(row.departed for row in read_kept(store, _GONE, visit=visit)),
    )


def _line(hit: PersonHit, person: Any, known: _Known, names: Sequence[str]) -> RollLine:
    who = hit.participant
    row = known.boardings.get(who)
    own = names[0] if len(names) == 1 else row.assigned if row is not None else ""
    return RollLine(
        person=hit,
        phone=person.phone,
        needs="; ".join(part for part in (person.access_needs, person.dietary) if part),
        delegation=person.delegation,
        bus=own if own in names else "",
        place_in_line=0 if who in known.seated else known.line.get(who, 0),
        has_seat=who in known.seated,
        standby=bool(row is not None and row.standby),
        out_bus=row.out_bus if row is not None else "",
        out_at_ms=row.out_at_ms if row is not None else 0,
        back_bus=row.back_bus if row is not None else "",
        back_at_ms=row.back_at_ms if row is not None else 0,
        also_in=tuple(filter(None, row.also_in.split(";"))) if row is not None else (),
    )


def _people(store: Store, participants: Sequence[str]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for start in range(0, len(participants), reading.SUBJECTS_A_QUERY):
        part = participants[start : start + reading.SUBJECTS_A_QUERY]
        rows = read_all(store, select(*_PEOPLE).where(PARTICIPANT.c.id.in_(part)))
        found.update((row.id, row) for row in rows)
    return found


def _order(line: RollLine) -> tuple[Any, ...]:
    waits = not line.has_seat and not line.out_bus
    person = line.person
    return waits, line.place_in_line, person.family_name, person.given_name, person.participant


def _way(row: Any, lines: Sequence[RollLine], bus: str, leg: str) -> WayCard:
    if leg == OUT:
        inside = sum(line.out_bus == bus for line in lines)
        missing = sum(line.has_seat and line.bus == bus and not line.out_bus for line in lines)
    else:
        inside = sum(line.back_bus == bus for line in lines)
        missing = sum(line.out_bus == bus and not line.back_bus for line in lines)
    if row is None:
        return WayCard(inside, missing, 0, "", 0)
    left = {name: getattr(row, f"{leg}_{name}") for name in ("at_ms", "by", "missing")}
    return WayCard(inside, missing, left["at_ms"], left["by"], left["missing"])
