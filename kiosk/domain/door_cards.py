"""What a door's screen is given to show: plain values, read from the tables in one go."""

from __future__ import annotations

from msgspec import Struct


class DoorScan(Struct, frozen=True):
    """One of the latest acts at a door."""

    at_ms: int
    station: str  # the station's name
    actor: str
    action: str  # admitted, left, refused
    result: str  # OK, or the word of the refusal
    name: str  # empty: nobody we know
    category: str
    undone: bool


class SessionCard(Struct, frozen=True):
    """One session and how full it is, as this station knows."""

    session: str
    sort: str
    title: str
    place: str
    starts: str  # ISO local time at the venue
    ends: str
    opens: str  # when its door takes people
    closes: str
    capacity: int | None
    admits: tuple[str, ...]
    inside: int  # counted in, and not out since
    entered: int  # people who came in at least once
    refused: int  # scans that were turned away
    heads: int  # the latest count by looking; -1: nobody counted
    heads_ms: int
    eligible: int  # registered people whom the session is for; 0 at a door, where nobody asks

    @property
    def over(self) -> int:
        """How many more are inside than the room takes: stations did not hear each other."""
        return 0 if self.capacity is None else max(0, self.inside - self.capacity)


class DoorCard(Struct, frozen=True):
    """The door of one session."""

    session: SessionCard
    latest: tuple[DoorScan, ...]  # newest first
    stations: int  # that have scanned at this door


class PassedCard(Struct, frozen=True):
    """Whom a scan at a door was about, as large as a screen shows it."""

    participant: str
    honorific: str
    given_name: str
    family_name: str
    family_name_first: bool
    native_name: str
    category: str
    organisation: str
    country: str
