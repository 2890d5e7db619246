"""What the roll of a visit's buses shows: plain values, read from the tables in one go."""

from __future__ import annotations

from msgspec import Struct

from kiosk.domain.cards import PersonHit


class WayCard(Struct, frozen=True):
    """One bus, one way."""

    aboard: int
    missing: int  # whom it waits for by name
    left_at_ms: int  # 0: it has not left
    left_by: str
    left_behind: int  # how many were missing when it left


class BusCard(Struct, frozen=True):
    bus: str
    seats: int
    out: WayCard
    back: WayCard


class RollLine(Struct, frozen=True):
    """One participant at the buses: who it is, and where they are."""

    person: PersonHit
    phone: str
    needs: str
    delegation: str
    bus: str  # the one to go by; empty: any
    place_in_line: int  # of the waiting list, 1 is next; 0: has a seat, or neither
    has_seat: bool
    standby: bool
    out_bus: str  # empty: not counted
    out_at_ms: int
    back_bus: str
    back_at_ms: int
    also_in: tuple[str, ...]  # other buses that counted this participant too


class RollCard(Struct, frozen=True):
    """The buses of one visit, and everybody that they are about."""

    visit: str
    title: str
    place: str
    starts: str
    ends: str
    capacity: int
    departed: bool
    planned: bool  # somebody has said which buses go
    buses: tuple[BusCard, ...]
    lines: tuple[RollLine, ...]  # by family name; who waits stands behind, first in line first
