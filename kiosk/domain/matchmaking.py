"""Meetings of two participants: how each stands, and what may be said of it. Pure."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable

from msgspec import Struct
from msgspec.structs import replace

from kiosk.domain import matchmaking_facts as mf
from kiosk.domain.entries import Entry, in_order
from kiosk.domain.matchmaking_times import Span

PLANNED, HELD, MISSED, CALLED_OFF = STATES = ("planned", "held", "missed", "called off")
_ID_DIGITS = 32


class Appointment(Struct, frozen=True):
    """One meeting as its entries leave it. Stations are nodes' names in the log."""

    appointment: str
    first: str  # participant
    second: str
    starts: str  # ISO local time at the venue
    ends: str
    at_table: str
    state: str  # of STATES
    missing: str  # participant who did not come, where somebody said who
    changed_ms: int = 0
    changed_at: str = ""
    changed_by: str = ""

    @property
    def when(self) -> Span:
        return Span(self.starts, self.ends)

    @property
    def takes_time(self) -> bool:
        """Whether the two and their table are taken then."""
        return self.state in (PLANNED, HELD)

    def partner_of(self, participant: str) -> str:
        return self.first if participant == self.second else self.second


class MeetingCard(Struct, frozen=True):
    """The same, as people read it. A name that is empty: that person was erased."""

    appointment: str
    starts: str
    ends: str
    at_table: str
    state: str
    first: str
    first_code: str
    first_name: str
    first_organisation: str
    second: str
    second_code: str
    second_name: str
    second_organisation: str
    missing_code: str
    clashes: tuple[str, ...]  # of CLASHES: what two stations arranged without hearing each other
    changed_ms: int
    station: str
    changed_by: str


_USES = FIRST_TWICE, SECOND_TWICE, TABLE_TWICE = ("first", "second", "table")
NOT_COMING = "not coming"  # one of the two has cancelled or was erased
CLASHES = (*_USES, NOT_COMING)


def appointment_id(first: str, second: str, starts: str, number: int = 0) -> str:
    """The same wherever the same list is imported; `number`: of several at that time, as where the
    first was called off."""
    text = "\0".join(("rollcall appointment", *sorted((first, second)), starts, str(number)))
    return hashlib.sha256(text.encode()).hexdigest()[:_ID_DIGITS]


def acts_of(entries: Iterable[Entry]) -> list[Entry]:
    """What was said of one meeting and not taken back, in the order of all stations."""
    ordered = in_order(entries)
    gone = {e.fact.act for e in ordered if isinstance(e.fact, mf.AppointmentTakenBack)}
    return [
        entry
        for entry in ordered
        if entry.id not in gone
        and entry.fact is not None
        and not isinstance(entry.fact, mf.AppointmentTakenBack)
    ]


def fold_appointment(entries: Iterable[Entry]) -> Appointment | None:
    """The latest word counts, of two who move it too. None: nobody arranged it, or not any more.

    Who meets is said once, wherever a wrong clock puts that; what came to be is said after it.
    """
    acts = acts_of(entries)
    made = [entry for entry in acts if isinstance(entry.fact, mf.AppointmentMade)]
    said = [entry for entry in acts if not isinstance(entry.fact, mf.AppointmentMade)]
    found: Appointment | None = None
    for entry in (*made, *said):
        if found is None and isinstance(entry.fact, mf.AppointmentMade):
            found = _said_by(as_made(entry.fact), entry)
        elif found is not None:
            found = _after(found, entry)
    return found


def as_made(fact: mf.AppointmentMade) -> Appointment:
    """A meeting of which nothing else has been said."""
    return Appointment(
        appointment=fact.appointment,
        first=fact.first,
        second=fact.second,
        starts=fact.starts,
        ends=fact.ends,
        at_table=fact.table,
        state=PLANNED,
        missing="",
    )


def _said_by(one: Appointment, entry: Entry) -> Appointment:
    return replace(
        one, changed_ms=entry.clock_ms, changed_at=entry.id.origin, changed_by=entry.actor
    )


def _after(before: Appointment, entry: Entry) -> Appointment:
    said = _said_by(before, entry)
    match entry.fact:
        case mf.AppointmentMade(first=first, second=second) if {first, second} != {
            before.first,
            before.second,
        }:
            return before  # no station of ours writes that
        case mf.AppointmentMade() | mf.AppointmentMoved() as fact:
            starts, ends, table = fact.starts, fact.ends, fact.table
            where = replace(said, starts=starts, ends=ends, at_table=table)
            return replace(where, state=PLANNED, missing="")
        case mf.AppointmentCalledOff():
            return replace(said, state=CALLED_OFF, missing="")
        case mf.AppointmentHeld():
            return replace(said, state=HELD, missing="")
        case mf.AppointmentMissed(missing=missing):
            return replace(said, state=MISSED, missing=missing)
    return before


def clashes_of(every: Iterable[Appointment]) -> dict[str, tuple[str, ...]]:
    """What is taken twice at a time, since stations arranged it that had not heard of each other:
    by meeting, for those of which something is."""
    using: dict[tuple[str, str], list[Appointment]] = defaultdict(list)
    standing = [one for one in every if one.takes_time]
    for one in standing:
        for used in _used(one):
            using[used].append(one)
    found: dict[str, tuple[str, ...]] = {}
    for one in standing:
        names = tuple(
            name
            for name, used in zip(_USES, _used(one), strict=True)
            if used[1] and any(o is not one and o.when.meets(one.when) for o in using[used])
        )
        if names:
            found[one.appointment] = names
    return found


def _used(one: Appointment) -> tuple[tuple[str, str], ...]:
    return (
        ("person", one.first),
        ("person", one.second),
        ("table", one.at_table.casefold()),
    )
